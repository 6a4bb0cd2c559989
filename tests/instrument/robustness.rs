//! No file makes the parser panic, and no accepted instrument makes anything else panic.

use dinamika::domain::diagnosis::{Facts, diagnose, next_question, raises, recommendations, way};
use dinamika::domain::instrument::Instrument;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

use super::faults::file;
use crate::support::generate::{cases, few};
use crate::support::standard::{all_but, given};

/// Every path in the value, as JSON pointers.
fn pointers(value: &Value, here: &str, found: &mut Vec<String>) {
    found.push(here.to_owned());
    match value {
        Value::Object(map) => map.iter().for_each(|(key, inner)| pointers(inner, &format!("{here}/{key}"), found)),
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(place, inner)| pointers(inner, &format!("{here}/{place}"), found));
        }
        _ => {}
    }
}

fn any_value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (0..300_u32).prop_map(Value::from),
        (0..5000_u32).prop_map(|count| Value::from(f64::from(count) / 1000.0)),
        any::<f64>().prop_map(Value::from),
        "[A-Z]{0,2}[0-9]?".prop_map(Value::from),
        Just(json!([])),
        Just(json!({})),
        Just(json!({ "overall": true, "at_least": 1 })),
    ]
}

/// Replaces values at random paths of the file.
fn change(file: &mut Value, changes: Vec<(Index, Value)>) {
    for (place, value) in changes {
        let mut places = Vec::new();
        pointers(file, "", &mut places);
        *file.pointer_mut(&places[place.index(places.len())]).unwrap() = value;
    }
}

/// Parses a file and, if it is valid, calls every function on it.
fn exercise(text: &str) {
    match Instrument::parse(text) {
        Err(faults) => assert!(!faults.is_empty()),
        Ok(instrument) => {
            for answers in [given(&instrument, []), all_but(&instrument, instrument.scale.lowest().numeral(), &[])] {
                let diagnosis = diagnose(&instrument, &answers, &Facts::default());
                recommendations(&instrument, &diagnosis);
                next_question(&instrument, &answers);
                raises(&instrument, &answers);
                drop(way(&instrument, &answers));
            }
        }
    }
}

proptest! {
    #![proptest_config(few())]

    #[test]
    fn arbitrary_bytes_do_not_panic(bytes in any::<Vec<u8>>(), text in "[{}\\[\\]\":, a-z0-9.]*") {
        exercise(&String::from_utf8_lossy(&bytes));
        exercise(&text);
    }

    #[test]
    fn changes_of_the_shipped_file_do_not_panic(changes in vec((any::<Index>(), any_value()), 1..4)) {
        let mut file = file();
        change(&mut file, changes);
        exercise(&file.to_string());
    }

    #[test]
    fn changes_of_a_small_file_do_not_panic(
        case in cases(),
        changes in vec((any::<Index>(), any_value()), 0..4),
    ) {
        let mut file = case.model.json();
        change(&mut file, changes);
        exercise(&file.to_string());
    }
}
