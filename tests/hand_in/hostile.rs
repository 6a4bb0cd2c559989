//! Arbitrary texts are rejected, or read completely and round-trip. Nothing panics.

use std::cell::Cell;

use dinamika::domain::instrument::{Instrument, STANDARD_HASH};
use dinamika::exchange::{HandInError, encode_invitation, hand_in_of_file, hand_ins_in};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

use super::generator::hand_ins;
use super::sample::{self, fields_of, invitation, read, read_invitation, said, sealed, written};
use super::support::generate::settings;
use super::support::standard::standard;
use super::support::wounds::{wounded, wounds};

/// Whether the text is read as a hand-in or an invitation.
fn refused_or_read_whole(instrument: &Instrument, text: &str) -> bool {
    let _ = hand_in_of_file(text);
    for found in hand_ins_in(text) {
        assert!(!found.is_empty() && (text.contains(&*found) || read(instrument, &found) != Err(HandInError::Damaged)));
    }
    let (hand_in, invitation) = (read(instrument, text), read_invitation(instrument, text));
    assert!(hand_in.is_err() || invitation.is_err());
    let again = match (&hand_in, &invitation) {
        (Ok(hand_in), _) => written(instrument, hand_in),
        (_, Ok(invitation)) => encode_invitation(instrument, STANDARD_HASH, invitation),
        _ => return false,
    };
    assert_eq!(again, text);
    if let Ok(hand_in) = hand_in {
        assert_eq!(hand_in.answers.len(), instrument.indicators.len());
        assert!(hand_in.role.is_none_or(|id| instrument.roles.iter().any(|role| role.id == id)));
    }
    true
}

#[test]
fn any_text() {
    let instrument = standard();
    proptest!(settings(), |(text: String, bytes in vec(any::<u8>(), 0..200))| {
        prop_assert!(!refused_or_read_whole(&instrument, &text));
        prop_assert!(!refused_or_read_whole(&instrument, &String::from_utf8_lossy(&bytes)));
    });
}

#[test]
fn any_characters_of_the_alphabet() {
    let instrument = standard();
    proptest!(settings(), |(text in "[Q-X][A-Za-z0-9_-]{0,200}")| {
        prop_assert!(!refused_or_read_whole(&instrument, &text));
    });
}

#[test]
fn any_corrupted_hand_in() {
    let instrument = standard();
    proptest!(settings(), |(hand_in in hand_ins(&instrument), wounds in wounds())| {
        let text = written(&instrument, &hand_in);
        prop_assert!(refused_or_read_whole(&instrument, &text));
        let other = wounded(&text, &wounds);
        prop_assert_eq!(refused_or_read_whole(&instrument, &other), other == text);
    });
}

/// The checksum matches, as if another program had written it.
#[test]
fn any_bytes_with_their_checksum() {
    let instrument = standard();
    proptest!(settings(), |(kind in 4..=5_u8, bytes in vec(any::<u8>(), 0..60))| {
        refused_or_read_whole(&instrument, &sealed(&bytes));
        refused_or_read_whole(&instrument, &sealed(&[&[kind << 4 | 1], bytes.as_slice()].concat()));
    });
}

/// The instrument matches as well; what is read round-trips.
#[test]
fn any_fields() {
    let instrument = sample::instrument(0, 2, 3, 2);
    let parts = |text: String| {
        let bytes = said(&text);
        let (begin, fields) = bytes.split_at(fields_of(&instrument));
        (begin.to_vec(), fields.to_vec())
    };
    let whole = [parts(written(&instrument, &sample::hand_in(&instrument))), parts(invitation(&instrument, "Ceper"))];
    for (begin, fields) in &whole {
        assert!(refused_or_read_whole(&instrument, &sealed(&[begin.as_slice(), fields].concat())));
    }
    // Low numbers are lengths and places that make sense.
    let byte = prop_oneof![0..4_u8, any::<u8>()];
    proptest!(settings(), |(fields in vec(byte, 0..40))| {
        for (begin, _) in &whole {
            refused_or_read_whole(&instrument, &sealed(&[begin, fields.as_slice()].concat()));
        }
    });
}

#[test]
fn any_changed_bytes_with_their_checksum() {
    let instrument = standard();
    let (read, refused) = (Cell::new(0), Cell::new(0));
    proptest!(settings(), |(hand_in in hand_ins(&instrument), changes in vec((any::<Index>(), any::<u8>()), 1..3))| {
        let mut bytes = said(&written(&instrument, &hand_in));
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        let count = if refused_or_read_whole(&instrument, &sealed(&bytes)) { &read } else { &refused };
        count.set(count.get() + 1);
    });
    assert!(0 < read.get() && 0 < refused.get());
}
