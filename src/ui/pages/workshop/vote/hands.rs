//! Voting by show of hands: a count per answer, by keys, buttons or typing.

use leptos::prelude::*;
use web_sys::{Event, HtmlInputElement};

use super::asked::Asked;
use super::reveal::Reveal;
use crate::domain::assessment::Answer;
use crate::i18n;
use crate::ui::components::QuietButton;

/// Larger counts are taken for typing errors.
const MOST_HANDS: u32 = 9_999;

/// The counts, and the button that opens the result.
#[component]
pub(super) fn Hands(asked: Asked) -> impl IntoView {
    let rows = asked.choices().into_iter().map(|answer| view! { <Row asked=asked answer=answer /> });
    view! {
        <section>
            <ol class="choices">{rows.collect_view()}</ol>
            <Reveal asked=asked />
        </section>
    }
}

/// Adds or removes one hand.
pub(super) fn count(asked: Asked, answer: Answer, is_more: bool) {
    asked.room.change_vote(asked.indicator, |vote| {
        let count = vote.tally.count(answer);
        let count = if is_more { (count + 1).min(MOST_HANDS) } else { count.saturating_sub(1) };
        vote.tally.set(answer, count);
    });
}

/// An answer with its count.
#[component]
fn Row(asked: Asked, answer: Answer) -> impl IntoView {
    let (numeral, text) = asked.named(answer);
    let spoken = if answer.level().is_some() { &numeral } else { &text };
    let label = (i18n::vote(asked.locale).count_label)(spoken);
    let counted = Memo::new(move |_| asked.vote().map_or(0, |vote| vote.tally.count(answer)));
    let typed = move |event: Event| {
        if let Ok(count) = event_target_value(&event).trim().parse::<u32>() {
            asked.room.change_vote(asked.indicator, |vote| vote.tally.set(answer, count.min(MOST_HANDS)));
        }
        // Invalid input is discarded.
        event_target::<HtmlInputElement>(&event).set_value(&counted.get_untracked().to_string());
    };
    let step = |sign: &'static str, is_more: bool| {
        let press = move |_| count(asked, answer, is_more);
        let of = format!(": {label}");
        view! { <QuietButton on:click=press>{sign} <span class="visually-hidden">{of}</span></QuietButton> }
    };
    view! {
        <li class="choice-row">
            <span class="numeral" aria-hidden="true">
                {numeral}
            </span>
            <span class="anchor">{text}</span>
            <span class="tally">
                {step("−1", false)}
                <input
                    type="text"
                    inputmode="numeric"
                    autocomplete="off"
                    aria-label=label.clone()
                    prop:value=move || counted.get().to_string()
                    on:change=typed
                /> {step("+1", true)}
            </span>
        </li>
    }
}
