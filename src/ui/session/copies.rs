//! The disk copy of every record: compared when the app opens, and replacing a damaged record on request.

use leptos::prelude::*;
use leptos::task::spawn_local;
use litemap::LiteMap;

use super::Session;
use super::records::set_aside;
use crate::domain::assessment::Assessment;
use crate::exchange::encode_compact;
use crate::persistence::{ASSESSMENT_PREFIX, OnDisk, Verdict, assessment_key, deleted};
use crate::platform::{clock, durable, storage};
use crate::ui::lazy::lazy_fn;

lazy_fn! {
    in data;

    fn rescue_now(session: Session, id: String) -> () {
        session.rescue_now(&id);
    }
}

/// Which disk copies have been compared with local storage.
#[derive(Debug, Default)]
pub(super) struct Compared {
    /// Whether those of all assessments have been, or are being compared.
    assessments: bool,
    /// The keys of plans and workshops about which the disk did not answer.
    unanswered: Vec<String>,
}

impl Session {
    /// Records whether the disk has answered about a plan or workshop.
    pub(super) fn note_answer(self, key: &str, is_answer: bool) {
        let unanswered = &mut self.compared.write_value().unanswered;
        unanswered.retain(|one| one != key);
        if !is_answer {
            unanswered.push(key.to_owned());
        }
    }

    /// Whether the disk has answered about it. If not, it may have more.
    pub(super) fn has_answered(self, key: &str) -> bool {
        !self.compared.read_value().unanswered.iter().any(|one| one == key)
    }

    /// Maintenance of the records, after the first screen is shown.
    pub fn look_after_records(self) {
        spawn_local(async move {
            self.compare_copies().await;
            self.verify().await;
        });
    }

    /// Takes over what is newer on disk than in local storage (after a power cut), and copies the rest to disk.
    ///
    /// Once, but if the disk does not answer, again before the next write: it may have newer records.
    pub(super) async fn compare_copies(self) {
        if std::mem::replace(&mut self.compared.write_value().assessments, true) {
            return;
        }
        let Some(copies) = durable::read_all().await else {
            self.compared.write_value().assessments = false;
            return self.resume_history();
        };
        let mut known = LiteMap::new();
        let mut taken = false;
        let mut turn = clock::Turn::begin();
        for (key, text) in copies {
            // Stay responsive with thousands of records.
            turn.give_way().await;
            let Some(id) = key.strip_prefix(ASSESSMENT_PREFIX) else { continue };
            // The usual case: no need to parse either.
            if storage::read(&key).as_ref() == Some(&text) {
                known.insert(id.to_owned(), self.revision(id));
                continue;
            }
            let copy = OnDisk::read(self.instrument(), id, &text);
            known.insert(id.to_owned(), copy.revision());
            taken |= self.compare_copy(id, &text, copy);
        }
        self.resume_history();
        self.copy_to_disk(&known).await;
        if taken {
            self.restored.update(|times| *times += 1);
        }
    }

    /// Copies to disk what is newer here than the revisions in `known`. Records unreadable on either side stay
    /// unchanged.
    pub(super) async fn copy_to_disk(self, known: &LiteMap<String, Option<u64>>) {
        let ids: Vec<String> =
            self.library.with_untracked(|library| library.readable().map(|one| one.id.clone()).collect());
        for id in ids {
            // The current state: it may have changed while others were copied.
            let is_newer = |own: &u64| known.get(&id).is_none_or(|copy| copy.is_some_and(|copy| copy < *own));
            if self.revision(&id).as_ref().is_some_and(is_newer)
                && !self.is_sealed(&id)
                && let Some(record) = self.library.with_untracked(|library| library.record(&id))
            {
                durable::put(&assessment_key(&id), &record, &id, None).await;
            }
        }
    }

    /// When idle, parses the records that no screen has needed so far, so that the home page can report damaged ones.
    async fn verify(self) {
        let unread: Vec<String> =
            self.library.with_untracked(|library| library.assessments.unread().map(str::to_owned).collect());
        let mut turn = clock::Turn::begin();
        for id in unread {
            turn.give_way().await;
            if self.library.with_untracked(|library| library.is_broken(&id)) {
                self.library.update(|library| library.set_aside(self.instrument(), &id));
            }
        }
    }

