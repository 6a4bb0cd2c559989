//! Once a round is open: what to do next, in reach wherever the page is scrolled to.

use leptos::prelude::*;

use super::agree::decide;
use super::asked::Asked;
use crate::i18n;
use crate::report::names;
use crate::ui::components::Remount;

/// To the next question where the group has agreed; else to agree, or to vote again where votes are split.
#[component]
pub(super) fn NextStep(asked: Asked, is_split: bool) -> impl IntoView {
    let is_agreed = Memo::new(move |_| asked.is_agreed());
    view! {
        <div class="next-step">
            <Remount of=is_agreed let:is_agreed>
                {if is_agreed {
                    view! { <GoOn asked=asked /> }.into_any()
                } else {
                    view! { <Decide asked=asked is_split=is_split /> }.into_any()
                }}
            </Remount>
        </div>
    }
}

#[component]
fn GoOn(asked: Asked) -> impl IntoView {
    let words = i18n::vote(asked.locale);
    view! {
        <div class="actions">
            <button type="button" class="button" on:click=move |_| asked.go(true)>
                {words.next}
            </button>
        </div>
    }
}

#[component]
fn Decide(asked: Asked, is_split: bool) -> impl IntoView {
    let words = i18n::vote(asked.locale);
    let proposed = move || {
        let text = |answer| (words.proposed)(&names::short_answer(answer, asked.locale));
        asked.proposal().map(text).or(is_split.then(|| words.second_hint.to_owned()))
    };
    let agree = move |class: &'static str| {
        view! {
            <button type="button" class=class on:click=move |_| decide(asked)>
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
            <span class="proposed">{proposed}</span>
            {buttons}
        </div>
    }
}
