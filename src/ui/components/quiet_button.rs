//! A button without emphasis.

use leptos::prelude::*;

/// Its children are its label; attributes and `on:click` apply to the button.
#[component]
pub fn QuietButton(children: Children) -> impl IntoView {
    view! {
        <button type="button" class="button quiet">
            {children()}
        </button>
    }
}
