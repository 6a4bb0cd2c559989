//! A workshop on one assessment: its record beside the assessment, and all changes to it.

mod ballots;
mod copies;
mod elsewhere;

use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Session;
use crate::domain::assessment::Group;
use crate::domain::instrument::Indicator;
use crate::persistence::{
    KEY_BYTES, Seal, Workshop, WorkshopError, Writes, encode_workshop, key_text, seal_key, workshop_key,
};
use crate::platform::{document, durable, random, storage};
use crate::report::group_of;
use crate::ui::events::on_window;

/// The state of the workshop's record.
#[derive(Clone, Debug, PartialEq)]
pub enum Opening {
    /// The disk copy has not been read yet.
    Reading,
    /// Open.
    Ready(Workshop),
    /// There is one that is unusable, and why. It stays unchanged.
    Lost(WorkshopError),
}

/// The workshop on one assessment. Handles are cached as long as the app runs, so that reading and storing continue
/// after a page is left.
#[derive(Clone, Copy, Debug)]
pub struct Room {
    session: Session,
    id: StoredValue<String>,
    opening: RwSignal<Opening>,
    key: StoredValue<[u8; KEY_BYTES]>,
    /// The record as known to this page.
    known: StoredValue<String>,
    /// Writes of this page that other tabs may not know.
    own_writes: StoredValue<Option<Writes<Workshop>>>,
    /// Whether the disk copy has been compared: once, before any change here.
    is_compared: StoredValue<bool>,
}

impl Room {
    /// Opens the workshop on this assessment, and follows other tabs.
    pub fn open(session: Session, id: &str) -> Self {
        let open = session.rooms.read_value().iter().find(|room| room.id() == id).copied();
        let room = open.unwrap_or_else(|| session.owner.with(|| Self::new(session, id)));
        // An open one stays: what could not be stored, or was cleared from storage since, is only here.
        session.store_again_if_cleared();
        if !room.is_open() || room.is_deleted() {
            room.close();
        }
        if room.is_compared.get_value() {
            room.refresh();
        }
        if room.is_reading() {
            spawn_local(room.compare_copy());
        }
        room
    }

    fn new(session: Session, id: &str) -> Self {
        let room = Self {
            session,
            id: StoredValue::new(id.to_owned()),
            opening: RwSignal::new(Opening::Reading),
            key: StoredValue::default(),
            known: StoredValue::default(),
            own_writes: StoredValue::default(),
            is_compared: StoredValue::new(false),
        };
        on_window(ev::storage, move |_| {
            if !room.is_reading() {
                room.refresh();
            }
        });
        session.rooms.write_value().push(room);
        // Votes in progress and hand-ins are stored nowhere else. A callback, so that the first part does not include
        // the encryption.
        session.stored_besides.write_value().push(Callback::new(move |()| room.store_again()));
        room
    }

    fn is_reading(self) -> bool {
        self.opening.with_untracked(|opening| *opening == Opening::Reading)
    }

    fn is_open(self) -> bool {
        self.opening.with_untracked(|opening| matches!(opening, Opening::Ready(_)))
    }

    /// Whether it was stored, and is no more.
    fn is_deleted(self) -> bool {
        let was_stored = self.known.with_value(|known| !known.is_empty());
        was_stored && storage::read(&workshop_key(&self.id())).is_none() && storage::probe().is_ok()
    }

    /// Keeps nothing of it: it is read again when it is next opened.
    pub(super) fn close(self) {
        self.opening.set(Opening::Reading);
        self.known.set_value(String::new());
        self.own_writes.set_value(None);
    }

    /// The assessment's id.
    pub fn id(self) -> String {
        self.id.get_value()
    }

    /// The state of the app.
    pub fn session(self) -> Session {
        self.session
    }

    /// Its state. Reactive.
    pub fn opening(self) -> Opening {
        self.opening.get()
    }

    /// Reads a value from it; the default while it is not open. Reactive.
    pub fn with<T: Default>(self, read: impl FnOnce(&Workshop) -> T) -> T {
        self.opening.with(|opening| match opening {
            Opening::Ready(workshop) => read(workshop),
            Opening::Reading | Opening::Lost(_) => T::default(),
        })
    }

    /// Changes it; the change is in storage before it is shown.
    pub fn change<T>(self, change: impl FnOnce(&mut Workshop) -> T) -> Option<T> {
        self.refresh();
        let Opening::Ready(mut workshop) = self.opening.get_untracked() else { return None };
        let outcome = change(&mut workshop);
        workshop.revision += 1;
        self.store(workshop);
        Some(outcome)
    }

    fn store(self, mut workshop: Workshop) {
        let session = self.session;
        // Before the key is written: afterwards storage would no longer look cleared.
        session.store_again_if_cleared();
        self.sign(&mut workshop);
        let seal = Seal { key: self.key.get_value(), nonce: random::bytes() };
        let Some(text) = encode_workshop(session.instrument(), &workshop, &seal) else { return };
        let key = workshop_key(&self.id());
        // Without its key the record could never be decrypted.
        let sealed = self.keep_key();
        let stored = sealed.and_then(|()| session.write_beside(&key, &text));
        if stored.is_ok() {
            self.known.set_value(text.clone());
        }
        session.note_local(stored);
        self.opening.set(Opening::Ready(workshop));
        document::after_paint(move || {
            spawn_local(async move {
                if self.compare_late().await {
                    return;
                }
                let is_on_disk = durable::put(&key, &text, "", None).await;
                if is_on_disk && !session.has_answered(&key) {
                    session.note_answer(&key, true);
                    self.copy_key();
                }
                session.note_saved(stored, is_on_disk);
            });
        });
    }

    /// Stores the workshop again after storage was cleared from outside.
    fn store_again(self) -> Result<(), storage::StorageError> {
        let Opening::Ready(workshop) = self.opening.get_untracked() else { return Ok(()) };
        // Another tab may have deleted both for good.
        if self.session.stored(&self.id()).is_none() {
            return Ok(());
        }
        let seal = Seal { key: self.key.get_value(), nonce: random::bytes() };
        let Some(text) = encode_workshop(self.session.instrument(), &workshop, &seal) else { return Ok(()) };
        let key = workshop_key(&self.id());
        self.keep_key()?;
        storage::write(&key, &text)?;
        self.known.set_value(text.clone());
        spawn_local(async move {
            // The save status reports the next change; until then the record is in local storage.
            let _ = durable::put(&key, &text, "", None).await;
        });
        Ok(())
    }

    /// Stores the key, if it is missing.
    fn keep_key(self) -> Result<(), storage::StorageError> {
        let (name, text) = (seal_key(&self.id()), key_text(&self.key.get_value()));
        if storage::read(&name).as_ref() == Some(&text) {
            return Ok(());
        }
        // If the disk has not answered, it may have another workshop: its key stays until a newer record replaces it.
        if self.session.has_answered(&workshop_key(&self.id())) {
            self.copy_key();
        }
        storage::write(&name, &text)
    }

    /// Copies the key to disk.
    pub(super) fn copy_key(self) {
        let (name, text) = (seal_key(&self.id()), key_text(&self.key.get_value()));
        spawn_local(async move {
            // If this fails, the save status reports it with the record itself.
            let _ = durable::put(&name, &text, "", None).await;
        });
    }

    /// The group's results on an indicator so far. Reactive.
    pub fn group(self, indicator: &Indicator) -> Group {
        self.session.library.with(|library| {
            let assessment = library.assessments.get(&self.id());
            assessment.and_then(|one| group_of(one, indicator)).cloned().unwrap_or_default()
        })
    }
}
