//! What the instrument says of version 1.0.0, held to the file of that version.

use dinamika::domain::instrument::{Indicator, Instrument, Locale, STANDARD};

/// The file of version 1.0.0, as it was released.
const FIRST: &str = include_str!("../fixtures/instrument-1.0.0.json");

/// The indicators that read otherwise than in 1.0.0 and ask the same: in one language or in both, a word was replaced that
/// means the same, or what the help had said before stands in the anchor now.
const REWORDED: [&str; 8] = ["SP1", "SP3", "PM2", "KL1", "KL2", "KL4", "DL1", "IN3"];

fn first() -> Instrument {
    Instrument::parse(FIRST).unwrap()
}

fn wording(one: &Indicator) -> Vec<String> {
    let texts = std::iter::once(&one.question).chain(&one.anchors);
    texts.flat_map(|text| Locale::ALL.map(|locale| text.get(locale).to_owned())).collect()
}

#[test]
fn it_had_the_same_indicators_on_the_same_scale() {
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
fn what_reads_otherwise_has_changed_or_was_only_reworded() {
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
fn answers_that_are_gone_are_named() {
    let (first, now) = (first(), Instrument::parse(STANDARD).unwrap());
    let previous = now.previous(&first.version).unwrap();
    for (then, now) in first.indicators.iter().zip(&now.indicators) {
        let is_gone = then.not_applicable_allowed && !now.not_applicable_allowed;
        assert_eq!(is_gone, previous.allowed_not_applicable(now.id.as_str()), "{}", now.id);
    }
}

#[test]
fn its_hash_is_that_of_its_file() {
    let now = Instrument::parse(STANDARD).unwrap();
    assert_eq!(now.previous("1.0.0").unwrap().hash, super::hash(FIRST));
}
