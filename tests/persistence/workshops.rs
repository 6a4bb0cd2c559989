//! Stored workshops: round trip, encryption of secret parts, and robustness.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use dinamika::domain::assessment::{Answer, Round, Tally, Voting, Writers};
use dinamika::domain::instrument::Instrument;
use dinamika::exchange::HandIn;
use dinamika::persistence::{
    Seal, Taken, Vote, Workshop, WorkshopError, ballots_of, decode_workshop, encode_workshop, key_of, key_text,
    unsealed,
};
use proptest::array::uniform32;
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::support::generate::settings;
use super::support::standard::{first, level, standard};
use super::support::wounds::{wounded, wounds};

fn seal(key: u8, nonce: u8) -> Seal {
    Seal { key: [key; 32], nonce: [nonce; 12] }
}

/// A vote on the indicator at this position, with any allowed ballots.
fn votes(instrument: &Instrument, place: usize) -> impl Strategy<Value = Vote> + use<> {
    let ballots = ballots_of(instrument, &instrument.indicators[place]);
    let held = option::of(select(ballots.clone()));
    let counts = vec(0..=0xffff_u32, ballots.len());
    (select(vec![Voting::Hands, Voting::Secret]), 0..4_usize, counts, 0..9_u32, held).prop_map(
        move |(voting, round, counts, shown, held)| {
            let mut tally = Tally::default();
            for (ballot, count) in ballots.iter().zip(counts) {
                tally.set(*ballot, count);
            }
            Vote { voting, round, is_open: round % 2 == 1, tally, shown, last: held.unwrap_or_default() }
        },
    )
}

fn hand_ins(instrument: &Instrument) -> impl Strategy<Value = HandIn> + use<> {
    let answers: Vec<_> = instrument
        .indicators
        .iter()
        .map(|one| select([ballots_of(instrument, one), vec![Answer::Unanswered]].concat()))
        .collect();
    let roles: Vec<String> = instrument.roles.iter().map(|role| role.id.clone()).collect();
    (any::<[u8; 8]>(), any::<[u8; 4]>(), option::of(select(roles)), option::of("[a-zéあ]{1,12}"), answers).prop_map(
        |(id, workshop, role, name, answers)| {
            let revision = u32::from(id[1]) % 3;
            HandIn {
                id,
                workshop,
                is_open: id[2] % 2 == 1,
                revision,
                role,
                name,
                answers,
                evidence: (id[3] % 2 == 1).then(|| (0, format!("Nota {}", id[4]))).into_iter().collect(),
                former: None,
            }
        },
    )
}

fn workshops() -> impl Strategy<Value = Workshop> {
    let instrument = standard();
    let places = 0..instrument.indicators.len();
    let ids: Vec<String> = instrument.indicators.iter().map(|one| one.id.to_string()).collect();
    let vote = places.prop_flat_map(move |place| (Just(ids[place].clone()), votes(&standard(), place)));
    let votes = vec(vote, 0..4).prop_map(|votes| votes.into_iter().collect());
    let voting = select(vec![Voting::Hands, Voting::Secret]);
    (any::<u64>(), any::<[u8; 4]>(), voting, any::<bool>(), any::<u8>(), votes, vec(hand_ins(&instrument), 0..8))
        .prop_map(|(revision, code, voting, is_open, minutes, votes, hand_ins)| Workshop {
            revision,
            writers: Writers::default(),
            code,
            voting,
            is_open,
            minutes,
            votes,
            shown: BTreeMap::new(),
            evidence: BTreeMap::new(),
            counted: BTreeMap::new(),
            is_bound: false,
            hand_ins,
            former: Vec::new(),
        })
        .prop_map(opened)
}

/// With every other indicator opened.
fn opened(mut workshop: Workshop) -> Workshop {
    static STANDARD: LazyLock<Instrument> = LazyLock::new(standard);
    for indicator in STANDARD.indicators.iter().step_by(2) {
        if let Some((round, raters)) = workshop.opening(&STANDARD, indicator.position) {
            workshop.note_opening(indicator, round, raters);
        }
    }
    workshop
}

#[test]
fn a_workshop_round_trips() {
    let instrument = standard();
    proptest!(settings(), |(workshop in workshops(), key in uniform32(any::<u8>()), nonce in any::<[u8; 12]>())| {
        let text = encode_workshop(&instrument, &workshop, &Seal { key, nonce }).unwrap();
        prop_assert_eq!(decode_workshop(&instrument, &text, &key), Ok(workshop));
        prop_assert_eq!(key_of(&key_text(&key)), Some(key));
    });
}

