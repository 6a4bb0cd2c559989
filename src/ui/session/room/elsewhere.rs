//! Merging with changes to the workshop by other tabs.

use leptos::prelude::*;

use super::super::records::set_aside;
use super::{Opening, Room};
use crate::persistence::{
    Known, Workshop, WorkshopError, Writes, decode_workshop, key_of, revision_of, seal_key, workshop_key,
};
use crate::platform::storage;

/// The number of states kept: more than the counts of hands for one question.
const MOST_STATES: usize = 256;

impl Room {
    /// Adds this page as a writer, so that it can later detect whether another tab knew this state.
    pub(super) fn sign(self, workshop: &mut Workshop) {
        let revision = workshop.revision;
        self.session.tab.with_value(|tab| workshop.writers.note(tab, revision));
        let before = || match self.opening.get_untracked() {
            Opening::Ready(before) => Some(before),
            Opening::Reading | Opening::Lost(_) => None,
        };
        let mut own = self.own_writes.write_value();
        // Merging ballots needs the common state; hand-ins merge without it and are left out.
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
            // Damaged from outside while this page holds it: rewrite it from memory.
            (Err(WorkshopError::Malformed | WorkshopError::Sealed), Opening::Ready(own)) => {
                if self.set_aside(&text) {
                    self.store(Workshop { revision: own.revision.max(revision_of(&text)) + 1, ..own });
                }
            }
            (Err(error), _) => self.opening.set(Opening::Lost(error)),
        }
    }

    /// Takes over what another tab has stored, and merges writes of this page unknown to it.
    pub(super) fn join(self, own: Workshop, other: Workshop) {
        let both = match self.known_to(&other) {
            // What this page began with is not in the other state either.
            Known::UpTo(before) if before.writers.has_parted_from(&other.writers) => own.merged(other.clone()),
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

    /// Which writes of this page another state includes.
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

    /// Sets an unusable record aside before it is overwritten; returns whether it is kept.
    pub(super) fn set_aside(self, record: &str) -> bool {
        let kept = set_aside(&self.id(), record);
        self.session.note_local(kept);
        kept.is_ok()
    }
}
