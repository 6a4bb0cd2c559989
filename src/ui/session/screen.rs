//! The screen: painting order, announcements, navigation.

use leptos::prelude::*;

use super::Session;
use crate::platform::{document, identifier, location};
use crate::route::Route;

/// The route with an id for the action that begins with it, which the address names from then on: reloading, undoing or
/// returning must not begin another one.
pub(super) fn named(route: Route) -> Route {
    let fresh = || Some(identifier::fresh());
    let named = match route {
        Route::NewAction(cluster, of, None) => Route::NewAction(cluster, of, fresh()),
        Route::StepAction(cluster, step, None) => Route::StepAction(cluster, step, fresh()),
        other => return other,
    };
    location::rename(&named);
    named
}

impl Session {
    /// Updates the views around a change after the change itself is painted.
    pub(super) fn show_around(self) {
        document::after_paint(move || self.painted.update(|changes| *changes += 1));
    }

    /// Announces something to screen readers after its subject is painted. The last announcement wins.
    pub fn announce(self, said: impl FnOnce() -> String + 'static) {
        document::after_paint(move || self.announcement.set(said()));
    }

    /// Navigates to a screen; the browser's Back returns.
    pub fn go(self, route: Route) {
        location::go(&route);
        self.arrive(route);
    }

    /// Shows the screen of an address. Its heading gets the focus, so that screen readers start there; Back and Forward
    /// still restore the scroll position.
    pub fn arrive(self, route: Route) {
        if self.route.with_untracked(|shown| *shown == route) {
            return;
        }
        self.leave_entry();
        self.route.set(named(route));
        if self.enter_entry() {
            return document::next_frame(|| document::focus_in_place("main h1"));
        }
        document::scroll_to_top();
        document::next_frame(|| document::focus_anew("main h1"));
    }
}
