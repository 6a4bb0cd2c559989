//! The differences between two states, as displayed.

use dinamika::domain::assessment::{Answer, Assessment, Date, Response};
use dinamika::persistence::{Changes, changes};
use proptest::prelude::*;

use super::generator::assessments;
use super::story::with;
use super::support::generate::settings;
use super::support::standard::{blank, level, place, standard};

#[test]
fn distinguishes_answers_texts_and_profile() {
    let instrument = standard();
    let before = blank(&instrument);
    let respond = |id: &str, response: Response| {
        let mut after = before.clone();
        after.respond(&instrument, id, response).unwrap();
        changes(&instrument, &before, &after)
    };
    let place = |id: &str| place(&instrument, id);
    let answer = level(&instrument, 2);
    let (evidence, note) = (|| "Buku".to_owned(), || "?".to_owned());
    let answered = Changes { answers: vec![place("SP1")], ..Changes::default() };
    assert_eq!(respond("SP1", Response { answer, ..Response::default() }), answered);
    assert_eq!(respond("SP1", Response { answer: Answer::Unknown, note: note(), ..Response::default() }), answered);
    let told = Changes { texts: vec![place("PM2")], ..Changes::default() };
    assert_eq!(respond("PM2", Response { evidence: evidence(), ..Response::default() }), told);
    assert_eq!(respond("PM2", Response { note: note(), ..Response::default() }), told);
}

#[test]
fn detects_each_change_of_the_profile() {
    let instrument = standard();
    let before = blank(&instrument);
    let mut named = before.clone();
    named.cluster.name = Some("Ceper".to_owned());
    let mut joined = before.clone();
    joined.participants.push(dinamika::domain::assessment::Participants {
        role: "officer".to_owned(),
        count: 1,
        other: serde_json::Map::new(),
    });
    let dated = with(before.clone(), |one| one.date = Date::parse("2026-11-24"));
    let led = with(before.clone(), |one| one.facilitator = Some("Sri".to_owned()));
    for after in [named, joined, dated, led] {
        let expected = Changes { profile: true, ..Changes::default() };
        assert_eq!(changes(&instrument, &before, &after), expected);
        assert_eq!(changes(&instrument, &after, &before), expected);
    }
    let changed = Some("2026-11-24T00:00:00.000Z".to_owned());
    let later = with(before.clone(), |one| (one.revision, one.changed) = (9, changed));
    assert_eq!(changes(&instrument, &before, &later), Changes::default());
}

#[test]
fn lists_every_difference_once() {
    let instrument = standard();
    proptest!(settings(), |(from in assessments(&instrument), to in assessments(&instrument))| {
        let changes = changes(&instrument, &from, &to);
        for indicator in &instrument.indicators {
            let said = |one: &Assessment| one.response(&indicator.id).cloned().unwrap_or_default();
            let (before, after) = (said(&from), said(&to));
            let texts = (&before.evidence, &before.note, &before.group) != (&after.evidence, &after.note, &after.group);
            prop_assert_eq!(changes.answers.contains(&indicator.position), before.answer != after.answer);
            prop_assert_eq!(changes.texts.contains(&indicator.position), before.answer == after.answer && texts);
        }
        prop_assert!(changes.answers.is_sorted() && changes.texts.is_sorted());
        prop_assert_eq!(super::changes::changes(&instrument, &from, &from.clone()), Changes::default());
    });
}
