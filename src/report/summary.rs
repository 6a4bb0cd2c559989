//! The result in ten plain lines, for a chat group.

use super::certainty::{Certainty, index_sentence, range_sentence, stage_sentence};
use super::names;
use super::overview::Report;
use crate::domain::diagnosis::Status;
use crate::domain::instrument::{Instrument, Locale};
use crate::i18n;

/// So many next steps stand in the summary.
const NEXT_STEPS: usize = 3;

/// The summary of `report`: stage, certainty, reasons, next steps, status note. `date` is written as it is shown.
pub fn summary(instrument: &Instrument, report: &Report<'_>, cluster: &str, date: &str, locale: Locale) -> String {
    let (words, result) = (i18n::summary(locale), i18n::result(locale));
    let diagnosis = &report.diagnosis;
    let certainty = Certainty::of(diagnosis);
    let stage = if certainty == Certainty::NotAssessable {
        result.needs_title.to_owned()
    } else {
        stage_sentence(instrument, diagnosis.stage, locale)
    };
    let sentence = range_sentence(instrument, diagnosis, locale);
    // Where no stage can be named, the line above has just said so.
    let said = match certainty {
        Certainty::NotAssessable => sentence,
        _ => format!("{}. {sentence}", certainty.word(locale)),
    };
    let mut lines = vec![(words.title)(cluster, date), (words.stage)(&stage), (words.certainty)(&said)];
    lines.extend(index_sentence(instrument, diagnosis, locale));
    match diagnosis.next_gate() {
        Some(gate) => {
            let open = gate.conditions.iter().filter(|state| state.status != Status::Met).count();
            lines.push((words.open)(open, gate.conditions.len(), gate.stage.rank));
            let binding = gate.binding().map(|state| names::subject(instrument, state.condition.subject, locale));
            lines.extend(binding.map(|name| (words.binding)(&name)));
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
