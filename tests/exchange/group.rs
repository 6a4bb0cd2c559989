//! Group results in files.

use dinamika::domain::assessment::{Answer, Assessment, Group, Refusal, RoleTally, Round, Said, Tally, Voting};
use dinamika::exchange::{FileError, decode, encode};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use super::generator::json;
use super::hostile::places;
use super::sample::{read, refusal, with};
use super::support::generate::settings;
use super::support::standard::{level, standard};

/// A group with every key that has a meaning.
fn group() -> Value {
    json!({
        "rounds": [
            { "voting": "secret", "levels": { "1": 4, "3": 1 }, "unknown": 1 },
            {
                "voting": "hands",
                "levels": { "1": 2, "2": 7 },
                "not_applicable": 1,
                "roles": [{ "role": "officer", "levels": { "2": 3 }, "unknown": 2 }, { "levels": { "0": 4 } }],
            },
        ],
        "agreed": { "level": 2 },
        "reason": "Buku pesanan",
        "dissent": "Dua orang ragu",
        "replaced": [{ "level": 1, "evidence": "Nota" }, { "not_applicable": true, "note": "?" }],
    })
}

fn file(group: &Value) -> Value {
    with("/responses/KB1", json!({ "level": 2, "group": group }))
}

fn group_of(assessment: &Assessment) -> Group {
    assessment.response(&standard().indicator("KB1").unwrap().id).unwrap().group.clone()
}

fn tally<const N: usize>(counts: [(Answer, u32); N]) -> Tally {
    let mut tally = Tally::default();
    for (answer, count) in counts {
        tally.set(answer, count);
    }
    tally
}

#[test]
fn reads_every_key() {
    let instrument = standard();
    let level = |numeral| level(&instrument, numeral);
    let of_officers = tally([(level(2), 3), (Answer::Unknown, 2)]);
    let rounds = vec![
        Round {
            voting: Voting::Secret,
            tally: tally([(level(1), 4), (level(3), 1), (Answer::Unknown, 1)]),
            roles: Vec::new(),
        },
        Round {
            voting: Voting::Hands,
            tally: tally([(level(1), 2), (level(2), 7), (Answer::NotApplicable, 1)]),
            roles: vec![
                RoleTally { role: Some("officer".to_owned()), tally: of_officers },
                RoleTally { role: None, tally: tally([(level(0), 4)]) },
            ],
        },
    ];
    let said = |answer, evidence: &str, note: &str| Said { answer, evidence: evidence.into(), note: note.into() };
    let expected = Group {
        rounds,
        agreed: Some(level(2)),
        reason: "Buku pesanan".to_owned(),
        dissent: "Dua orang ragu".to_owned(),
        replaced: vec![said(level(1), "Nota", ""), said(Answer::NotApplicable, "", "?")],
        ..Group::default()
    };
    assert_eq!(group_of(&read(&file(&group())).unwrap()), expected);
}

#[test]
fn preserves_unknown_keys() {
    let mut group = group();
    group["from_another_version"] = json!([1, { "level": 9 }]);
    let file = file(&group);
    assert_eq!(serde_json::from_str::<Value>(&encode(&read(&file).unwrap())).unwrap(), file);
}

#[test]
fn omits_empty_values() {
    let empty = json!({
        "rounds": [{ "voting": "hand_ins", "levels": { "2": 0, "9": null }, "unknown": 0, "roles": [] }],
        "agreed": {},
        "reason": "",
        "replaced": [],
    });
    let written: Value = serde_json::from_str(&encode(&read(&file(&empty)).unwrap())).unwrap();
    assert_eq!(written, file(&json!({ "rounds": [{ "voting": "hand_ins" }] })));
    let written: Value = serde_json::from_str(&encode(&read(&file(&json!({}))).unwrap())).unwrap();
    assert_eq!(written, with("/responses/KB1", json!({ "level": 2 })));
}

#[test]
fn a_response_with_only_group_results_round_trips() {
    let file = with("/responses/DL1", json!({ "group": { "rounds": [{ "voting": "hands", "unknown": 1 }] } }));
    assert_eq!(serde_json::from_str::<Value>(&encode(&read(&file).unwrap())).unwrap(), file);
}

