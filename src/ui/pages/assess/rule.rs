//! The rating rule: one sentence, the rest collapsed.

use leptos::prelude::*;

use super::asking::Asked;
use super::support::folded;
use crate::persistence::{TextSize, Theme};
use crate::platform::document;
use crate::report::first_sentence;

/// The rating rule, initially open at the first question if there is room.
#[component]
pub(super) fn Rule(asked: Asked) -> impl IntoView {
    let (sentence, rest) = first_sentence(asked.session.instrument().rating_rule.get(asked.locale));
    view! {
        <details class="rule" node_ref=folded(asked, |asked| !is_first(asked) || !has_room(asked))>
            <summary>{sentence}</summary>
            <p>{rest}</p>
        </details>
    }
}

fn is_first(asked: Asked) -> bool {
    asked.indicator.get_untracked().position == 0
}

/// Whether the question, the whole rule and several levels fit on one screen.
fn has_room(asked: Asked) -> bool {
    let is_small =
        asked.session.settings.with_untracked(|all| all.text_size == TextSize::Normal && all.theme != Theme::Projector);
    is_small && document::is_wide() && document::height() >= 720
}
