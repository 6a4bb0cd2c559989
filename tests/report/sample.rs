//! Assessments of the shipped instrument to report on.

use dinamika::domain::assessment::{Answer, Assessment, Date, Response};
use dinamika::domain::instrument::{Instrument, Locale};

use super::support::standard::{blank, level};

/// A worked example, as the app shows it.
pub(crate) fn example(instrument: &Instrument, id: &str, locale: Locale) -> Assessment {
    let example = instrument.examples.iter().find(|example| example.id == id).unwrap();
    Assessment::of_example(instrument, example, example.name.get(locale), Date::parse("2026-11-23").unwrap())
}

/// Every indicator at `numeral`, with evidence, except those listed.
pub(crate) fn all_but(instrument: &Instrument, numeral: u8, others: &[(&str, Answer)]) -> Assessment {
    let mut assessment = blank(instrument);
    let (answer, evidence) = (level(instrument, numeral), "Nota".to_owned());
    for indicator in &instrument.indicators {
        let response = Response { answer, evidence: evidence.clone(), ..Response::default() };
        assessment.respond(instrument, indicator.id.as_str(), response).unwrap();
    }
    answered(instrument, assessment, others)
}

/// Only these answers, without evidence.
pub(crate) fn only(instrument: &Instrument, answers: &[(&str, Answer)]) -> Assessment {
    answered(instrument, blank(instrument), answers)
}

fn answered(instrument: &Instrument, mut assessment: Assessment, answers: &[(&str, Answer)]) -> Assessment {
    for (id, answer) in answers {
        assessment.answer(instrument, id, *answer).unwrap();
    }
    assessment
}

/// Removes the evidence of this indicator.
pub(crate) fn unproven(instrument: &Instrument, mut assessment: Assessment, id: &str) -> Assessment {
    let indicator = instrument.indicator(id).unwrap();
    let response = Response { evidence: String::new(), ..assessment.response(&indicator.id).unwrap().clone() };
    assessment.respond(instrument, id, response).unwrap();
    assessment
}

/// Answers of every state: a range of stages, a dimension with too few answers, and one not applicable.
pub(crate) fn partial(instrument: &Instrument) -> Assessment {
    let unanswered = |id| (id, Answer::Unanswered);
    all_but(
        instrument,
        2,
        &[
            ("KP1", Answer::Unknown),
            ("KB1", Answer::NotApplicable),
            unanswered("IN1"),
            unanswered("IN2"),
            ("KL1", level(instrument, 3)),
            ("PS2", level(instrument, 0)),
        ],
    )
}
