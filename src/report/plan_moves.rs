//! Moving the actions of a plan within the view in which they are shown.

use crate::domain::assessment::Date;
use crate::domain::plan::{Action, Due, Place, Plan, StepNumber};

/// A view of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanView {
    /// By due month, seen from this day.
    Month(Date),
    /// By step of the development model.
    Step,
}

/// A group of a view.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PlanGroup {
    /// The actions due at the same time.
    Due(Due),
    /// The actions of one step, or those without one.
    Step(Option<StepNumber>),
}

/// The ids of the actions of each group, in the order of the view.
pub fn plan_groups(plan: &Plan, view: PlanView) -> Vec<(PlanGroup, Vec<String>)> {
    let ids = |actions: Vec<&Action>| actions.into_iter().map(|action| action.id.clone()).collect();
    match view {
        PlanView::Month(today) => {
            plan.by_due(today).into_iter().map(|(due, actions)| (PlanGroup::Due(due), ids(actions))).collect()
        }
        PlanView::Step => {
            plan.by_step().into_iter().map(|(step, actions)| (PlanGroup::Step(step), ids(actions))).collect()
        }
    }
}

/// The group of an action in a view, its place there from 1, and the number of actions there.
pub fn place_in_plan(plan: &Plan, id: &str, view: PlanView) -> Option<(PlanGroup, usize, usize)> {
    plan_groups(plan, view).into_iter().find_map(|(group, ids)| {
        let place = ids.iter().position(|one| one == id)?;
        Some((group, place + 1, ids.len()))
    })
}

/// Whether [`shift_action`] would move an action, from the groups of the view: within its group unless it is at the
/// edge, and by step beyond that, unless its step is the first or last one shown.
pub fn can_shift_action(groups: &[(PlanGroup, Vec<String>)], id: &str, is_up: bool) -> bool {
    let find = |(group, (_, ids)): (usize, &(PlanGroup, Vec<String>))| {
        Some((group, ids.iter().position(|one| one == id)?, ids.len()))
    };
    let Some((group, place, count)) = groups.iter().enumerate().find_map(find) else { return false };
    let is_at_edge = |place: usize, count: usize| if is_up { place == 0 } else { place + 1 == count };
    let has_steps = groups.iter().all(|(group, _)| matches!(group, PlanGroup::Step(_)));
    !is_at_edge(place, count) || has_steps && !is_at_edge(group, groups.len())
}

/// Moves an action one place up or down in a view; returns whether it moved. By step, the first action of a step moves
/// up to the end of the previous step, and the last one down to the start of the next: its step changes. By month an
/// action stays in its group, since only its due month decides that.
///
/// ```
/// use dinamika::domain::plan::{Action, Content, Plan, StepNumber};
/// use dinamika::report::{PlanView, shift_action};
/// let mut plan = Plan::blank("ceper".to_owned());
/// plan.add(Action::new("a".to_owned(), Content { step: StepNumber::new(2), ..Content::default() }));
/// assert!(shift_action(&mut plan, "a", PlanView::Step, true));
/// assert_eq!(plan.action("a").and_then(|action| action.content.step), StepNumber::new(1));
/// assert!(!shift_action(&mut plan, "a", PlanView::Step, true));
/// ```
pub fn shift_action(plan: &mut Plan, id: &str, view: PlanView, is_up: bool) -> bool {
    let groups = plan_groups(plan, view);
    let Some(group) = groups.iter().position(|(_, ids)| ids.iter().any(|one| one == id)) else { return false };
    let ids = groups.get(group).map(|(_, ids)| ids.as_slice()).unwrap_or_default();
    let Some(place) = ids.iter().position(|one| one == id) else { return false };
    let beside = |place: usize| if is_up { place.checked_sub(1) } else { place.checked_add(1) };
    if let Some(neighbour) = beside(place).and_then(|place| ids.get(place)) {
        plan.move_to(id, if is_up { Place::Before(neighbour) } else { Place::After(neighbour) });
        return true;
    }
    let Some((PlanGroup::Step(step), others)) = beside(group).and_then(|group| groups.get(group)) else {
        return false;
    };
    plan.edit(id, |content| content.step = *step);
    let edge = if is_up { others.last() } else { others.first() };
    if let Some(edge) = edge {
        plan.move_to(id, if is_up { Place::After(edge) } else { Place::Before(edge) });
    }
    true
}

/// Moves an action beside another one, or, without one, into a group; returns whether it moved. Its step or its due month
/// changes with it. Overdue and closed actions are in their groups for other reasons: nothing is moved into these, and a
/// closed one not out. Overdue actions are in the order of their months.
pub fn drop_action(plan: &mut Plan, id: &str, view: PlanView, group: PlanGroup, beside: Option<Place<'_>>) -> bool {
    let Some((from, ..)) = place_in_plan(plan, id, view) else { return false };
    let is_itself = matches!(beside, Some(Place::Before(other) | Place::After(other)) if other == id);
    if is_itself || (from == group && beside.is_none()) {
        return false;
    }
    match group {
        PlanGroup::Step(step) => plan.edit(id, |content| content.step = step),
        PlanGroup::Due(Due::Overdue) if from == group && !is_due_with(plan, id, beside) => return false,
        PlanGroup::Due(_) if from == group => {}
        PlanGroup::Due(_) if from == PlanGroup::Due(Due::Closed) => return false,
        PlanGroup::Due(Due::By(month)) => plan.edit(id, |content| content.due = Some(month)),
        PlanGroup::Due(Due::Unscheduled) => plan.edit(id, |content| content.due = None),
        PlanGroup::Due(Due::Overdue | Due::Closed) => return false,
    }
    plan.move_to(id, beside.unwrap_or(Place::End));
    true
}

/// Whether an action is due in the same month as the one it would be beside.
fn is_due_with(plan: &Plan, id: &str, beside: Option<Place<'_>>) -> bool {
    let due = |id: &str| plan.action(id).and_then(|action| action.content.due);
    matches!(beside, Some(Place::Before(other) | Place::After(other)) if due(other) == due(id))
}
