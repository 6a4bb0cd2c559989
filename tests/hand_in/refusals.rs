//! Intact texts that cannot be decoded: each is rejected with its reason.

use dinamika::domain::assessment::Answer;
use dinamika::domain::instrument::Instrument;
use dinamika::exchange::{HandIn, HandInError, LONGEST_HAND_IN, decode_hand_in, decode_invitation};

use super::sample::{self, changed, fields_of, instrument, invitation, read, read_invitation, sealed, written};
use super::support::standard::standard;

fn text_of(instrument: &Instrument) -> String {
    written(instrument, &sample::hand_in(instrument))
}

#[test]
fn hand_ins_and_invitations_are_distinguished() {
    let instrument = standard();
    let (hand_in, invitation) = (text_of(&instrument), invitation(&instrument, "Ceper"));
    assert_eq!(read(&instrument, &invitation), Err(HandInError::NotOne));
    assert_eq!(read_invitation(&instrument, &hand_in), Err(HandInError::NotOne));
    assert!(read(&instrument, &hand_in).is_ok() && read_invitation(&instrument, &invitation).is_ok());
    for kind in 0..=15 {
        let text = changed(&hand_in, |bytes| bytes[0] = kind << 4 | 2);
        assert_eq!(read(&instrument, &text) == Err(HandInError::NotOne), kind != 4);
        assert_eq!(read_invitation(&instrument, &text) == Err(HandInError::NotOne), kind != 5);
    }
}

#[test]
fn newer_versions_are_reported_whatever_their_content() {
    let instrument = standard();
    for version in 3..=15 {
        let newer = Err(HandInError::Newer(version));
        let text = changed(&text_of(&instrument), |bytes| bytes[0] = 4 << 4 | version);
        assert_eq!(read(&instrument, &text), newer);
        assert_eq!(read(&instrument, &sealed(&[4 << 4 | version, 255])), newer);
        let damaged = format!("{}A", &text[..text.len() - 1]);
        assert!(damaged == text || read(&instrument, &damaged) == Err(HandInError::Damaged));
        let text = changed(&invitation(&instrument, "Ceper"), |bytes| bytes[0] = 5 << 4 | version);
        assert_eq!(read_invitation(&instrument, &text), Err(HandInError::Newer(version)));
    }
}

#[test]
fn rejects_version_zero() {
    let instrument = standard();
    let text = changed(&text_of(&instrument), |bytes| bytes[0] = 4 << 4);
    assert_eq!(read(&instrument, &text), Err(HandInError::Damaged));
}

#[test]
fn rejects_another_instrument_by_name() {
    let instrument = standard();
    let other =
        |id: &str, version: &str| HandInError::OtherInstrument { id: id.to_owned(), version: version.to_owned() };
    let (id, version) = (instrument.id.clone(), instrument.version.clone());
    let small = sample::instrument(1, 5, 3, 0);
    assert_eq!(read(&instrument, &text_of(&small)), Err(other(&small.id, &small.version)));
    assert_eq!(read(&small, &text_of(&instrument)), Err(other(&id, &version)));
    let later = Instrument { version: "1.0.1".to_owned(), ..instrument.clone() };
    assert_eq!(read(&instrument, &text_of(&later)), Err(other(&id, "1.0.1")));
    let renamed = Instrument { id: "klaster-é".to_owned(), ..instrument.clone() };
    assert_eq!(read_invitation(&instrument, &invitation(&renamed, "Ceper")), Err(other("klaster-é", &version)));
    let hash = fields_of(&instrument) - 8;
    for place in hash..hash + 8 {
        let text = changed(&text_of(&instrument), |bytes| bytes[place] ^= 1);
        assert_eq!(read(&instrument, &text), Err(other(&id, &version)));
    }
    // Everything after the instrument is ignored.
    let text = changed(&text_of(&later), |bytes| bytes.truncate(fields_of(&later)));
    assert_eq!(read(&instrument, &text), Err(other(&id, "1.0.1")));
}

#[test]
fn compares_the_given_hash() {
    let instrument = standard();
    let text = text_of(&instrument);
    let other = "0".repeat(64);
    assert!(matches!(decode_hand_in(&instrument, &other, &text), Err(HandInError::OtherInstrument { .. })));
    let text = invitation(&instrument, "Ceper");
    assert!(matches!(decode_invitation(&instrument, &other, &text), Err(HandInError::OtherInstrument { .. })));
    // Invalid hashes count as zeros, without a panic.
    for hash in ["", "00", "é".repeat(40).as_str(), "x".repeat(64).as_str()] {
        assert!(decode_hand_in(&instrument, hash, &text_of(&instrument)).is_err());
    }
}

#[test]
fn overlong_instrument_names_are_truncated_and_still_match() {
    let standard = standard();
    let instrument = Instrument { id: "é".repeat(200), version: "1".repeat(300), ..standard.clone() };
    assert_eq!(read(&instrument, &text_of(&instrument)), Ok(sample::hand_in(&instrument)));
    let refused = HandInError::OtherInstrument { id: "é".repeat(127), version: "1".repeat(255) };
    assert_eq!(read(&standard, &text_of(&instrument)), Err(refused));
}

