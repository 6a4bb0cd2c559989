//! A button that does not press itself on anyone.

use leptos::prelude::*;

/// Its children are what stands on it; attributes and `on:click` are passed on to the button.
#[component]
pub fn QuietButton(children: Children) -> impl IntoView {
    view! {
        <button type="button" class="button quiet">
            {children()}
        </button>
    }
}
