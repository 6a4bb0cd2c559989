//! Damaged hand-ins.

use dinamika::exchange::{HandIn, HandInError};
use proptest::prelude::*;
use proptest::sample::Index;

use super::generator::hand_ins;
use super::sample::{self, SIGNS, invitation, read, read_invitation, written};
use super::support::generate::settings;
use super::support::standard::standard;

/// Every text that differs from this one in one character.
fn one_changed(text: &str) -> impl Iterator<Item = String> {
    let others = || SIGNS.chars().chain("+/= .é\0".chars());
    (0..text.len()).flat_map(move |place| {
        let (before, rest) = text.split_at(place);
        others().filter(|sign| !rest.starts_with(*sign)).map(move |sign| format!("{before}{sign}{}", &rest[1..]))
    })
}

/// Changes of the checksum depend only on changes of the text, not on its content: where checksum and text share a
/// character, one text of each length modulo three represents all.
#[test]
fn rejects_any_single_character_change() {
    let instrument = standard();
    for name in ["Sri", "Susi", "Sulis"] {
        let hand_in = HandIn { name: Some(name.to_owned()), ..sample::hand_in(&instrument) };
        for text in one_changed(&written(&instrument, &hand_in)) {
            assert!(read(&instrument, &text).is_err(), "{text}");
        }
        for text in one_changed(&invitation(&instrument, name)) {
            assert!(read_invitation(&instrument, &text).is_err(), "{text}");
        }
    }
}

#[test]
fn rejects_any_single_character_change_of_any_hand_in() {
    let instrument = standard();
    proptest!(settings(), |(hand_in in hand_ins(&instrument), place: Index, sign: Index)| {
        let text = written(&instrument, &hand_in);
        let place = place.index(text.len());
        let sign = &SIGNS[sign.index(SIGNS.len())..][..1];
        let other = [&text[..place], sign, &text[place + 1..]].concat();
        prop_assert!(other == text || read(&instrument, &other).is_err());
    });
}

#[test]
fn rejects_truncation_anywhere() {
    let instrument = standard();
    let text = written(&instrument, &sample::hand_in(&instrument));
    for place in 1..text.len() {
        assert_eq!(read(&instrument, &text[..place]), Err(HandInError::Damaged));
        assert!(read(&instrument, &text[place..]).is_err());
    }
    assert_eq!(read(&instrument, ""), Err(HandInError::NotOne));
}

#[test]
fn rejects_prefixes_and_suffixes() {
    let instrument = standard();
    let (hand_in, invitation) = (written(&instrument, &sample::hand_in(&instrument)), invitation(&instrument, "Ceper"));
    for more in SIGNS.chars().chain("= \n.é".chars()) {
        assert_eq!(read(&instrument, &format!("{hand_in}{more}")), Err(HandInError::Damaged));
        assert!(read(&instrument, &format!("{more}{hand_in}")).is_err());
        assert_eq!(read_invitation(&instrument, &format!("{invitation}{more}")), Err(HandInError::Damaged));
        assert!(read_invitation(&instrument, &format!("{more}{invitation}")).is_err());
    }
    assert_eq!(read(&instrument, &hand_in.repeat(2)), Err(HandInError::Damaged));
}

#[test]
fn rejects_lost_and_doubled_pieces() {
    let instrument = standard();
    proptest!(settings(), |(hand_in in hand_ins(&instrument), one: Index, other: Index)| {
        let text = written(&instrument, &hand_in);
        let (one, other) = (one.index(text.len() + 1), other.index(text.len() + 1));
        let (from, to) = (one.min(other), one.max(other));
        prop_assume!(from < to);
        prop_assert!(read(&instrument, &[&text[..from], &text[to..]].concat()).is_err());
        prop_assert!(read(&instrument, &[&text[..to], &text[from..]].concat()).is_err());
    });
}
