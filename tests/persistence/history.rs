//! Undo and redo.

use dinamika::domain::assessment::{Assessment, Response};
use dinamika::persistence::{Change, Edit, History, Scope};
use proptest::collection::vec;
use proptest::prelude::*;

use super::sample::named;
use super::support::generate::settings;
use super::support::standard::standard;

fn change(id: &str, before: Option<&str>, after: Option<&str>, merge: Option<&str>) -> Change {
    let state = |name: Option<&str>| name.map(|name| named(id, name));
    one(id, state(before), state(after), merge)
}

fn one(id: &str, before: Option<Assessment>, after: Option<Assessment>, merge: Option<&str>) -> Change {
    let edits = vec![Edit { id: id.to_owned(), before, after }];
    Change { scope: Scope::Clusters, merge: merge.map(str::to_owned), edits, plans: Vec::new() }
}

fn undo(history: &mut History) -> Option<(String, Option<Assessment>)> {
    history.undo(&Scope::Clusters).into_iter().next()
}

fn redo(history: &mut History) -> Option<(String, Option<Assessment>)> {
    history.redo(&Scope::Clusters).into_iter().next()
}

/// The id and name restored by undo or redo.
fn led_to(restored: Option<(String, Option<Assessment>)>) -> (String, Option<String>) {
    let (id, assessment) = restored.unwrap();
    (id, assessment.and_then(|assessment| assessment.cluster.name))
}

fn at(id: &str, name: Option<&str>) -> (String, Option<String>) {
    (id.to_owned(), name.map(str::to_owned))
}

/// For example when two files contain the same assessment.
#[test]
fn two_edits_in_one_change_are_undone_to_before_the_first() {
    let edit = |before: Option<&str>, after| {
        let state = |name: Option<&str>| name.map(|name| named("a", name));
        Edit { id: "a".to_owned(), before: state(before), after: state(after) }
    };
    let edits = vec![edit(None, Some("First")), edit(Some("First"), Some("Both"))];
    let mut history = History::default();
    history.record(Change { scope: Scope::Clusters, merge: None, edits, plans: Vec::new() });
    assert_eq!(history.ids_to_undo(&Scope::Clusters), ["a", "a"]);
    assert_eq!(history.ids_to_undo(&Scope::Profile("a".to_owned())), Vec::<String>::new());
    assert_eq!(history.undo(&Scope::Clusters).last(), Some(&("a".to_owned(), None)));
    assert_eq!(history.ids_to_redo(&Scope::Clusters), ["a", "a"]);
    assert_eq!(led_to(history.redo(&Scope::Clusters).pop()), at("a", Some("Both")));
}

#[test]
fn an_empty_history_has_nothing_to_undo() {
    let mut history = History::default();
    assert!(history.next_undo(&Scope::Clusters).is_none() && history.next_redo(&Scope::Clusters).is_none());
    assert_eq!((undo(&mut history), redo(&mut history), history.last_deleted()), (None, None, None));
}

#[test]
fn undo_and_redo_in_order() {
    let mut history = History::default();
    history.record(change("a", None, Some("1"), None));
    history.record(change("b", Some("x"), Some("y"), None));
    history.record(change("a", Some("1"), None, None));
    assert_eq!(led_to(undo(&mut history)), at("a", Some("1")));
    assert_eq!(led_to(undo(&mut history)), at("b", Some("x")));
    assert_eq!(led_to(undo(&mut history)), at("a", None));
    assert!(history.next_undo(&Scope::Clusters).is_none() && history.next_redo(&Scope::Clusters).is_some());
    assert_eq!(led_to(redo(&mut history)), at("a", Some("1")));
    assert_eq!(led_to(redo(&mut history)), at("b", Some("y")));
    assert_eq!(led_to(redo(&mut history)), at("a", None));
    assert!(history.next_undo(&Scope::Clusters).is_some() && history.next_redo(&Scope::Clusters).is_none());
}

