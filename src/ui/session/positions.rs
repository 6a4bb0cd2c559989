//! Back and Forward lead to where a page was left, not to its top.

use leptos::ev;
use leptos::prelude::*;

use super::Session;
use crate::platform::{document, entries, storage};
use crate::ui::events::on_window;

/// The key in the storage of the tab.
const KEY: &str = "dinamika/positions";

/// So many frames a page has to become as long as it was.
const PATIENCE: u32 = 60;

/// Where each entry of the history was left, and where the page is to be scrolled to.
#[derive(Clone, Debug, Default)]
pub(super) struct Positions {
    current: u32,
    /// In pixels, of the entries from 0 on; those that were never scrolled are at the top.
    left_at: Vec<u32>,
    wanted: Option<u32>,
}

impl Positions {
    /// As they were stored: the pixels one after another.
    fn read(text: &str) -> Self {
        let left_at = text.split(' ').map(|place| place.parse().unwrap_or_default()).collect();
        Self { left_at, ..Self::default() }
    }

    fn text(&self) -> String {
        self.left_at.iter().map(u32::to_string).collect::<Vec<_>>().join(" ")
    }

    /// Notes how far the present entry is scrolled.
    fn note(&mut self, place: u32) {
        if let Some(left_at) = self.left_at.get_mut(self.current as usize) {
            *left_at = place;
        }
    }

    /// Takes the present entry of the history. A new one is given the next number, and begins at the top.
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
    /// Follows how far each page is scrolled.
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

    /// Another entry of the history is the present one; whether it was left somewhere below its top.
    pub(super) fn enter_entry(self) -> bool {
        self.positions.update_value(|positions| positions.enter(entries::number()));
        self.positions.with_value(|positions| positions.wanted.is_some())
    }

    /// Scrolls to where the page was left, as soon as it is long enough. A page calls it when it is there.
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
