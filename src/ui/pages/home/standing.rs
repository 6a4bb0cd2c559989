//! Where a cluster stands, as its card says it: the same for one's own and for an example.

use leptos::prelude::*;

use crate::report::Step;
use crate::ui::components::SmallLadder;

/// What it makes and where, the ladder, the stage in words, one more line; and, as children, the ways on.
#[component]
pub(super) fn Standing(
    place: String,
    steps: Vec<Step<'static>>,
    stage: String,
    line: String,
    children: Children,
) -> impl IntoView {
    view! {
        <p class="hint">{place}</p>
        <SmallLadder steps=steps label=stage.clone() />
        <p>
            <b>{stage}</b>
        </p>
        <p class="hint">{line}</p>
        <p class="actions">{children()}</p>
    }
}

/// What a cluster makes and where it is, of what is known.
pub(super) fn place_line(parts: impl IntoIterator<Item = Option<String>>) -> String {
    parts.into_iter().flatten().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ")
}
