//! Which of two copies of a record wins.

use dinamika::domain::assessment::{Answer, Assessment, Round, Tally, Voting};
use dinamika::domain::instrument::Instrument;
use dinamika::exchange::encode_compact;
use dinamika::persistence::{OnDisk, Verdict, deleted};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::sample::named;
use super::support::generate::settings;
use super::support::standard::standard;

fn compare(instrument: &Instrument, id: &str, copy: &str, local: Option<u64>) -> Verdict {
    OnDisk::read(instrument, id, copy).compare(local)
}

fn is_older(instrument: &Instrument, copy: &str, local: u64) -> bool {
    OnDisk::read(instrument, "one", copy).revision().is_some_and(|revision| revision < local)
}

/// The revision of a tombstone, if it is one.
fn deleted_at(copy: &str) -> Option<u64> {
    match OnDisk::read(&standard(), "one", copy) {
        OnDisk::Deleted(revision) => Some(revision),
        _ => None,
    }
}

/// The revision of a record from a newer version, if it is one.
fn newer_at(instrument: &Instrument, copy: &str) -> Option<u64> {
    match OnDisk::read(instrument, "one", copy) {
        OnDisk::Newer(revision) => Some(revision),
        _ => None,
    }
}

fn copy(revision: u64) -> String {
    let mut assessment = named("one", "On disk");
    assessment.revision = revision;
    encode_compact(&assessment)
}

#[test]
fn the_newer_copy_wins_and_an_equal_one_changes_nothing() {
    let instrument = standard();
    proptest!(settings(), |(on_disk in 0..9_u64, local in option::of(0..9_u64))| {
        let verdict = compare(&instrument, "one", &copy(on_disk), local);
        let is_newer = local.is_none_or(|local| local < on_disk);
        let is_older = is_older(&instrument, &copy(on_disk), local.unwrap_or_default());
        prop_assert_eq!(is_older, on_disk < local.unwrap_or_default());
        match verdict {
            Verdict::Take(taken) => {
                prop_assert!(is_newer);
                prop_assert_eq!((taken.id.as_str(), taken.revision), ("one", on_disk));
            }
            other => prop_assert_eq!((other, is_newer), (Verdict::Keep, false)),
        }
    });
}

#[test]
fn deleted_assessments_stay_deleted_until_restored() {
    let instrument = standard();
    proptest!(settings(), |(at in 0..9_u64, local in option::of(0..9_u64))| {
        let is_gone = local.is_some_and(|local| local <= at);
        let expected = if is_gone { Verdict::Delete } else { Verdict::Keep };
        prop_assert_eq!(compare(&instrument, "one", &deleted(at), local), expected);
    });
}

/// An assessment may contain any unknown key.
#[test]
fn an_unknown_key_deleted_is_not_a_tombstone() {
    let instrument = standard();
    let text = copy(3).replacen('{', "{\"deleted\":true,", 1);
    assert_eq!(deleted_at(&text), None);
    assert_eq!(compare(&instrument, "one", &text, Some(3)), Verdict::Keep);
    assert!(matches!(compare(&instrument, "one", &text, Some(2)), Verdict::Take(_)));
}

#[test]
fn reads_the_revision_of_newer_records() {
    let instrument = standard();
    let newer = copy(9).replace("\"version\":1", "\"version\":2");
    assert_eq!(newer_at(&instrument, &newer), Some(9));
    for other in [copy(9), deleted(9), "{".to_owned(), String::new()] {
        assert_eq!(newer_at(&instrument, &other), None, "{other}");
    }
}

#[test]
fn ignores_unreadable_copies() {
    let instrument = standard();
    let newer = copy(9).replace("\"version\":1", "\"version\":2");
    for text in ["", "null", "{}", "{\"deleted\":false,\"revision\":9}", "{\"deleted\":true}", newer.as_str()] {
        for local in [None, Some(0)] {
            assert_eq!(compare(&instrument, "one", text, local), Verdict::Keep, "{text}");
        }
        assert!(!is_older(&instrument, text, u64::MAX), "{text} would be written over");
    }
}

/// These answers, by position: `None` is unanswered.
fn answered(answers: &[Option<u8>]) -> Assessment {
    let instrument = standard();
    let mut assessment = named("one", "");
    for (indicator, numeral) in instrument.indicators.iter().zip(answers) {
        let level = numeral.and_then(|numeral| instrument.scale.level(numeral));
        let answer = level.map_or(Answer::Unanswered, Answer::Level);
        assessment.answer(&instrument, indicator.id.as_str(), answer).unwrap();
    }
    assessment
}

#[test]
fn rebasing_loses_no_answer() {
    let instrument = standard();
    let answers = || vec(option::of(0..5_u8), instrument.indicators.len());
    proptest!(settings(), |(before in answers(), now in answers(), copy in answers())| {
        let (here, there) = (answered(&now), answered(&copy));
        let both = here.clone().rebased(&answered(&before), &there);
        for (place, indicator) in instrument.indicators.iter().enumerate() {
            let said = |of: &Assessment| of.response(&indicator.id).cloned().unwrap_or_default().said();
            let response = both.response(&indicator.id).cloned().unwrap_or_default();
            let is_changed_here = before[place] != now[place];
            prop_assert_eq!(response.said(), said(if is_changed_here { &here } else { &there }));
            // Answers given on both sides are both kept.
            let is_unseen = is_changed_here && copy[place] != before[place] && copy[place] != now[place];
            let kept = if is_unseen && copy[place].is_some() { vec![said(&there)] } else { Vec::new() };
            prop_assert_eq!(response.alternatives, kept);
        }
    });
}

/// These rounds were held on the first indicator, each identified by its number of "don't know".
fn held(rounds: &[u32]) -> Assessment {
    let instrument = standard();
    let mut assessment = named("one", "");
    for &unknown in rounds {
        let mut tally = Tally::default();
        tally.set(Answer::Unknown, unknown);
        let round = Round { voting: Voting::Hands, tally, roles: Vec::new() };
        assessment.hold_round(&instrument, instrument.indicators[0].id.as_str(), round).unwrap();
    }
    assessment
}

#[test]
fn rebasing_loses_no_round() {
    for (copy, before, now, expected) in [
        (vec![1, 2], vec![1], vec![1, 3], vec![1, 2, 3]),
        (vec![1, 2], vec![1], vec![1], vec![1, 2]),
        (vec![1], vec![1], vec![1, 3], vec![1, 3]),
        (vec![2], vec![], vec![3], vec![2, 3]),
        (vec![1, 1], vec![1], vec![1, 3], vec![1, 1, 3]),
        (vec![1, 2], vec![1], vec![], vec![2]),
    ] {
        let both = held(&now).rebased(&held(&before), &held(&copy));
        assert_eq!(both, held(&expected), "{copy:?} {before:?} {now:?}");
    }
}

#[test]
fn rebasing_keeps_profile_changes() {
    let (before, mut now) = (named("one", "Before"), named("one", "Now"));
    now.facilitator = Some("Sri".to_owned());
    let copy = named("one", "On disk");
    assert_eq!(before.rebased(&before, &copy), copy);
    assert_eq!(now.rebased(&before, &copy), now);
}

#[test]
fn a_copy_takes_the_id_of_its_key() {
    let Verdict::Take(taken) = compare(&standard(), "two", &copy(1), None) else { panic!("nothing was there") };
    assert_eq!(taken.id, "two");
}
