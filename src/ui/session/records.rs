//! The stored records: each change at once in local storage, right after on disk, and what another tab has stored since.

use wasm_bindgen_futures::spawn_local;

use super::{Saved, Session};
use crate::domain::assessment::Assessment;
use crate::exchange::{decode, encode_compact};
use crate::persistence::{ASSESSMENT_PREFIX, Verdict, assessment_key, compare, deleted};
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

    /// Takes over what another tab has stored since, in every assessment.
    pub fn refresh_all(self) {
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
            self.library.update(|library| {
                library.assessments.insert(id.to_owned(), other);
            });
            self.show_around(|| {});
        }
    }

    /// Stores an assessment, or its absence, and then shows it. Its revision only ever rises.
    pub(super) fn put(self, id: &str, assessment: Option<Assessment>) -> Option<Assessment> {
        let revision = self.library.with_untracked(|library| library.assessments.get(id).map_or(0, |one| one.revision));
        let assessment = assessment.map(|mut assessment| {
            assessment.revision = assessment.revision.max(revision) + 1;
            assessment.changed = Some(clock::now());
            assessment
        });
        let key = assessment_key(id);
        let text = assessment.as_ref().map_or_else(|| deleted(revision), encode_compact);
        let stored = if assessment.is_some() { storage::write(&key, &text) } else { storage::remove(&key) };
        self.written.replace(text.clone());
        self.library.update(|library| {
            match assessment.clone() {
                Some(assessment) => library.assessments.insert(id.to_owned(), assessment),
                None => library.assessments.remove(id),
            };
        });
        self.show_around(|| {});
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
            let taken = copies.iter().filter(|(key, copy)| self.compare_copy(key, copy)).count();
            for (key, text) in storage::read_all(ASSESSMENT_PREFIX) {
                if !copies.iter().any(|(known, copy)| *known == key && *copy == text) {
                    durable::put(&key, &text).await;
                }
            }
            if 0 < taken {
                self.restored.update(|times| *times += 1);
                self.show_around(|| {});
            }
        });
    }

    /// Whether the copy is the newer one, and taken over. A record that cannot be read is never written over.
    fn compare_copy(self, key: &str, copy: &str) -> bool {
        let Some(id) = key.strip_prefix(ASSESSMENT_PREFIX).filter(|id| !self.is_unreadable(id)) else { return false };
        let local = self.stored(id).map(|own| own.revision);
        let (stored, assessment) = match compare(self.instrument(), id, copy, local) {
            Verdict::Keep => return false,
            Verdict::Take(assessment) => (storage::write(key, copy), Some(*assessment)),
            Verdict::Delete => (storage::remove(key), None),
        };
        if let Err(error) = stored {
            self.saved.set(Saved::Failed(error));
        }
        self.library.update(|library| match assessment {
            Some(assessment) => library.assessments.insert(id.to_owned(), assessment),
            None => library.assessments.remove(id),
        });
        true
    }
}
