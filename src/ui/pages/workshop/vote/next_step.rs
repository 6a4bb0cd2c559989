//! The bar with the next step of an opened round, always within reach.

use leptos::prelude::*;

use super::agree::{decide, is_median};
use super::asked::{Asked, Step};
use crate::i18n;
use crate::report::names;
use crate::ui::components::QuietButton;

/// The next step: after opening, agree or vote again; then agree on the choice; then the next question.
#[component]
pub(super) fn NextStep(asked: Asked, step: Step, is_split: bool) -> impl IntoView {
    let buttons = match step {
        Step::Votes => view! { <Talk asked=asked is_split=is_split /> }.into_any(),
        Step::Deciding => view! { <Decide asked=asked /> }.into_any(),
        Step::Agreed => view! { <GoOn asked=asked is_split=is_split /> }.into_any(),
    };
    view! { <div class="next-step">{buttons}</div> }
}

/// The proposed choice in words.
fn proposed(asked: Asked) -> Option<String> {
    let words = i18n::vote(asked.locale);
    asked.proposal().map(|answer| (words.proposed)(&names::short_answer(answer, asked.locale)))
}

#[component]
fn Talk(asked: Asked, is_split: bool) -> impl IntoView {
    let words = i18n::vote(asked.locale);
    let hint = move || proposed(asked).or(is_split.then(|| words.second_hint.to_owned()));
    let agree = move |class: &'static str| {
        view! {
            <button type="button" class=class on:click=move |_| asked.begin_deciding()>
                {words.agree}
            </button>
        }
    };
    let again = move |class: &'static str| {
        view! {
            <button type="button" class=class on:click=move |_| asked.vote_again()>
                {words.second_round}
            </button>
        }
    };
    let buttons = if is_split {
        (again("button"), agree("button quiet")).into_any()
    } else {
        (agree("button"), again("button quiet")).into_any()
    };
    view! {
        <div class="actions">
            <span class="proposed">{hint}</span>
            {buttons}
        </div>
    }
}

#[component]
fn Decide(asked: Asked) -> impl IntoView {
    let words = i18n::vote(asked.locale);
    view! {
        <div class="actions">
            <span class="proposed">{move || proposed(asked)}</span>
            <button type="button" class="button" on:click=move |_| decide(asked)>
                {words.agree}
            </button>
            <QuietButton on:click=move |_| asked.leave_deciding()>{words.back_to_votes}</QuietButton>
        </div>
    }
}

#[component]
fn GoOn(asked: Asked, is_split: bool) -> impl IntoView {
    let words = i18n::vote(asked.locale);
    let group = asked.group();
    let agreed = group.agreed.unwrap_or_default();
    // Of split votes no median is shown.
    let is_median = is_split || group.last_round().is_none_or(|round| is_median(round, agreed));
    let text = if is_median { words.agreed_now } else { words.agreed_apart };
    view! {
        <div class="actions agreed">
            <h2 tabindex="-1">{text(&names::short_answer(agreed, asked.locale))}</h2>
            <button type="button" class="button" on:click=move |_| asked.go(true)>
                {words.next}
            </button>
            <QuietButton on:click=move |_| asked.begin_deciding()>{words.change}</QuietButton>
        </div>
    }
}
