//! Earlier versions: restored exactly, or not at all.

use dinamika::domain::assessment::{Answer, Assessment};
use dinamika::domain::instrument::Instrument;
use dinamika::exchange::{decode_value, encode_compact, file_value};
use dinamika::persistence::{Version, row, versions};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Map, Value};

use super::generator::{assessments, json};
use super::story::{Story, first, possible, revised, steps, with};
use super::support::generate::{few, settings};
use super::support::standard::{all_but, blank, standard};
use super::support::wounds::{Wound, wounded, wounds};

fn states(versions: Vec<Version>) -> Vec<Assessment> {
    let state = |version: Version| {
        assert_eq!((version.revision, &version.changed), (version.state.revision, &version.state.changed));
        version.state
    };
    versions.into_iter().map(state).collect()
}

fn given_back(instrument: &Instrument, story: &Story, rows: &[(u64, String)]) -> Vec<Assessment> {
    states(versions(instrument, story.now.as_ref(), rows))
}

#[test]
fn restores_every_earlier_state_newest_first() {
    let instrument = standard();
    let any = (first(&instrument), steps(&instrument, 40), any::<Index>(), any::<bool>());
    proptest!(few(), |((first, steps, start, is_turned) in any)| {
        let mut story = Story::of(&instrument, first, &steps);
        if is_turned {
            story.rows.reverse();
        }
        let start = start.index(story.rows.len() + 1);
        story.rows.rotate_left(start);
        prop_assert_eq!(given_back(&instrument, &story, &story.rows), story.earlier);
    });
}

/// Damage to a row.
#[derive(Clone, Debug)]
enum Damage {
    Lost,
    Wounded(Vec<Wound>),
    /// A character replaced by another digit: the most plausible state that never existed.
    Digit(Index, char),
    Exchanged(Index),
}

fn damage() -> impl Strategy<Value = Option<Damage>> {
    option::weighted(
        0.3,
        prop_oneof![
            Just(Damage::Lost),
            wounds().prop_map(Damage::Wounded),
            (any::<Index>(), prop::char::range('0', '9')).prop_map(|(place, digit)| Damage::Digit(place, digit)),
            any::<Index>().prop_map(Damage::Exchanged),
        ],
    )
}

fn damaged(rows: &[(u64, String)], damages: &[Option<Damage>]) -> Vec<(u64, String)> {
    let after = |((revision, text), damage): (&(u64, String), &Option<Damage>)| {
        let text = match damage {
            None => text.clone(),
            Some(Damage::Lost) => return None,
            Some(Damage::Wounded(wounds)) => wounded(text, wounds),
            Some(Damage::Digit(place, digit)) => {
                let digits: Vec<_> = text.match_indices(|sign: char| sign.is_ascii_digit()).collect();
                let mut text = text.clone();
                if !digits.is_empty() {
                    let at = place.get(&digits).0;
                    text.replace_range(at..=at, &digit.to_string());
                }
                text
            }
            Some(Damage::Exchanged(with)) => with.get(rows).1.clone(),
        };
        Some((*revision, text))
    };
    rows.iter().zip(damages).filter_map(after).collect()
}

#[test]
fn damaged_rows_restore_only_states_that_existed() {
    let instrument = standard();
    let any = (first(&instrument), steps(&instrument, 40), vec(damage(), 40));
    proptest!(settings(), |((first, steps, damages) in any)| {
        let story = Story::of(&instrument, first, &steps);
        let given = given_back(&instrument, &story, &damaged(&story.rows, &damages));
        prop_assert!(given.iter().all(|state| story.had(state)));
        prop_assert!(given.is_sorted_by(|left, right| right.revision < left.revision));
        let is_whole = |damage: &&Option<Damage>| damage.is_none();
        let newest = damages.iter().take(story.rows.len()).rev().take_while(is_whole).count();
        prop_assert_eq!(&given[..newest], &story.earlier[..newest], "nothing is damaged there");
    });
}

/// Two pages unaware of each other have written rows with the same revisions.
#[test]
fn mixed_histories_do_not_produce_new_states() {
    let instrument = standard();
    let any = (first(&instrument), steps(&instrument, 9), steps(&instrument, 9), vec(any::<bool>(), 60));
    proptest!(settings(), |((first, one, other, picks) in any)| {
        let one = Story::of(&instrument, first.clone(), &one);
        let other = Story::of(&instrument, first, &other);
        let picked = |story: &Story, pick: bool| {
            let rows = story.rows.iter().filter(|(revision, _)| picks[usize::try_from(*revision).unwrap() % 60] == pick);
            rows.cloned().collect::<Vec<_>>()
        };
        let rows = [picked(&one, true), picked(&other, false)].concat();
        let given = given_back(&instrument, &one, &rows);
        prop_assert!(given.iter().all(|state| one.had(state) || other.had(state)));
    });
}

