//! Taking assessments out of files, each as chosen.

use leptos::prelude::*;

use super::Session;
use crate::domain::assessment::Assessment;
use crate::exchange::{Comparison, Rater, Unread, compare_with};
use crate::persistence::{Edit, Scope, Unreadable, assessment_key};
use crate::platform::{clock, identifier, random, storage};

/// A file may claim any revision. From here on there is room for as many changes as a person can make.
const MOST_REVISION: u64 = 1 << 40;

/// What to do with an assessment found in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taking {
    /// It becomes one's own as it is.
    Add,
    /// It and the own one become one.
    Merge,
    /// It becomes another one's own.
    Copy,
    /// It is left.
    Skip,
}

impl Session {
    /// How an assessment found in a file compares with the own one of the same id.
    pub fn comparison(self, found: &Assessment) -> Comparison {
        compare_with(self.stored(&found.id).as_ref(), found)
    }

    /// Takes what was found, and tells what that has changed here. Nothing that is here is dropped, whatever is chosen.
    pub fn take(self, mut found: Assessment, taking: Taking) -> Option<Edit> {
        if taking == Taking::Skip {
            return None;
        }
        if taking == Taking::Copy || !is_address(&found.id) {
            found.id = identifier::fresh();
            Rater::forget(&mut found);
        }
        // Whose it is, and under which id, may be another than in the file.
        found = found.without_origin();
        found.revision = found.revision.min(MOST_REVISION);
        self.refresh(&found.id);
        if self.is_sealed(&found.id) {
            found.id = identifier::fresh();
        }
        let id = found.id.clone();
        let before = self.stored(&id);
        match before.as_ref().and_then(Rater::of) {
            Some(own) => own.keep(&mut found),
            None => Rater::renew(&mut found, random::bytes()),
        }
        let after = match (&before, self.comparison(&found)) {
            (None, _) => self.put_as_it_is(&id, found),
            (Some(_), Comparison::Same) => return None,
            (Some(own), Comparison::NewerThere) => self.put(&id, Some(found.merged(own))),
            (Some(own), _) => self.put(&id, Some(own.clone().merged(&found))),
        };
        Some(Edit { id, before, after })
    }

    /// Keeps what was taken as one change that can be undone; whether there was any.
    pub fn note_taken(self, edits: Vec<Edit>) -> bool {
        self.record(Scope::Clusters, None, edits)
    }

    /// Takes back what was taken, the last first.
    pub async fn take_back(self, edits: Vec<Edit>) {
        let mut turn = clock::Turn::begin();
        for Edit { id, before, .. } in edits.into_iter().rev() {
            turn.give_way().await;
            self.put(&id, before);
        }
    }

    /// Keeps a record that cannot be read as it is, for a version of the app that can. Whether there was room for it.
    pub fn keep_unread(self, id: Option<&str>, unread: &Unread) -> bool {
        let Unread { text, error } = unread;
        let is_free = |id: &&str| {
            // What was deleted can be brought back: its place is not free.
            is_address(id)
                && storage::read(&assessment_key(id)).is_none()
                && self.stored(id).is_none()
                && self.gone_at(id).is_none()
        };
        let key = assessment_key(&id.filter(is_free).map_or_else(identifier::fresh, str::to_owned));
        if self.write_beside(&key, text).is_err() {
            return false;
        }
        let record = Unreadable { key, text: text.clone(), error: error.clone() };
        self.library.update(|library| library.unreadable.push(record));
        true
    }
}

/// Whether an id can stand in the address of a page.
fn is_address(id: &str) -> bool {
    !id.is_empty() && id.chars().all(|one| one.is_ascii_alphanumeric() || matches!(one, '-' | '_' | '.'))
}
