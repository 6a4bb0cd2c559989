//! The stored records: each change is written to local storage at once, and to disk right after.

use leptos::prelude::*;
use leptos::task::spawn_local;
use litemap::LiteMap;

use super::{Saved, Session, set_if_different};
use crate::domain::assessment::Assessment;
use crate::exchange::{Rater, encode_compact};
use crate::persistence::{Library, aside_key, assessment_key, deleted, is_broken};
use crate::platform::{clock, document, durable, storage};

/// A change that is in local storage (or failed to get there) but not on disk yet.
#[derive(Debug)]
pub(super) struct Unsettled {
    id: String,
    key: String,
    text: String,
    stored: Result<(), storage::StorageError>,
    began: Option<Assessment>,
    after: Option<Assessment>,
}

impl Session {
    /// The user's assessment with this id, as stored.
    pub fn stored(self, id: &str) -> Option<Assessment> {
        self.library.with_untracked(|library| library.assessments.get(id).cloned())
    }

    /// Its revision.
    pub(super) fn revision(self, id: &str) -> Option<u64> {
        self.library.with_untracked(|library| library.assessments.head(id).map(|one| one.revision))
    }

    /// Whether the record with this id is unreadable. It is never overwritten.
    pub fn is_unreadable(self, id: &str) -> bool {
        self.library.with_untracked(|library| library.is_unreadable(id))
    }

    /// Whether the record must not be changed: it is unreadable, or was written by a newer version of the app.
    pub(super) fn is_sealed(self, id: &str) -> bool {
        self.is_unreadable(id) || self.is_newer(id)
    }

    /// Writes a record that is not an assessment. Restores cleared storage first, which would not be detected
    /// afterwards.
    pub(super) fn write_beside(self, key: &str, text: &str) -> Result<(), storage::StorageError> {
        self.store_again_if_cleared();
        storage::write(key, text)
    }

    /// Changes the `stored` record under a key. Content that is not a record at all is set aside first.
    pub(super) fn update_beside(
        self,
        key: &str,
        stored: Option<String>,
        encode: impl FnOnce(&str) -> String,
    ) -> Result<(), storage::StorageError> {
        if let Some(broken) = stored.as_deref().filter(|stored| is_broken(stored)) {
            let name = key.rsplit('/').next().unwrap_or_default();
            set_aside(name, broken)?;
        }
        self.write_beside(key, &encode(&stored.unwrap_or_default()))
    }

    /// Stores everything this page holds again if storage was cleared from outside.
    pub(super) fn store_again_if_cleared(self) {
        let holds = self.library.with_untracked(|library| library.assessments.len() + library.unreadable.len());
        if holds + self.plans.read_value().len() == 0 || !storage::is_empty() || storage::probe().is_err() {
            return;
        }
        let records = self.library.with_untracked(Library::records);
        let stored = records.iter().map(|(key, text)| storage::write(key, text));
        let besides = self.stored_besides.get_value();
        let stored = stored.chain(besides.into_iter().map(|store_again| store_again.run(())));
        let stored: Vec<_> = stored.chain([self.store_plans_again()]).collect();
        match stored.into_iter().find_map(Result::err) {
            Some(error) => self.note_local(Err(error)),
            None => self.was_cleared.set(true),
        }
        // The disk copies were cleared as well.
        spawn_local(async move { self.copy_to_disk(&LiteMap::new()).await });
    }

    pub(super) fn show(self, id: &str, assessment: Option<Assessment>) {
        self.library.update(|library| match assessment {
            Some(assessment) => library.assessments.insert(id, assessment),
            None => library.assessments.remove(id),
        });
        self.show_around();
    }

    /// Records the revision of a deletion, unless a later one is known.
    pub(super) fn note_gone(self, id: &str, revision: u64) {
        let known = self.gone_at(id).unwrap_or_default();
        self.gone.write_value().insert(id.to_owned(), known.max(revision));
    }

    pub(super) fn gone_at(self, id: &str) -> Option<u64> {
        self.gone.with_value(|gone| gone.get(id).copied())
    }

    /// Stores an assessment, or its deletion, and then shows it. Revisions only increase.
    pub(super) fn put(self, id: &str, assessment: Option<Assessment>) -> Option<Assessment> {
        let began = self.began(id, None, self.stored(id).as_ref());
        self.put_since(id, assessment, began)
    }

