//! The shipped instrument, with answers to it.

use std::sync::LazyLock;

use dinamika::domain::assessment::{Answer, Answers, Assessment, ClusterProfile, Date, InstrumentReference, Response};
use dinamika::domain::diagnosis::{Diagnosis, Facts, diagnose};
use dinamika::domain::instrument::{Instrument, STANDARD};

/// Parsing it takes longer than most cases of a property test.
static PARSED: LazyLock<Instrument> = LazyLock::new(|| Instrument::parse(STANDARD).unwrap());

pub(crate) fn standard() -> Instrument {
    PARSED.clone()
}

/// Version 1.0.0 of it.
pub(crate) fn first() -> Instrument {
    Instrument::parse(include_str!("../fixtures/instrument-1.0.0.json")).unwrap()
}

/// An assessment without answers.
pub(crate) fn blank(instrument: &Instrument) -> Assessment {
    let reference = InstrumentReference {
        id: instrument.id.clone(),
        version: instrument.version.clone(),
        hash: None,
        other: serde_json::Map::new(),
    };
    let mut assessment = Assessment::blank("test".to_owned(), reference, ClusterProfile::default());
    assessment.date = Date::parse("2026-11-23");
    assessment
}

/// A level as an answer.
pub(crate) fn level(instrument: &Instrument, numeral: u8) -> Answer {
    Answer::Level(instrument.scale.level(numeral).unwrap())
}

/// The position of the indicator with this id.
pub(crate) fn place(instrument: &Instrument, id: &str) -> usize {
    instrument.indicator(id).unwrap().position
}

/// Every indicator at `level`, with evidence, except those listed.
pub(crate) fn all_but(instrument: &Instrument, level: u8, others: &[(&str, Answer)]) -> Answers {
    let levels = instrument.indicators.iter().map(|indicator| {
        let named = others.iter().find(|(id, _)| *id == indicator.id.as_str());
        (indicator.id.as_str(), named.map_or_else(|| self::level(instrument, level), |(_, answer)| *answer))
    });
    given(instrument, levels)
}

/// These answers, with evidence; the rest unanswered.
pub(crate) fn given<'a>(instrument: &Instrument, answers: impl IntoIterator<Item = (&'a str, Answer)>) -> Answers {
    let mut assessment = blank(instrument);
    for (id, answer) in answers {
        let response = Response { answer, evidence: "a receipt".to_owned(), ..Response::default() };
        assessment.respond(instrument, id, response).unwrap();
    }
    Answers::of(instrument, &assessment)
}

/// The diagnosis without further facts.
pub(crate) fn diagnosis<'a>(instrument: &'a Instrument, answers: &Answers) -> Diagnosis<'a> {
    diagnose(instrument, answers, &Facts::default())
}

/// The stage range as two numbers.
pub(crate) fn stages(instrument: &Instrument, answers: &Answers) -> (u8, u8) {
    let stage = diagnosis(instrument, answers).stage;
    (stage.low, stage.high)
}

/// The ids at these positions.
pub(crate) fn ids(instrument: &Instrument, places: impl IntoIterator<Item = usize>) -> Vec<&str> {
    places.into_iter().map(|place| instrument.indicators[place].id.as_str()).collect()
}
