//! Round trip of hand-ins and invitations, in both directions.

use dinamika::domain::assessment::Answer;
use dinamika::domain::instrument::{Instrument, STANDARD_HASH};
use dinamika::exchange::{HandIn, Invitation, decode_invitation, encode_invitation};
use proptest::collection::vec;
use proptest::prelude::*;

use super::generator::hand_ins;
use super::sample::{self, fields_of, instrument, read, said, written};
use super::support::generate::{cases, settings};
use super::support::standard::standard;

fn every_hand_in_survives(instrument: &Instrument) {
    proptest!(settings(), |(hand_in in hand_ins(instrument))| {
        let text = written(instrument, &hand_in);
        prop_assert_eq!(&read(instrument, &text), &Ok(hand_in));
    });
}

#[test]
fn any_hand_in_round_trips() {
    every_hand_in_survives(&standard());
}

#[test]
fn any_hand_in_of_any_scale_round_trips() {
    for (lowest, highest, indicators, roles) in
        [(0, 1, 24, 2), (1, 2, 1, 0), (1, 10, 7, 3), (0, 9, 24, 1), (3, 8, 3, 1), (246, 255, 5, 1), (0, 4, 2, 255)]
    {
        every_hand_in_survives(&instrument(lowest, highest, indicators, roles));
    }
}

#[test]
fn answers_to_any_small_instrument_round_trip() {
    proptest!(settings(), |(case in cases())| {
        let instrument = case.model.instrument();
        let answers = case.answers(&instrument).states().to_vec();
        let hand_in = HandIn { answers, ..sample::hand_in(&instrument) };
        prop_assert_eq!(read(&instrument, &written(&instrument, &hand_in)), Ok(hand_in));
    });
}

#[test]
fn any_invitation_round_trips() {
    let instrument = standard();
    let cluster = vec(any::<char>(), 0..=15).prop_map(String::from_iter);
    proptest!(settings(), |(workshop: [u8; 4], cluster in cluster)| {
        let invitation = Invitation { workshop, is_open: workshop[0] % 2 == 1, cluster };
        let text = encode_invitation(&instrument, STANDARD_HASH, &invitation);
        prop_assert_eq!(decode_invitation(&instrument, STANDARD_HASH, &text), Ok(invitation));
    });
}

#[test]
fn answers_take_the_minimum_number_of_bits() {
    for (highest, bits) in [(1, 3), (3, 3), (4, 3), (5, 4), (9, 4)] {
        let instrument = instrument(0, highest, 16, 0);
        let hand_in = HandIn { name: None, ..sample::hand_in(&instrument) };
        let length = said(&written(&instrument, &hand_in)).len();
        // Before the answers: two ids, the revision, no role, no name.
        assert_eq!(length - fields_of(&instrument) - 19, 2 * bits, "{highest}");
    }
}

/// The documented format, byte by byte: it must remain readable forever.
#[test]
fn encodes_the_documented_bytes() {
    let instrument = instrument(1, 5, 3, 2);
    let hand_in = HandIn {
        id: *b"12345678",
        workshop: *b"abcd",
        is_open: true,
        revision: 3,
        role: Some("r1".to_owned()),
        name: Some("Sri".to_owned()),
        answers: vec![Answer::NotApplicable, Answer::Unknown, Answer::Level(instrument.scale.highest())],
        evidence: vec![(2, "Buku".to_owned())],
        former: None,
    };
    let hash = &STANDARD_HASH.as_bytes()[..16];
    let hash: Vec<u8> =
        hash.chunks(2).map(|two| u8::from_str_radix(str::from_utf8(two).unwrap(), 16).unwrap()).collect();
    let expected = [
        b"\x42\x05small\x011",
        hash.as_slice(),
        b"12345678abcd\x01\x00\x00\x00\x03\x02\x03Sri",
        // 010 001 111, and seven zero bits.
        &[0b0100_0111, 0b1000_0000],
        b"\x02\x00\x04Buku",
    ]
    .concat();
    assert_eq!(said(&written(&instrument, &hand_in)), expected);
    assert_eq!(sample::sealed(&expected), written(&instrument, &hand_in));
    let invitation = [b"\x52\x05small\x011", hash.as_slice(), b"\x01\x02\x03\x04\x01\x05Ceper"].concat();
    assert_eq!(sample::sealed(&invitation), sample::invitation(&instrument, "Ceper"));
}

#[test]
fn the_id_does_not_depend_on_answers() {
    let instrument = standard();
    let first = sample::hand_in(&instrument);
    let again = HandIn { answers: vec![Answer::Unknown; first.answers.len()], ..first.clone() };
    let [first, again] = [first, again].map(|hand_in| written(&instrument, &hand_in));
    assert_ne!(first, again);
    assert_eq!(read(&instrument, &first).unwrap().id, read(&instrument, &again).unwrap().id);
}

/// Texts from before the formats included open voting remain readable forever.
#[test]
fn the_first_version_means_closed_voting() {
    let instrument = standard();
    let first = |kind: u8, text: &str, flag: usize| {
        sample::changed(text, |bytes| {
            bytes[0] = kind << 4 | 1;
            bytes.remove(fields_of(&instrument) + flag);
        })
    };
    let hand_in = sample::hand_in(&instrument);
    let read = read(&instrument, &first(4, &written(&instrument, &hand_in), 12));
    assert_eq!(read, Ok(HandIn { is_open: false, ..hand_in }));
    let read = sample::read_invitation(&instrument, &first(5, &sample::invitation(&instrument, "Ceper"), 4)).unwrap();
    assert_eq!((read.is_open, read.cluster.as_str()), (false, "Ceper"));
}