    /// The same for a change that started from an earlier state than the current one.
    pub(super) fn put_since(
        self,
        id: &str,
        assessment: Option<Assessment>,
        began: Option<Assessment>,
    ) -> Option<Assessment> {
        let gone = self.gone_at(id).unwrap_or_default();
        let own = self.stored(id);
        let revision = own.as_ref().map_or(gone, |own| own.revision.max(gone));
        if assessment.is_none() {
            self.note_gone(id, revision);
        }
        let assessment = assessment.map(|assessment| {
            let mut assessment = assessment.without_origin();
            assessment.revision = assessment.revision.max(revision) + 1;
            // An earlier version that is restored replaces these writes: no tab may merge its own into it again.
            if let Some(own) = &own {
                assessment.writers.join(&own.writers);
                Rater::stay(own, &mut assessment);
            }
            assessment.changed = Some(clock::now());
            assessment
        });
        self.store(id, assessment, revision, began)
    }

    /// Stores a new assessment with its own revision and time, unless it was deleted here since.
    pub(super) fn put_as_it_is(self, id: &str, assessment: Assessment) -> Option<Assessment> {
        match self.gone_at(id) {
            Some(gone) if assessment.revision <= gone => self.put(id, Some(assessment)),
            _ => self.store(id, Some(assessment), 0, None),
        }
    }

    /// For a deletion, `revision` is the one deleted.
    fn store(
        self,
        id: &str,
        assessment: Option<Assessment>,
        revision: u64,
        began: Option<Assessment>,
    ) -> Option<Assessment> {
        if self.is_sealed(id) {
            return self.stored(id);
        }
        let key = assessment_key(id);
        let assessment = self.signed(id, assessment);
        let text = assessment.as_ref().map_or_else(|| deleted(revision), encode_compact);
        self.store_again_if_cleared();
        let stored = if assessment.is_some() { storage::write(&key, &text) } else { storage::remove(&key) };
        let stands = if stored.is_err() { storage::read(&key) } else { None };
        match stands {
            Some(stands) => self.unwritten.write_value().insert(id.to_owned(), stands),
            None => self.unwritten.write_value().remove(id),
        };
        self.written.set_value(text.clone());
        self.show(id, assessment.clone());
        self.note_local(stored);
        let (id, after) = (id.to_owned(), assessment.clone());
        let waits = stored.is_ok() && after.is_some();
        self.unsettled.write_value().push(Unsettled { id, key, text, stored, began, after });
        // Deletions and failed writes exist only on disk: do not wait for the paint.
        if waits {
            document::after_paint(move || self.settle());
        } else {
            self.settle();
        }
        assessment
    }

    /// Writes to disk, in order, what has been waiting for the paint.
    pub fn settle(self) {
        for Unsettled { id, key, text, stored, began, after } in std::mem::take(&mut *self.unsettled.write_value()) {
            spawn_local(async move {
                self.compare_copies().await;
                let row = self.row(began, after).await;
                let is_on_disk = durable::put(&key, &text, &id, row.as_ref()).await;
                self.note_saved(stored, is_on_disk);
                self.settled.update(|times| *times += 1);
                self.tidy(id, row).await;
            });
        }
    }

    pub(super) fn note_saved(self, stored: Result<(), storage::StorageError>, is_on_disk: bool) {
        set_if_different(self.saved_time, clock::time_text(untrack(|| self.locale())));
        set_if_different(
            self.saved,
            match stored {
                Ok(()) if is_on_disk => Saved::Stored,
                Ok(()) => Saved::Exposed,
                Err(error) => Saved::Failed(error),
            },
        );
    }

    pub(super) fn note_local(self, stored: Result<(), storage::StorageError>) {
        if let Err(error) = stored {
            set_if_different(self.saved, Saved::Failed(error));
        }
    }
}

/// Keeps an unusable record under another key, once, before it is overwritten.
pub(super) fn set_aside(name: &str, record: &str) -> Result<(), storage::StorageError> {
    let kept = storage::read_all(&aside_key(name, ""));
    if kept.iter().any(|(_, text)| text == record) {
        return Ok(());
    }
    storage::write(&aside_key(name, &clock::now()), record)
}
