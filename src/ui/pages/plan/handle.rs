//! The handle by which an action is dragged.

use leptos::prelude::*;

use super::moving::Dragging;
use crate::i18n;

/// For mouse, pen and touch; the buttons beside it do the same by keyboard, so it is not in the tab order.
#[component]
pub(super) fn Handle(dragging: Dragging, id: StoredValue<String>) -> impl IntoView {
    view! {
        <span
            class="handle"
            aria-hidden="true"
            title=i18n::plan(dragging.at.locale).drag
            on:pointerdown=move |event| dragging.begin(&id.read_value(), &event)
            on:pointermove=move |event| dragging.follow(&event)
            on:pointerup=move |_| dragging.end()
            on:pointercancel=move |_| dragging.cancel()
        >
            "⠿"
        </span>
    }
}
