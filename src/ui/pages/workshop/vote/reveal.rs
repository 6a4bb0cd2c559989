//! The button that opens a vote or hand-ins, and why it is disabled.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::asked::{Asked, Phase};
use crate::i18n;

/// The button, always within reach. While it is disabled, the reason is shown beside it.
#[component]
pub(super) fn Reveal(
    asked: Asked,
    #[prop(default = "button")] class: &'static str,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let hint = move || if asked.can_reveal() { when(asked) } else { Some(waits_for(asked)) };
    // The button may appear where a ballot was pressed, so the second press of a double press is ignored.
    let reveal = move |event: MouseEvent| {
        if event.detail() < 2 {
            asked.reveal();
        }
    };
    view! {
        <div class="actions next-step">
            <button type="button" class=class disabled=move || !asked.can_reveal() on:click=reveal>
                {i18n::vote(asked.locale).reveal}
            </button>
            {children.map(|children| children())}
            <span class="hint">{hint}</span>
        </div>
    }
}

/// Hint beside it on the ballot.
fn when(asked: Asked) -> Option<&'static str> {
    (asked.phase() == Phase::Secret).then(|| i18n::vote(asked.locale).when_all_voted)
}

/// The reason why it cannot be opened yet. It reveals nothing about any ballot.
pub(super) fn waits_for(asked: Asked) -> &'static str {
    let words = i18n::vote(asked.locale);
    match asked.phase() {
        Phase::Hands => words.count_hands,
        Phase::Secret if asked.is_open() => words.vote_first,
        Phase::Secret if asked.was_shown() => words.too_few_since,
        Phase::Secret | Phase::HandedIn | Phase::Revealed => words.too_few_to_open,
    }
}
