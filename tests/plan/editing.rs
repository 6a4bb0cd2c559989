//! Editing a plan.

use dinamika::domain::plan::{Action, Content, Month, Place, Plan, Status};
use proptest::prelude::*;

use super::support::generate::settings;
use super::support::plans::{acted, acts, contents, plans};

/// A plan with blank actions of these ids.
pub(crate) fn plan(ids: &[&str]) -> Plan {
    let mut plan = Plan::blank("ceper".to_owned());
    for id in ids {
        plan.add(Action::new((*id).to_owned(), Content::default()));
    }
    plan
}

/// The ids of its actions.
pub(crate) fn order(plan: &Plan) -> Vec<&str> {
    plan.actions().iter().map(|action| action.id.as_str()).collect()
}

#[test]
fn actions_move_before_after_and_to_the_end() {
    for (id, place, expected) in [
        ("a", Place::Before("c"), ["b", "a", "c"]),
        ("c", Place::Before("a"), ["c", "a", "b"]),
        ("a", Place::After("c"), ["b", "c", "a"]),
        ("c", Place::After("a"), ["a", "c", "b"]),
        ("a", Place::End, ["b", "c", "a"]),
        ("a", Place::Before("a"), ["a", "b", "c"]),
        ("b", Place::After("b"), ["a", "b", "c"]),
        ("a", Place::Before("x"), ["b", "c", "a"]),
        ("x", Place::Before("a"), ["a", "b", "c"]),
    ] {
        let mut moved = plan(&["a", "b", "c"]);
        moved.move_to(id, place);
        assert_eq!(order(&moved), expected, "{id} {place:?}");
    }
}

#[test]
fn an_added_action_with_a_known_id_changes_nothing() {
    let mut changed = plan(&["a"]);
    changed.add(Action::new("a".to_owned(), Content { title: "Other".to_owned(), ..Content::default() }));
    assert_eq!(changed, plan(&["a"]));
}

/// No way of editing can exceed the number of priorities, or make two actions with the same id.
#[test]
fn no_edit_breaks_a_plan() {
    proptest!(settings(), |(acts in acts(40))| {
        let plan = acted(&plan(&["a", "b"]), &acts);
        let mut ids = order(&plan);
        ids.sort_unstable();
        ids.dedup();
        prop_assert_eq!(ids.len(), plan.actions().len());
        let added = acts.iter().filter(|act| matches!(act, super::support::plans::Act::Add(_))).count();
        prop_assert!(plan.priorities().count() <= Plan::MOST_PRIORITIES + added);
    });
}

#[test]
fn a_fourth_priority_is_refused_and_nothing_changes() {
    let mut plan = plan(&["a", "b", "c", "d"]);
    assert!(["a", "b", "c", "c"].map(|id| plan.prioritise(id, true)).iter().all(|is_done| *is_done));
    let before = plan.clone();
    assert!(!plan.prioritise("d", true) && !plan.prioritise("x", true));
    plan.edit("d", |content| content.is_priority = true);
    assert_eq!(plan, before);
    plan.edit("a", |content| content.is_priority = false);
    assert_eq!(plan, before, "the mark is changed by `prioritise` alone");
}

#[test]
fn finds_the_action_of_a_recommendation() {
    let mut plan = plan(&["a", "b", "c"]);
    assert_eq!(plan.of_recommendation("SP1/initial"), None);
    let of = |id: &str, status| Action {
        recommendation: Some("SP1/initial".to_owned()),
        ..Action::new(id.to_owned(), Content { status, ..Content::default() })
    };
    plan.add(of("done", Status::Done));
    assert_eq!(plan.of_recommendation("SP1/initial").unwrap().id, "done");
    plan.add(of("open", Status::UnderWay));
    assert_eq!(plan.of_recommendation("SP1/initial").unwrap().id, "open");
}

#[test]
fn alternatives_can_be_chosen_and_dropped() {
    let titled = |title: &str| Content { title: title.to_owned(), ..Content::default() };
    let mut plan = plan(&[]);
    let mut action = Action::new("a".to_owned(), titled("Here"));
    action.keep(titled("First"));
    action.keep(titled("Second"));
    action.keep(titled("He"));
    assert_eq!(action.alternatives.len(), 2, "the beginning of what is there says nothing new");
    plan.add(action);
    plan.choose("a", 1);
    plan.drop_alternative("a", 7);
    let action = plan.action("a").unwrap();
    assert_eq!((&action.content, &action.alternatives[..]), (&titled("Second"), &[titled("First")][..]));
    plan.drop_alternative("a", 0);
    assert_eq!(plan.action("a").unwrap().alternatives, []);
}

#[test]
fn months_parse_only_as_written() {
    for text in ["2027-03", "0001-01", "9999-12"] {
        assert_eq!(Month::parse(text).unwrap().to_string(), text);
    }
    for text in ["", "2027", "2027-3", "2027-00", "2027-13", "2027-03-01", "27-03", "2027/03", "２027-03", "2027-0é"]
    {
        assert_eq!(Month::parse(text), None, "{text}");
    }
    assert_eq!(Month::parse("9999-12").unwrap().plus(1), None);
    assert_eq!(Month::parse("2028-02").unwrap().last_day().to_string(), "2028-02-29");
    assert!(Month::parse("2027-12").unwrap() < Month::parse("2028-01").unwrap());
}

#[test]
fn weight_grows_with_the_texts() {
    proptest!(settings(), |(plan in plans(), content in contents())| {
        let mut more = plan.clone();
        more.add(Action::new("more".to_owned(), content.clone()));
        prop_assert!(plan.weight() + content.title.len() < more.weight());
    });
}