/// A record of the first version, with instrument 1.0.0: votes and figures of a changed question no longer count, and
/// are kept.
#[test]
fn votes_on_a_changed_question_are_set_aside() {
    let (then, now) = (first(), standard());
    let mut workshop = Workshop::new(*b"CODE");
    for id in ["PM1", "PM3"] {
        let mut vote = Vote::new(Voting::Secret, 0);
        vote.tally = [level(&then, 2), Answer::Unknown].into_iter().collect();
        workshop.votes.insert(id.to_owned(), vote);
        let tally = [level(&then, 3), level(&then, 1), level(&then, 1)].into_iter().collect();
        let round = Round { voting: Voting::HandIns, tally, roles: Vec::new() };
        workshop.note_opening(then.indicator(id).unwrap(), round, vec![([1; 8], 4)]);
    }
    let text = encode_workshop(&then, &workshop, &seal(1, 1)).unwrap();
    let mut record: serde_json::Value = serde_json::from_str(&text).unwrap();
    record["version"] = 1.into();
    record.as_object_mut().unwrap().remove("instrument");
    let read = decode_workshop(&now, &record.to_string(), &[1; 32]).unwrap();
    assert!(read.votes.keys().eq(["PM1"]) && read.shown.keys().eq(["PM1"]));
    assert_eq!(read.votes.get("PM1"), workshop.votes.get("PM1"));
    assert_eq!(read.counted, [([1; 8], [(now.indicator("PM1").unwrap().position, 4)].into())].into());
    let former = &read.former[0];
    assert_eq!((former["version"].as_str(), former["votes"].as_object().unwrap().len()), (Some("1.0.0"), 1));
    assert_eq!(former["shown"]["PM3"]["all"].as_str().map(str::len), Some(4 * 7 + 2), "word for word");
    // Encoding keeps them.
    let again = encode_workshop(&now, &read, &seal(1, 2)).unwrap();
    assert_eq!(decode_workshop(&now, &again, &[1; 32]).as_ref(), Ok(&read));
    assert_eq!(Workshop::new(*b"CODE").merged(read.clone()).former, read.former);
    let begun = Workshop::new(*b"CODE");
    assert_eq!(begun.rebased(&begun, &read).former, read.former);
    assert_eq!(read.rebased(&begun, &begun).former, read.former);
}

/// A workshop with an unknown, later instrument is reported as newer, not as damaged.
#[test]
fn a_workshop_of_a_later_instrument_is_newer() {
    let later = Instrument { version: "1.2.0".to_owned(), ..standard() };
    let text = encode_workshop(&later, &Workshop::new(*b"CODE"), &seal(1, 1)).unwrap();
    assert!(matches!(decode_workshop(&standard(), &text, &[1; 32]), Err(WorkshopError::Newer(_))));
}

/// The plain part of the record, and the length of the encrypted part.
fn outside(text: &str) -> (String, usize) {
    let value: serde_json::Value = serde_json::from_str(text).unwrap();
    let mut record = value.as_object().unwrap().clone();
    let sealed = record.remove("sealed").unwrap();
    (serde_json::to_string(&record).unwrap(), sealed.as_str().unwrap().len())
}

#[test]
fn the_plain_part_does_not_depend_on_ballots() {
    let instrument = standard();
    let pairs = (workshops(), votes(&instrument, 0), votes(&instrument, 0));
    proptest!(settings(), |((workshop, one, other) in pairs)| {
        let id = instrument.indicators[0].id.to_string();
        let with = |vote: &Vote, nonce| {
            let mut workshop = workshop.clone();
            workshop.votes.insert(id.clone(), Vote { voting: Voting::Secret, round: 0, is_open: false, shown: 0, ..vote.clone() });
            encode_workshop(&instrument, &workshop, &seal(1, nonce)).unwrap()
        };
        prop_assert_eq!(outside(&with(&one, 1)), outside(&with(&other, 2)));
        prop_assert_ne!(with(&one, 1), with(&one, 2), "the same votes are sealed otherwise every time");
    });
}

#[test]
fn only_its_own_key_opens_it() {
    let instrument = standard();
    proptest!(settings(), |(workshop in workshops(), key in 2_u8..)| {
        let text = encode_workshop(&instrument, &workshop, &seal(1, 1)).unwrap();
        prop_assert_eq!(decode_workshop(&instrument, &text, &[key; 32]), Err(WorkshopError::Sealed));
    });
}

#[test]
fn distinguishes_newer_from_damaged_records() {
    let instrument = standard();
    let text = encode_workshop(&instrument, &Workshop::new([1; 4]), &seal(1, 1)).unwrap();
    let newer = text.replace("\"version\":2", "\"version\":3");
    assert_eq!(decode_workshop(&instrument, &newer, &[1; 32]), Err(WorkshopError::Newer(3)));
    assert_eq!(decode_workshop(&instrument, "{}", &[1; 32]), Err(WorkshopError::Malformed));
}

#[test]
fn corrupted_records_are_rejected_or_unchanged() {
    let instrument = standard();
    proptest!(settings(), |(workshop in workshops(), wounds in wounds())| {
        let text = encode_workshop(&instrument, &workshop, &seal(1, 1)).unwrap();
        if let Ok(read) = decode_workshop(&instrument, &wounded(&text, &wounds), &[1; 32]) {
            prop_assert_eq!(read.hand_ins, workshop.hand_ins, "what is sealed is whole, or nothing");
        }
    });
}

