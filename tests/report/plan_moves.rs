//! Moving actions within the views of a plan.

use dinamika::domain::assessment::Date;
use dinamika::domain::plan::{Action, Content, Due, Month, Place, Plan, Status, StepNumber};
use dinamika::report::{PlanGroup, PlanView, can_shift_action, drop_action, place_in_plan, plan_groups, shift_action};
use proptest::prelude::*;

fn month() -> PlanView {
    PlanView::Month(Date::parse("2027-03-15").unwrap())
}

/// Each action: its id, its step (0 for none) and its due month.
fn plan(actions: &[(&str, u8, &str)]) -> Plan {
    let mut plan = Plan::blank("c".to_owned());
    for (id, step, due) in actions {
        let content = Content { step: StepNumber::new(*step), due: Month::parse(due), ..Content::default() };
        plan.add(Action::new((*id).to_owned(), content));
    }
    plan
}

fn order(plan: &Plan) -> Vec<&str> {
    plan.actions().iter().map(|action| action.id.as_str()).collect()
}

fn step_of(plan: &Plan, id: &str) -> Option<u8> {
    plan.action(id).unwrap().content.step.map(StepNumber::get)
}

#[test]
fn by_month_an_action_is_shifted_within_its_group() {
    let mut plan = plan(&[("a", 1, "2027-05"), ("b", 2, "2027-06"), ("c", 3, "2027-05")]);
    assert!(shift_action(&mut plan, "c", month(), true));
    assert_eq!(order(&plan), ["c", "a", "b"]);
    assert!(!shift_action(&mut plan, "c", month(), true));
    assert!(!shift_action(&mut plan, "b", month(), true));
}

#[test]
fn dropped_into_a_month_an_action_is_due_then() {
    let mut plan = plan(&[("a", 1, "2027-01"), ("b", 2, "2027-06"), ("c", 3, ""), ("d", 4, "2027-05")]);
    plan.edit("d", |content| content.set_status(Status::Done, None));
    let june = Due::By(Month::parse("2027-06").unwrap());
    let due = |plan: &Plan, id: &str| plan.action(id).unwrap().content.due.map(|due| due.to_string());
    assert!(drop_action(&mut plan, "a", month(), PlanGroup::Due(june), Some(Place::After("b"))));
    assert_eq!((order(&plan), due(&plan, "a").as_deref()), (vec!["b", "a", "c", "d"], Some("2027-06")));
    assert!(drop_action(&mut plan, "b", month(), PlanGroup::Due(Due::Unscheduled), None));
    assert_eq!((order(&plan), due(&plan, "b")), (vec!["a", "c", "d", "b"], None));
    let before = plan.clone();
    for id in ["e", "f"] {
        let due = Month::parse(if id == "e" { "2027-01" } else { "2027-02" });
        plan.add(Action::new(id.to_owned(), Content { due, ..Content::default() }));
    }
    let overdue = PlanGroup::Due(Due::Overdue);
    assert!(!drop_action(&mut plan, "f", month(), overdue, Some(Place::Before("e"))), "in the order of their months");
    plan = before.clone();
    for (id, group) in [("a", Due::Overdue), ("a", Due::Closed), ("d", june), ("d", Due::Unscheduled)] {
        assert!(!drop_action(&mut plan, id, month(), PlanGroup::Due(group), None), "{id} to {group:?}");
    }
    assert_eq!(plan, before);
}

#[test]
fn by_step_an_action_moves_on_to_the_next_step() {
    let mut plan = plan(&[("a", 1, ""), ("b", 1, ""), ("c", 2, "")]);
    assert!(shift_action(&mut plan, "b", PlanView::Step, false));
    assert_eq!((step_of(&plan, "b"), place_in_plan(&plan, "b", PlanView::Step).unwrap().1), (Some(2), 1));
    assert!(shift_action(&mut plan, "b", PlanView::Step, true));
    assert_eq!((step_of(&plan, "b"), place_in_plan(&plan, "b", PlanView::Step).unwrap().1), (Some(1), 2));
}

#[test]
fn dropped_into_a_step_an_action_belongs_to_it() {
    let mut plan = plan(&[("a", 1, ""), ("b", 2, ""), ("c", 2, "")]);
    let two = PlanGroup::Step(StepNumber::new(2));
    assert!(drop_action(&mut plan, "a", PlanView::Step, two, Some(Place::After("b"))));
    assert_eq!((order(&plan), step_of(&plan, "a")), (vec!["b", "a", "c"], Some(2)));
    assert!(drop_action(&mut plan, "a", PlanView::Step, PlanGroup::Step(StepNumber::new(7)), None));
    assert_eq!(step_of(&plan, "a"), Some(7));
    assert!(!drop_action(&mut plan, "b", PlanView::Step, two, Some(Place::Before("b"))));
}

proptest! {
    #[test]
    fn what_goes_up_comes_down(steps in prop::collection::vec(0_u8..8, 1..8), place in 0_usize..8, is_board: bool) {
        let ids: Vec<String> = (0..steps.len()).map(|place| place.to_string()).collect();
        let listed: Vec<(&str, u8, &str)> = ids.iter().zip(&steps).map(|(id, step)| (id.as_str(), *step, "")).collect();
        let (mut plan, view) = (plan(&listed), if is_board { PlanView::Step } else { month() });
        let id = &ids[place % ids.len()];
        let before = plan_groups(&plan, view);
        if shift_action(&mut plan, id, view, true) {
            prop_assert_eq!(plan.actions().len(), ids.len());
            prop_assert_ne!(&plan_groups(&plan, view), &before);
            // The group without a step is gone once it is empty.
            let is_back = shift_action(&mut plan, id, view, false);
            prop_assert!(is_back == (plan_groups(&plan, view) == before));
        } else {
            prop_assert_eq!(&plan_groups(&plan, view), &before);
        }
    }

    #[test]
    fn an_action_can_be_shifted_exactly_if_shifting_moves_it(
        actions in prop::collection::vec((0_u8..8, 0_usize..3), 1..8),
        is_board: bool,
        is_up: bool,
    ) {
        let ids: Vec<String> = (0..actions.len()).map(|place| place.to_string()).collect();
        let months = ["", "2027-02", "2027-05"];
        let listed: Vec<(&str, u8, &str)> =
            ids.iter().zip(&actions).map(|(id, (step, due))| (id.as_str(), *step, months[*due])).collect();
        let (plan, view) = (plan(&listed), if is_board { PlanView::Step } else { month() });
        let groups = plan_groups(&plan, view);
        for id in &ids {
            prop_assert_eq!(can_shift_action(&groups, id, is_up), shift_action(&mut plan.clone(), id, view, is_up));
        }
        prop_assert!(!can_shift_action(&groups, "gone", is_up));
    }
}
