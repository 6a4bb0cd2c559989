//! The instrument file: the shipped one is valid, and every error is reported with its location.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that goes wrong must stop"
)]

#[path = "../support/mod.rs"]
mod support;

mod faults;

mod pieces;

mod previous;

mod robustness;

use std::fmt::Write;

use dinamika::domain::instrument::{Instrument, STANDARD, STANDARD_HASH, Thousandths};
use sha2::{Digest, Sha256};

#[test]
fn the_shipped_instrument_is_valid() {
    let instrument = Instrument::parse(STANDARD).unwrap_or_else(|faults| panic!("{faults:#?}"));
    assert_eq!((instrument.dimensions.len(), instrument.indicators.len(), instrument.stages.len()), (8, 29, 4));
    assert!(instrument.indicators.iter().enumerate().all(|(place, one)| one.position == place));
    assert!(instrument.dimensions.iter().enumerate().all(|(place, one)| one.position == place));
}

#[test]
fn the_hash_matches_the_shipped_file() {
    assert_eq!(hash(STANDARD), STANDARD_HASH);
}

/// The SHA-256 of a file in hexadecimal.
fn hash(file: &str) -> String {
    Sha256::digest(file).iter().fold(String::new(), |mut hash, byte| {
        write!(hash, "{byte:02x}").unwrap();
        hash
    })
}

#[test]
fn examples_refer_to_existing_overlays_and_stages() {
    let instrument = Instrument::parse(STANDARD).unwrap();
    for example in &instrument.examples {
        assert!(instrument.stage(example.expected.stage).is_some(), "{}", example.id);
        let known = |id: &String| instrument.overlays.iter().any(|overlay| overlay.id == *id);
        assert!(example.expected.overlays.iter().all(known), "{}", example.id);
        assert_eq!(example.answers.len(), instrument.indicators.len(), "{}", example.id);
    }
}

#[test]
fn numbers_are_parsed_exactly() {
    // As passed on by the file's parser: exponents are expanded.
    let written = |text: &str| serde_json::from_str::<serde_json::Number>(text).unwrap().to_string();
    let read = |text: &str| Thousandths::read(&written(text)).map(Thousandths::count);
    let good =
        [("0.125", 125), ("1.5", 1500), ("2", 2000), ("2.0", 2000), ("0.001", 1), ("0", 0), ("1e-3", 1), ("0.3", 300)];
    for (text, count) in good {
        assert_eq!(read(text), Some(count), "{text}");
    }
    for text in
        ["0.0005", "0.1234", "-1", "-0.5", "-0.0", "1e300", "1.5e30", "1e-7", "4294967.296", "99999999999999999999"]
    {
        assert_eq!(read(text), None, "{text}");
    }
}
