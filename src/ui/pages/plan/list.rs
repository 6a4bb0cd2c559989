//! The plan by due month: overdue actions first, then month by month, then those without one, then those that are done
//! or dropped.

use leptos::prelude::*;

use super::card::Card;
use super::moving::{Dragging, lane_of};
use crate::domain::plan::Due;
use crate::report::PlanGroup;

/// The groups; the closed one is folded.
#[component]
pub(super) fn List(dragging: Dragging) -> impl IntoView {
    let groups = Memo::new(move |_| dragging.groups());
    let is_closed = |group: PlanGroup| group == PlanGroup::Due(Due::Closed);
    let open = move || {
        let keys = groups.with(|groups| groups.iter().map(|(group, _)| *group).collect::<Vec<_>>());
        keys.into_iter().filter(|group| !is_closed(*group)).collect::<Vec<_>>()
    };
    let closed = Memo::new(move |_| {
        let of_closed = |groups: &Vec<(PlanGroup, Vec<String>)>| {
            groups.iter().find(|(group, _)| is_closed(*group)).map_or(0, |(_, ids)| ids.len())
        };
        groups.with(of_closed)
    });
    let name = move || (crate::i18n::plan(dragging.at.locale).closed)(closed.get());
    view! {
        <div class="plan-list">
            <For each=open key=|group| *group let:group>
                <section class="plan-group" class:overdue=group == PlanGroup::Due(Due::Overdue)>
                    <h2>{dragging.name(group)}</h2>
                    <Cards dragging=dragging group=group groups=groups />
                </section>
            </For>
            <Show when=move || 0 < closed.get()>
                <details class="plan-closed">
                    <summary>{name}</summary>
                    <Cards dragging=dragging group=PlanGroup::Due(Due::Closed) groups=groups />
                </details>
            </Show>
        </div>
    }
}

/// The actions of a group.
#[component]
pub(super) fn Cards(
    dragging: Dragging,
    group: PlanGroup,
    groups: Memo<Vec<(PlanGroup, Vec<String>)>>,
) -> impl IntoView {
    let ids = move || {
        let of_it = |groups: &Vec<(PlanGroup, Vec<String>)>| {
            groups.iter().find(|(one, _)| *one == group).map(|(_, ids)| ids.clone()).unwrap_or_default()
        };
        groups.with(of_it)
    };
    let lane = lane_of(group);
    let of_it = lane.clone();
    let is_over = move || {
        dragging.over.with(|over| over.as_ref().is_some_and(|spot| spot.lane == of_it && spot.action.is_none()))
    };
    view! {
        <ul class="plan-cards" data-lane=lane class:over=is_over>
            <For each=ids key=Clone::clone let:id>
                <Card dragging=dragging id=id />
            </For>
        </ul>
    }
}
