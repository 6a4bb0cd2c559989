//! The stored records: each change at once in local storage, right after on disk, and what another tab has stored since.

use wasm_bindgen_futures::spawn_local;

use super::{Saved, Session};
use crate::domain::assessment::Assessment;
use crate::exchange::{decode, encode_compact};
use crate::persistence::{
    ASSESSMENT_PREFIX, Verdict, assessment_key, compare, deleted, deleted_at, is_older, reapplied,
};
use crate::platform::{clock, durable, storage};

impl Session {
    pub(super) fn stored(self, id: &str) -> Option<Assessment> {
        self.library.with_untracked(|library| library.assessments.get(id).cloned())
    }

    /// Whether the record of this id could not be read. It is never written over.
    pub fn is_unreadable(self, id: &str) -> bool {
        let key = assessment_key(id);
        self.library.with_untracked(|library| library.unreadable.iter().any(|record| record.key == key))
    }

    /// Takes over what another tab has stored or removed.
    pub fn follow_other_tab(self, removed: Option<String>) {
        if let Some(id) = removed.as_deref().and_then(|key| key.strip_prefix(ASSESSMENT_PREFIX)) {
            if let Some(own) = self.stored(id) {
                self.take_over(id, None, own.revision);
            }
            return;
        }
        for (key, _) in storage::read_all(ASSESSMENT_PREFIX) {
            if let Some(id) = key.strip_prefix(ASSESSMENT_PREFIX) {
                self.refresh(id);
            }
        }
    }

    /// Takes over what another tab has stored since.
    pub(super) fn refresh(self, id: &str) {
        let Some(json) = storage::read(&assessment_key(id)) else { return };
        // Mostly it is what this tab has just written itself.
        if *self.written.borrow() == json {
            return;
        }
        let Ok(mut other) = decode(self.instrument(), &json) else { return };
        id.clone_into(&mut other.id);
        if self.stored(id).is_none_or(|own| own.revision < other.revision) {
            let revision = other.revision;
            self.take_over(id, Some(other), revision);
        }
    }

    /// Shows what has become of an assessment elsewhere. What could be undone here would undo that.
    fn take_over(self, id: &str, assessment: Option<Assessment>, revision: u64) {
        let is_gone = assessment.is_none();
        self.history.update(|history| history.forget(id));
        self.show(id, assessment);
        if is_gone {
            self.note_gone(id, revision);
            self.restored.update(|times| *times += 1);
        }
    }

    fn show(self, id: &str, assessment: Option<Assessment>) {
        self.library.update(|library| match assessment {
            Some(assessment) => library.assessments.insert(id.to_owned(), assessment),
            None => library.assessments.remove(id),
        });
        self.show_around();
    }

    /// Remembers that it was deleted at this revision, or at a later one that is known already.
    fn note_gone(self, id: &str, revision: u64) {
        let known = self.gone_at(id).unwrap_or_default();
        self.gone.borrow_mut().insert(id.to_owned(), known.max(revision));
    }

    fn gone_at(self, id: &str) -> Option<u64> {
        self.gone.borrow().get(id).copied()
    }

    /// Stores an assessment, or its absence, and then shows it. Its revision only ever rises.
    pub(super) fn put(self, id: &str, assessment: Option<Assessment>) -> Option<Assessment> {
        let gone = self.gone_at(id).unwrap_or_default();
        let revision = self.stored(id).map_or(gone, |own| own.revision.max(gone));
        if assessment.is_none() {
            self.note_gone(id, revision);
        }
        let assessment = assessment.map(|mut assessment| {
            assessment.revision = assessment.revision.max(revision) + 1;
            assessment.changed = Some(clock::now());
            assessment
        });
        let key = assessment_key(id);
        let text = assessment.as_ref().map_or_else(|| deleted(revision), encode_compact);
        let stored = if assessment.is_some() { storage::write(&key, &text) } else { storage::remove(&key) };
        self.written.replace(text.clone());
        self.show(id, assessment.clone());
        self.note_local(stored);
        spawn_local(async move {
            let is_on_disk = durable::put(&key, &text).await;
            self.note_saved(stored, is_on_disk);
        });
        assessment
    }

