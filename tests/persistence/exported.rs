//! When a backup is due.

use dinamika::domain::assessment::Answer;
use dinamika::exchange::Head;
use dinamika::persistence::{Due, Exported, PlanHead};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;

use super::sample::assessment;
use super::support::generate::settings;
use super::support::standard::standard;

/// The head of an answered assessment at this revision, of this day of the month.
fn answered(id: &str, revision: u64, day: u32) -> Head {
    let date = format!("2026-11-{day:02}");
    let mut assessment = assessment(id, "", &date, &format!("{date}T09:00:00.000Z"));
    assessment.answer(&standard(), "SP1", Answer::Unknown).unwrap();
    assessment.revision = revision;
    Head::of(&assessment)
}

/// Days until the thirtieth; other years are in the future.
fn days_since(instant: &str) -> Option<u32> {
    instant.strip_prefix("2026-11-")?.get(..2)?.parse().ok().map(|day: u32| 30 - day)
}

fn exported(day: u32, revisions: &[(&str, u64)]) -> Exported {
    let mut exported = Exported::default();
    let revisions = revisions.iter().map(|(id, revision)| ((*id).to_owned(), *revision));
    exported.note(&format!("2026-11-{day:02}T10:00:00.000Z"), revisions);
    exported
}

#[test]
fn the_record_round_trips() {
    let text = || vec(any::<char>(), 0..6).prop_map(String::from_iter);
    let any_exported = (option::of(text()), btree_map(text(), any::<u64>(), 0..4))
        .prop_map(|(at, revisions)| Exported { at, revisions: revisions.into_iter().collect() });
    proptest!(settings(), |(exported in any_exported)| {
        prop_assert_eq!(Exported::decode(&exported.encode("")), exported);
    });
    let partly = r#"{"at":7,"revisions":{"a":1,"b":-1,"c":1.0,"d":"2","e":18446744073709551615}}"#;
    let revisions = [("a".to_owned(), 1), ("e".to_owned(), u64::MAX)].into();
    assert_eq!(Exported::decode(partly), Exported { at: None, revisions }, "each is read for itself");
    for broken in ["", "{", "[]", "{\"revisions\": 1}"] {
        assert_eq!(Exported::decode(broken), Exported::default(), "{broken}");
    }
}

#[test]
fn due_a_fortnight_after_the_first_answers() {
    let due = |day| Exported::default().due(&[answered("a", 1, day), answered("b", 1, 29)], Vec::new, days_since);
    assert_eq!(due(16), Some(Due::Never(Some("2026-11-16".to_owned()))));
    assert_eq!(due(17), None);
}

#[test]
fn due_a_fortnight_after_the_last_download_if_something_changed() {
    let now = [answered("a", 2, 1), answered("b", 1, 1), answered("c", 1, 29)];
    let due = |exported: Exported| exported.due(&now, Vec::new, days_since);
    let at = "2026-11-16T10:00:00.000Z".to_owned();
    assert_eq!(due(exported(16, &[("a", 1), ("b", 1)])), Some(Due::Since(at, 2)));
    assert_eq!(due(exported(17, &[("a", 1), ("b", 1)])), None, "not yet a fortnight");
    assert_eq!(due(exported(1, &[("a", 2), ("b", 1), ("c", 1)])), None, "all of it is in a download");
}

#[test]
fn a_plan_in_no_download_counts_as_an_assessment_does() {
    let plan = |revision, changed: Option<&str>| {
        vec![PlanHead { key: "dinamika/plan/c".to_owned(), revision, changed: changed.map(str::to_owned) }]
    };
    let at = "2026-11-16T10:00:00.000Z".to_owned();
    let due = |exported: &Exported, revision| exported.due(&[answered("a", 1, 1)], || plan(revision, None), days_since);
    let known = exported(16, &[("a", 1), ("dinamika/plan/c", 7)]);
    assert_eq!(due(&known, 7), None);
    assert_eq!(due(&known, 8), Some(Due::Since(at.clone(), 1)));
    assert_eq!(due(&exported(16, &[]), 7), Some(Due::Since(at, 2)));
    assert_eq!(due(&exported(17, &[("a", 1)]), 8), None, "not yet a fortnight");
    let alone = |changed| Exported::default().due([], || plan(1, Some(changed)), days_since);
    assert_eq!(alone("2026-11-17T10:00:00.000Z"), None, "not yet a fortnight");
    let changed = "2026-11-16T10:00:00.000Z";
    assert_eq!(alone(changed), Some(Due::Never(Some(changed.to_owned()))));
}

#[test]
fn a_plan_without_content_is_no_reason_for_a_backup() {
    let head = |record: &str| PlanHead::read("key", record).map(|plan| (plan.revision, plan.changed));
    for empty in [r#"{"revision":3}"#, r#"{"revision":3,"actions":[],"outputs":{},"targets":[]}"#] {
        assert_eq!(head(empty), None, "{empty}");
    }
    assert_eq!(
        head(r#"{"revision":3,"changed":"2026-11-16","outputs":{"2/1":{}}}"#),
        Some((3, Some("2026-11-16".to_owned())))
    );
    assert_eq!(head("{broken"), Some((0, None)), "what cannot be read may be worth keeping");
}

#[test]
fn ignores_assessments_without_answers() {
    let blank = assessment("a", "", "2026-11-01", "");
    assert_eq!(Exported::default().due(&[Head::of(&blank)], Vec::new, days_since), None);
}

/// A clock that was once years ahead must not suppress the reminder until then.
#[test]
fn ignores_times_in_the_future() {
    let ahead = Exported { at: Some("2099-01-01T00:00:00.000Z".to_owned()), ..Exported::default() };
    assert_eq!(
        ahead.due(&[answered("a", 1, 16)], Vec::new, days_since),
        Some(Due::Never(Some("2026-11-16".to_owned())))
    );
    assert_eq!(ahead.due(&[answered("a", 1, 17)], Vec::new, days_since), None);
    let mut later = answered("a", 1, 1);
    (later.date, later.changed) = (None, Some("2099-01-01T00:00:00.000Z".to_owned()));
    assert_eq!(Exported::default().due(&[later], Vec::new, days_since), Some(Due::Never(None)));
}
