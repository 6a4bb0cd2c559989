//! Round trip of assessment files.

use dinamika::domain::assessment::{Answer, Assessment};
use dinamika::exchange::{decode, encode, encode_compact};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::generator::assessments;
use super::sample::{self, read};
use super::support::generate::settings;
use super::support::standard::standard;

fn answer(assessment: &Assessment, id: &str) -> Answer {
    let instrument = standard();
    let indicator = instrument.indicator(id).unwrap();
    assessment.response(&indicator.id).map_or(Answer::Unanswered, |response| response.answer)
}

#[test]
fn any_assessment_round_trips() {
    let instrument = standard();
    proptest!(settings(), |(assessment in assessments(&instrument))| {
        let (file, compact) = (encode(&assessment), encode_compact(&assessment));
        let read = decode(&instrument, &file).unwrap();
        prop_assert_eq!(&read, &assessment);
        prop_assert_eq!(encode(&read), file);
        prop_assert_eq!(decode(&instrument, &compact).unwrap(), assessment);
    });
}

#[test]
fn reads_every_key() {
    let assessment = read(&sample::file()).unwrap();
    assert_eq!((assessment.id.as_str(), assessment.revision), ("a-1", 7));
    assert_eq!(assessment.changed.as_deref(), Some("2026-11-23T04:05:06.789Z"));
    assert_eq!(assessment.instrument.hash.as_deref(), Some("00ff"));
    let cluster = &assessment.cluster;
    assert_eq!((cluster.id.as_deref(), cluster.name.as_deref()), (Some("c-1"), Some("Cor Logam Ceper")));
    assert_eq!((cluster.product.as_deref(), cluster.district.as_deref()), (Some("Cor besi"), Some("Klaten")));
    assert_eq!((cluster.year_begun, cluster.active_firms, cluster.workers), (Some(1918), Some(155), Some(3000)));
    assert_eq!(assessment.date.unwrap().to_string(), "2026-11-23");
    assert_eq!(assessment.facilitator.as_deref(), Some("Sri"));
    assert_eq!((assessment.participants[0].role.as_str(), assessment.participants[0].count), ("worker", 3));
    assert_eq!(answer(&assessment, "SP1").level().unwrap().numeral(), 1);
    assert_eq!(answer(&assessment, "PM2"), Answer::Unknown);
    assert_eq!(answer(&assessment, "KB1"), Answer::NotApplicable);
    assert_eq!(answer(&assessment, "KP2"), Answer::Unanswered);
    assert_eq!(answer(&assessment, "PS4"), Answer::Unanswered);
}

#[test]
fn files_are_re_encoded_unchanged() {
    let written: Value = serde_json::from_str(&encode(&read(&sample::file()).unwrap())).unwrap();
    assert_eq!(written, sample::file());
}

#[test]
fn preserves_unknown_keys_at_every_level() {
    let strange = json!({ "a": [1, null, { "b": "é\u{1f33e}" }], "": -0.5, "level": { "level": 9 } });
    for pointer in ["", "/instrument", "/cluster", "/participants/0", "/responses/SP1", "/responses/PM2"] {
        let mut file = sample::file();
        file.pointer_mut(pointer).unwrap()["from_another_version"] = strange.clone();
        let written: Value = serde_json::from_str(&encode(&read(&file).unwrap())).unwrap();
        assert_eq!(written, file, "{pointer}");
    }
}

#[test]
fn preserves_a_response_with_only_unknown_keys() {
    let file = sample::with("/responses/DL1", json!({ "seen": true }));
    let assessment = read(&file).unwrap();
    assert_eq!(answer(&assessment, "DL1"), Answer::Unanswered);
    assert_eq!(serde_json::from_str::<Value>(&encode(&assessment)).unwrap(), file);
}

/// Fractions are preserved to the last digit, even in unknown keys.
#[test]
fn preserves_unknown_fractions_exactly() {
    proptest!(settings(), |(number in any::<f64>().prop_filter("finite", |number| number.is_finite()))| {
        let file = sample::with("/measured", json!(number));
        let written: Map<String, Value> = serde_json::from_str(&encode(&read(&file).unwrap())).unwrap();
        prop_assert_eq!(written["measured"].to_string(), file["measured"].to_string());
    });
}

/// As a 64-bit integer or a double.
#[test]
fn preserves_unknown_numbers_by_value() {
    let file = sample::file().to_string();
    for (number, kept) in [
        ("18446744073709551615", "18446744073709551615"),
        ("-9223372036854775808", "-9223372036854775808"),
        ("1.50", "1.5"),
        ("1E+5", "100000.0"),
        ("5e-324", "5e-324"),
        ("123456789012345678901234567890", "1.2345678901234568e+29"),
    ] {
        let file = file.replacen('{', &format!("{{\"measured\":{number},"), 1);
        let written = encode_compact(&decode(&standard(), &file).unwrap());
        assert!(written.contains(&format!("\"measured\":{kept},")), "{written}");
    }
    let beyond = file.replacen('{', "{\"measured\":1e999,", 1);
    assert!(decode(&standard(), &beyond).unwrap_err().to_string().starts_with("number out of range"));
}

#[test]
fn format_and_version_come_first() {
    assert!(encode(&read(&sample::file()).unwrap()).starts_with("{\n  \"format\": \"dinamika-assessment\",\n"));
}

#[test]
fn evidence_and_notes_are_not_answers() {
    for response in [json!({ "evidence": "Nota" }), json!({ "note": "?" }), json!({ "level": null, "note": "?" })] {
        let assessment = read(&sample::with("/responses/SP1", response)).unwrap();
        assert_eq!(answer(&assessment, "SP1"), Answer::Unanswered);
        assert!(assessment.responses().any(|(id, _)| id.as_str() == "SP1"));
    }
}

#[test]
fn ignores_false_flags() {
    let response = json!({ "level": 3, "unknown": false, "not_applicable": false });
    let assessment = read(&sample::with("/responses/SP1", response)).unwrap();
    assert_eq!(answer(&assessment, "SP1").level().unwrap().numeral(), 3);
}

#[test]
fn drops_empty_responses() {
    let assessment = read(&sample::with("/responses/SP1", json!({}))).unwrap();
    assert!(!assessment.responses().any(|(id, _)| id.as_str() == "SP1"));
}

#[test]
fn reads_every_level_and_allowed_state() {
    let instrument = standard();
    for indicator in &instrument.indicators {
        let pointer = format!("/responses/{}", indicator.id);
        for level in instrument.scale.levels() {
            let assessment = read(&sample::with(&pointer, json!({ "level": level.numeral() }))).unwrap();
            assert_eq!(answer(&assessment, indicator.id.as_str()), Answer::Level(level));
        }
        let not_applicable = read(&sample::with(&pointer, json!({ "not_applicable": true })));
        assert_eq!(not_applicable.is_ok(), indicator.not_applicable_allowed, "{}", indicator.id);
    }
}

#[test]
fn accepts_a_byte_order_mark() {
    let marked = format!("\u{feff}{}", sample::file());
    assert_eq!(decode(&standard(), &marked), read(&sample::file()));
}
