//! In secret, passing one device: each presses, sees only that it is recorded, and hands the device on.

use leptos::prelude::*;

use super::asked::Asked;
use super::reveal::{Reveal, TooFew};
use crate::domain::assessment::Answer;
use crate::i18n;
use crate::persistence::Vote;
use crate::platform::document;
use crate::ui::components::{QuietButton, Remount};

/// What can be chosen; after choosing, nothing but that it is recorded. The one never becomes the other in place: nothing of
/// what was pressed stays on the page.
#[component]
pub(super) fn Secret(asked: Asked) -> impl IntoView {
    let held = Memo::new(move |_| is_held(asked));
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

/// Whether the last ballot can still be taken back, which is followed.
pub(super) fn is_held(asked: Asked) -> bool {
    asked.vote().is_some_and(|vote| vote.is_held())
}

#[component]
fn Choices(asked: Asked) -> impl IntoView {
    let words = i18n::vote(asked.locale);
    let choice = |answer| {
        let (numeral, text) = asked.named(answer);
        view! {
            <li>
                <button type="button" class="ballot" on:click=move |_| cast(asked, answer)>
                    <span class="numeral">{numeral}</span>
                    <span class="anchor">{text}</span>
                </button>
            </li>
        }
    };
    view! {
        <section>
            <p>{words.secret_lead}</p>
            <ol class="choices">{asked.choices().into_iter().map(choice).collect_view()}</ol>
            <div class="actions">
                <Reveal asked=asked class="button quiet" />
            </div>
            <TooFew asked=asked />
        </section>
    }
}

/// Casts a ballot. The focus leaves the place that was pressed: it would tell.
pub(super) fn cast(asked: Asked, answer: Answer) {
    asked.room.change_vote(asked.indicator, |vote| vote.cast(answer));
    document::next_frame(|| document::focus_anew(".vote h2"));
}

#[component]
fn Recorded(asked: Asked) -> impl IntoView {
    let words = i18n::vote(asked.locale);
    view! {
        <section class="recorded">
            <h2 tabindex="-1">"✓ "{words.recorded}</h2>
            <p class="lead">{words.recorded_body}</p>
            <div class="actions">
                <button type="button" class="button" on:click=move |_| hand_on(asked)>
                    {words.hand_on}
                </button>
                <QuietButton on:click=move |_| take_back(asked)>{words.take_back}</QuietButton>
            </div>
        </section>
    }
}

/// The device goes to the next person: from now on the ballot is only a count.
pub(super) fn hand_on(asked: Asked) {
    asked.room.change_vote(asked.indicator, Vote::hand_on);
    document::next_frame(|| document::focus_anew(".vote h1"));
}

/// The one who has just voted takes the ballot back.
pub(super) fn take_back(asked: Asked) {
    asked.room.change_vote(asked.indicator, Vote::take_back);
    asked.room.session().announce(move || i18n::vote(asked.locale).taken_back.to_owned());
    document::next_frame(|| document::focus_anew(".vote h1"));
}
