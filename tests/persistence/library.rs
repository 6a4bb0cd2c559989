//! All stored assessments, among other keys.

use dinamika::domain::assessment::Assessment;
use dinamika::exchange::{FileError, encode, encode_compact};
use dinamika::persistence::{Library, assessment_key};
use proptest::collection::{hash_map, vec};
use proptest::prelude::*;
use proptest::sample::select;

use super::sample::{assessment, lasting};
use super::support::generate::settings;

fn library<const N: usize>(assessments: [Assessment; N]) -> Library {
    let records = assessments.map(|one| (assessment_key(&one.id), encode_compact(&one)));
    let library = Library::read(lasting(), records);
    assert!(library.unreadable.is_empty());
    library
}

/// The ids of each cluster, as returned by `clusters`.
fn ids(library: &Library) -> Vec<Vec<&str>> {
    library.clusters().into_iter().map(|cluster| cluster.into_iter().map(|one| one.id.as_str()).collect()).collect()
}

/// The ids of all assessments.
fn heads(library: &Library) -> Vec<&str> {
    library.assessments.heads().map(|one| one.id.as_str()).collect()
}

#[test]
fn sets_unreadable_records_aside_unchanged() {
    let good = encode(&assessment("a", "", "2026-11-23", ""));
    let records = [
        (assessment_key("a"), good.clone()),
        (assessment_key("b"), "{\"format\": ".to_owned()),
        (assessment_key("c"), good.replace("\"dinamika-assessment\"", "\"other\"")),
        (assessment_key("d"), good.clone()),
        (assessment_key("e"), String::new()),
    ];
    let library = Library::read(lasting(), records.clone());
    assert_eq!(heads(&library), ["a", "d"]);
    let aside: Vec<_> = library.unreadable.iter().map(|one| (one.key.clone(), one.text.clone())).collect();
    assert_eq!(aside, [records[1].clone(), records[2].clone(), records[4].clone()]);
    assert_eq!(library.unreadable[1].error, FileError::Format("other".to_owned()));
    assert_eq!(library.unreadable_text(&records[1].0).as_ref(), Some(&records[1].1));
    assert_eq!(library.unreadable_text(&records[0].0), None);
}

#[test]
fn records_of_newer_versions_are_displayed_and_exported_unchanged() {
    let good = encode(&assessment("a", "", "2026-11-23", ""));
    let newer = good.replace("\"version\": 1", "\"version\": 9");
    let unfit = newer.replace("\"responses\": {}", "\"responses\": []");
    let records = [("a", &good), ("b", &newer), ("c", &unfit)].map(|(id, text)| (assessment_key(id), text.clone()));
    let library = Library::read(lasting(), records);
    assert_eq!(heads(&library), ["a", "b"]);
    assert_eq!(library.readable().map(|one| one.id.as_str()).collect::<Vec<_>>(), ["a"]);
    assert_eq!(library.raw().collect::<Vec<_>>(), [newer.as_str(), unfit.as_str()]);
    assert_eq!(library.unreadable[0].error, FileError::NewerVersion(9));
}

#[test]
fn ignores_foreign_keys() {
    let good = encode(&assessment("a", "", "2026-11-23", ""));
    let keys = ["dinamika/settings", "dinamika/assessments/a", "assessment/a", "Dinamika/assessment/a", ""];
    let library = Library::read(lasting(), keys.map(|key| (key.to_owned(), good.clone())));
    assert_eq!(library.records(), []);
}

#[test]
fn an_assessment_takes_the_id_of_its_key() {
    let text = encode(&assessment("inside", "", "2026-11-23", ""));
    let library = Library::read(lasting(), [(assessment_key("a/ b"), text)]);
    assert_eq!(library.assessments.get("a/ b").unwrap().id, "a/ b");
}

