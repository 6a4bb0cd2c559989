//! Encoding drops exactly what cannot be decoded.

use dinamika::domain::assessment::Answer;
use dinamika::domain::instrument::Instrument;
use dinamika::exchange::{HandIn, LONGEST_HAND_IN};
use proptest::prelude::*;

use super::sample::{self, instrument, invitation, read, read_invitation, written};
use super::support::generate::few;
use super::support::standard::standard;

/// A hand-in after encoding and decoding.
fn arrives(instrument: &Instrument, hand_in: &HandIn) -> HandIn {
    read(instrument, &written(instrument, hand_in)).unwrap()
}

#[test]
fn truncates_long_names_between_characters() {
    let instrument = standard();
    for sign in ["a", "é", "꧋", "🌾"] {
        let name = format!("x{}", sign.repeat(60));
        let cut = format!("x{}", sign.repeat(59 / sign.len()));
        let hand_in = HandIn { name: Some(name.clone()), ..sample::hand_in(&instrument) };
        assert_eq!(arrives(&instrument, &hand_in), HandIn { name: Some(cut.clone()), ..hand_in });
        assert_eq!(read_invitation(&instrument, &invitation(&instrument, &name)).unwrap().cluster, cut);
    }
}

#[test]
fn an_empty_name_is_no_name() {
    let instrument = standard();
    let hand_in = HandIn { name: Some(String::new()), ..sample::hand_in(&instrument) };
    assert_eq!(arrives(&instrument, &hand_in).name, None);
}

#[test]
fn drops_unknown_roles() {
    let instrument = instrument(1, 5, 3, 300);
    for (role, expected) in [("r0", Some("r0")), ("r254", Some("r254")), ("r255", None), ("king", None)] {
        let hand_in = HandIn { role: Some(role.to_owned()), ..sample::hand_in(&instrument) };
        assert_eq!(arrives(&instrument, &hand_in).role.as_deref(), expected);
    }
}

#[test]
fn drops_answers_that_are_not_allowed() {
    let (three, ten) = (instrument(1, 3, 3, 0), instrument(0, 9, 4, 0));
    let level = |numeral| Answer::Level(ten.scale.level(numeral).unwrap());
    let arrives = |answers: Vec<Answer>| arrives(&three, &HandIn { answers, ..sample::hand_in(&three) }).answers;
    // In this instrument every other indicator does not allow "not applicable".
    assert_eq!(
        arrives(vec![Answer::NotApplicable; 9]),
        [Answer::NotApplicable, Answer::Unanswered, Answer::NotApplicable]
    );
    assert_eq!(arrives(vec![level(0), level(4), level(3)]), [Answer::Unanswered, Answer::Unanswered, level(3)]);
    assert_eq!(arrives(vec![level(1)]), [level(1), Answer::Unanswered, Answer::Unanswered]);
}

#[test]
fn keeps_evidence_in_order_without_duplicates() {
    let instrument = instrument(1, 5, 3, 0);
    let shown = |entries: &[(usize, &str)]| -> Vec<(usize, String)> {
        entries.iter().map(|(place, text)| (*place, (*text).to_owned())).collect()
    };
    let evidence = shown(&[(2, "c"), (3, "beyond"), (0, "a"), (2, "again"), (1, "")]);
    let hand_in = HandIn { evidence, ..sample::hand_in(&instrument) };
    assert_eq!(arrives(&instrument, &hand_in).evidence, shown(&[(0, "a"), (2, "c")]));
}

#[test]
fn any_amount_of_evidence_can_be_decoded() {
    let instrument = standard();
    proptest!(few(), |(lengths: Vec<u16>, sign: char)| {
        let shown = |(place, length): (usize, &u16)| (place, sign.to_string().repeat(usize::from(*length) / 4 + 1));
        let evidence: Vec<_> = lengths.iter().take(instrument.indicators.len()).enumerate().map(shown).collect();
        let hand_in = HandIn { evidence, ..sample::hand_in(&instrument) };
        let text = written(&instrument, &hand_in);
        prop_assert!(text.len() <= LONGEST_HAND_IN);
        let arrived = read(&instrument, &text).unwrap().evidence;
        for ((place, text), (own, whole)) in arrived.iter().zip(&hand_in.evidence) {
            prop_assert!(place == own && whole.starts_with(text.as_str()));
        }
        // Something is dropped only if nothing more fits: after one text, or in total.
        let is_full = LONGEST_HAND_IN - 20 < text.len();
        let has_longest = arrived.iter().any(|(_, text)| usize::from(u16::MAX) - 4 < text.len());
        prop_assert!(arrived == hand_in.evidence || is_full || has_longest);
    });
}
