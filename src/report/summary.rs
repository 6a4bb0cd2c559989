//! The result as ten lines of plain text, for a group chat.

use super::certainty::{
    Certainty, binding_sentence, certainty_sentence, gate_sentence, index_sentence, stage_sentence,
};
use super::overview::Report;
use crate::domain::instrument::{Instrument, Locale};
use crate::i18n;

/// The number of next steps in the summary.
const NEXT_STEPS: usize = 3;

/// The summary of `report`: stage, certainty, reasons, next steps, status note. `date` is already formatted.
pub fn summary(instrument: &Instrument, report: &Report<'_>, cluster: &str, date: &str, locale: Locale) -> String {
    let (words, result) = (i18n::summary(locale), i18n::result(locale));
    let diagnosis = &report.diagnosis;
    let certainty = Certainty::of(diagnosis);
    let stage = if certainty == Certainty::NotAssessable {
        result.needs_title.to_owned()
    } else {
        stage_sentence(instrument, diagnosis.stage, locale)
    };
    let said = certainty_sentence(instrument, diagnosis, locale);
    let mut lines = vec![(words.title)(cluster, date), (words.stage)(&stage), (words.certainty)(&said)];
    lines.extend(index_sentence(instrument, diagnosis, locale));
    match diagnosis.next_gate() {
        Some(gate) => {
            lines.push(gate_sentence(gate.stage.rank, gate.counts(), locale));
            lines.extend(binding_sentence(instrument, gate, locale));
        }
        None => lines.push(words.top.to_owned()),
    }
    for (number, card) in report.cards.iter().take(NEXT_STEPS).enumerate() {
        lines.push((words.next)(number + 1, card.recommendation.guidance.title.get(locale)));
    }
    if report.cards.is_empty() {
        lines.push(words.no_next.to_owned());
    }
    lines.push((words.status)(result.status));
    lines.join("\n")
}
