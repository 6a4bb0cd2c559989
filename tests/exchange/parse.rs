//! Parsing of external JSON: agrees with `serde_json`, except for duplicate keys and limits.

use std::time::{Duration, Instant};

use dinamika::exchange::{FileError, MOST_ENTRIES, parse};
use proptest::prelude::*;
use serde_json::Value;

use super::generator::json;
use super::support::generate::settings;
use super::support::wounds::{wounded, wounds};

const SOON: Duration = Duration::from_secs(20);

fn list(count: usize) -> String {
    format!("[{}0]", "0,".repeat(count - 1))
}

fn object(keys: impl Iterator<Item = usize>) -> String {
    let entries: Vec<_> = keys.map(|key| format!("\"key {key:06}\":0")).collect();
    format!("{{{}}}", entries.join(","))
}

fn refusal(text: &str) -> String {
    parse(text).expect_err(text).to_string()
}

#[test]
fn agrees_with_serde_json() {
    proptest!(settings(), |(json in json(), wounds in wounds())| {
        prop_assert_eq!(parse(&json.to_string()), Ok(json.clone()));
        prop_assert_eq!(parse(&format!("\u{feff}{json:#}\n")), Ok(json.clone()));
        let wounded = wounded(&json.to_string(), &wounds);
        match (parse(&wounded), serde_json::from_str::<Value>(wounded.trim_start_matches('\u{feff}'))) {
            (Ok(own), theirs) => prop_assert_eq!(own, theirs.unwrap()),
            (Err(error), Ok(_)) => prop_assert!(error.to_string().starts_with("duplicate key"), "{}", error),
            (Err(_), Err(_)) => {}
        }
    });
}

#[test]
fn rejects_duplicate_keys_with_their_path() {
    for (text, said) in [
        ("{\"SP1\": 1, \"SP1\": 2}", "duplicate key \"SP1\" at line 1 column 16"),
        ("{\"a\": 1,\n \"b\": 2, \"a\": 3, \"b\": 4}", "duplicate key \"a\" at line 2 column 12"),
        ("[{\"\": {\"a\\n\": 1, \"a\\u000a\": 1}}]", "duplicate key \"a\\n\" at line 1 column 26"),
        ("{\"b\": [{\"\": 1, \"\": 1}]}", "duplicate key \"\" at line 1 column 17"),
    ] {
        assert_eq!(refusal(text), said);
    }
}

#[test]
fn errors_have_their_path() {
    for (text, said) in [
        ("", "EOF while parsing a value at line 1 column 0"),
        ("[1,\n x]", "expected value at line 2 column 2"),
        ("{\"a\": 1; \"b\": 2}", "expected `,` or `}` at line 1 column 8"),
        ("{}\n\n]", "trailing characters at line 3 column 1"),
        ("\"\\ud83c\"", "unexpected end of hex escape at line 1 column 8"),
        ("[NaN]", "expected value at line 1 column 2"),
    ] {
        assert_eq!(refusal(text), said);
    }
}

#[test]
fn numbers_are_limited_to_64_bits() {
    let number = |text: &str| parse(text).unwrap();
    assert_eq!(number("18446744073709551615").as_u64(), Some(u64::MAX));
    assert_eq!(number("-9223372036854775808").as_i64(), Some(i64::MIN));
    assert_eq!(number("18446744073709551616").as_f64(), Some(18_446_744_073_709_551_616.0));
    assert_eq!((number("1.0").as_i64(), number("1e3").as_i64()), (None, None), "only what is written whole is whole");
    assert!(refusal("1e999").starts_with("number out of range"));
    let digits = "9".repeat(300);
    assert_eq!(number(&digits).as_f64(), digits.parse().ok());
    proptest!(settings(), |(fraction in any::<f64>().prop_filter("finite", |number| number.is_finite()))| {
        prop_assert_eq!(number(&format!("{fraction:?}")).as_f64().map(f64::to_bits), Some(fraction.to_bits()));
    });
}

#[test]
fn has_the_nesting_limit_of_serde_json() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("[{\"a\":[", "]}]")] {
        for levels in 1..300 {
            let text = format!("{}0{}", open.repeat(levels), close.repeat(levels));
            assert_eq!(parse(&text).is_ok(), serde_json::from_str::<Value>(&text).is_ok(), "{levels} {open}");
        }
        assert!(refusal(&open.repeat(1_000_000)).starts_with("recursion limit exceeded"));
    }
    let text = format!("{}{}", "[".repeat(127), "]".repeat(127));
    let deepest = parse(&text).unwrap();
    assert_eq!((&deepest.clone(), deepest.to_string()), (&deepest, text));
    // Siblings do not count as nesting.
    assert!(parse(&format!("[{}[]]", "[[]],".repeat(1000))).is_ok());
}

#[test]
fn limits_the_length_of_lists_and_objects() {
    let too_many = Err(FileError::TooMany(100_000));
    let length = |text: &str| match parse(text).unwrap() {
        Value::Array(list) => list.len(),
        Value::Object(object) => object.len(),
        _ => 0,
    };
    assert_eq!(length(&list(MOST_ENTRIES)), MOST_ENTRIES);
    assert_eq!(length(&object(0..MOST_ENTRIES)), MOST_ENTRIES);
    for text in [list(MOST_ENTRIES + 1), object(0..=MOST_ENTRIES)] {
        assert_eq!(parse(&text), too_many);
        assert_eq!(parse(&format!("{{\"a\": [{text}]}}")), too_many, "at any depth");
    }
}

#[test]
fn many_keys_take_linear_time() {
    let began = Instant::now();
    let scattered = || (0..MOST_ENTRIES).map(|key| key * 7919 % MOST_ENTRIES);
    for text in [object(0..MOST_ENTRIES), object((0..MOST_ENTRIES).rev()), object(scattered())] {
        assert_eq!(parse(&text).unwrap().to_string(), object(0..MOST_ENTRIES));
    }
    assert!(refusal(&object((0..MOST_ENTRIES - 1).chain([0]))).starts_with("duplicate key \"key 000000\""));
    let same = refusal(&object(std::iter::repeat_n(0, MOST_ENTRIES)));
    assert_eq!(same, "duplicate key \"key 000000\" at line 1 column 28", "the second is the first that is too many");
    assert!(began.elapsed() < SOON, "{:?}", began.elapsed());
}

#[test]
fn long_texts_take_linear_time() {
    let began = Instant::now();
    for piece in ["a", "\\n", "é", "\\ud83c\\udf3e", "🌾"] {
        let text = format!("\"{}\"", piece.repeat(1_000_000));
        assert_eq!(parse(&text).unwrap().as_str().map(|text| text.chars().count()), Some(1_000_000));
        assert!(refusal(&text[..text.len() - 1]).starts_with("EOF while parsing a string"));
    }
    assert!(parse(&(" ".repeat(1_000_000) + "1")).is_ok());
    assert!(refusal(&"1".repeat(1_000_000)).starts_with("number out of range"));
    assert!(began.elapsed() < SOON, "{:?}", began.elapsed());
}