/// Checks that a group with this value at this path is rejected with these words.
fn refuses(pointer: &str, value: Value, words: &[&str]) {
    let mut group = group();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    group.pointer_mut(parent).unwrap()[key] = value;
    let said = refusal(&file(&group));
    for word in words {
        assert!(said.contains(word), "\"{word}\" is not in: {said}");
    }
}

#[test]
fn errors_have_their_path() {
    let place = "responses.KB1.group";
    for (pointer, value, at) in [
        ("/rounds", json!({}), "rounds"),
        ("/reason", json!(1), "reason"),
        ("/dissent", json!([]), "dissent"),
        ("/agreed", json!(2), "agreed"),
        ("/replaced", json!("2"), "replaced"),
    ] {
        refuses(pointer, value, &[&format!("{place}.{at}: ")]);
    }
    let round = "responses.KB1.group.rounds[1]";
    for value in [json!(-1), json!(4_294_967_296_u64), json!(1.5), json!("1"), json!(true)] {
        for (pointer, at) in [
            ("/rounds/1/levels/2", "levels.2"),
            ("/rounds/1/unknown", "unknown"),
            ("/rounds/1/not_applicable", "not_applicable"),
            ("/rounds/1/roles/0/levels/2", "roles[0].levels.2"),
        ] {
            refuses(pointer, value.clone(), &[&format!("{round}.{at}: invalid "), "expected u32"]);
        }
    }
    for (pointer, value, words) in [
        ("/rounds/1/voting", json!("shouting"), ["voting: ", "shouting"]),
        ("/rounds/1/voting", json!(null), ["voting: ", "null"]),
        ("/rounds/1/levels", json!([1, 2]), ["levels: ", "expected a map"]),
        ("/rounds/1/levels/high", json!(1), ["levels.", "high"]),
        ("/rounds/1/levels/02", json!(1), ["levels.", "02"]),
        ("/rounds/1/roles/0/role", json!(1), ["roles[0].role: ", "expected a string"]),
    ] {
        refuses(pointer, value, &[&format!("{round}.{}", words[0]), words[1]]);
    }
}

#[test]
fn rejects_ballots_that_are_not_allowed() {
    let off_scale = |group: &Value| {
        let refusal = Refusal::OffScale(5);
        assert_eq!(read(&file(group)), Err(FileError::Response { id: "KB1".to_owned(), refusal }));
    };
    off_scale(&json!({ "rounds": [{ "voting": "hands", "levels": { "5": 1 } }] }));
    off_scale(&json!({ "rounds": [{ "voting": "hands", "roles": [{ "levels": { "5": 1 } }] }] }));
    off_scale(&json!({ "agreed": { "level": 5 } }));
    off_scale(&json!({ "replaced": [{ "level": 5 }] }));
    let instrument = standard();
    let strict = instrument.indicators.iter().find(|indicator| !indicator.not_applicable_allowed).unwrap();
    for group in [
        json!({ "rounds": [{ "voting": "hands", "not_applicable": 1 }] }),
        json!({ "rounds": [{ "voting": "hands", "roles": [{ "role": "officer", "not_applicable": 1 }] }] }),
        json!({ "agreed": { "not_applicable": true } }),
        json!({ "replaced": [{ "not_applicable": true }] }),
    ] {
        let file = with(&format!("/responses/{}", strict.id), json!({ "group": group }));
        let id = strict.id.to_string();
        assert_eq!(read(&file), Err(FileError::Response { id, refusal: Refusal::NotApplicableNotAllowed }));
    }
}

/// Any value is rejected, or round-trips.
#[test]
fn any_value_anywhere_is_rejected_or_round_trips() {
    let instrument = standard();
    let mut pointers = Vec::new();
    places(&group(), "", &mut pointers);
    assert!(pointers.contains(&"/rounds/1/roles/0/levels/2".to_owned()));
    proptest!(settings(), |(pointer in select(pointers), value in json())| {
        let mut group = group();
        *group.pointer_mut(&pointer).unwrap() = value;
        if let Ok(assessment) = read(&file(&group)) {
            prop_assert_eq!(decode(&instrument, &encode(&assessment)), Ok(assessment));
        }
    });
}
