//! The stored records: each change at once in local storage, right after on disk, and what another tab has stored since.

use wasm_bindgen_futures::spawn_local;

use super::{Saved, Session};
use crate::domain::assessment::Assessment;
use crate::exchange::{FileError, decode, decode_newer, encode_compact};
use crate::persistence::{
    ASIDE_PREFIX, ASSESSMENT_PREFIX, Verdict, assessment_key, compare, deleted, deleted_at, is_older, reapplied,
};
use crate::platform::{clock, durable, storage};

impl Session {
    /// One's own assessment with this id, as it is stored.
    pub fn stored(self, id: &str) -> Option<Assessment> {
        self.library.with_untracked(|library| library.assessments.get(id).cloned())
    }

    /// Whether the record of this id could not be read. It is never written over.
    pub fn is_unreadable(self, id: &str) -> bool {
        let key = assessment_key(id);
        self.library.with_untracked(|library| library.unreadable.iter().any(|record| record.key == key))
    }

    /// Whether the record of this id is left as it is: it cannot be read, or a newer version of the app has written it.
    pub(super) fn is_sealed(self, id: &str) -> bool {
        self.is_unreadable(id) || self.is_newer(id)
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
        let mut other = match decode(self.instrument(), &json) {
            Ok(other) => other,
            Err(FileError::NewerVersion(_)) => return self.yield_to_newer(id, json),
            Err(_) => return,
        };
        id.clone_into(&mut other.id);
        if self.stored(id).is_none_or(|own| own.revision < other.revision) {
            let revision = other.revision;
            self.take_over(id, Some(other), revision);
        }
    }

    /// A newer version of the app, in another tab, has written this record: from now on it is only looked at here.
    fn yield_to_newer(self, id: &str, json: String) {
        self.history.update(|history| history.forget(id));
        self.library.update(|library| {
            if let Some(mut assessment) = decode_newer(self.instrument(), &json) {
                id.clone_into(&mut assessment.id);
                library.assessments.insert(id.to_owned(), assessment);
            }
            library.newer.insert(id.to_owned(), json);
        });
        self.restored.update(|times| *times += 1);
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
        let began = self.began(id, None, self.stored(id).as_ref());
        self.put_since(id, assessment, began)
    }

    /// The same, where the change began with an earlier state than the present one.
    pub(super) fn put_since(
        self,
        id: &str,
        assessment: Option<Assessment>,
        began: Option<Assessment>,
    ) -> Option<Assessment> {
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
        self.store(id, assessment, revision, began)
    }

    /// Stores an assessment that is not here with its own revision and time of change, unless it was deleted here since.
    pub(super) fn put_as_it_is(self, id: &str, assessment: Assessment) -> Option<Assessment> {
        match self.gone_at(id) {
            Some(gone) if assessment.revision <= gone => self.put(id, Some(assessment)),
            _ => self.store(id, Some(assessment), 0, None),
        }
    }

    /// Where there is no assessment, `revision` is the one at which it was deleted.
    fn store(
        self,
        id: &str,
        assessment: Option<Assessment>,
        revision: u64,
        began: Option<Assessment>,
    ) -> Option<Assessment> {
        let key = assessment_key(id);
        let text = assessment.as_ref().map_or_else(|| deleted(revision), encode_compact);
        let stored = if assessment.is_some() { storage::write(&key, &text) } else { storage::remove(&key) };
        self.written.replace(text.clone());
        self.show(id, assessment.clone());
        self.note_local(stored);
        let (id, after) = (id.to_owned(), assessment.clone());
        spawn_local(async move {
            let row = self.row(began.as_ref(), after.as_ref());
            let is_on_disk = durable::put(&key, &text, &id, row.as_ref()).await;
            self.note_saved(stored, is_on_disk);
            self.tidy(id, row).await;
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
            let Some(copies) = durable::read_all().await else { return self.resume_history() };
            let mut taken = false;
            for (key, copy) in &copies {
                taken |= self.compare_copy(key, copy);
            }
            self.resume_history();
            self.copy_to_disk(&copies).await;
            if taken {
                self.restored.update(|times| *times += 1);
            }
        });
    }

    /// Copies to disk what is newer here. What cannot be read, here or there, stays as it is.
    async fn copy_to_disk(self, copies: &[(String, String)]) {
        let own: Vec<String> =
            self.library.with_untracked(|library| library.readable().map(|one| one.id.clone()).collect());
        for id in own {
            let key = assessment_key(&id);
            let copy = copies.iter().find(|(known, _)| *known == key);
            // As it is by now: it may have been changed while another was being copied.
            if let Some(assessment) = self.stored(&id)
                && copy.is_none_or(|(_, copy)| is_older(self.instrument(), copy, assessment.revision))
            {
                durable::put(&key, &encode_compact(&assessment), &id, None).await;
            }
        }
    }

    /// A record that cannot be read may have a copy on disk that can.
    fn note_rescue(self, id: &str, copy: &str) {
        if let Ok(mut copy) = decode(self.instrument(), copy) {
            id.clone_into(&mut copy.id);
            self.rescues.update(|rescues| rescues.insert(id.to_owned(), copy));
        }
    }

    /// Puts the copy on disk in the place of a record that cannot be read, which is kept aside.
    pub fn rescue(self, id: &str) {
        let key = assessment_key(id);
        let broken = self.library.with_untracked(|library| library.unreadable_text(&key));
        let copy = self.rescues.with_untracked(|rescues| rescues.get(id).cloned());
        let (Some(broken), Some(copy)) = (broken, copy) else { return };
        if let Err(error) = storage::write(&format!("{ASIDE_PREFIX}{id}"), &broken) {
            return self.note_local(Err(error));
        }
        self.rescues.update(|rescues| rescues.remove(id));
        self.library.update(|library| library.unreadable.retain(|record| record.key != key));
        self.put_as_it_is(id, copy);
        self.restored.update(|times| *times += 1);
    }

    /// Whether the copy is the newer one, and taken over. A record that cannot be read is never written over.
    fn compare_copy(self, key: &str, copy: &str) -> bool {
        if let Some(id) = key.strip_prefix(ASSESSMENT_PREFIX).filter(|id| self.is_unreadable(id)) {
            self.note_rescue(id, copy);
        }
        let Some(id) = key.strip_prefix(ASSESSMENT_PREFIX).filter(|id| !self.is_sealed(id)) else { return false };
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
            let (id, key, mark) = (id.to_owned(), key.to_owned(), deleted(revision));
            spawn_local(async move {
                durable::put(&key, &mark, &id, None).await;
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
