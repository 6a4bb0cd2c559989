//! A workshop on one assessment: what of it is stored beside the assessment, and everything that changes it.

use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Session;
use crate::domain::assessment::Group;
use crate::domain::instrument::Indicator;
use crate::persistence::{
    KEY_BYTES, Seal, Workshop, WorkshopError, aside_key, decode_workshop, encode_workshop, is_forgotten, key_of,
    key_text, seal_key, workshop_key,
};
use crate::platform::{clock, document, durable, random, storage};
use crate::report::group_of;
use crate::ui::events::on_window;

/// What is known of the workshop.
#[derive(Clone, Debug, PartialEq)]
pub enum Opening {
    /// Whether there is one on disk is not known yet.
    Reading,
    /// It is here.
    Ready(Workshop),
    /// There is one that cannot be used, and why. It stays as it is.
    Lost(WorkshopError),
}

/// The workshop on one assessment. There is one handle for each as long as the app runs, so that what is still being read or
/// stored when a page is left has its place.
#[derive(Clone, Copy, Debug)]
pub struct Room {
    session: Session,
    id: StoredValue<String>,
    opening: RwSignal<Opening>,
    key: StoredValue<[u8; KEY_BYTES]>,
    /// The record as this page knows it.
    known: StoredValue<String>,
    /// Whether the copy on disk has been compared: once, before anything is changed here.
    is_compared: StoredValue<bool>,
}

