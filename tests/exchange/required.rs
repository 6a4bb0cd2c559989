//! Required and optional keys.

use dinamika::domain::assessment::ClusterProfile;
use serde_json::json;

use super::sample::{read, refusal, with, without};

#[test]
fn reports_missing_required_keys() {
    for pointer in ["/format", "/version", "/instrument", "/instrument/id", "/instrument/version", "/responses"] {
        let (place, key) = pointer[1..].rsplit_once('/').map_or(("", &pointer[1..]), |(place, key)| (place, key));
        let place = if place.is_empty() { String::new() } else { format!("{place}: ") };
        assert_eq!(refusal(&without(pointer)), format!("{place}missing field `{key}`"));
    }
}

#[test]
fn rejects_null_for_required_keys() {
    for pointer in ["/format", "/version", "/instrument", "/instrument/id", "/instrument/version", "/responses"] {
        assert!(read(&with(pointer, json!(null))).is_err(), "{pointer}");
    }
}

#[test]
fn all_other_keys_are_optional() {
    let optional = [
        "/id",
        "/revision",
        "/changed",
        "/instrument/hash",
        "/cluster",
        "/cluster/id",
        "/cluster/name",
        "/cluster/product",
        "/cluster/district",
        "/cluster/year_begun",
        "/cluster/active_firms",
        "/cluster/workers",
        "/date",
        "/facilitator",
        "/participants",
        "/responses/SP1",
        "/responses/SP1/level",
        "/responses/SP1/evidence",
        "/responses/SP1/note",
    ];
    for pointer in optional {
        assert!(read(&without(pointer)).is_ok(), "{pointer}");
    }
}

#[test]
fn the_minimal_file_is_a_blank_assessment() {
    let file = json!({
        "format": "dinamika-assessment",
        "version": 1,
        "instrument": { "id": "dinamika-klaster", "version": "1.1.0" },
        "responses": {},
    });
    let assessment = read(&file).unwrap();
    assert_eq!(assessment.responses().count(), 0);
    assert_eq!(assessment.cluster, ClusterProfile::default());
    assert_eq!((assessment.date, assessment.revision), (None, 0));
}
