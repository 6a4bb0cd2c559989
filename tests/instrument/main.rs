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

mod profiles;

mod robustness;

use std::collections::BTreeSet;
use std::fmt::Write;

use dinamika::domain::instrument::{ExampleKind, Instrument, Locale, STANDARD, STANDARD_HASH, Thousandths};
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
        assert!(example.expected.stage.iter().all(|rank| instrument.stage(*rank).is_some()), "{}", example.id);
        let known = |id: &String| instrument.overlays.iter().any(|overlay| overlay.id == *id);
        assert!(example.expected.overlays.iter().all(known), "{}", example.id);
    }
}

#[test]
fn every_stage_has_an_example_and_one_is_unfinished() {
    let instrument = Instrument::parse(STANDARD).unwrap();
    let (complete, unfinished): (Vec<_>, Vec<_>) =
        instrument.examples.iter().partition(|example| example.answers.len() == instrument.indicators.len());
    let stages: BTreeSet<_> = complete.iter().flat_map(|example| example.expected.stage).collect();
    assert_eq!(stages, instrument.stages.iter().map(|stage| stage.rank).collect());
    let [unfinished] = unfinished[..] else { panic!("{unfinished:?}") };
    let [low, high] = unfinished.expected.stage;
    assert!(low < high && !unfinished.unknown.is_empty());
    assert_eq!(unfinished.answers.len(), instrument.indicators.len().div_ceil(3), "a third of the questions");
}

/// Its name and note say so in both languages; the clusters of the study come first.
#[test]
fn a_fictional_example_is_named_so() {
    let instrument = Instrument::parse(STANDARD).unwrap();
    assert!(instrument.examples.is_sorted_by_key(|example| example.kind == ExampleKind::Fictional));
    for example in instrument.examples.iter().filter(|example| example.kind == ExampleKind::Fictional) {
        for (locale, name, note) in [(Locale::Id, "(rekaan)", "rekaan"), (Locale::En, "(fictional)", "made up")] {
            assert!(example.name.get(locale).ends_with(name), "{}", example.id);
            assert!(example.note.get(locale).contains(note), "{}", example.id);
        }
        assert_eq!((&example.district, &example.sources), (&None, &Vec::new()), "{}", example.id);
    }
    assert!(instrument.examples.iter().all(|example| example.shows.is_some() && example.product.is_some()));
}

#[test]
fn numbers_are_read_as_they_are_written() {
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
