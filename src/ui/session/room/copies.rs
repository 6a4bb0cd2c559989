//! The disk copy of the workshop, and starting a new workshop if there is no usable one.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Opening, Room};
use crate::persistence::{
    KEY_BYTES, Workshop, WorkshopError, decode_workshop, is_forgotten, key_of, revision_of, seal_key, workshop_key,
};
use crate::platform::{durable, random, storage};

impl Room {
    /// After a power cut the disk copy may be newer. If there is no workshop at all, starts a new one.
    pub(super) async fn compare_copy(self) {
        let id = &self.id();
        let kept = durable::read(&workshop_key(id)).await;
        self.session.note_answer(&workshop_key(id), kept.is_ok());
        let kept = kept.unwrap_or_default();
        let key = durable::read(&seal_key(id)).await.ok().flatten().and_then(|key| key_of(&key));
        // Another tab may have started one meanwhile.
        self.refresh();
        self.is_compared.set_value(true);
        let key = key.unwrap_or(self.key.get_value());
        let copy = kept.clone().filter(|text| !is_forgotten(text));
        let on_disk = copy.as_ref().map(|text| decode_workshop(self.session.instrument(), text, &key));
        let here = storage::read(&workshop_key(id));
        match (on_disk, self.opening.get_untracked()) {
            // Written by a newer version of the app: keep it unchanged.
            (_, Opening::Lost(WorkshopError::Newer(_))) => {}
            (Some(Err(error @ WorkshopError::Newer(_))), Opening::Ready(own)) if is_newer(copy.as_ref(), &own) => {
                let here = storage::write(&workshop_key(id), &copy.unwrap_or_default());
                self.session.note_local(here);
                self.opening.set(Opening::Lost(error));
            }
            // Neither descends from the other: the disk did not answer before.
            (Some(Ok(on_disk)), Opening::Ready(own)) if own.writers.has_parted_from(&on_disk.writers) => {
                let both = own.merged(on_disk);
                self.store(Workshop { revision: both.revision + 1, ..both });
            }
            (Some(Ok(on_disk)), Opening::Ready(own)) if is_newer(copy.as_ref(), &own) => self.take(on_disk, key),
            (Some(Ok(on_disk)), Opening::Reading) => self.take(on_disk, key),
            (Some(Ok(on_disk)), Opening::Lost(_)) => self.rescue(here, on_disk, key),
            (Some(Err(error)), Opening::Reading) => self.opening.set(Opening::Lost(error)),
            (None, Opening::Reading) => self.begin_after(kept),
            (Some(_) | None, _) => {}
        }
    }

    /// Merges the disk copy before a write of this page would replace it, if the disk did not answer when the workshop was
    /// opened. Returns whether there was more: then it is stored.
    pub(super) async fn compare_late(self) -> bool {
        let (session, name, instrument) = (self.session, workshop_key(&self.id()), self.session.instrument());
        if session.has_answered(&name) {
            return false;
        }
        let (Ok(copy), Ok(key)) = (durable::read(&name).await, durable::read(&seal_key(&self.id())).await) else {
            return false;
        };
        // Another write may have compared it meanwhile.
        if session.has_answered(&name) {
            return false;
        }
        session.note_answer(&name, true);
        let key = key.and_then(|key| key_of(&key));
        let copy = copy.zip(key).and_then(|(copy, key)| decode_workshop(instrument, &copy, &key).ok());
        let mut has_parted = false;
        if let (Some(copy), Opening::Ready(own)) = (copy, self.opening.get_untracked()) {
            has_parted = own.writers.has_parted_from(&copy.writers);
            if has_parted {
                self.join(own, copy);
            }
        }
        // Both copies are encrypted with the key of this page from now on.
        self.copy_key();
        has_parted
    }

    fn take(self, workshop: Workshop, key: [u8; KEY_BYTES]) {
        self.key.set_value(key);
        self.store(workshop);
    }

    /// Replaces an unusable record by its usable disk copy, if the key of the copy opens it; otherwise sets the record
    /// aside.
    fn rescue(self, here: Option<String>, copy: Workshop, key: [u8; KEY_BYTES]) {
        let Some(here) = here else { return self.take(copy, key) };
        match decode_workshop(self.session.instrument(), &here, &key) {
            Ok(own) if copy.revision <= own.revision => self.take(Workshop { revision: own.revision + 1, ..own }, key),
            _ if self.set_aside(&here) => {
                self.take(Workshop { revision: copy.revision.max(revision_of(&here)) + 1, ..copy }, key);
            }
            _ => {}
        }
    }

    /// Starts a new workshop in place of an unusable one, which is set aside.
    pub fn begin(self) {
        spawn_local(async move {
            let kept = durable::read(&workshop_key(&self.id())).await.unwrap_or_default();
            // Another tab may have started one meanwhile, or a second press.
            self.refresh();
            if matches!(self.opening.get_untracked(), Opening::Lost(_)) {
                self.begin_after(kept);
            }
        });
    }

    /// Starts a new workshop, given its disk copy. Does not wait: what is stored meanwhile would be overwritten.
    fn begin_after(self, kept: Option<String>) {
        let records: Vec<String> = storage::read(&workshop_key(&self.id())).into_iter().chain(kept).collect();
        if !records.iter().filter(|record| !is_forgotten(record)).all(|record| self.set_aside(record)) {
            return;
        }
        // Reuse the key, so that the record set aside can still be decrypted.
        let known = storage::read(&seal_key(&self.id())).and_then(|key| key_of(&key));
        self.key.set_value(known.unwrap_or_else(random::bytes));
        // On disk the highest revision wins, also against a deleted workshop.
        let highest = records.iter().map(|record| revision_of(record)).max().unwrap_or_default();
        self.store(Workshop { revision: highest + 1, ..Workshop::new(random::bytes()) });
    }
}

fn is_newer(copy: Option<&String>, own: &Workshop) -> bool {
    copy.is_some_and(|copy| own.revision < revision_of(copy))
}
