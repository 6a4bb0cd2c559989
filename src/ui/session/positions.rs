//! Scroll restoration: Back and Forward return to the last position.

use leptos::ev;
use leptos::prelude::*;

use super::Session;
use crate::platform::{document, entries, storage};
use crate::ui::events::on_window;

/// The key in session storage.
const KEY: &str = "dinamika/positions";

/// The number of frames to wait for the page to become long enough.
const PATIENCE: u32 = 60;

/// The scroll position of each history entry, and the position to restore.
#[derive(Clone, Debug, Default)]
pub(super) struct Positions {
    current: u32,
    /// In pixels, by entry number; 0 for entries never scrolled.
    left_at: Vec<u32>,
    wanted: Option<u32>,
}

impl Positions {
    /// Parses the stored form: the pixels, separated by spaces.
    fn read(text: &str) -> Self {
        let left_at = text.split(' ').map(|place| place.parse().unwrap_or_default()).collect();
        Self { left_at, ..Self::default() }
    }

    fn text(&self) -> String {
        self.left_at.iter().map(u32::to_string).collect::<Vec<_>>().join(" ")
    }

    /// Records the scroll position of the current entry.
    fn note(&mut self, place: u32) {
        if let Some(left_at) = self.left_at.get_mut(self.current as usize) {
            *left_at = place;
        }
    }

    /// Records the scroll position of the entry that is left, unless its own has not been restored yet.
    fn leave(&mut self, place: u32) {
        if self.wanted.is_none() {
            self.note(place);
        }
    }

    /// Switches to an entry. A new one gets the next number and starts at the top.
    fn enter(&mut self, number: Option<u32>) {
        let known = number.filter(|number| (*number as usize) < self.left_at.len());
        self.current = known.unwrap_or_else(|| u32::try_from(self.left_at.len()).unwrap_or_default());
        self.wanted = known.and_then(|number| self.left_at.get(number as usize).copied()).filter(|place| 0 < *place);
        if known.is_none() {
            self.left_at.push(0);
            entries::set_number(self.current);
        }
    }
}

impl Session {
    /// Tracks scroll positions.
    pub fn follow_positions(self) {
        entries::restore_by_hand();
        let stored = storage::read_of_tab(KEY).map(|text| Positions::read(&text));
        self.positions.set_value(stored.unwrap_or_default());
        self.enter_entry();
        on_window(ev::scroll, move |_| self.positions.update_value(|positions| positions.note(entries::scrolled())));
        on_window(ev::pagehide, move |_| {
            storage::write_to_tab(KEY, &self.positions.with_value(Positions::text));
        });
    }

    /// Leaves the entry shown. Its last scroll event may still be to come: browsers fire it with the next frame.
    pub(super) fn leave_entry(self) {
        self.positions.update_value(|positions| positions.leave(entries::scrolled()));
    }

    /// Switches to the current history entry; returns whether it has a position to restore.
    pub(super) fn enter_entry(self) -> bool {
        self.positions.update_value(|positions| positions.enter(entries::number()));
        self.positions.with_value(|positions| positions.wanted.is_some())
    }

    /// Restores the scroll position as soon as the page is long enough. Called by a page when it is mounted.
    pub fn restore_position(self) {
        self.try_to_restore(PATIENCE);
    }

    fn try_to_restore(self, frames: u32) {
        document::next_frame(move || {
            let Some(place) = self.positions.with_value(|positions| positions.wanted) else { return };
            if entries::scroll_to(place) {
                self.positions.update_value(|positions| positions.wanted = None);
            } else if 0 < frames {
                self.try_to_restore(frames - 1);
            }
        });
    }
}
