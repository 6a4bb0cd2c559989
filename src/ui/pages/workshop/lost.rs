//! Before the workshop is here, and where its record cannot be used.

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::persistence::WorkshopError;
use crate::ui::components::{notice, quiet_button};
use crate::ui::session::{Opening, Room};
use crate::ui::view::{IntoView, Memo, View, p, untrack};

/// How far the opening of the workshop is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    #[default]
    Reading,
    Ready,
    Newer,
    Lost,
}

/// What `ready` makes, once the workshop is here; what is safe and what to do, where it cannot be used.
pub(in crate::ui::pages) fn while_not_ready(room: Room, locale: Locale, ready: impl Fn() -> View + 'static) -> View {
    let asked = room.clone();
    let state = Memo::new(move || match asked.opening() {
        Opening::Reading => State::Reading,
        Opening::Ready(_) => State::Ready,
        Opening::Lost(WorkshopError::Newer(_)) => State::Newer,
        Opening::Lost(_) => State::Lost,
    });
    let shown = move || match state.get() {
        State::Reading => p().class("coming").child(i18n::common(locale).loading).into_view(),
        State::Ready => untrack(&ready),
        State::Newer => notice(i18n::workshop(locale).lost, i18n::workshop(locale).lost_newer, View::default()),
        State::Lost => lost(room.clone(), locale),
    };
    shown.into_view()
}

fn lost(room: Room, locale: Locale) -> View {
    let words = i18n::workshop(locale);
    let begin = quiet_button().on("click", move |_| room.begin()).child(words.lost_begin);
    notice(words.lost, words.lost_body, p().child(begin).into_view())
}
