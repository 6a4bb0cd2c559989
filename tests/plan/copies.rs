//! The two copies of a plan's record, compared when it is opened.

use dinamika::domain::plan::{Content, Plan};
use dinamika::exchange::encode_plan;
use dinamika::persistence::{PlanCopies, plan_copies};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::editing::plan;
use super::support::generate::settings;
use super::support::plans::plans;

fn at(revision: u64, change: impl FnOnce(&mut Content)) -> Plan {
    let mut plan = plan(&["a"]);
    plan.edit("a", change);
    plan.revision = revision;
    plan
}

fn noted(revision: u64, note: &str) -> Plan {
    at(revision, |content| note.clone_into(&mut content.note))
}

fn open(local: Option<&str>, copy: Option<&str>) -> (Plan, bool, bool, Option<String>) {
    match plan_copies("ceper", local, copy) {
        PlanCopies::Open { plan, is_unwritten, is_uncopied, broken } => (plan, is_unwritten, is_uncopied, broken),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_newer_copy_counts() {
    let (old, new) = (noted(3, "old"), noted(4, "new"));
    let [older, newer] = [&old, &new].map(encode_plan);
    assert_eq!(open(Some(&older), Some(&newer)), (new.clone(), true, false, None), "after a power cut");
    assert_eq!(open(Some(&newer), Some(&older)), (new.clone(), false, true, None));
    assert_eq!(open(Some(&newer), Some(&newer)), (new.clone(), false, false, None));
    assert_eq!(open(None, Some(&newer)), (new.clone(), true, false, None));
    assert_eq!(open(Some(&newer), None), (new, false, true, None));
    assert_eq!(open(None, None), (Plan::blank("ceper".to_owned()), false, false, None));
}

#[test]
fn two_writes_of_the_same_revision_are_merged() {
    let [here, there] = [noted(3, "here"), noted(3, "there")];
    let (both, is_unwritten, is_uncopied, _) = open(Some(&encode_plan(&here)), Some(&encode_plan(&there)));
    assert_eq!((both.revision, is_unwritten, is_uncopied), (4, true, true));
    let action = both.action("a").unwrap();
    assert_eq!((action.content.note.as_str(), action.alternatives[0].note.as_str()), ("here", "there"));
}

#[test]
fn two_states_of_which_neither_descends_from_the_other_are_merged() {
    for [here, there] in [[5, 7], [7, 5]] {
        let [mut own, mut copy] = [noted(here, "here"), noted(there, "there")];
        for (plan, tab) in [(&mut own, "b"), (&mut copy, "a")] {
            plan.writers.note("a", 3);
            plan.writers.note(tab, plan.revision);
        }
        let (both, is_unwritten, is_uncopied, _) = open(Some(&encode_plan(&own)), Some(&encode_plan(&copy)));
        assert_eq!((both.revision, is_unwritten, is_uncopied), (8, true, true));
        let action = both.action("a").unwrap();
        assert_eq!((action.content.note.as_str(), action.alternatives[0].note.as_str()), ("here", "there"));
    }
}

#[test]
fn an_unreadable_record_is_replaced_by_its_copy_or_left() {
    let copy = encode_plan(&noted(3, "copy"));
    let (plan, is_unwritten, _, broken) = open(Some("broken"), Some(&copy));
    assert_eq!((plan.revision, is_unwritten, broken.as_deref()), (3, true, Some("broken")));
    assert_eq!(open(Some(&copy), Some("broken")), (plan, false, false, None), "the copy stays until something changes");
    for (local, copy) in [(Some("broken"), None), (Some("broken"), Some("broken")), (None, Some("broken"))] {
        assert!(matches!(plan_copies("ceper", local, copy), PlanCopies::Lost(_)));
    }
}

#[test]
fn a_newer_version_of_the_app_is_read_only_unless_written_since() {
    let newer = encode_plan(&noted(5, "newer")).replacen("\"version\":1", "\"version\":2", 1);
    let (older, later) = (encode_plan(&noted(3, "older")), encode_plan(&noted(6, "later")));
    for (local, copy) in
        [(Some(&newer), None), (None, Some(&newer)), (Some(&older), Some(&newer)), (Some(&newer), Some(&older))]
    {
        match plan_copies("ceper", local.map(String::as_str), copy.map(String::as_str)) {
            PlanCopies::Newer { record, plan } => {
                assert_eq!(record, newer);
                assert_eq!(plan.unwrap().action("a").unwrap().content.note, "newer");
            }
            other => panic!("{other:?}"),
        }
    }
    assert!(matches!(plan_copies("ceper", Some(&later), Some(&newer)), PlanCopies::Open { .. }));
}

/// Whatever the copies are, a readable state with the highest revision is never given up.
#[test]
fn the_highest_readable_revision_counts() {
    let copies = || {
        option::of(prop_oneof![
            3 => plans().prop_map(|plan| encode_plan(&plan)),
            1 => select(vec!["", "{}", "broken"]).prop_map(str::to_owned),
        ])
    };
    proptest!(settings(), |(local in copies(), copy in copies())| {
        let read = |text: &Option<String>| dinamika::exchange::decode_plan(text.as_deref()?).ok();
        let highest = [read(&local), read(&copy)].into_iter().flatten().map(|plan| plan.revision).max();
        match plan_copies("ceper", local.as_deref(), copy.as_deref()) {
            PlanCopies::Open { plan, .. } => prop_assert!(highest.unwrap_or_default() <= plan.revision),
            PlanCopies::Lost(_) => prop_assert_eq!(highest, None),
            PlanCopies::Newer { .. } => prop_assert!(false),
        }
    });
}
