//! Errors in the worked examples.

use dinamika::domain::instrument::{Fault, FaultKind};
use serde_json::json;

use super::faults::{Change, faults_after, unknown};

/// Changes of the shipped file, each with the location and the kind of the error.
pub(crate) fn table() -> Vec<(Change, &'static str, FaultKind)> {
    let twice = |id: &str| FaultKind::DuplicateId(id.to_owned());
    vec![
        (|file| file["profiles"][0]["expected_range"] = json!([1, 1]), "profiles/ceper", FaultKind::Expectation),
        (|file| file["profiles"][0]["flags"][0] = json!("XX"), "profiles/ceper", unknown("overlay", "XX")),
        (|file| file["profiles"][0]["expected_stage"] = json!(5), "profiles/ceper", unknown("stage", "5")),
        (|file| file["profiles"][6]["expected_range"] = json!([1, 0]), "profiles/tiles", unknown("stage", "0")),
        (|file| file["profiles"][6]["unknown"][0] = json!("XX"), "profiles/tiles", unknown("item", "XX")),
        (|file| file["profiles"][6]["unknown"][0] = json!("SP1"), "profiles/tiles", twice("SP1")),
        (|file| file["profiles"][6]["unknown"][0] = json!("PM3"), "profiles/tiles", twice("PM3")),
        (
            |file| file["profiles"][6]["evidence"] = json!({ "KB2": { "id": "x", "en": "x" } }),
            "profiles/tiles",
            unknown("answer", "KB2"),
        ),
    ]
}

/// A complete example needs every level, an index and a stage; an unfinished one needs a range and nothing else.
#[test]
fn a_profile_states_what_it_must_get() {
    let changes: [(usize, Change); 7] = [
        (0, |profile| drop(profile["answers"].as_object_mut().unwrap().remove("PS4"))),
        (0, |profile| drop(profile.as_object_mut().unwrap().remove("expected_index"))),
        (0, |profile| drop(profile.as_object_mut().unwrap().remove("expected_stage"))),
        (6, |profile| drop(profile.as_object_mut().unwrap().remove("expected_range"))),
        (6, |profile| profile["expected_range"] = json!([2, 1])),
        (6, |profile| profile["expected_stage"] = json!(1)),
        (6, |profile| profile["expected_index"] = json!(40)),
    ];
    for (number, (place, change)) in changes.into_iter().enumerate() {
        let faults = faults_after(|file| change(&mut file["profiles"][place]));
        let place = ["profiles/ceper", "profiles/tiles"][place / 6];
        assert_eq!(faults, [Fault { place: place.to_owned(), kind: FaultKind::Expectation }], "{number}");
    }
}
