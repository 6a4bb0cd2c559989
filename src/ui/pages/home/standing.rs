//! The stage of a cluster on its card, for the user's own clusters and for examples.

use leptos::prelude::*;

use crate::report::Step;
use crate::ui::components::SmallLadder;

/// Product and place, ladder, stage in words, one more line, and links as children.
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

/// Product and place of a cluster, as far as known.
pub(in crate::ui::pages) fn place_line(parts: impl IntoIterator<Item = Option<String>>) -> String {
    parts.into_iter().flatten().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ")
}