    /// Replaces an unreadable record by its disk copy, and sets the record aside.
    pub fn rescue(self, id: String) {
        self.with_data_part(rescue_now(self, id));
    }

    fn rescue_now(self, id: &str) {
        let key = assessment_key(id);
        let broken = self.library.with_untracked(|library| library.unreadable_text(&key));
        let copy = self.rescues.with_untracked(|rescues| rescues.get(id).cloned());
        let (Some(broken), Some(copy)) = (broken, copy) else { return };
        if storage::read(&key).as_ref() != Some(&broken) {
            // Another tab has already done it.
            return self.refresh(id);
        }
        if let Err(error) = set_aside(id, &broken) {
            return self.note_local(Err(error));
        }
        self.rescues.update(|rescues| {
            rescues.remove(id);
        });
        self.library.update(|library| library.unreadable.retain(|record| record.key != key));
        self.put_as_it_is(id, copy);
        self.restored.update(|times| *times += 1);
    }

    /// Returns whether the copy was newer and was taken over. An unreadable record is never overwritten.
    fn compare_copy(self, id: &str, text: &str, copy: OnDisk) -> bool {
        // Other tabs write local storage before disk, so the disk copy is never newer than theirs.
        self.refresh(id);
        if self.is_sealed(id) {
            if let OnDisk::Readable(copy) = copy
                && self.is_unreadable(id)
            {
                self.rescues.update(|rescues| {
                    rescues.insert(id.to_owned(), *copy);
                });
            }
            return false;
        }
        let key = assessment_key(id);
        let own = self.stored(id);
        // Changes made here before the comparison did not know the copy: compare with the revision they started from.
        let before = self.history.with_untracked(|history| history.at_first(id).cloned());
        let began = before.as_ref().map(|before| before.revision);
        let has_parted = |copy: &Assessment| {
            let own = before.as_ref().or(own.as_ref());
            own.is_some_and(|own| own.writers.has_parted_from(&copy.writers))
        };
        match (&copy, &own) {
            (OnDisk::Deleted(revision), _) => self.note_gone(id, *revision),
            (OnDisk::Newer(revision), Some(own)) if own.revision < *revision => {
                self.note_local(storage::write(&key, text));
                self.yield_to_newer(id, text.to_owned());
                return true;
            }
            // Two changes of the same state, of which one was written to only one of the places: merge them.
            (OnDisk::Readable(copy), Some(own))
                if has_parted(copy)
                    || (began.is_none() && own.revision == copy.revision && !own.says_the_same(copy)) =>
            {
                self.put(id, Some(own.clone().merged(copy)));
                return true;
            }
            _ => {}
        }
        match copy.compare(began.or(own.as_ref().map(|own| own.revision))) {
            Verdict::Keep => return false,
            // Deleted elsewhere, then answered here before that was known: keep the answers.
            Verdict::Delete if began.is_some() => {
                self.put(id, own);
            }
            Verdict::Delete => {
                let revision = own.map_or(0, |own| own.revision);
                self.note_local(storage::remove(&key));
                self.take_over(id, None, revision);
            }
            Verdict::Take(copy) => self.take_copy(id, *copy, own),
        }
        true
    }

    /// Takes over a newer copy, and merges what was changed here before it was read.
    fn take_copy(self, id: &str, copy: Assessment, own: Option<Assessment>) {
        let key = assessment_key(id);
        let deleted_here = own.is_none() && self.gone_at(id).is_some();
        let before = self.history.with_untracked(|history| history.at_first(id).cloned());
        let revision = copy.revision;
        if deleted_here {
            self.note_gone(id, revision);
            let (id, mark) = (id.to_owned(), deleted(revision));
            spawn_local(async move {
                durable::put(&key, &mark, &id, None).await;
            });
        } else if let (Some(before), Some(now)) = (before, own) {
            let both = now.rebased(&before, &copy);
            self.take_over(id, Some(both.clone()), revision);
            self.put(id, Some(both));
        } else {
            self.note_local(storage::write(&key, &encode_compact(&copy)));
            self.take_over(id, Some(copy), revision);
        }
    }
}
