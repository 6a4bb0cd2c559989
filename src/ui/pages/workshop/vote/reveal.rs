//! The button that reveals what was cast or handed in, and why it waits.

use leptos::prelude::*;

use super::asked::Asked;
use crate::i18n;

/// The button.
#[component]
pub(super) fn Reveal(asked: Asked, #[prop(default = "button")] class: &'static str) -> impl IntoView {
    view! {
        <button type="button" class=class disabled=move || !asked.can_reveal() on:click=move |_| asked.reveal()>
            {i18n::vote(asked.locale).reveal}
        </button>
    }
}

/// Why what was promised secret is not opened yet, as long as it is not.
#[component]
pub(super) fn TooFew(asked: Asked) -> impl IntoView {
    view! {
        <Show when=move || !asked.can_reveal()>
            <p class="hint">{i18n::vote(asked.locale).too_few_to_open}</p>
        </Show>
    }
}
