//! The plan by step of the development model: a lane per step.

use leptos::prelude::*;

use super::list::Cards;
use super::moving::Dragging;
use crate::i18n;
use crate::report::PlanGroup;

/// Every step, also without actions, so that actions can be dragged there.
#[component]
pub(super) fn Board(dragging: Dragging) -> impl IntoView {
    view! {
        <div class="plan-board">
            <For each=move || dragging.keys() key=|group| *group let:group>
                <Lane dragging=dragging group=group />
            </For>
        </div>
    }
}

#[component]
fn Lane(dragging: Dragging, group: PlanGroup) -> impl IntoView {
    let locale = dragging.at.locale;
    let is_empty = Memo::new(move |_| dragging.ids(group).is_empty());
    let step = match group {
        PlanGroup::Step(Some(step)) => dragging.at.session().instrument().step(step.get()),
        _ => None,
    };
    view! {
        <section class="plan-lane">
            <div class="lane-head">
                <h2>{dragging.name(group)}</h2>
                {step.map(|step| view! { <p class="hint">{step.delivers.get(locale)}</p> })}
            </div>
            <div class="lane-body">
                <Show when=move || is_empty.get()>
                    <p class="hint">{i18n::plan(locale).step_empty}</p>
                </Show>
                <Cards dragging=dragging group=group />
            </div>
        </section>
    }
}
