//! Arbitrary input is rejected or read completely, and reading never panics.

use dinamika::domain::assessment::{Answer, Assessment};
use dinamika::domain::instrument::Instrument;
use dinamika::exchange::{ASSESSMENT_PREFIX, FileError, Found, Kind, decode, encode, encode_bundle, read_files};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

use super::generator::{assessments, json, text};
use super::sample;
use super::support::generate::settings;
use super::support::standard::standard;
use super::support::wounds::{wounded, wounds};

/// Every path in a JSON value, as a pointer.
pub(crate) fn places(value: &Value, here: &str, found: &mut Vec<String>) {
    found.push(here.to_owned());
    match value {
        Value::Object(entries) => {
            for (key, value) in entries {
                places(value, &format!("{here}/{key}"), found);
            }
        }
        Value::Array(values) => {
            for (place, value) in values.iter().enumerate() {
                places(value, &format!("{here}/{place}"), found);
            }
        }
        _ => {}
    }
}

/// Checks that the content is allowed by the instrument.
fn fits(instrument: &Instrument, assessment: &Assessment) {
    for (id, response) in assessment.responses() {
        let indicator = instrument.indicator(id.as_str()).unwrap();
        let said = response.alternatives.iter().chain(&response.group.replaced).map(|one| one.answer);
        let tallies = response
            .group
            .rounds
            .iter()
            .flat_map(|round| std::iter::once(&round.tally).chain(round.roles.iter().map(|role| &role.tally)));
        let ballots = tallies.flat_map(|tally| {
            assert!(indicator.not_applicable_allowed || tally.not_applicable == 0);
            tally.levels().map(|(level, _)| Answer::Level(level))
        });
        for answer in said.chain(ballots).chain(response.group.agreed).chain([response.answer]) {
            let level = answer.level();
            assert!(level.is_none_or(|level| instrument.scale.level(level.numeral()) == Some(level)));
            assert!(indicator.not_applicable_allowed || answer != Answer::NotApplicable);
        }
    }
}

/// Reads a file of any kind: assessments found must fit the instrument or be kept unchanged, and single assessments
/// must read the same as before. Returns the number of assessments read.
fn found(instrument: &Instrument, text: &str) -> usize {
    let alone = decode(instrument, text);
    let import = match read_files(instrument, text) {
        Ok(import) => import,
        Err(error) => {
            assert!(matches!(error, FileError::NewerBundle(_)) || alone.is_err());
            return 0;
        }
    };
    if import.kind == Kind::Assessment {
        let content = import.found[0].content.clone();
        assert_eq!(content.map_err(|unread| unread.error), alone);
    }
    assert!(import.found.iter().enumerate().all(|(place, one)| one.place == place));
    let read: Vec<_> = import.found.iter().filter_map(|one| one.content.as_ref().ok()).collect();
    for assessment in &read {
        fits(instrument, assessment);
    }
    let raw: Vec<_> = import.found.iter().filter_map(|one| Some(one.content.as_ref().err()?.text.as_str())).collect();
    // Exporting it again loses nothing.
    let again = read_files(instrument, &encode_bundle(&read, &raw, "")).unwrap();
    assert!(again.is_complete);
    let contents = |found: &[Found]| found.iter().map(|one| one.content.clone()).collect::<Vec<_>>();
    let (first, second): (Vec<_>, Vec<_>) = contents(&import.found).into_iter().partition(Result::is_ok);
    assert_eq!(contents(&again.found), [first, second].concat());
    read.len()
}

/// Reads a file: what is read round-trips, and is allowed by the instrument.
fn refused_or_read_whole(instrument: &Instrument, text: &str) -> bool {
    let Ok(assessment) = decode(instrument, text) else { return false };
    fits(instrument, &assessment);
    assert_eq!(decode(instrument, &encode(&assessment)), Ok(assessment));
    true
}

#[test]
fn any_bytes() {
    let instrument = standard();
    proptest!(settings(), |(bytes in vec(any::<u8>(), 0..200))| {
        prop_assert!(!refused_or_read_whole(&instrument, &String::from_utf8_lossy(&bytes)));
    });
}

