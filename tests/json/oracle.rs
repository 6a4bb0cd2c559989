//! Beside `serde_json`, which reads and writes the same language and was written by others.

use dinamika::json::{Number, Value, Wrong, compact, indented, parse};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::support::generate::settings;
use super::support::wounds::{wounded, wounds};

type Theirs = serde_json::Value;

pub(crate) fn text() -> impl Strategy<Value = String> {
    let sign = prop_oneof![
        any::<char>(),
        select("\"\\/\u{8}\u{c}\n\r\t\0\u{1f}\u{7f}\u{2028}aé🌾".chars().collect::<Vec<_>>())
    ];
    vec(sign, 0..8).prop_map(String::from_iter)
}

/// Any JSON, a few floors high.
pub(crate) fn json() -> impl Strategy<Value = Theirs> {
    let finite = any::<f64>().prop_filter("finite", |number| number.is_finite());
    let leaf = prop_oneof![
        Just(Theirs::Null),
        any::<bool>().prop_map(Theirs::from),
        any::<i64>().prop_map(Theirs::from),
        any::<u64>().prop_map(Theirs::from),
        finite.prop_map(Theirs::from),
        text().prop_map(Theirs::from),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Theirs::from),
            vec((text(), inner), 0..4).prop_map(|entries| Theirs::Object(entries.into_iter().collect())),
        ]
    })
}

/// Both read the text, and read the same in it, or both refuse it; but for what only one of them can know.
fn agree(text: &str) {
    match (parse(text), serde_json::from_str::<Theirs>(text)) {
        (Ok(ours), Ok(theirs)) => {
            assert_eq!(serde_json::from_str::<Theirs>(&compact(&ours)).unwrap(), theirs, "{text}");
            assert_eq!(parse(&compact(&ours)).as_ref(), Ok(&ours), "{text}");
            assert_eq!(parse(&indented(&ours)), Ok(ours), "{text}");
        }
        (Ok(_), Err(error)) => assert!(error.to_string().starts_with("number out of range"), "{error}: {text}"),
        (Err(error), Ok(_)) => assert!(matches!(error.wrong, Wrong::Twice(_)), "{error}: {text}"),
        (Err(_), Err(_)) => {}
    }
}

#[test]
fn what_the_library_writes_is_read_and_written_the_same() {
    proptest!(settings(), |(json in json())| {
        let (short, long) = (json.to_string(), serde_json::to_string_pretty(&json).unwrap());
        let value = parse(&short).unwrap();
        prop_assert_eq!(parse(&long), Ok(value.clone()));
        prop_assert_eq!(compact(&value), short);
        prop_assert_eq!(indented(&value), long);
    });
}

#[test]
fn of_wounded_texts_the_same_are_read() {
    proptest!(settings(), |(json in json(), wounds in wounds())| {
        agree(&wounded(&json.to_string(), &wounds));
        agree(&wounded(&serde_json::to_string_pretty(&json).unwrap(), &wounds));
    });
}

#[test]
fn of_any_texts_the_same_are_read() {
    proptest!(settings(), |(bytes in vec(any::<u8>(), 0..40), text in text())| {
        agree(&String::from_utf8_lossy(&bytes));
        agree(&text);
    });
}

/// Every text of so many of these pieces, joined.
fn of_pieces(pieces: &'static [&'static str], most: usize) -> impl Strategy<Value = String> {
    vec(select(pieces), 0..=most).prop_map(|pieces| pieces.concat())
}

#[test]
fn of_texts_made_of_parts_of_json_the_same_are_read() {
    const PARTS: [&str; 20] = [
        "{", "}", "{}", "[", "]", "[]", ":", ",", "\"a\"", "\"b\"", "\"a\":", "\"b\":1", "\"", "1", "-2", "null",
        "true", "false", " ", "\n",
    ];
    proptest!(settings(), |(text in of_pieces(&PARTS, 9))| {
        agree(&text);
        agree(&format!("[{text}]"));
        agree(&format!("{{{text}}}"));
    });
}

#[test]
fn the_same_are_numbers() {
    const PARTS: [&str; 11] = ["-", "+", "0", "1", "9", ".", "e", "E", "00", "12345678901234567890", " "];
    proptest!(settings(), |(text in of_pieces(&PARTS, 7))| {
        agree(&text);
        if let Ok(Value::Number(number)) = parse(&text) {
            prop_assert_eq!(number.as_str(), text.trim());
            let whole = text.trim().bytes().all(|byte| byte == b'-' || byte.is_ascii_digit());
            prop_assert_eq!(number.as_i128(), text.trim().parse().ok().filter(|_| whole));
        }
    });
}

#[test]
fn the_same_are_escapes() {
    const PARTS: [&str; 24] = [
        "\\ud83c",
        "\\udf3e",
        "\\uD83C",
        "\\uDF3E",
        "\\ud7ff",
        "\\ud800",
        "\\udbff",
        "\\udc00",
        "\\udfff",
        "\\ue000",
        "\\u0000",
        "\\u0041",
        "\\uffff",
        "\\u12",
        "\\n",
        "\\\"",
        "\\\\",
        "\\/",
        "\\b\\f\\r\\t",
        "\\x",
        "\\",
        "u",
        "a",
        "é",
    ];
    proptest!(settings(), |(text in of_pieces(&PARTS, 5))| {
        agree(&format!("\"{text}\""));
    });
}

#[test]
fn fractions_are_written_in_the_fewest_digits() {
    let finite = any::<f64>().prop_filter("finite", |number| number.is_finite());
    let written = |number: f64| compact(&Number::of_f64(number).into());
    proptest!(settings(), |(any in finite, thousandths in any::<i32>())| {
        prop_assert!(parse(&written(any)).is_ok());
        prop_assert_eq!(serde_json::from_str::<f64>(&written(any)).unwrap().to_bits(), any.to_bits());
        // Where neither writes an exponent, both write the same.
        let usual = f64::from(thousandths) / 1000.0;
        prop_assert_eq!(written(usual), serde_json::to_string(&usual).unwrap());
    });
    assert!([f64::NAN, f64::INFINITY, f64::NEG_INFINITY].into_iter().all(|number| Number::of_f64(number).is_none()));
}