#[test]
fn reads_any_record_or_sets_it_aside() {
    let good = encode(&assessment("a", "", "2026-11-23", ""));
    let text = prop_oneof![Just(good), vec(any::<char>(), 0..20).prop_map(String::from_iter)];
    proptest!(settings(), |(texts in vec(text, 0..6))| {
        let records: Vec<_> = texts.iter().enumerate().map(|(id, text)| (assessment_key(&id.to_string()), text.clone())).collect();
        let library = Library::read(lasting(), records);
        prop_assert_eq!(library.assessments.len() + library.unreadable.len(), texts.len());
        prop_assert!(library.unreadable.iter().all(|one| texts.contains(&one.text)));
    });
}

#[test]
fn groups_assessments_by_cluster_latest_first() {
    let library = library([
        assessment("a", "x", "2025-01-01", "2026-03-01T00:00:00.000Z"),
        assessment("b", "x", "2026-01-01", "2026-01-01T00:00:00.000Z"),
        assessment("c", "x", "2026-01-01", "2026-02-01T00:00:00.000Z"),
        assessment("d", "x", "", "2026-04-01T00:00:00.000Z"),
    ]);
    assert_eq!(ids(&library), [["c", "b", "a", "d"]]);
}

#[test]
fn the_last_changed_cluster_comes_first() {
    let library = library([
        assessment("a", "x", "2026-06-01", "2026-06-01T00:00:00.000Z"),
        assessment("b", "y", "2020-01-01", "2026-07-01T00:00:00.000Z"),
        assessment("c", "z", "2026-06-01", ""),
        assessment("d", "x", "2019-01-01", "2026-08-01T00:00:00.000Z"),
    ]);
    assert_eq!(ids(&library), [vec!["a", "d"], vec!["b"], vec!["c"]]);
}

#[test]
fn an_assessment_without_a_cluster_is_a_group_of_its_own() {
    let library = library([
        assessment("a", "", "2026-01-01", "2026-01-01T00:00:00.000Z"),
        assessment("b", "", "2026-01-01", "2026-01-02T00:00:00.000Z"),
    ]);
    assert_eq!(ids(&library), [["b"], ["a"]]);
    assert_eq!(library.previous(library.assessments.get("b").unwrap()), None);
}

#[test]
fn previous_is_the_latest_earlier_assessment() {
    let library = library([
        assessment("d", "x", "2024-01-01", "2026-09-01T00:00:00.000Z"),
        assessment("c", "x", "2025-01-01", "2025-01-01T00:00:00.000Z"),
        assessment("b", "x", "2026-01-01", "2026-01-01T00:00:00.000Z"),
        assessment("a", "y", "2025-06-01", "2025-06-01T00:00:00.000Z"),
    ]);
    let previous = |id: &str| library.previous(library.assessments.get(id).unwrap()).map(|one| one.id.as_str());
    assert_eq!(["a", "b", "c", "d"].map(previous), [None, Some("c"), Some("d"), None]);
    let not_stored_yet = assessment("new", "x", "2026-06-01", "");
    assert_eq!(library.previous(&not_stored_yet).map(|one| one.id.as_str()), Some("b"));
}

/// The number of assessments from this one back to the first.
fn way_back(library: &Library, start: &str) -> usize {
    std::iter::successors(library.assessments.get(start), |one| library.previous(one)).take(99).count()
}

/// Following the previous assessment terminates, and visits every assessment of the cluster once, in the listed order.
#[test]
fn previous_visits_every_assessment_once() {
    let date = select(vec!["", "2025-01-01", "2026-01-01"]);
    // Stored assessments are timestamped: no two changes have the same instant.
    let changed = (0..1000_u16).prop_map(|instant| format!("2026-01-01T00:00:00.{instant:03}Z"));
    proptest!(settings(), |(whens in hash_map(changed, date, 1..6))| {
        let assessments = (whens.iter().enumerate())
            .map(|(id, (changed, date))| assessment(&id.to_string(), "x", date, changed))
            .map(|one| (assessment_key(&one.id), encode_compact(&one)));
        let library = Library::read(lasting(), assessments);
        let listed: Vec<_> = library.clusters().concat().into_iter().map(|one| way_back(&library, &one.id)).collect();
        prop_assert_eq!(listed, (1..=whens.len()).rev().collect::<Vec<_>>());
    });
}
