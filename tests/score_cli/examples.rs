//! The instrument's worked examples as files: they have the results stated in the instrument.

use serde_json::{Value, json};

use super::run::{file, instrument, score};

#[test]
fn the_examples_get_what_is_expected() {
    let instrument = instrument();
    let profiles = instrument["profiles"].as_array().unwrap();
    let is_complete = |profile: &&Value| profile["expected_range"].is_null();
    assert_eq!(profiles.iter().filter(is_complete).count(), 6);
    for profile in profiles.iter().filter(is_complete) {
        let answers = profile["answers"].as_object().unwrap();
        let responses = answers.iter().map(|(id, level)| (id.clone(), json!({ "level": level })));
        let mut file = file(responses);
        file["cluster"]["year_begun"] = profile["year_begun"].clone();
        file["cluster"]["active_firms"] = profile["active_firms"].clone();
        let id = profile["id"].as_str().unwrap();
        let line = score(&format!("example-{id}"), &file);
        for stage in ["stage", "stage_low", "stage_high"] {
            assert_eq!(line[stage], profile["expected_stage"], "{id}");
        }
        let six = |number: &Value| format!("{:.6}", number.as_f64().unwrap());
        assert_eq!(six(&line["index"]), six(&profile["expected_index"]), "{id}");
        assert_eq!(line["index"].as_f64(), Some(exact_index(answers)), "{id}");
        assert_eq!(line["overlays"], profile["flags"], "{id}");
        assert_eq!((&line["assessable"], &line["next_question"]), (&json!(true), &Value::Null), "{id}");
    }
}

#[test]
fn the_unfinished_example_gets_a_range() {
    let instrument = instrument();
    let mut profiles = instrument["profiles"].as_array().unwrap().iter();
    let profile = profiles.find(|profile| !profile["expected_range"].is_null()).unwrap();
    let levels = profile["answers"].as_object().unwrap().iter();
    let unknown = profile["unknown"].as_array().unwrap().iter();
    let responses = (levels.map(|(id, level)| (id.clone(), json!({ "level": level }))))
        .chain(unknown.map(|id| (id.as_str().unwrap().to_owned(), json!({ "unknown": true }))));
    let line = score("example-unfinished", &file(responses));
    assert_eq!(json!([line["stage_low"], line["stage_high"]]), profile["expected_range"]);
    assert_eq!((&line["stage"], &line["index"]), (&Value::Null, &Value::Null));
}

/// 25 · Σ mean / 8 over the eight dimensions, in twelfths of a level: dimensions have three or four indicators.
fn exact_index(answers: &serde_json::Map<String, Value>) -> f64 {
    let instrument = instrument();
    let items = instrument["items"].as_array().unwrap();
    let mut twelfths = 0;
    for dimension in instrument["dimensions"].as_array().unwrap() {
        let of_it = items.iter().filter(|item| item["dimension"] == dimension["id"]);
        let levels: Vec<_> = of_it.map(|item| answers[item["id"].as_str().unwrap()].as_u64().unwrap()).collect();
        assert_eq!(12 % levels.len(), 0);
        twelfths += levels.iter().sum::<u64>() * 12 / u64::try_from(levels.len()).unwrap();
    }
    f64::from(u32::try_from(25 * twelfths).unwrap()) / 96.0
}
