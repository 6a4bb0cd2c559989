//! Shown while the workshop is loading, or if its record cannot be used.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::persistence::WorkshopError;
use crate::ui::components::{Notice, QuietButton, Remount};
use crate::ui::session::{Opening, Room};

/// The progress of opening the workshop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Reading,
    Ready,
    Newer,
    Lost,
}

/// The children once the workshop is loaded; what is safe and what to do if it cannot be used.
#[component]
pub(super) fn WhenReady(room: Room, locale: Locale, children: ChildrenFn) -> impl IntoView {
    let words = i18n::workshop(locale);
    let state = Memo::new(move |_| match room.opening() {
        Opening::Reading => State::Reading,
        Opening::Ready(_) => State::Ready,
        Opening::Lost(WorkshopError::Newer(_)) => State::Newer,
        Opening::Lost(_) => State::Lost,
    });
    let shown = move |state| match state {
        State::Reading => view! { <p class="coming">{i18n::common(locale).loading}</p> }.into_any(),
        State::Ready => children(),
        State::Newer => view! { <Notice title=words.lost text=words.lost_newer /> }.into_any(),
        State::Lost => view! {
            <Notice title=words.lost text=words.lost_body>
                <p>
                    <QuietButton on:click=move |_| room.begin()>{words.lost_begin}</QuietButton>
                </p>
            </Notice>
        }
        .into_any(),
    };
    view! { <Remount of=state children=shown /> }
}
