//! The two views of a plan show every action exactly once.

use dinamika::domain::assessment::Date;
use dinamika::domain::plan::{Content, Due, Month, Plan, Status};
use proptest::prelude::*;

use super::editing::{order, plan};
use super::support::generate::settings;
use super::support::plans::plans;

fn today() -> Date {
    Date::parse("2027-02-28").unwrap()
}

fn is_each_once<G>(plan: &Plan, groups: &[(G, Vec<&dinamika::domain::plan::Action>)]) -> bool {
    let mut shown: Vec<&str> =
        groups.iter().flat_map(|(_, actions)| actions.iter().map(|one| one.id.as_str())).collect();
    let mut all = order(plan);
    shown.sort_unstable();
    all.sort_unstable();
    shown == all
}

#[test]
fn both_views_show_every_action_once() {
    proptest!(settings(), |(plan in plans())| {
        prop_assert!(is_each_once(&plan, &plan.by_step()));
        prop_assert!(is_each_once(&plan, &plan.by_due(today())));
        let dues: Vec<Due> = plan.by_due(today()).into_iter().map(|(due, _)| due).collect();
        prop_assert!(dues.is_sorted_by(|one, next| one < next), "{dues:?}");
        prop_assert!(plan.by_due(today()).iter().all(|(_, actions)| !actions.is_empty()));
        for (step, actions) in plan.by_step() {
            prop_assert!(actions.iter().all(|action| action.content.step == step));
        }
    });
}

#[test]
fn every_step_is_shown_and_actions_without_one_only_if_there_are_any() {
    assert_eq!(plan(&[]).by_step().len(), 7);
    assert_eq!(plan(&["a"]).by_step().len(), 8);
}

#[test]
fn overdue_comes_first_and_closed_last() {
    let mut plan = plan(&["closed", "someday", "later", "now", "late", "latest"]);
    let mut due = |id: &str, month: &str, status| {
        plan.edit(id, |content| *content = Content { due: Month::parse(month), status, ..Content::default() });
    };
    due("closed", "2026-01", Status::Done);
    due("later", "2027-03", Status::Planned);
    due("now", "2027-02", Status::UnderWay);
    due("late", "2027-01", Status::Planned);
    due("latest", "2026-12", Status::UnderWay);
    let groups = plan.by_due(today());
    let shown: Vec<_> = groups.iter().map(|(due, actions)| (*due, actions[0].id.as_str(), actions.len())).collect();
    let by = |month: &str| Due::By(Month::parse(month).unwrap());
    let expected = [
        (Due::Overdue, "latest", 2),
        (by("2027-02"), "now", 1),
        (by("2027-03"), "later", 1),
        (Due::Unscheduled, "someday", 1),
        (Due::Closed, "closed", 1),
    ];
    assert_eq!(shown, expected);
    assert!(plan.action("late").unwrap().is_overdue(today()) && !plan.action("now").unwrap().is_overdue(today()));
    assert!(plan.action("now").unwrap().is_overdue(Date::parse("2027-03-01").unwrap()), "from the day after its month");
}