    fn note_saved(self, stored: Result<(), storage::StorageError>, is_on_disk: bool) {
        self.saved_time.set_if_different(clock::time_text(self.locale()));
        self.saved.set_if_different(match stored {
            Ok(()) if is_on_disk => Saved::Stored,
            Ok(()) => Saved::Exposed,
            Err(error) => Saved::Failed(error),
        });
    }

    /// Takes over what is newer on disk than in local storage, as after a power cut, and copies there what is not.
    pub fn compare_copies(self) {
        spawn_local(async move {
            // Without copies there is nothing to compare; what is at risk is said with the next change.
            let Some(copies) = durable::read_all().await else { return };
            let mut taken = false;
            for (key, copy) in &copies {
                taken |= self.compare_copy(key, copy);
            }
            self.copy_to_disk(&copies).await;
            if taken {
                self.restored.update(|times| *times += 1);
            }
        });
    }

    /// Copies to disk what is newer here. What cannot be read, here or there, stays as it is.
    async fn copy_to_disk(self, copies: &[(String, String)]) {
        let own: Vec<String> = self.library.with_untracked(|library| library.assessments.keys().cloned().collect());
        for id in own {
            let key = assessment_key(&id);
            let copy = copies.iter().find(|(known, _)| *known == key);
            // As it is by now: it may have been changed while another was being copied.
            if let Some(assessment) = self.stored(&id)
                && copy.is_none_or(|(_, copy)| is_older(self.instrument(), copy, assessment.revision))
            {
                durable::put(&key, &encode_compact(&assessment)).await;
            }
        }
    }

    /// Whether the copy is the newer one, and taken over. A record that cannot be read is never written over.
    fn compare_copy(self, key: &str, copy: &str) -> bool {
        let Some(id) = key.strip_prefix(ASSESSMENT_PREFIX).filter(|id| !self.is_unreadable(id)) else { return false };
        if let Some(revision) = deleted_at(copy) {
            self.note_gone(id, revision);
        }
        let own = self.stored(id);
        // What has been changed here meanwhile was changed without knowing the copy: what counts is where it began.
        let began = self.history.with_untracked(|history| history.at_first(id).map(|before| before.revision));
        match compare(self.instrument(), id, copy, began.or(own.as_ref().map(|own| own.revision))) {
            Verdict::Keep => return false,
            // Deleted, and then answered here before that was known: what was answered stays.
            Verdict::Delete if began.is_some() => {
                self.put(id, own);
            }
            Verdict::Delete => {
                let revision = own.map_or(0, |own| own.revision);
                self.note_local(storage::remove(key));
                self.take_over(id, None, revision);
            }
            // Written since this page was opened, so by this page, or by another whose changes are told at once.
            Verdict::Take(copy) if own.is_some() && self.opened <= copy.changed.clone().unwrap_or_default() => {
                return false;
            }
            Verdict::Take(copy) => self.take_copy(id, key, *copy, own),
        }
        true
    }

    /// Takes a newer copy, with what has been changed here before it was read.
    fn take_copy(self, id: &str, key: &str, copy: Assessment, own: Option<Assessment>) {
        let deleted_here = own.is_none() && self.gone_at(id).is_some();
        let before = self.history.with_untracked(|history| history.at_first(id).cloned());
        let revision = copy.revision;
        if deleted_here {
            self.note_gone(id, revision);
            let (key, mark) = (key.to_owned(), deleted(revision));
            spawn_local(async move {
                durable::put(&key, &mark).await;
            });
        } else if let (Some(before), Some(now)) = (before, own) {
            let both = reapplied(self.instrument(), &copy, &before, &now);
            self.take_over(id, Some(both.clone()), revision);
            self.put(id, Some(both));
        } else {
            self.note_local(storage::write(key, &encode_compact(&copy)));
            self.take_over(id, Some(copy), revision);
        }
    }

    fn note_local(self, stored: Result<(), storage::StorageError>) {
        if let Err(error) = stored {
            self.saved.set_if_different(Saved::Failed(error));
        }
    }
}