#[test]
fn arbitrary_text_does_not_panic() {
    let instrument = standard();
    proptest!(settings(), |(text in any::<String>(), key in uniform32(any::<u8>()))| {
        let _ = decode_workshop(&instrument, &text, &key);
        let _ = unsealed(&key, &text);
        let _ = key_of(&text);
    });
}

#[test]
fn secret_ballots_can_be_taken_back_until_passed_on() {
    let instrument = standard();
    let ballots = ballots_of(&instrument, &instrument.indicators[0]);
    let acts = vec((select(ballots), any::<bool>()), 0..20);
    proptest!(settings(), |(acts in acts)| {
        let mut vote = Vote::new(Voting::Secret, 0);
        let mut expected = Tally::default();
        for (ballot, is_kept) in &acts {
            vote.cast(*ballot);
            if *is_kept {
                expected.add(*ballot);
                vote.hand_on();
            }
            vote.take_back();
        }
        prop_assert_eq!(vote.ballots(), expected.ballots());
        prop_assert_eq!(vote.closed(), expected);
    });
}

#[test]
fn keeps_one_hand_in_per_rater() {
    let instrument = standard();
    proptest!(settings(), |(all in vec(hand_ins(&instrument), 0..12), code in any::<[u8; 4]>())| {
        let mut workshop = Workshop::new(code);
        let mut known = std::collections::BTreeMap::<[u8; 8], HandIn>::new();
        for mut hand_in in all {
            // Few raters, so that some hand in again; every third hand-in is for another workshop.
            hand_in.id = [hand_in.id[0] % 3; 8];
            hand_in.workshop = [code, [0; 4], [!code[0]; 4]][usize::from(hand_in.workshop[0] % 3)];
            let is_ours = hand_in.workshop == code || hand_in.workshop == [0; 4];
            let expected = match known.get(&hand_in.id) {
                _ if !is_ours => Taken::OtherWorkshop,
                None => Taken::New,
                Some(before) if *before == hand_in => Taken::Same,
                Some(before) if hand_in.revision < before.revision => Taken::Older,
                Some(_) => Taken::Replaced,
            };
            if is_ours && expected != Taken::Older {
                known.insert(hand_in.id, hand_in.clone());
            }
            prop_assert_eq!(workshop.take_in(hand_in), expected);
        }
        prop_assert_eq!(workshop.hand_ins.len(), known.len());
    });
}

#[test]
fn merging_two_tabs_keeps_all_raters_and_votes() {
    proptest!(settings(), |(one in workshops(), other in workshops())| {
        let merged = one.clone().merged(other.clone());
        for hand_in in one.hand_ins.iter().chain(&other.hand_ins) {
            prop_assert!(merged.hand_ins.iter().any(|kept| kept.id == hand_in.id));
        }
        let mut voted = one.votes.keys().chain(other.votes.keys());
        prop_assert!(voted.all(|id| merged.votes.contains_key(id)));
    });
}

#[test]
fn counts_hand_ins_once_per_rater() {
    let instrument = standard();
    proptest!(settings(), |(all in btree_map(any::<[u8; 8]>(), hand_ins(&instrument), 0..12), place in 0..29_usize)| {
        let mut workshop = Workshop::new([1; 4]);
        for (id, hand_in) in &all {
            workshop.take_in(HandIn { id: *id, workshop: [0; 4], ..hand_in.clone() });
        }
        let round = workshop.opening(&instrument, place).map(|(round, _)| round);
        prop_assert_eq!(round.is_some(), 3 <= workshop.ballots(place), "of fewer than three nothing is shown");
        for ballot in ballots_of(&instrument, &instrument.indicators[place]).iter().filter(|_| round.is_some()) {
            let expected = all.values().filter(|one| one.answers[place] == *ballot).count();
            let counted = round.as_ref().map_or(0, |round| round.tally.count(*ballot));
            prop_assert_eq!(counted as usize, expected);
        }
    });
}

#[test]
fn recognises_votes_already_opened() {
    let instrument = standard();
    proptest!(settings(), |(vote in votes(&instrument, 0), other in votes(&instrument, 0), before in 0..3_usize)| {
        let round = |vote: &Vote| Round { voting: vote.voting, tally: vote.clone().closed(), roles: Vec::new() };
        let vote = Vote { round: before, ..vote };
        let mut rounds = vec![round(&vote); before];
        prop_assert!(!vote.is_among(&rounds), "rounds before it may have the same ballots");
        let handed_in = Round { voting: Voting::HandIns, ..round(&vote) };
        rounds.insert(0, handed_in);
        prop_assert!(!vote.is_among(&rounds), "what was handed in meanwhile is no vote of the room");
        let is_same = round(&other) == round(&vote);
        let revealed = [vec![round(&vote); before], vec![round(&other)]].concat();
        prop_assert_eq!(vote.is_among(&revealed), is_same);
    });
}