#[test]
fn losing_a_row_loses_at_most_fifteen_more() {
    let instrument = standard();
    let mut story = Story { now: Some(blank(&instrument)), earlier: Vec::new(), rows: Vec::new() };
    for revision in 1..=100 {
        let last = story.now.clone().unwrap();
        story.becomes(Some(with(last, |one| (one.revision, one.facilitator) = (revision, Some(revision.to_string())))));
    }
    for lost in 0..100 {
        let rows: Vec<_> = story.rows.iter().filter(|(revision, _)| *revision != lost).cloned().collect();
        let given: Vec<_> = given_back(&instrument, &story, &rows).iter().map(|state| state.revision).collect();
        let expected: Vec<_> =
            (0..100).rev().filter(|one| *one > lost || *one <= (lost.max(1) - 1) / 16 * 16).collect();
        assert_eq!(given, if lost == 0 { (1..100).rev().collect() } else { expected }, "{lost}");
    }
}

#[test]
fn invalid_rows_restore_nothing() {
    let instrument = standard();
    let bytes = vec(any::<u8>(), 0..60).prop_map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    let key = select(vec!["changed", "next", "patch", "difference", "file", "sum", "revision"]);
    let own = (vec((key, json()), 0..6))
        .prop_map(|entries| Value::Object(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()));
    let text = prop_oneof![bytes, json().prop_map(|json| json.to_string()), own.prop_map(|own| own.to_string())];
    let any = (option::of(first(&instrument)), vec((0..100_u64, text), 0..6));
    proptest!(settings(), |((now, rows) in any)| {
        prop_assert_eq!(versions(&instrument, now.as_ref(), &rows), Vec::new());
    });
}

#[test]
fn excludes_the_current_and_later_states() {
    let instrument = standard();
    let whole = |revision| (revision, row(&revised(&blank(&instrument), revision), None));
    let rows = [3, 9, 5, 6, 5].map(whole);
    let revisions = |now: Option<u64>| {
        let now = now.map(|revision| revised(&blank(&instrument), revision));
        versions(&instrument, now.as_ref(), &rows).iter().map(|version| version.revision).collect::<Vec<_>>()
    };
    assert_eq!(revisions(Some(6)), [5, 3]);
    assert_eq!(revisions(None), [9, 6, 5, 3]);
}

fn object(row: &str) -> Map<String, Value> {
    serde_json::from_str(row).unwrap()
}

/// The keys of a row, sorted.
fn keys(row: &str) -> Vec<String> {
    object(row).keys().cloned().collect()
}

#[test]
fn rows_are_complete_where_required() {
    let instrument = standard();
    proptest!(few(), |(before in assessments(&instrument), after in assessments(&instrument), revision in 0..99_u64)| {
        let before = revised(&before, revision);
        let deleted = row(&before, None);
        prop_assert_eq!(keys(&deleted), ["changed", "file", "sum"]);
        prop_assert_eq!(&object(&deleted)["file"], &file_value(&before));
        let kept = row(&before, Some(&after));
        prop_assert!(kept.len() <= deleted.len());
        let leads_back = ["changed", "next", "patch", "sum"];
        prop_assert!(kept == deleted || keys(&kept) == leads_back);
        let nearly = with(revised(&before, revision + 1), |one| one.date = None);
        prop_assert_eq!(keys(&row(&before, Some(&nearly))).len(), if revision % 16 == 0 { 3 } else { 4 });
    });
}

#[test]
fn decode_value_agrees_with_decoding_text() {
    let instrument = standard();
    proptest!(few(), |(assessment in assessments(&instrument))| {
        let file = file_value(&assessment);
        prop_assert_eq!(&serde_json::from_str::<Value>(&encode_compact(&assessment)).unwrap(), &file);
        prop_assert_eq!(decode_value(&instrument, file), Ok(assessment));
    });
    assert!(decode_value(&instrument, Value::Null).is_err());
}

#[test]
fn the_row_of_one_answer_is_small() {
    let instrument = standard();
    let levels = all_but(&instrument, 2, &[]);
    let mut before = blank(&instrument);
    before.cluster.name = Some("Cor Logam Ceper".to_owned());
    for (indicator, answer) in instrument.indicators.iter().zip(levels.states()) {
        before.answer(&instrument, indicator.id.as_str(), *answer).unwrap();
    }
    (before.revision, before.changed) = (12_345, Some("2026-11-23T04:05:06.789Z".to_owned()));
    for (place, indicator) in instrument.indicators.iter().enumerate() {
        let answered = |answer: &Answer| {
            let mut one = before.clone();
            one.answer(&instrument, indicator.id.as_str(), *answer).unwrap();
            one
        };
        let answers = possible(&instrument, place);
        for (from, to) in answers.iter().flat_map(|from| answers.iter().map(move |to| (from, to))) {
            let changed = Some("2026-11-23T04:05:16.789Z".to_owned());
            let after = with(revised(&answered(to), 12_346), |one| one.changed = changed);
            let row = row(&answered(from), Some(&after));
            assert!(row.len() < 200, "{}: {row}", row.len());
        }
    }
}
