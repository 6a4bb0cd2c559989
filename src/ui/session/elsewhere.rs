//! Merging with changes to stored records by other tabs and other copies of the app.

use leptos::prelude::*;

use super::Session;
use super::records::set_aside;
use crate::domain::assessment::Assessment;
use crate::exchange::{FileError, decode, decode_newer, encode_compact};
use crate::persistence::{ASSESSMENT_PREFIX, Known, Writes, assessment_key};
use crate::platform::storage;

/// The number of states kept per assessment, for three-way merges with tabs that did not know the latest one. Browsers
/// notify other tabs within moments.
const MOST_STATES: usize = 4;

impl Session {
    /// Adds this tab as a writer, so that it can later detect whether another tab knew this state.
    pub(super) fn signed(self, id: &str, assessment: Option<Assessment>) -> Option<Assessment> {
        let mut own = self.own_writes.write_value();
        let Some(mut assessment) = assessment else {
            own.remove(id);
            return None;
        };
        let revision = assessment.revision;
        self.tab.with_value(|tab| assessment.writers.note(tab, revision));
        let mut writes = own.remove(id).unwrap_or_else(|| Writes::new(self.stored(id), MOST_STATES));
        writes.note(revision, assessment.clone());
        own.insert(id.to_owned(), writes);
        Some(assessment)
    }

    /// Takes over what another tab has written or removed.
    pub fn follow_other_tab(self, elsewhere: storage::Elsewhere) {
        let (key, is_removed) = match elsewhere {
            storage::Elsewhere::Cleared => return self.store_again_if_cleared(),
            storage::Elsewhere::Removed(key) => (key, true),
            storage::Elsewhere::Written(key) => (key, false),
        };
        let Some(id) = key.strip_prefix(ASSESSMENT_PREFIX) else { return self.note_plan(&key) };
        if !is_removed {
            self.refresh(id);
        } else if let Some(own) = self.stored(id)
            && storage::read(&key).is_none()
        {
            self.take_over(id, None, own.revision);
        }
    }

    /// Takes over what another tab has written since, and merges writes of this tab unknown to it.
    pub(super) fn refresh(self, id: &str) {
        let Some(json) = storage::read(&assessment_key(id)) else { return };
        // The usual case: this tab has written it.
        if self.written.with_value(|written| *written == json) {
            return;
        }
        let mut other = match decode(self.instrument(), &json) {
            Ok(other) => other,
            Err(FileError::NewerVersion(_) | FileError::OtherInstrument { .. }) => {
                return self.yield_to_newer(id, json);
            }
            Err(_) => return self.mend(id, &json),
        };
        id.clone_into(&mut other.id);
        let key = assessment_key(id);
        self.library.update(|library| {
            library.unreadable.retain(|record| record.key != key);
            library.newer.remove(id);
        });
        let Some(own) = self.stored(id) else {
            // Take it over unless it was deleted here since.
            if self.gone_at(id).is_none_or(|gone| gone < other.revision) {
                let revision = other.revision;
                self.take_over(id, Some(other), revision);
            }
            return;
        };
        // The record that this tab failed to overwrite is only older.
        let is_older = self.unwritten.with_value(|all| all.get(id).is_some_and(|stood| *stood == json));
        if is_older || (other.revision <= own.revision && own.says_the_same(&other)) {
            return;
        }
        match self.known_to(id, &other) {
            // Concurrent writes: browsers notify other tabs with a delay.
            Known::UpTo(before) => self.join(id, own.rebased(&before, &other), other),
            Known::Nothing => self.join(id, own.merged(&other), other),
            Known::All if other.revision <= own.revision => self.join(id, own.merged(&other), other),
            Known::All => {
                let revision = other.revision;
                self.take_over(id, Some(other), revision);
            }
        }
    }

    /// Which writes of this tab another state includes.
    fn known_to(self, id: &str, other: &Assessment) -> Known<Assessment> {
        let (tab, all) = (self.tab.read_value(), self.own_writes.read_value());
        all.get(id).map_or(Known::All, |writes| writes.known(&tab, other.revision, &other.writers))
    }

    /// Takes over what another tab has stored, and stores the merged state if it has more.
    fn join(self, id: &str, both: Assessment, other: Assessment) {
        let (revision, has_more) = (other.revision, !both.says_the_same(&other));
        self.take_over(id, Some(other), revision);
        if has_more {
            self.put(id, Some(both));
        }
    }

    /// Handles a record damaged from outside while this page holds it: sets it aside once, and rewrites it from memory.
    fn mend(self, id: &str, broken: &str) {
        let Some(own) = self.stored(id).filter(|_| !self.is_sealed(id)) else { return };
        let kept = set_aside(id, broken);
        self.note_local(kept.and_then(|()| storage::write(&assessment_key(id), &encode_compact(&own))));
    }

    /// A newer version of the app in another tab has written this record: from now on it is read-only here.
    pub(super) fn yield_to_newer(self, id: &str, json: String) {
        if self.raw_of_newer(id).as_ref() == Some(&json) {
            return;
        }
        self.history.update(|history| history.forget(id));
        self.library.update(|library| {
            if let Some(assessment) = decode_newer(self.instrument(), &json) {
                library.assessments.insert(id, assessment);
            }
            library.newer.insert(id.to_owned(), json);
        });
        self.restored.update(|times| *times += 1);
    }

    /// Shows a state from elsewhere. The history of this assessment is dropped, since undo would overwrite that state.
    pub(super) fn take_over(self, id: &str, assessment: Option<Assessment>, revision: u64) {
        let is_gone = assessment.is_none();
        self.history.update(|history| history.forget(id));
        self.typing.set_value(None);
        self.own_writes.write_value().remove(id);
        self.show(id, assessment);
        if is_gone {
            self.note_gone(id, revision);
            self.restored.update(|times| *times += 1);
        }
    }
}
