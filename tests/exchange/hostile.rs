//! Whatever is handed in: it is refused or read whole, and never makes reading panic.

use dinamika::domain::instrument::Instrument;
use dinamika::exchange::{decode, encode};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

use super::generator::{assessments, json};
use super::sample;
use super::support::generate::settings;
use super::support::standard::standard;
use super::support::wounds::{wounded, wounds};

/// Every place in a JSON value, as a pointer.
fn places(value: &Value, here: &str, found: &mut Vec<String>) {
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

/// Reads; what is read is written and read again as the same, and holds only what the instrument allows.
fn refused_or_read_whole(instrument: &Instrument, text: &str) -> bool {
    let Ok(assessment) = decode(instrument, text) else { return false };
    for (id, response) in assessment.responses() {
        let indicator = instrument.indicator(id.as_str()).unwrap();
        let level = response.answer.level();
        assert!(level.is_none_or(|level| instrument.scale.level(level.numeral()) == Some(level)));
        let not_applicable = response.answer == dinamika::domain::assessment::Answer::NotApplicable;
        assert!(indicator.not_applicable_allowed || !not_applicable);
    }
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
fn any_json() {
    let instrument = standard();
    proptest!(settings(), |(json in json())| {
        prop_assert!(!refused_or_read_whole(&instrument, &json.to_string()));
    });
}

#[test]
fn any_wounded_file() {
    let instrument = standard();
    proptest!(settings(), |(assessment in assessments(&instrument), wounds in wounds())| {
        refused_or_read_whole(&instrument, &wounded(&encode(&assessment), &wounds));
    });
}

#[test]
fn any_value_at_any_place_of_a_file() {
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
fn a_file_cut_off_anywhere() {
    let instrument = standard();
    let file = sample::file().to_string();
    for (end, _) in file.char_indices() {
        assert!(!refused_or_read_whole(&instrument, &file[..end]), "{end}");
    }
    assert!(refused_or_read_whole(&instrument, &file));
}

#[test]
fn a_file_nested_without_end() {
    let deep = "[".repeat(100_000);
    let file = sample::file().to_string().replacen('{', &format!("{{\"deep\":{deep},"), 1);
    assert!(!refused_or_read_whole(&standard(), &file));
}
