//! A long list, shown part by part.

use leptos::prelude::*;

use super::QuietButton;

/// So many are shown at once.
pub const PART: usize = 24;

/// The way to the next part, while there is one: `shown` of `total` are on the page, and `text` says how many are not.
#[component]
pub fn More(shown: RwSignal<usize>, #[prop(into)] total: Signal<usize>, text: fn(usize) -> String) -> impl IntoView {
    let rest = Memo::new(move |_| total.get().saturating_sub(shown.get()));
    view! {
        <Show when=move || 0 < rest.get()>
            <p>
                <QuietButton on:click=move |_| {
                    shown.update(|shown| *shown += PART);
                }>{move || text(rest.get())}</QuietButton>
            </p>
        </Show>
    }
}
