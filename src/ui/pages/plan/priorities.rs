//! The few actions to achieve before the next assessment.

use leptos::prelude::*;

use super::desk_view::DeskView;
use crate::domain::plan::Plan;
use crate::i18n;
use crate::report::action_title;
use crate::route::Route;

/// Their titles with their status, each a link to the action.
#[component]
pub(super) fn Priorities(at: DeskView) -> impl IntoView {
    let words = i18n::plan(at.locale);
    let listed = Memo::new(move |_| {
        at.desk.with(|plan| {
            let row = |one: &crate::domain::plan::Action| {
                (one.id.clone(), action_title(&one.content, at.locale), words.status(one.content.status))
            };
            plan.priorities().map(row).collect::<Vec<_>>()
        })
    });
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
                    <For each=move || listed.get() key=Clone::clone let((id, title, status))>
                        <li>
                            <a href=Route::PlanAction(at.desk.cluster(), id).href()>{title}</a>
                            " "
                            <small>{status}</small>
                        </li>
                    </For>
                </ol>
            </Show>
        </section>
    }
}
