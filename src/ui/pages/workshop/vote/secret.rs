//! Secret voting on one device: each voter presses, sees only that the ballot is recorded, and hands the device on.
//!
//! What one voter leaves on the screen is the same whatever was voted: where the page is scrolled to, what has the focus, what
//! the pointer rests on.

use leptos::ev::{self, MouseEvent};
use leptos::prelude::*;

use super::asked::Asked;
use super::reveal::Reveal;
use crate::domain::assessment::Answer;
use crate::i18n;
use crate::persistence::Vote;
use crate::platform::document;
use crate::ui::components::{QuietButton, Remount};
use crate::ui::events::on_window;

/// What can be chosen; after choosing, nothing but that it is recorded. The one never becomes the other in place: nothing of
/// what was pressed stays on the page.
#[component]
pub(super) fn Secret(asked: Asked) -> impl IntoView {
    let held = Memo::new(move |_| asked.is_held());
    on_window(ev::mousemove, move |event| {
        if asked.rest.get_untracked().is_some_and(|place| place != place_of(&event)) {
            asked.rest.set(None);
        }
    });
    // The second press of a double press must not focus or select anything.
    on_window(ev::mousedown, |event| {
        if is_second(&event) {
            event.prevent_default();
        }
    });
    view! {
        <Remount of=held let:is_held>
            {if is_held {
                view! { <Recorded asked=asked /> }.into_any()
            } else {
                view! { <Choices asked=asked /> }.into_any()
            }}
        </Remount>
    }
}

fn place_of(event: &MouseEvent) -> (i32, i32) {
    (event.client_x(), event.client_y())
}

/// Whether this is the second press of a double press, which was not meant for what it hits.
fn is_second(event: &MouseEvent) -> bool {
    1 < event.detail()
}

#[component]
fn Choices(asked: Asked) -> impl IntoView {
    let words = i18n::vote(asked.locale);
    let choice = |answer| {
        let (numeral, text) = asked.named(answer);
        view! {
            <li>
                <button type="button" class="ballot" on:click=move |event| press(asked, answer, &event)>
                    <span class="numeral">{numeral}</span>
                    <span class="anchor">{text}</span>
                </button>
            </li>
        }
    };
    view! {
        <section>
            <p class="ask-one">{words.secret_lead}</p>
            <ol class="choices">{asked.choices().into_iter().map(choice).collect_view()}</ol>
            <Reveal asked=asked class="button quiet" />
        </section>
    }
}

/// Casts a ballot by pointer. The pointer is hidden until it moves, because its position would reveal the vote.
fn press(asked: Asked, answer: Answer, event: &MouseEvent) {
    if is_second(event) {
        return;
    }
    cast(asked, answer);
    // A press by key has no position.
    let is_pressed = event.detail() != 0;
    asked.is_pressed.set(is_pressed);
    asked.rest.set(is_pressed.then(|| place_of(event)));
}

/// Casts a ballot. Focus and scroll position are reset, because they would reveal the vote.
pub(super) fn cast(asked: Asked, answer: Answer) {
    asked.is_pressed.set(false);
    asked.room.change_vote(asked.indicator, |vote| vote.cast(answer));
    document::next_frame(|| document::start_over_at(".vote h2"));
}

#[component]
fn Recorded(asked: Asked) -> impl IntoView {
    let words = i18n::vote(asked.locale);
    let once = move |act: fn(Asked)| {
        move |event: MouseEvent| {
            if !is_second(&event) {
                act(asked);
            }
        }
    };
    view! {
        <section class="recorded">
            <h2 tabindex="-1">"✓ "{words.recorded}</h2>
            <p class="lead">{words.recorded_body}</p>
            <div class="actions">
                <button type="button" class="button" on:click=once(hand_on)>
                    {words.hand_on}
                </button>
                <QuietButton on:click=once(take_back)>{words.take_back}</QuietButton>
            </div>
            <Reveal asked=asked class="button quiet" />
        </section>
    }
}

/// Hands the device on: from now on the ballot is only a count.
pub(super) fn hand_on(asked: Asked) {
    asked.room.change_vote(asked.indicator, Vote::hand_on);
    document::next_frame(|| document::start_over_at(".vote h1"));
}

/// The same by key. What was pressed is handed on by a press as well: the pointer then rests there whatever was voted.
pub(super) fn hand_on_by_key(asked: Asked) -> bool {
    let is_allowed = !asked.is_pressed.get_untracked();
    if is_allowed {
        hand_on(asked);
    }
    is_allowed
}

/// Takes the last ballot back.
pub(super) fn take_back(asked: Asked) {
    asked.room.change_vote(asked.indicator, Vote::take_back);
    asked.room.session().announce(move || i18n::vote(asked.locale).taken_back.to_owned());
    document::next_frame(|| document::start_over_at(".vote h1"));
}
