//! Migrations from earlier versions, and display of newer ones.

use dinamika::exchange::{FileError, Step, VERSION, decode, decode_newer, migrated};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::generator::assessments;
use super::sample::{self, read};
use super::support::generate::settings;
use super::support::standard::standard;

fn object(text: &str) -> Map<String, Value> {
    serde_json::from_str(text).unwrap()
}

/// Records that a migration ran.
fn noted(mut file: Map<String, Value>, step: &str) -> Map<String, Value> {
    let mut taken = file.get("taken").and_then(Value::as_array).cloned().unwrap_or_default();
    taken.push(step.into());
    file.insert("taken".to_owned(), taken.into());
    file
}

const STEPS: [Step; 3] = [|file| noted(file, "1 to 2"), |file| noted(file, "2 to 3"), |file| noted(file, "3 to 4")];

#[test]
fn runs_all_later_migrations_in_order() {
    for (from, taken) in [
        (1, r#"{"a": 1, "taken": ["1 to 2", "2 to 3", "3 to 4"]}"#),
        (2, r#"{"a": 1, "taken": ["2 to 3", "3 to 4"]}"#),
        (3, r#"{"a": 1, "taken": ["3 to 4"]}"#),
        (4, r#"{"a": 1}"#),
    ] {
        assert_eq!(migrated(object(r#"{"a": 1}"#), from, &STEPS), object(taken), "{from}");
    }
    assert_eq!(migrated(object(r#"{"a": 1}"#), 1, &[]), object(r#"{"a": 1}"#));
}

/// A migration may rename and reshape values; unknown keys stay.
#[test]
fn migrations_build_on_each_other() {
    let renamed: Step = |mut file| {
        let leader = file.remove("leader").into();
        file.insert("led_by".to_owned(), leader);
        file
    };
    let listed: Step = |mut file| {
        let leaders = file.remove("led_by").into_iter().collect::<Vec<_>>();
        file.insert("leaders".to_owned(), leaders.into());
        file
    };
    let old = object(r#"{"leader": "Sri", "later": 1.50}"#);
    assert_eq!(migrated(old, 1, &[renamed, listed]), object(r#"{"leaders": ["Sri"], "later": 1.50}"#));
}

#[test]
fn displays_newer_files_of_a_compatible_shape() {
    let mut expected = read(&sample::file()).unwrap();
    for version in [VERSION + 1, VERSION + 98, 4_000_000_000] {
        let file = sample::with("/version", json!(version)).to_string();
        assert!(matches!(decode(&standard(), &file), Err(FileError::NewerVersion(_))));
        assert_eq!(decode_newer(&standard(), &file).as_ref(), Some(&expected));
    }
    let mut file = sample::with("/version", json!(VERSION + 1));
    file["mood"] = json!("good");
    expected.other = object(r#"{"mood": "good"}"#);
    assert_eq!(decode_newer(&standard(), &file.to_string()), Some(expected));
}

#[test]
fn rejects_newer_files_of_another_shape() {
    for (pointer, value) in [
        ("/responses", json!([{ "indicator": "SP1", "level": 1 }])),
        ("/responses/SP1/level", json!(7)),
        ("/responses/SP9", json!({ "level": 1 })),
        ("/instrument/version", json!("2.0.0")),
        ("/format", json!("dinamika-other")),
    ] {
        let mut file = sample::with(pointer, value);
        file["version"] = json!(VERSION + 1);
        assert_eq!(decode_newer(&standard(), &file.to_string()), None, "{pointer}");
    }
}

#[test]
fn lenient_reading_is_for_newer_files_only() {
    let instrument = standard();
    for version in [json!(VERSION), json!(0), json!(-1), json!(null), json!("2"), json!(1e3)] {
        assert_eq!(decode_newer(&instrument, &sample::with("/version", version).to_string()), None);
    }
    assert_eq!(decode_newer(&instrument, "{"), None);
    proptest!(settings(), |(assessment in assessments(&instrument))| {
        let file = dinamika::exchange::encode_compact(&assessment);
        prop_assert_eq!(decode_newer(&instrument, &file), None);
        let of = |version: usize| format!("\"format\":\"dinamika-assessment\",\"version\":{version},");
        let raised = file.replacen(&of(VERSION), &of(VERSION + 1), 1);
        prop_assert_eq!(decode_newer(&instrument, &raised), Some(assessment));
    });
}
