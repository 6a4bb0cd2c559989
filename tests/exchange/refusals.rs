//! Rejected files, each with the error and its path.

use dinamika::domain::assessment::Refusal;
use dinamika::exchange::FileError;
use serde_json::{Value, json};

use super::sample::{self, read, refusal, with};
use super::support::standard::standard;

/// Checks that the file is rejected with all of these words.
fn says(file: &Value, words: &[&str]) {
    let said = refusal(file);
    for word in words {
        assert!(said.contains(word), "\"{word}\" is not in: {said}");
    }
}

#[test]
fn rejects_two_answers_to_one_indicator() {
    let pairs = [
        json!({ "level": 2, "unknown": true }),
        json!({ "level": 2, "not_applicable": true }),
        json!({ "unknown": true, "not_applicable": true }),
        json!({ "level": 2, "unknown": true, "not_applicable": true }),
    ];
    for pair in pairs {
        let file = with("/responses/KB1", pair);
        assert_eq!(read(&file), Err(FileError::TwoAnswers("KB1".to_owned())));
        says(&file, &["responses.KB1", "level", "unknown", "not_applicable"]);
    }
}

#[test]
fn rejects_levels_off_the_scale() {
    for level in [-1, 5, 255, 256, 99_999_999_999, i64::MIN, i64::MAX] {
        let file = with("/responses/SP1/level", json!(level));
        let refusal = Refusal::OffScale(level);
        assert_eq!(read(&file), Err(FileError::Response { id: "SP1".to_owned(), refusal }));
        says(&file, &["responses.SP1", &level.to_string()]);
    }
}

#[test]
fn rejects_fractional_levels() {
    for level in [json!(2.5), json!(2.0), json!("2"), json!(true), json!([2]), json!(u64::MAX), json!(1e300)] {
        says(&with("/responses/SP1/level", level), &["responses.SP1.level: invalid ", "expected i64"]);
    }
}

#[test]
fn syntax_errors_have_their_line() {
    let file = serde_json::to_string_pretty(&sample::file()).unwrap().replacen("\"level\": 1", "\"level\": one", 1);
    let line = 1 + file.lines().position(|line| line.contains("one")).unwrap();
    let error = dinamika::exchange::decode(&standard(), &file).unwrap_err().to_string();
    assert!(error.contains(&format!("line {line} ")), "{error}");
}

#[test]
fn type_errors_have_their_path() {
    for (pointer, value, said) in [
        ("/cluster", json!("Ceper"), "cluster: invalid type: string \"Ceper\", expected "),
        ("/cluster/name", json!(7), "cluster.name: invalid type: integer `7`, expected a string"),
        ("/participants", json!({}), "participants: invalid type: map, expected a sequence"),
        ("/participants/0/role", json!(7), "participants[0].role: invalid type: integer `7`, expected a string"),
        ("/responses", json!([]), "responses: invalid type: sequence, expected a map"),
        ("/responses/KB1", json!(true), "responses.KB1: invalid type: boolean `true`, expected "),
        (
            "/responses/KB1/unknown",
            json!("ya"),
            "responses.KB1.unknown: invalid type: string \"ya\", expected a boolean",
        ),
        ("/responses/KP2/note", json!(1), "responses.KP2.note: invalid type: integer `1`, expected a string"),
    ] {
        says(&with(pointer, value), &[said]);
    }
}

/// A list could be deserialized as the fields of a struct, in the order of its keys.
#[test]
fn rejects_lists_instead_of_objects() {
    let group = json!({ "rounds": [{ "voting": "hands", "roles": [{}] }], "agreed": {}, "replaced": [{}] });
    let response = json!({ "alternatives": [{}], "group": group });
    let file = with("/responses/KB1", response);
    assert!(read(&file).is_ok());
    for pointer in [
        "",
        "/instrument",
        "/cluster",
        "/participants/0",
        "/responses/KB1",
        "/responses/KB1/alternatives/0",
        "/responses/KB1/group",
        "/responses/KB1/group/rounds/0",
        "/responses/KB1/group/rounds/0/roles/0",
        "/responses/KB1/group/agreed",
        "/responses/KB1/group/replaced/0",
    ] {
        let mut file = file.clone();
        let object = file.pointer_mut(pointer).unwrap();
        *object = object.as_object().unwrap().values().cloned().collect();
        says(&file, &["invalid type: sequence, expected "]);
    }
}

