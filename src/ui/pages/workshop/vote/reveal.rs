//! The button that reveals what was cast or handed in, and why it waits.

use leptos::prelude::*;

use super::asked::{Asked, Phase};
use crate::i18n;

/// The button, in reach wherever the page is scrolled to. While it waits, what for stands beside it.
#[component]
pub(super) fn Reveal(
    asked: Asked,
    #[prop(default = "button")] class: &'static str,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let waits_for = move || (!asked.can_reveal()).then(|| waits_for(asked));
    view! {
        <div class="actions next-step">
            <button type="button" class=class disabled=move || !asked.can_reveal() on:click=move |_| asked.reveal()>
                {i18n::vote(asked.locale).reveal}
            </button>
            {children.map(|children| children())}
            <span class="hint">{waits_for}</span>
        </div>
    }
}

/// What is lacking before it may be revealed. It tells nothing of any ballot.
fn waits_for(asked: Asked) -> &'static str {
    let words = i18n::vote(asked.locale);
    match asked.phase() {
        Phase::Hands => words.count_hands,
        Phase::Secret if asked.is_held() => words.hand_on_first,
        Phase::Secret if asked.is_open() => words.vote_first,
        Phase::Secret | Phase::HandedIn | Phase::Revealed => words.too_few_to_open,
    }
}