#[test]
fn rejects_answers_that_are_not_allowed() {
    let instrument = standard();
    let mut lenient = instrument.clone();
    for indicator in &mut lenient.indicators {
        indicator.not_applicable_allowed = true;
    }
    for indicator in &instrument.indicators {
        let mut hand_in = sample::hand_in(&instrument);
        hand_in.answers[indicator.position] = Answer::NotApplicable;
        let read = read(&instrument, &written(&lenient, &hand_in));
        let expected = if indicator.not_applicable_allowed { Ok(hand_in) } else { Err(HandInError::Damaged) };
        assert_eq!(read, expected, "{}", indicator.id);
    }
}

#[test]
fn rejects_levels_off_the_scale() {
    // The number of states determines the width: five in three bits, thirteen in four.
    for (lowest, highest, width, allowed) in [(0, 1, 3, 5), (1, 5, 3, 8), (0, 5, 4, 9), (246, 255, 4, 13)] {
        let instrument = instrument(lowest, highest, 1, 0);
        let hand_in = HandIn { name: None, ..sample::hand_in(&instrument) };
        let answers = fields_of(&instrument) + 19;
        for state in 0..1 << width {
            let text = changed(&written(&instrument, &hand_in), |bytes| bytes[answers] = state << (8 - width));
            assert_eq!(read(&instrument, &text).is_ok(), state < allowed, "{state}");
        }
    }
}

/// Every field of a hand-in with one byte changed to an invalid value.
#[test]
fn rejects_values_that_are_never_written() {
    let instrument = instrument(1, 5, 3, 2);
    let length = |bytes: &[u8]| u8::try_from(bytes.len()).unwrap();
    let shown = |entries: &[(u8, &str)]| -> Vec<u8> {
        let entry = |(place, text): &(u8, &str)| [&[*place, 0, length(text.as_bytes())], text.as_bytes()].concat();
        entries.iter().flat_map(entry).collect()
    };
    let hand_in = HandIn { name: None, role: None, ..sample::hand_in(&instrument) };
    let (role, name, answers) = (fields_of(&instrument) + 17, fields_of(&instrument) + 18, fields_of(&instrument) + 19);
    let after = |change: &dyn Fn(&mut Vec<u8>)| read(&instrument, &changed(&written(&instrument, &hand_in), change));
    let with = |tail: &[u8]| after(&|bytes| bytes.extend(tail));
    let refused = Err(HandInError::Damaged);
    assert!(after(&|bytes| bytes[role] = 2).is_ok());
    assert_eq!(after(&|bytes| bytes[role] = 3), refused);
    assert_eq!(after(&|bytes| bytes[role] = 255), refused);
    let named = |name_of: &[u8]| {
        after(&|bytes| {
            bytes.splice(name..=name, [&[length(name_of)], name_of].concat());
        })
    };
    assert!(named(&[b'a'; 60]).is_ok());
    assert_eq!(named(&[b'a'; 61]), refused);
    assert_eq!(named(&[0xff]), refused);
    // Three answers of three bits leave seven bits of the second byte.
    for bit in 0..7 {
        assert_eq!(after(&|bytes| bytes[answers + 1] |= 1 << bit), refused, "{bit}");
    }
    assert!(with(&shown(&[(0, "a"), (2, "b")])).is_ok());
    for entries in [[(2, "b"), (0, "a")], [(1, "a"), (1, "b")], [(0, "a"), (3, "b")], [(0, "a"), (1, "")]] {
        assert_eq!(with(&shown(&entries)), refused, "{entries:?}");
    }
    for tail in [&b"\x00"[..], b"\x00\x00", b"\x00\x00\x02a", b"\x00\xff\xffa", b"\x00\x00\x01\xff"] {
        assert_eq!(with(tail), refused, "{tail:?}");
    }
    let cluster = |tail: &[u8]| {
        let text = changed(&invitation(&instrument, ""), |bytes| {
            bytes.pop();
            bytes.extend(tail);
        });
        read_invitation(&instrument, &text)
    };
    assert!(cluster(b"\x01a").is_ok());
    for tail in [&b""[..], b"\x01", b"\x01aa", b"\x01\xff", &[&[61], &[b'a'; 61][..]].concat()] {
        assert_eq!(cluster(tail), Err(HandInError::Damaged), "{tail:?}");
    }
}

#[test]
fn rejects_overlong_texts() {
    let instrument = standard();
    assert_eq!(read(&instrument, &"Q".repeat(LONGEST_HAND_IN + 1)), Err(HandInError::TooLong));
    assert_eq!(read(&instrument, &"Q".repeat(LONGEST_HAND_IN)), Err(HandInError::Damaged));
    assert_eq!(read_invitation(&instrument, &"?".repeat(LONGEST_HAND_IN + 1)), Err(HandInError::TooLong));
}

#[test]
fn every_error_has_its_message() {
    let other = HandInError::OtherInstrument { id: "small".to_owned(), version: "2".to_owned() };
    for (error, said) in [
        (HandInError::NotOne, "not what is looked for"),
        (HandInError::Damaged, "damaged"),
        (HandInError::Newer(7), "version 7 is newer than 2, the one that can be read"),
        (other, "instrument: \"small\" version \"2\" is not the one in use"),
        (HandInError::TooLong, "longer than 100000 characters"),
    ] {
        assert_eq!(error.to_string(), said);
    }
}
