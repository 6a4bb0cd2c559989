//! Undo and redo of changes to plans.

use dinamika::domain::plan::Plan;
use dinamika::exchange::{decode_plan, plan_state};
use dinamika::persistence::{Change, History, PlanEdit, Scope, decode_history, encode_history};
use proptest::collection::vec;
use proptest::prelude::*;

use super::editing::plan;
use super::support::generate::{few, settings};
use super::support::plans::{acted, acts, plans};
use super::support::standard::standard;

fn scope() -> Scope {
    Scope::Plan("ceper".to_owned())
}

fn change(before: &Plan, after: &Plan, merge: Option<&str>) -> Change {
    let edit = PlanEdit { cluster: "ceper".to_owned(), before: plan_state(before), after: plan_state(after) };
    Change { scope: scope(), merge: merge.map(str::to_owned), edits: Vec::new(), plans: vec![edit] }
}

fn titled(title: &str) -> Plan {
    let mut plan = plan(&["a"]);
    plan.edit("a", |content| title.clone_into(&mut content.title));
    plan
}

#[test]
fn undo_and_redo_lead_through_every_state() {
    proptest!(few(), |(first in plans(), steps in vec(acts(3), 1..12))| {
        let (mut states, mut history) = (vec![first], History::default());
        for acts in &steps {
            let before = states.last().unwrap();
            let after = acted(before, acts);
            history.record(change(before, &after, None));
            states.push(after);
        }
        for pair in states.windows(2).rev() {
            let edits = history.plans_to_undo(&scope());
            prop_assert_eq!(&edits[0].before, &plan_state(&pair[1]));
            prop_assert!(decode_plan(&edits[0].after).unwrap().says_the_same(&pair[0]));
            prop_assert_eq!(history.undo(&scope()), []);
        }
        prop_assert_eq!(history.plans_to_undo(&scope()), []);
        for pair in states.windows(2) {
            let edits = history.plans_to_redo(&scope());
            prop_assert_eq!((&edits[0].before, &edits[0].after), (&plan_state(&pair[0]), &plan_state(&pair[1])));
            history.redo(&scope());
        }
    });
}

#[test]
fn survives_a_reload() {
    let instrument = standard();
    proptest!(settings(), |(one in plans(), other in plans(), third in plans())| {
        let mut history = History::default();
        history.record(change(&one, &other, Some("a/title")));
        history.record(change(&other, &third, None));
        history.undo(&scope());
        prop_assert_eq!(decode_history(&instrument, &encode_history(&history)), Some(history));
    });
}

#[test]
fn is_undone_only_on_its_own_screen() {
    let mut history = History::default();
    history.record(change(&titled(""), &titled("Oven"), None));
    for other in [Scope::Clusters, Scope::Plan("other".to_owned()), Scope::Answers("ceper".to_owned())] {
        assert_eq!(history.plans_to_undo(&other), []);
        assert!(history.next_undo(&other).is_none());
    }
    assert!(!history.next_undo(&scope()).unwrap().is_only_in(&["SP1"]));
}

#[test]
fn typing_a_text_is_undone_as_one_change() {
    let mut history = History::default();
    for (before, after) in [("", "O"), ("O", "Ov"), ("Ov", "Oven")] {
        history.record(change(&titled(before), &titled(after), Some("a/title")));
    }
    let edits = history.plans_to_undo(&scope());
    assert_eq!((&edits[0].before, &edits[0].after), (&plan_state(&titled("Oven")), &plan_state(&titled(""))));
    history.undo(&scope());
    assert!(history.next_undo(&scope()).is_none());
}

#[test]
fn forgets_a_plan_changed_elsewhere() {
    let history = || {
        let mut history = History::default();
        history.record(change(&titled(""), &titled("One"), None));
        history.record(change(&titled("One"), &titled("Two"), None));
        history.undo(&scope());
        history
    };
    let mut same = history();
    same.forget_plan_unless_at("ceper", &plan_state(&titled("One")));
    same.forget_plan_unless_at("other", "");
    assert_eq!(same, history());
    let mut other = history();
    other.forget_plan_unless_at("ceper", &plan_state(&titled("There")));
    assert_eq!(other, History::default());
}
