//! Paging of long lists.

use leptos::prelude::*;

use super::QuietButton;

/// The number of entries added at once.
pub const PART: usize = 24;

/// The button that shows more entries, if there are any: `shown` of `total` are on the page, and `text` formats the
/// number of the others.
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
