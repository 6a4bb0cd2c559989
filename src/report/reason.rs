//! Single sentences: why the stage is not higher, what is still needed to determine it, and who answered.

use super::{names, numbers};
use crate::domain::assessment::Assessment;
use crate::domain::diagnosis::{Diagnosis, Need, Status};
use crate::domain::instrument::{Instrument, Locale};
use crate::i18n;

/// At most this many needs are listed in one sentence.
const NEEDS: usize = 2;

/// Why the stage is not higher: the main obstacle to the next one, with its current and its required value. If no
/// condition is unmet, the answers needed first; at the top, that all conditions are met.
pub fn reason_sentence(instrument: &Instrument, diagnosis: &Diagnosis<'_>, locale: Locale) -> String {
    let words = i18n::result(locale);
    let Some((gate, state)) = diagnosis.next_gate().and_then(|gate| Some((gate, gate.binding()?))) else {
        return words.reason_top.to_owned();
    };
    let next = gate.stage.name.get(locale);
    match (state.status, state.interval) {
        (Status::Unmet, Some(interval)) => {
            let name = names::subject(instrument, state.condition.subject, locale);
            let needed = numbers::threshold(state.condition.at_least, locale);
            let (met, total) = numbers::met(gate.counts());
            let now = numbers::interval(interval, locale);
            let highest = instrument.scale.highest().numeral();
            (words.reason)(next, &met, total, &name, &now, highest, &needed)
        }
        _ => (words.reason_unknown)(next, &names::to_answer(instrument, state.condition.subject, locale)),
    }
}

/// Whether the reason asks for answers first, so that any other step is premature.
pub fn asks_for_answers(diagnosis: &Diagnosis<'_>) -> bool {
    let binding = diagnosis.next_gate().and_then(|gate| gate.binding().map(|state| state.status));
    !diagnosis.is_assessable() || binding.is_some_and(|status| status != Status::Unmet)
}

/// The answers required to determine a stage.
pub fn need_sentence(instrument: &Instrument, diagnosis: &Diagnosis<'_>, need: Need, locale: Locale) -> String {
    let words = i18n::result(locale);
    match need {
        Need::Indicator(place) => (words.need_indicator)(&names::indicator(instrument, place, locale)),
        Need::Dimension(place) => {
            let counts = diagnosis.scores.dimensions.get(place).map(|score| score.counts).unwrap_or_default();
            let needed = counts.needed_for(instrument.rules.answered_share);
            (words.need_dimension)(names::dimension(instrument, place, locale), needed, counts.answered)
        }
    }
}

/// The first needs in one sentence, and the number of others.
pub fn needs_sentence(instrument: &Instrument, diagnosis: &Diagnosis<'_>, locale: Locale) -> String {
    let name = |need: &Need| match need {
        Need::Indicator(place) => names::indicator(instrument, *place, locale),
        Need::Dimension(place) => names::dimension(instrument, *place, locale).to_owned(),
    };
    let mut named: Vec<_> = diagnosis.needs.iter().take(NEEDS).map(name).collect();
    let more = diagnosis.needs.len().saturating_sub(NEEDS);
    if more != 0 {
        named.push((i18n::common(locale).more)(more));
    }
    (i18n::result(locale).needs_in_short)(&named.join(", "))
}

/// The number of people who answered, according to the profile.
pub fn answered_by(assessment: &Assessment, locale: Locale) -> String {
    let words = i18n::result(locale);
    match assessment.participants.iter().map(|one| one.count).sum() {
        0 => words.answered_by_nobody.to_owned(),
        count => (words.answered_by)(count),
    }
}
