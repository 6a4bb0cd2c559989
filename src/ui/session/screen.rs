//! What the screen shows, and when.

use leptos::prelude::*;

use super::Session;
use crate::platform::{document, location};
use crate::route::Route;

impl Session {
    /// Once the change itself is painted, what stands around it follows.
    pub(super) fn show_around(self) {
        document::after_paint(move || self.painted.update(|changes| *changes += 1));
    }

    /// Says something to screen readers, once what it is about is painted. What is said last is what they say.
    pub fn announce(self, said: impl FnOnce() -> String + 'static) {
        document::after_paint(move || self.announcement.set(said()));
    }

    /// Goes to a screen; the browser's Back returns.
    pub fn go(self, route: Route) {
        location::go(&route);
        self.arrive(route);
    }

    /// Shows the screen of an address. Its heading takes the focus, so that screen readers begin there; Back and Forward lead
    /// to where the page was left all the same.
    pub fn arrive(self, route: Route) {
        if self.route.with_untracked(|shown| *shown == route) {
            return;
        }
        self.route.set(route);
        if self.enter_entry() {
            return document::next_frame(|| document::focus_in_place("main h1"));
        }
        document::scroll_to_top();
        document::next_frame(|| document::focus_anew("main h1"));
    }
}
