//! The entry for version 1.0.0 in the instrument, checked against the file of that version.

use dinamika::domain::instrument::{Indicator, Instrument, Locale, STANDARD};

/// The released file of version 1.0.0.
const FIRST: &str = include_str!("../fixtures/instrument-1.0.0.json");

/// The indicators reworded since 1.0.0 without a change of meaning: a word was replaced by a synonym in one or both
/// languages, or a sentence moved from the help to an anchor.
const REWORDED: [&str; 8] = ["SP1", "SP3", "PM2", "KL1", "KL2", "KL4", "DL1", "IN3"];

fn first() -> Instrument {
    Instrument::parse(FIRST).unwrap()
}

fn wording(one: &Indicator) -> Vec<String> {
    let texts = std::iter::once(&one.question).chain(&one.anchors);
    texts.flat_map(|text| Locale::ALL.map(|locale| text.get(locale).to_owned())).collect()
}

#[test]
fn indicators_and_scale_are_unchanged() {
    let (first, now) = (first(), Instrument::parse(STANDARD).unwrap());
    let ids = |of: &Instrument| of.indicators.iter().map(|one| one.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&first), ids(&now));
    let roles = |of: &Instrument| of.roles.iter().map(|role| role.id.clone()).collect::<Vec<_>>();
    assert_eq!(roles(&first), roles(&now));
    assert!(first.scale.levels().eq(now.scale.levels()));
    assert_eq!(now.version, "1.1.0");
    assert_eq!(now.previous("1.1.0"), None);
}

#[test]
fn reworded_indicators_are_listed() {
    let (first, now) = (first(), Instrument::parse(STANDARD).unwrap());
    let previous = now.previous(&first.version).unwrap();
    for (then, now) in first.indicators.iter().zip(&now.indicators) {
        let (id, differs) = (now.id.as_str(), wording(then) != wording(now));
        let is_reworded = REWORDED.contains(&id);
        assert_eq!(differs, is_reworded || previous.has_changed(id), "{id}");
        assert!(!(is_reworded && previous.has_changed(id)), "{id}");
    }
}

#[test]
fn withdrawn_answers_are_listed() {
    let (first, now) = (first(), Instrument::parse(STANDARD).unwrap());
    let previous = now.previous(&first.version).unwrap();
    for (then, now) in first.indicators.iter().zip(&now.indicators) {
        let is_gone = then.not_applicable_allowed && !now.not_applicable_allowed;
        assert_eq!(is_gone, previous.allowed_not_applicable(now.id.as_str()), "{}", now.id);
    }
}

#[test]
fn the_hash_matches_the_released_file() {
    let now = Instrument::parse(STANDARD).unwrap();
    assert_eq!(now.previous("1.0.0").unwrap().hash, super::hash(FIRST));
}