impl Room {
    /// Reads the workshop on this assessment, and follows what another tab does to it.
    pub fn open(session: Session, id: &str) -> Self {
        let open = session.rooms.read_value().iter().find(|room| room.id() == id).copied();
        let room = open.unwrap_or_else(|| session.owner.with(|| Self::new(session, id)));
        room.opening.set(Opening::Reading);
        room.known.set_value(String::new());
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
            is_compared: StoredValue::new(false),
        };
        on_window(ev::storage, move |_| {
            if !room.is_reading() {
                room.refresh();
            }
        });
        session.rooms.write_value().push(room);
        // Votes under way and hand-ins are nowhere else. A callback, so that the first part need not know how they are sealed.
        session.stored_besides.write_value().push(Callback::new(move |()| room.store_again()));
        room
    }

    fn is_reading(self) -> bool {
        self.opening.with_untracked(|opening| *opening == Opening::Reading)
    }

    /// The assessment's id.
    pub fn id(self) -> String {
        self.id.get_value()
    }

    /// The state of the app.
    pub fn session(self) -> Session {
        self.session
    }

    /// What is known of it, which is followed.
    pub fn opening(self) -> Opening {
        self.opening.get()
    }

    /// One thing of it, which is followed; its default before it is here.
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

    fn store(self, workshop: Workshop) {
        let session = self.session;
        // With the key alone storage would not look emptied any more.
        session.store_again_if_cleared();
        let seal = Seal { key: self.key.get_value(), nonce: random::bytes() };
        let Some(text) = encode_workshop(session.instrument(), &workshop, &seal) else { return };
        let key = workshop_key(&self.id());
        // Without its key the record would never open again.
        let sealed = self.keep_key();
        let stored = sealed.and_then(|()| session.write_beside(&key, &text));
        if stored.is_ok() {
            self.known.set_value(text.clone());
        }
        session.note_local(stored);
        self.opening.set(Opening::Ready(workshop));
        document::after_paint(move || {
            spawn_local(async move {
                let is_on_disk = durable::put(&key, &text, "", None).await;
                session.note_saved(stored, is_on_disk);
            });
        });
    }

    /// Stores again what this page holds of it, where storage was emptied from outside.
    fn store_again(self) -> Result<(), storage::StorageError> {
        let Opening::Ready(workshop) = self.opening.get_untracked() else { return Ok(()) };
        let seal = Seal { key: self.key.get_value(), nonce: random::bytes() };
        let Some(text) = encode_workshop(self.session.instrument(), &workshop, &seal) else { return Ok(()) };
        let key = workshop_key(&self.id());
        self.keep_key()?;
        storage::write(&key, &text)?;
        self.known.set_value(text.clone());
        spawn_local(async move {
            // The line about what is stored tells of the next change; until then local storage has it.
            let _ = durable::put(&key, &text, "", None).await;
        });
        Ok(())
    }

    /// Takes over what another tab has stored since.
    fn refresh(self) {
        let Some(text) = storage::read(&workshop_key(&self.id())) else { return };
        if self.known.with_value(|known| *known == text) {
            return;
        }
        if let Some(key) = storage::read(&seal_key(&self.id())).and_then(|key| key_of(&key)) {
            self.key.set_value(key);
        }
        let read = decode_workshop(self.session.instrument(), &text, &self.key.get_value());
        self.known.set_value(text);
        match (read, self.opening.get_untracked()) {
            // Where this page could not store what it holds, what stands there is only older.
            (Ok(other), Opening::Ready(own)) if other.revision <= own.revision => {
                self.opening.set(Opening::Ready(own.merged(other)));
            }
            (Ok(other), _) => self.opening.set(Opening::Ready(other)),
            // Broken from outside while this page holds it: what is here is stored with the next change.
            (Err(WorkshopError::Malformed | WorkshopError::Sealed), Opening::Ready(_)) => {}
            (Err(error), _) => self.opening.set(Opening::Lost(error)),
        }
    }

    /// After a power cut the copy on disk may be the newer one. Where there is none at all, a new workshop begins.
    async fn compare_copy(self) {
        let id = &self.id();
        let copies = durable::read_all().await.unwrap_or_default();
        // Another tab may have begun meanwhile.
        self.refresh();
        self.is_compared.set_value(true);
        let copy = |key: String| {
            let found = copies.iter().find(|(name, _)| *name == key);
            found.map(|(_, text)| text).filter(|text| !is_forgotten(text))
        };
        let key = copy(seal_key(id)).and_then(|text| key_of(text)).unwrap_or(self.key.get_value());
        let on_disk = copy(workshop_key(id)).map(|text| decode_workshop(self.session.instrument(), text, &key));
        match (on_disk, self.opening.get_untracked()) {
            (Some(Ok(copy)), Opening::Ready(own)) if copy.revision <= own.revision => {}
            (Some(Ok(copy)), _) => {
                self.key.set_value(key);
                self.store(copy);
            }
            (Some(Err(error)), Opening::Reading) => self.opening.set(Opening::Lost(error)),
            (None, Opening::Reading) => self.begin(),
            (Some(Err(_)) | None, _) => {}
        }
    }

    /// A new workshop. One that cannot be used is kept aside.
    pub fn begin(self) {
        let id = &self.id();
        if let Some(lost) = storage::read(&workshop_key(id))
            && let Err(error) = storage::write(&aside_key(id, &clock::now()), &lost)
        {
            return self.session.note_local(Err(error));
        }
        self.key.set_value(random::bytes());
        // Above whatever was forgotten on disk, and less than it counts in a second.
        self.store(Workshop { revision: clock::seconds(), ..Workshop::new(random::bytes()) });
    }

    /// Stores the key, unless it is there.
    fn keep_key(self) -> Result<(), storage::StorageError> {
        let (name, text) = (seal_key(&self.id()), key_text(&self.key.get_value()));
        if storage::read(&name).as_ref() == Some(&text) {
            return Ok(());
        }
        let (key, copy) = (name.clone(), text.clone());
        spawn_local(async move {
            // Where it does not succeed, the line about what is stored says so with the record itself.
            let _ = durable::put(&key, &copy, "", None).await;
        });
        storage::write(&name, &text)
    }

    /// What the group made of an indicator so far, which is followed.
    pub fn group(self, indicator: &Indicator) -> Group {
        self.session.library.with(|library| {
            let assessment = library.assessments.get(&self.id());
            assessment.and_then(|one| group_of(one, indicator)).cloned().unwrap_or_default()
        })
    }
}