#[test]
fn a_new_change_clears_redo() {
    let mut history = History::default();
    history.record(change("a", Some("1"), Some("2"), None));
    undo(&mut history);
    history.record(change("a", Some("1"), Some("3"), None));
    assert!(history.next_redo(&Scope::Clusters).is_none());
    assert_eq!(led_to(undo(&mut history)), at("a", Some("1")));
    assert!(history.next_undo(&Scope::Clusters).is_none());
}

#[test]
fn typing_one_text_is_one_change() {
    let mut history = History::default();
    history.record(change("a", Some(""), Some("C"), Some("SP1/note")));
    history.record(change("a", Some("C"), Some("Ce"), Some("SP1/note")));
    history.record(change("a", Some("Ce"), Some("Cep"), Some("SP1/note")));
    assert_eq!(led_to(undo(&mut history)), at("a", Some("")));
    assert!(history.next_undo(&Scope::Clusters).is_none());
    assert_eq!(led_to(redo(&mut history)), at("a", Some("Cep")));
}

#[test]
fn changes_of_different_texts_are_separate() {
    let first = || change("a", Some("1"), Some("2"), Some("SP1/note"));
    let others = [
        change("a", Some("2"), Some("3"), Some("SP1/evidence")),
        change("b", Some("2"), Some("3"), Some("SP1/note")),
        change("a", Some("2"), Some("3"), None),
    ];
    for other in others {
        let mut history = History::default();
        history.record(first());
        history.record(other.clone());
        history.record(first());
        let undone = std::iter::from_fn(|| undo(&mut history)).count();
        assert_eq!(undone, 3, "{other:?}");
    }
}

#[test]
fn changes_without_a_name_are_never_merged() {
    let mut history = History::default();
    history.record(change("a", Some("1"), Some("2"), None));
    history.record(change("a", Some("2"), Some("3"), None));
    assert_eq!(led_to(undo(&mut history)), at("a", Some("2")));
}

#[test]
fn keeps_two_hundred_changes() {
    let mut history = History::default();
    let name = |number: usize| number.to_string();
    for number in 0..250 {
        history.record(change("a", Some(&name(number)), Some(&name(number + 1)), None));
    }
    let undone: Vec<_> = std::iter::from_fn(|| undo(&mut history)).collect();
    assert_eq!(undone.len(), 200);
    assert_eq!(led_to(undone.last().cloned()), at("a", Some("50")));
    assert_eq!(std::iter::from_fn(|| redo(&mut history)).count(), 200);
}

#[test]
fn last_deleted_is_the_deletion_just_made() {
    let mut history = History::default();
    history.record(change("a", None, Some("1"), None));
    assert_eq!(history.last_deleted(), None);
    history.record(change("a", Some("1"), None, None));
    assert_eq!(history.last_deleted(), Some(&named("a", "1")));
    undo(&mut history);
    assert_eq!(history.last_deleted(), None);
    redo(&mut history);
    assert_eq!(history.last_deleted(), Some(&named("a", "1")));
    history.record(change("b", None, Some("x"), None));
    assert_eq!(history.last_deleted(), None);
}

#[test]
fn undoes_only_the_last_change_in_its_scope() {
    let mut history = History::default();
    let (profile, answers) = (Scope::Profile("a".to_owned()), Scope::Answers("a".to_owned()));
    history.record(Change { scope: profile.clone(), ..change("a", None, Some("1"), None) });
    history.record(Change { scope: answers.clone(), ..change("a", Some("1"), Some("2"), None) });
    for elsewhere in [&profile, &Scope::Clusters, &Scope::Answers("b".to_owned())] {
        assert!(history.next_undo(elsewhere).is_none());
        assert_eq!(history.undo(elsewhere), Vec::new());
    }
    assert_eq!(led_to(history.undo(&answers).pop()), at("a", Some("1")));
    assert!(
        history.next_undo(&answers).is_none()
            && history.next_redo(&answers).is_some()
            && history.next_redo(&profile).is_none()
    );
    assert_eq!(led_to(history.undo(&profile).pop()), at("a", None));
}

