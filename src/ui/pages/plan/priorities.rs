//! The few actions to achieve before the next assessment.

use leptos::prelude::*;

use super::action_links::{ActionLinks, linked};
use super::desk_view::DeskView;
use crate::domain::plan::Plan;
use crate::i18n;

/// Their titles with their status, each a link to the action.
#[component]
pub(super) fn Priorities(at: DeskView) -> impl IntoView {
    let words = i18n::plan(at.locale);
    let listed = Memo::new(move |_| at.desk.with(|plan| plan.priorities().map(|one| linked(one, at)).collect()));
    let too_many = move || {
        let count = listed.with(Vec::len);
        (Plan::MOST_PRIORITIES < count).then(|| view! { <p class="notice">{(words.priorities_too_many)(count)}</p> })
    };
    let none = move || view! { <p class="hint">{words.priorities_none}</p> };
    view! {
        <section class="plan-priorities">
            <h2>{words.priorities}</h2>
            {too_many}
            <Show when=move || listed.with(|listed| !listed.is_empty()) fallback=none>
                <ol>
                    <ActionLinks at=at listed=listed />
                </ol>
            </Show>
        </section>
    }
}
