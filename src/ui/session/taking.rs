//! Importing assessments from files, each as chosen.

use leptos::prelude::*;

use super::Session;
use crate::domain::assessment::Assessment;
use crate::exchange::{Comparison, Rater, Unread, compare_with};
use crate::persistence::{Edit, PlanEdit, Scope, Unreadable, assessment_key};
use crate::platform::{clock, identifier, random, storage};

/// The limit for revisions claimed by files; above it there is room for more changes than a person can make.
pub(super) const MOST_REVISION: u64 = 1 << 40;

/// What to do with an assessment found in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taking {
    /// Add it.
    Add,
    /// Merge it with the user's own.
    Merge,
    /// Add it under a new id.
    Copy,
    /// Skip it.
    Skip,
}

impl Session {
    /// Compares an assessment found in a file with the stored one of the same id.
    pub fn comparison(self, found: &Assessment) -> Comparison {
        compare_with(self.stored(&found.id).as_ref(), found)
    }

    /// Imports an assessment, and returns the change. No stored data is lost, whatever is chosen.
    pub fn take(self, mut found: Assessment, taking: Taking) -> Option<Edit> {
        if taking == Taking::Skip {
            return None;
        }
        if taking == Taking::Copy || !is_address(&found.id) {
            found.id = identifier::fresh();
            Rater::forget(&mut found);
        }
        // Owner and id may differ from the file.
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

    /// Records the import as one change for undo, without what was changed while it ran: undo would overwrite that. Returns whether anything changed.
    pub fn note_taken(self, mut edits: Vec<Edit>, plans: Vec<PlanEdit>) -> bool {
        edits.retain(|edit| self.is_as_taken(edit));
        self.record(Scope::Clusters, None, edits, plans)
    }

    /// Reverts the changes of an import, last first.
    pub async fn take_back(self, edits: Vec<Edit>) {
        let mut turn = clock::Turn::begin();
        for edit in edits.into_iter().rev() {
            turn.give_way().await;
            self.refresh(&edit.id);
            if self.is_as_taken(&edit) {
                self.put(&edit.id, edit.before);
            }
        }
    }

    /// Whether an assessment has not changed since it was imported, here or, as far as this tab has been notified, in another.
    fn is_as_taken(self, edit: &Edit) -> bool {
        self.revision(&edit.id) == edit.after.as_ref().map(|after| after.revision)
    }

    /// Keeps an unreadable record unchanged, for a version of the app that can read it. Returns whether it fitted into
    /// storage.
    pub fn keep_unread(self, id: Option<&str>, unread: &Unread) -> bool {
        let Unread { text, error } = unread;
        let is_free = |id: &&str| {
            // The id of a deleted assessment is not free: undo may restore it.
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

/// Whether an id is valid in the address of a page.
fn is_address(id: &str) -> bool {
    !id.is_empty() && id.chars().all(|one| one.is_ascii_alphanumeric() || matches!(one, '-' | '_' | '.'))
}