#[test]
fn rejects_unknown_indicators() {
    for id in ["SP9", "", "sp1", "SP1 "] {
        let file = with(&format!("/responses/{id}"), json!({ "level": 1 }));
        says(&file, &["responses.", id, "no indicator"]);
    }
}

#[test]
fn rejects_not_applicable_if_not_allowed() {
    let not_allowed = standard().indicators.into_iter().filter(|indicator| !indicator.not_applicable_allowed);
    let mut count = 0;
    for indicator in not_allowed {
        let file = with(&format!("/responses/{}", indicator.id), json!({ "not_applicable": true }));
        says(&file, &[&format!("responses.{}", indicator.id), "not_applicable"]);
        count += 1;
    }
    assert_ne!(count, 0);
}

#[test]
fn rejects_another_instrument() {
    says(&with("/instrument/id", json!("other")), &["instrument", "other"]);
    says(&with("/instrument/version", json!("2.0.0")), &["instrument", "2.0.0"]);
    assert_eq!(
        read(&with("/instrument/version", json!("1.0"))),
        Err(FileError::OtherInstrument { id: "dinamika-klaster".to_owned(), version: "1.0".to_owned() })
    );
}

#[test]
fn rejects_another_format() {
    says(&with("/format", json!("dinamika-group")), &["format", "dinamika-group"]);
    says(&with("/format", json!("Dinamika-Assessment")), &["format"]);
}

#[test]
fn rejects_newer_versions() {
    assert_eq!(read(&with("/version", json!(2))), Err(FileError::NewerVersion(2)));
    says(&with("/version", json!(4_000_000_000_u32)), &["version", "4000000000", "newer"]);
}

/// Only the version may be reported, whatever else has changed in a newer version.
#[test]
fn rejects_newer_versions_of_another_shape() {
    let mut file = with("/responses", json!([{ "indicator": "SP1", "level": 1 }]));
    file["version"] = json!(2);
    says(&file, &["version", "newer"]);
}

/// Only the format may be reported for a file of another format, which has none of the keys.
#[test]
fn rejects_other_formats_of_another_shape() {
    says(&json!({ "format": "dinamika-group", "ballots": [] }), &["format", "dinamika-group"]);
}

#[test]
fn rejects_versions_that_never_existed() {
    for version in [0, -1] {
        let said = refusal(&with("/version", json!(version)));
        assert!(said.contains("version") && !said.contains("newer"), "{said}");
    }
}

#[test]
fn rejects_duplicate_indicators() {
    let twice = sample::file().to_string().replacen("\"PM2\"", "\"SP1\"", 1);
    let read = dinamika::exchange::decode(&standard(), &twice);
    assert!(read.is_err_and(|error| error.to_string().contains("SP1")), "the first answer is lost without a word");
}

#[test]
fn rejects_invalid_dates() {
    for date in ["2026-02-29", "2026-13-01", "2026-1-1", "23-11-2026", "2026-11-23T00:00", ""] {
        says(&with("/date", json!(date)), &["date: ", "is not a date"]);
    }
}

#[test]
fn rejects_numbers_out_of_range() {
    for (pointer, value, said) in [
        ("/revision", json!(-1), "revision: invalid value: integer `-1`, expected u64"),
        ("/cluster/active_firms", json!(-1), "cluster.active_firms: invalid value: integer `-1`, expected u32"),
        ("/cluster/workers", json!(1.5), "cluster.workers: invalid type: floating point `1.5`, expected u32"),
        ("/cluster/year_begun", json!("1918"), "cluster.year_begun: invalid type: string \"1918\", expected i32"),
        ("/participants/0/count", json!(4_294_967_296_u64), "participants[0].count: invalid value: integer"),
    ] {
        says(&with(pointer, value), &[said]);
    }
}

#[test]
fn rejects_non_json() {
    for text in ["null", "[]", "0", "{}", "<html>"] {
        assert!(matches!(dinamika::exchange::decode(&standard(), text), Err(FileError::Malformed(_))), "{text}");
    }
    for text in ["", " ", "{", "\u{feff}"] {
        assert!(matches!(dinamika::exchange::decode(&standard(), text), Err(FileError::CutShort(_))), "{text}");
    }
}
