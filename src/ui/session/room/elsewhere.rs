//! What other tabs have made of the workshop since this page has read it.

use leptos::prelude::*;

use super::super::records::set_aside;
use super::{Opening, Room};
use crate::persistence::{
    Known, Workshop, WorkshopError, Writes, decode_workshop, key_of, revision_of, seal_key, workshop_key,
};
use crate::platform::storage;

/// So many states are kept: more than a room counts hands for one question.
const MOST_STATES: usize = 256;

impl Room {
    /// Notes that this page writes it, so that it can be told whether another tab has known what it wrote.
    pub(super) fn sign(self, workshop: &mut Workshop) {
        let revision = workshop.revision;
        self.session.tab.with_value(|tab| workshop.writers.note(tab, revision));
        let before = || match self.opening.get_untracked() {
            Opening::Ready(before) => Some(before),
            Opening::Reading | Opening::Lost(_) => None,
        };
        let mut own = self.own_writes.write_value();
        // Ballots add up exactly only from what both sides have known; what was handed in can do without.
        let state = Workshop { hand_ins: Vec::new(), ..workshop.clone() };
        own.get_or_insert_with(|| Writes::new(before(), MOST_STATES)).note(revision, state);
    }

    /// Takes over what another tab has stored since.
    pub(super) fn refresh(self) {
        let Some(text) = storage::read(&workshop_key(&self.id())) else { return };
        if self.known.with_value(|known| *known == text) {
            return;
        }
        if let Some(key) = storage::read(&seal_key(&self.id())).and_then(|key| key_of(&key)) {
            self.key.set_value(key);
        }
        let read = decode_workshop(self.session.instrument(), &text, &self.key.get_value());
        self.known.set_value(text.clone());
        match (read, self.opening.get_untracked()) {
            (Ok(other), Opening::Ready(own)) => self.join(own, other),
            (Ok(other), _) => self.opening.set(Opening::Ready(other)),
            // Broken from outside while this page holds it: what is here goes in its place.
            (Err(WorkshopError::Malformed | WorkshopError::Sealed), Opening::Ready(own)) => {
                if self.set_aside(&text) {
                    self.store(Workshop { revision: own.revision.max(revision_of(&text)) + 1, ..own });
                }
            }
            (Err(error), _) => self.opening.set(Opening::Lost(error)),
        }
    }

    /// Takes over what another tab has stored. What this page has written and the other one did not know is kept.
    fn join(self, own: Workshop, other: Workshop) {
        let both = match self.known_to(&other) {
            Known::UpTo(before) => own.rebased(&before, &other),
            Known::Nothing => own.merged(other.clone()),
            Known::All if other.revision <= own.revision => own.merged(other.clone()),
            Known::All => other.clone(),
        };
        let has_more = !both.says_the_same(&other);
        self.own_writes.set_value(None);
        self.opening.set(Opening::Ready(other));
        if has_more {
            self.store(Workshop { revision: both.revision + 1, ..both });
        }
    }

    /// What another workshop knows of what this page has written.
    fn known_to(self, other: &Workshop) -> Known<Workshop> {
        let (tab, writes) = (self.session.tab.read_value(), self.own_writes.read_value());
        let Some(writes) = writes.as_ref() else { return Known::All };
        match writes.known(&tab, other.revision, &other.writers) {
            Known::UpTo(state) => {
                let hand_ins = writes.before().map(|before| before.hand_ins.clone()).unwrap_or_default();
                Known::UpTo(Workshop { hand_ins, ..state })
            }
            known => known,
        }
    }

    /// Keeps a record that cannot be used, before another one takes its place; whether it is kept.
    pub(super) fn set_aside(self, record: &str) -> bool {
        let kept = set_aside(&self.id(), record);
        self.session.note_local(kept);
        kept.is_ok()
    }
}
