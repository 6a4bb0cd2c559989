//! The undo history survives a reload.

use dinamika::domain::assessment::Assessment;
use dinamika::persistence::{Change, Edit, History, Scope, decode_history, encode_history};
use proptest::collection::vec;
use proptest::prelude::*;

use super::sample::named;
use super::support::generate::settings;
use super::support::standard::standard;

/// One change: which of three assessments, the scope, the new name (`None` deletes), and the name of the text.
fn step() -> impl Strategy<Value = (usize, usize, Option<u8>, Option<u8>)> {
    (0..3_usize, 0..3_usize, proptest::option::weighted(0.9, 0..200_u8), proptest::option::of(0..2_u8))
}

/// The history of these changes and the assessments after them.
fn history(steps: &[(usize, usize, Option<u8>, Option<u8>)], undone: usize) -> (History, Vec<Option<Assessment>>) {
    let mut history = History::default();
    let mut now: Vec<Option<Assessment>> = vec![None; 3];
    for (which, scope, name, merge) in steps {
        let id = format!("a-{which}");
        let after = name.map(|name| named(&id, &format!("Cluster {name}")));
        let scope = [Scope::Clusters, Scope::Profile(id.clone()), Scope::Answers(id.clone())][*scope].clone();
        let before = std::mem::replace(&mut now[*which], after.clone());
        let merge = merge.map(|merge| merge.to_string());
        history.record(Change { scope, merge, edits: vec![Edit { id, before, after }], plans: Vec::new() });
    }
    for _ in 0..undone {
        for scope in ["a-0", "a-1", "a-2"].into_iter().flat_map(scopes) {
            for (id, restored) in history.undo(&scope) {
                now[id.trim_start_matches("a-").parse::<usize>().unwrap()] = restored;
            }
        }
    }
    (history, now)
}

fn scopes(id: &str) -> [Scope; 3] {
    [Scope::Clusters, Scope::Profile(id.to_owned()), Scope::Answers(id.to_owned())]
}

fn of(now: &[Option<Assessment>]) -> impl Fn(&str) -> Option<Assessment> {
    move |id| now[id.trim_start_matches("a-").parse::<usize>().unwrap()].clone()
}

#[test]
fn the_history_round_trips() {
    let instrument = standard();
    proptest!(settings(), |(steps in vec(step(), 0..40), undone in 0..5_usize)| {
        let (history, now) = history(&steps, undone);
        let read = decode_history(&instrument, &encode_history(&history)).unwrap();
        prop_assert_eq!(&read, &history);
        let mut resumed = History::default();
        resumed.resume(read, of(&now));
        prop_assert_eq!(resumed, history, "nothing has happened meanwhile");
    });
}

#[test]
fn stores_the_last_fifty_changes() {
    let steps: Vec<_> = (0..80_u8).map(|name| (0, 0, Some(name), None)).collect();
    let (history, _) = history(&steps, 0);
    let mut read = decode_history(&standard(), &encode_history(&history)).unwrap();
    let undone = (0..100).take_while(|_| !read.undo(&Scope::Clusters).is_empty()).count();
    assert_eq!(undone, 50);
}

#[test]
fn stores_each_state_once() {
    let steps: Vec<_> = (0..40_u8).map(|name| (0, 0, Some(name), None)).collect();
    let (history, _) = history(&steps, 0);
    assert_eq!(encode_history(&history).matches("Cluster 20").count(), 1);
}

#[test]
fn assessments_changed_meanwhile_are_not_undone() {
    let (history, mut now) = history(&[(0, 0, Some(1), None), (1, 0, Some(2), None), (0, 0, Some(3), None)], 0);
    now[0] = Some(named("a-0", "From another tab"));
    let mut resumed = History::default();
    resumed.resume(history, of(&now));
    assert_eq!(resumed.undo(&Scope::Clusters).first().map(|(id, _)| id.as_str()), Some("a-1"));
    assert!(resumed.undo(&Scope::Clusters).is_empty());
}

#[test]
fn changes_made_before_resuming_come_last() {
    let instrument = standard();
    let (earlier, now) = history(&[(0, 0, Some(1), None), (0, 0, Some(2), None)], 0);
    let mut history = History::default();
    let (before, after) = (now[0].clone(), Some(named("a-0", "Just now")));
    history.record(Change {
        scope: Scope::Clusters,
        merge: None,
        edits: vec![Edit { id: "a-0".to_owned(), before, after: after.clone() }],
        plans: Vec::new(),
    });
    history.resume(decode_history(&instrument, &encode_history(&earlier)).unwrap(), |_| after.clone());
    let names: Vec<_> = std::iter::from_fn(|| history.undo(&Scope::Clusters).pop())
        .map(|(_, restored)| restored.and_then(|one| one.cluster.name))
        .collect();
    assert_eq!(names, [Some("Cluster 2".to_owned()), Some("Cluster 1".to_owned()), None]);
}

#[test]
fn decode_rejects_non_history() {
    let instrument = standard();
    let (history, _) = history(&[(0, 0, Some(1), None), (0, 0, None, None)], 0);
    let text = encode_history(&history);
    proptest!(settings(), |(place in 0..text.len(), with in any::<u8>())| {
        let mut bytes = text.clone().into_bytes();
        bytes[place] = with;
        // It must not panic, whatever the result is.
        let _ = decode_history(&instrument, &String::from_utf8_lossy(&bytes));
    });
    for wrong in ["", "{}", "[]", "null"] {
        assert_eq!(decode_history(&instrument, wrong), None, "{wrong}");
    }
}
