//! Hand-ins for instrument 1.0.0: current workshops receive them without loss.

use dinamika::domain::assessment::Answer;
use dinamika::domain::instrument::Instrument;
use dinamika::exchange::{
    Former, HandIn, HandInError, Invitation, decode_hand_in, decode_invitation, encode_hand_in, encode_hand_in_file,
    encode_invitation, hand_in_of_file, hand_ins_in,
};
use proptest::prelude::*;

use super::generator::hand_ins;
use super::sample::{self, read, written};
use super::support::generate::few;
use super::support::standard::{first, standard};

/// The hand-in written by the app of 1.0.0 for [`sample::hand_in`] of its instrument.
const HAND_IN_1_0_0: &str = include_str!("../fixtures/hand-in-1.0.0.txt");

fn first_hash() -> String {
    standard().previous("1.0.0").unwrap().hash.clone()
}

/// A current workshop's reading of it, encoded again.
fn expected(now: &Instrument, old: &HandIn) -> HandIn {
    let previous = now.previous("1.0.0").unwrap();
    let has_changed = |place: usize| previous.has_changed(now.indicators[place].id.as_str());
    let answers = old.answers.iter().enumerate();
    HandIn {
        answers: answers.map(|(at, answer)| if has_changed(at) { Answer::Unanswered } else { *answer }).collect(),
        evidence: old.evidence.iter().filter(|(at, _)| !has_changed(*at)).cloned().collect(),
        former: Some(Former {
            version: "1.0.0".to_owned(),
            answers: old.answers.clone(),
            evidence: old.evidence.clone(),
        }),
        ..old.clone()
    }
}

#[test]
fn unchanged_answers_count_and_the_text_round_trips() {
    let (then, now, hash) = (first(), standard(), first_hash());
    proptest!(few(), |(old in hand_ins(&then))| {
        let text = encode_hand_in(&then, &hash, &old);
        let taken_in = read(&now, &text).unwrap();
        prop_assert_eq!(&taken_in, &expected(&now, &old));
        prop_assert_eq!(written(&now, &taken_in), text, "as it was handed in");
    });
}

#[test]
fn reads_the_released_hand_in() {
    let (then, now) = (first(), standard());
    let text = HAND_IN_1_0_0.trim();
    let expected = expected(&now, &sample::hand_in(&then));
    for found in [text.to_owned(), hand_in_of_file(&encode_hand_in_file(text)).unwrap()] {
        assert_eq!(read(&now, &found).as_ref(), Ok(&expected));
    }
    assert_eq!(hand_ins_in(&format!("https://contoh.id/#/serahan/{text}")), [text]);
    let place = now.indicator("PM3").unwrap().position;
    assert_eq!(expected.ballot(place).1, Answer::Unanswered);
}

/// The app of 1.0.0 reports the unknown version, and changes nothing.
#[test]
fn an_old_app_rejects_a_current_hand_in_by_version() {
    let (then, now) = (first(), standard());
    let text = written(&now, &sample::hand_in(&now));
    let refused = HandInError::OtherInstrument { id: now.id.clone(), version: "1.1.0".to_owned() };
    assert_eq!(decode_hand_in(&then, &first_hash(), &text), Err(refused));
}

#[test]
fn old_invitations_remain_valid() {
    let (then, now) = (first(), standard());
    let invitation = Invitation { workshop: *b"here", is_open: true, cluster: "Ceper".to_owned() };
    let text = encode_invitation(&then, &first_hash(), &invitation);
    assert_eq!(decode_invitation(&now, dinamika::domain::instrument::STANDARD_HASH, &text), Ok(invitation));
}

/// Other content under the number of a known version is another instrument.
#[test]
fn checks_the_hash_of_the_previous_version() {
    let text = encode_hand_in(&first(), &"0".repeat(64), &sample::hand_in(&first()));
    assert!(matches!(read(&standard(), &text), Err(HandInError::OtherInstrument { .. })));
}