#[test]
fn any_bytes_for_import() {
    let instrument = standard();
    proptest!(settings(), |(bytes in vec(any::<u8>(), 0..200), json in json())| {
        prop_assert_eq!(found(&instrument, &String::from_utf8_lossy(&bytes)), 0);
        prop_assert_eq!(found(&instrument, &json.to_string()), 0);
    });
}

#[test]
fn any_corrupted_bundle() {
    let instrument = standard();
    let several = vec(assessments(&instrument), 0..3);
    proptest!(settings(), |(several in several, raw in vec(text(), 0..2), wounds in wounds())| {
        let raw: Vec<_> = raw.iter().map(String::as_str).collect();
        let bundle = encode_bundle(&several.iter().collect::<Vec<_>>(), &raw, "2026-11-24T08:00:00.000Z");
        prop_assert_eq!(found(&instrument, &bundle), several.len());
        found(&instrument, &wounded(&bundle, &wounds));
    });
}

#[test]
fn any_value_anywhere_in_a_bundle() {
    let instrument = standard();
    let one = decode(&instrument, &sample::file().to_string()).unwrap();
    let bundle = encode_bundle(&[&one, &one], &["{}"], "2026-11-24T08:00:00.000Z");
    let bundle: Value = serde_json::from_str(&bundle).unwrap();
    let mut pointers = Vec::new();
    places(&bundle, "", &mut pointers);
    assert!(pointers.contains(&"/manifest/1/id".to_owned()) && pointers.contains(&"/unread/0".to_owned()));
    proptest!(settings(), |(pointer in select(pointers), value in json())| {
        let mut file = bundle.clone();
        *file.pointer_mut(&pointer).unwrap() = value;
        found(&instrument, &file.to_string());
    });
}

#[test]
fn any_corrupted_copy_of_storage() {
    let instrument = standard();
    proptest!(settings(), |(assessment in assessments(&instrument), id in text(), wounds in wounds())| {
        let record = encode(&assessment);
        let copy = format!("{{{}:{}}}", Value::from(format!("{ASSESSMENT_PREFIX}{id}")), Value::from(record.clone()));
        prop_assert_eq!(found(&instrument, &copy), 1);
        found(&instrument, &wounded(&copy, &wounds));
        found(&instrument, &wounded(&record, &wounds));
    });
}

#[test]
fn any_json() {
    let instrument = standard();
    proptest!(settings(), |(json in json())| {
        prop_assert!(!refused_or_read_whole(&instrument, &json.to_string()));
    });
}

#[test]
fn any_corrupted_file() {
    let instrument = standard();
    proptest!(settings(), |(assessment in assessments(&instrument), wounds in wounds())| {
        refused_or_read_whole(&instrument, &wounded(&encode(&assessment), &wounds));
    });
}

#[test]
fn any_value_anywhere_in_a_file() {
    let instrument = standard();
    let mut pointers = Vec::new();
    places(&sample::file(), "", &mut pointers);
    assert!(pointers.contains(&"/participants/0/count".to_owned()) && pointers.contains(&"/responses/SP1".to_owned()));
    proptest!(settings(), |(pointer in select(pointers), value in json())| {
        let mut file = sample::file();
        *file.pointer_mut(&pointer).unwrap() = value;
        refused_or_read_whole(&instrument, &file.to_string());
    });
}

#[test]
fn a_file_truncated_anywhere() {
    let instrument = standard();
    let file = sample::file().to_string();
    for (end, _) in file.char_indices() {
        assert!(!refused_or_read_whole(&instrument, &file[..end]), "{end}");
    }
    assert!(refused_or_read_whole(&instrument, &file));
}

#[test]
fn an_endlessly_nested_file() {
    let deep = "[".repeat(100_000);
    let file = sample::file().to_string().replacen('{', &format!("{{\"deep\":{deep},"), 1);
    assert!(!refused_or_read_whole(&standard(), &file));
}