#[test]
fn a_change_of_several_assessments_is_undone_as_one() {
    let mut history = History::default();
    let edits =
        ["a", "b"].map(|id| Edit { id: id.to_owned(), before: Some(named(id, "1")), after: Some(named(id, "2")) });
    history.record(Change { scope: Scope::Clusters, merge: None, edits: edits.to_vec(), plans: Vec::new() });
    assert_eq!(history.undo(&Scope::Clusters).len(), 2);
    assert!(history.next_undo(&Scope::Clusters).is_none());
}

/// A user action.
#[derive(Clone, Debug)]
enum Act {
    Write(String),
    Delete,
    Undo,
    Redo,
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let act = prop_oneof!["[a-c]".prop_map(Act::Write), Just(Act::Delete), Just(Act::Undo), Just(Act::Redo)];
    vec(act, 0..60)
}

/// Compares the history with a list of all states and a position in it.
#[test]
fn any_actions_agree_with_the_model() {
    proptest!(settings(), |(acts in acts())| {
        let mut history = History::default();
        let (mut states, mut present): (Vec<Option<Assessment>>, usize) = (vec![None], 0);
        for act in acts {
            let after = match act {
                Act::Write(name) => Some(named("a", &name)),
                Act::Delete => None,
                Act::Undo => {
                    let expected = present.checked_sub(1).map(|before| ("a".to_owned(), states[before].clone()));
                    prop_assert_eq!(undo(&mut history), expected);
                    present = present.saturating_sub(1);
                    continue;
                }
                Act::Redo => {
                    let expected = states.get(present + 1).map(|after| ("a".to_owned(), after.clone()));
                    prop_assert_eq!(redo(&mut history), expected);
                    present = states.len().saturating_sub(1).min(present + 1);
                    continue;
                }
            };
            history.record(one("a", states[present].clone(), after.clone(), None));
            states.truncate(present + 1);
            states.push(after);
            present += 1;
            prop_assert_eq!((history.next_undo(&Scope::Clusters).is_some(), history.next_redo(&Scope::Clusters).is_some()), (true, false));
        }
    });
}

#[test]
fn changes_from_elsewhere_are_not_undone() {
    let mut history = History::default();
    history.record(change("a", Some("1"), Some("2"), None));
    history.record(change("b", Some("3"), Some("4"), None));
    history.record(change("a", Some("2"), Some("5"), None));
    assert_eq!(history.at_first("a").and_then(|one| one.cluster.name.clone()).as_deref(), Some("1"));
    assert_eq!(history.at_first("c"), None);
    history.forget("a");
    assert_eq!(history.at_first("a"), None);
    assert_eq!(led_to(undo(&mut history)), at("b", Some("3")));
    assert_eq!(undo(&mut history), None);
    history.forget("b");
    assert_eq!(redo(&mut history), None);
}

/// Evidence may be long: the history is limited by size, but the last change can always be undone.
#[test]
fn the_history_is_limited_by_size() {
    let with = |letters: usize, name: &str| {
        let mut assessment = named("a", name);
        let response = Response { evidence: "x".repeat(letters), ..Response::default() };
        assessment.respond(&standard(), "SP1", response).unwrap();
        assessment
    };
    for (letters, kept) in [(1_000_000, 7), (20_000_000, 1), (10, 200)] {
        let mut history = History::default();
        let state = with(letters, "");
        for _ in 0..220 {
            let edit = Edit { id: "a".to_owned(), before: Some(state.clone()), after: Some(state.clone()) };
            history.record(Change { scope: Scope::Clusters, merge: None, edits: vec![edit], plans: Vec::new() });
        }
        assert_eq!(history_depth(&mut history), kept, "{letters} letters");
    }
}

/// The number of changes that can be undone.
fn history_depth(history: &mut History) -> usize {
    std::iter::from_fn(|| history.undo(&Scope::Clusters).pop()).count()
}
