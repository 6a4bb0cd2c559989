//! The plan by due month: overdue actions first, then month by month, then those without one, then those that are done
//! or dropped.

use leptos::prelude::*;

use super::card::Card;
use super::moving::{Dragging, lane_of};
use crate::domain::plan::Due;
use crate::report::PlanGroup;
use crate::ui::components::Fold;

/// The groups; the closed one is folded.
#[component]
pub(super) fn List(dragging: Dragging) -> impl IntoView {
    const CLOSED: PlanGroup = PlanGroup::Due(Due::Closed);
    let open = move || dragging.keys().into_iter().filter(|group| *group != CLOSED).collect::<Vec<_>>();
    let is_open = RwSignal::new(false);
    let has_closed = Memo::new(move |_| !dragging.ids(CLOSED).is_empty());
    view! {
        <div class="plan-list">
            <For each=open key=|group| *group let:group>
                <section class="plan-group" class:overdue=group == PlanGroup::Due(Due::Overdue)>
                    <h2>{dragging.name(group)}</h2>
                    <Cards dragging=dragging group=group />
                </section>
            </For>
            <Show when=move || has_closed.get()>
                <Fold
                    id="closed"
                    title=move || dragging.name(CLOSED)
                    is_open=is_open
                    toggle=move |()| is_open.update(|is_open| *is_open = !*is_open)
                >
                    <Cards dragging=dragging group=CLOSED />
                </Fold>
            </Show>
        </div>
    }
}

/// The actions of a group.
#[component]
pub(super) fn Cards(dragging: Dragging, group: PlanGroup) -> impl IntoView {
    let lane = lane_of(group);
    let of_it = lane.clone();
    let is_over = move || {
        dragging.over.with(|over| over.as_ref().is_some_and(|spot| spot.lane == of_it && spot.action.is_none()))
    };
    view! {
        <ul class="plan-cards" data-lane=lane class:over=is_over>
            <For each=move || dragging.ids(group) key=Clone::clone let:id>
                <Card dragging=dragging id=id />
            </For>
        </ul>
    }
}
