//! Rows from before JSON Patch, which must remain readable. Only the tests still contain their encoder.

use dinamika::domain::assessment::Assessment;
use dinamika::exchange::file_value;
use dinamika::persistence::{row, versions};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::generator::{assessments, json};
use super::story::{revised, with};
use super::support::generate::few;
use super::support::standard::{blank, standard};

/// The diff from `from` to `to`: `[value]` replaces, `[]` removes the key, and an object has the differences by key.
fn difference(from: &Value, to: &Value) -> Value {
    let (Value::Object(from), Value::Object(to)) = (from, to) else {
        return if from == to { json!({}) } else { json!([to]) };
    };
    let mut differing = Map::new();
    for (key, value) in to {
        let entry = from.get(key).map_or_else(|| json!([value]), |before| difference(before, value));
        if entry != json!({}) {
            differing.insert(key.clone(), entry);
        }
    }
    let gone = from.keys().filter(|key| !to.contains_key(*key));
    differing.extend(gone.map(|key| (key.clone(), json!([]))));
    differing.into()
}

/// The row that leads back from `after` to `before`, with this diff.
fn old_row(before: &Assessment, after: &Assessment, difference: &Value) -> String {
    let whole: Value = serde_json::from_str(&row(before, None)).unwrap();
    let row =
        json!({ "changed": before.changed, "sum": whole["sum"], "next": after.revision, "difference": difference });
    row.to_string()
}

/// The keys outside the diff are not part of it.
fn dated(after: &Assessment, before: &Assessment) -> Value {
    file_value(&with(after.clone(), |one| (one.revision, one.changed) = (before.revision, before.changed.clone())))
}

#[test]
fn restores_any_state() {
    let instrument = standard();
    let any = (assessments(&instrument), assessments(&instrument), any::<u64>());
    proptest!(few(), |((before, after, revision) in any)| {
        let before = revised(&before, revision / 2);
        let after = revised(&with(after, |one| one.id.clone_from(&before.id)), revision / 2 + 1);
        let text = old_row(&before, &after, &difference(&dated(&after, &before), &file_value(&before)));
        let given = versions(&instrument, Some(&after), &[(before.revision, text)]);
        prop_assert_eq!(given.iter().map(|version| &version.state).collect::<Vec<_>>(), [&before]);
    });
}

/// The checksum matches the state, so only the diff itself can be rejected.
#[test]
fn rejects_diffs_that_do_not_apply() {
    let instrument = standard();
    let before = revised(&blank(&instrument), 1);
    let after = revised(&before, 2);
    let given = |difference: &Value| {
        let text = old_row(&before, &after, difference);
        versions(&instrument, Some(&after), &[(1, text)]).len()
    };
    assert_eq!(given(&json!({})), 1);
    assert_eq!(given(&json!([file_value(&before)])), 1, "the whole, put there");
    for misfit in [
        json!(null),
        json!(1),
        json!("a"),
        json!([]),
        json!([file_value(&before), 2]),
        json!({ "nowhere": [] }),
        json!({ "nowhere": {} }),
        json!({ "nowhere": { "a": [1] } }),
        json!({ "id": 1 }),
        json!({ "id": { "a": [1] } }),
        json!({ "id": [1, 2] }),
        json!({ "id": [] }),
        json!({ "participants": { "0": [1] } }),
    ] {
        assert_eq!(given(&misfit), 0, "{misfit}");
    }
    proptest!(few(), |(any in json())| {
        prop_assert_eq!(given(&any), usize::from(any == json!({})));
    });
}
