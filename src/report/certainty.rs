//! The certainty of the stage, as a word and a sentence.

use super::names;
use crate::domain::diagnosis::{Check, CheckKind, Diagnosis, Gate, GateCounts, StageRange, Status};
use crate::domain::instrument::{Instrument, Locale};
use crate::i18n;

/// The certainty of the stage. Range and checks are independent; the weaker one determines the word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// Too few answers to determine a stage.
    NotAssessable,
    /// The missing answers can still change the stage.
    Range,
    /// The missing answers cannot change it, but a check does.
    Provisional,
    /// Neither missing answers nor checks change it.
    Certain,
}

impl Certainty {
    /// The certainty of a diagnosis.
    pub fn of(diagnosis: &Diagnosis<'_>) -> Self {
        if !diagnosis.is_assessable() {
            Self::NotAssessable
        } else if !diagnosis.stage.is_settled() {
            Self::Range
        } else if diagnosis.is_provisional() {
            Self::Provisional
        } else {
            Self::Certain
        }
    }

    /// The word for the certainty.
    pub fn word(self, locale: Locale) -> &'static str {
        let words = i18n::result(locale);
        match self {
            Self::NotAssessable => words.needs_title,
            Self::Range => words.range_word,
            Self::Provisional => words.provisional,
            Self::Certain => words.certain,
        }
    }

    /// The word as an introduction to the reason, with a colon if the reason explains it.
    pub fn lead(self, locale: Locale) -> String {
        format!("{}{}", self.word(locale), if self == Self::Provisional { ":" } else { "." })
    }
}

/// The certainty with its reason; if a check fires, also the stage under it and what to do.
pub fn certainty_sentence(instrument: &Instrument, diagnosis: &Diagnosis<'_>, locale: Locale) -> String {
    let reason = certainty_reason(instrument, diagnosis, locale);
    match Certainty::of(diagnosis) {
        // Views that show this have already said that no stage can be determined.
        Certainty::NotAssessable => reason,
        certainty => format!("{} {reason}", certainty.lead(locale)),
    }
}

/// The reason without the word.
pub fn certainty_reason(instrument: &Instrument, diagnosis: &Diagnosis<'_>, locale: Locale) -> String {
    if Certainty::of(diagnosis) != Certainty::Provisional {
        return range_sentence(instrument, diagnosis, locale);
    }
    let clauses = diagnosis.checks.iter().map(|check| check_clause(instrument, check, locale));
    clauses.collect::<Vec<_>>().join(" ")
}

/// The same, with only the first check if several fire.
pub fn first_certainty_reason(instrument: &Instrument, diagnosis: &Diagnosis<'_>, locale: Locale) -> String {
    match diagnosis.checks.first() {
        Some(check) if Certainty::of(diagnosis) == Certainty::Provisional => check_clause(instrument, check, locale),
        _ => range_sentence(instrument, diagnosis, locale),
    }
}

fn check_clause(instrument: &Instrument, check: &Check<'_>, locale: Locale) -> String {
    let words = i18n::result(locale);
    let stage = stage_sentence(instrument, check.stage, locale);
    let names = |places: &[usize]| names::some_indicators(instrument, places, locale);
    match &check.kind {
        CheckKind::Evidence(places) => (words.for_want_of_evidence)(&names(places), &stage),
        CheckKind::Weights(set) => (words.by_other_weights)(set.name.get(locale), &stage),
        CheckKind::Agreement(places) => (words.for_split_votes)(&names(places), &stage),
    }
}

/// How many conditions of the gate to the stage with this rank are met, unmet and undetermined.
pub fn gate_sentence(rank: u8, counts: GateCounts, locale: Locale) -> String {
    let words = i18n::common(locale);
    let open = [(counts.unmet, words.gate_unmet), (counts.undetermined, words.gate_undetermined)];
    let open = open.into_iter().filter(|(count, _)| *count != 0).map(|(count, text)| text(count));
    let met = (words.gate_met)(rank, counts.met, counts.total());
    std::iter::once(met).chain(open).collect::<Vec<_>>().join(", ")
}

/// The main obstacle at a gate, or the answer needed first to determine it.
pub fn binding_sentence(instrument: &Instrument, gate: &Gate<'_>, locale: Locale) -> Option<String> {
    let (words, state) = (i18n::result(locale), gate.binding()?);
    let subject = state.condition.subject;
    Some(match state.status {
        Status::Unmet => (words.binding)(&names::subject(instrument, subject, locale)),
        Status::Met | Status::Undetermined => (words.answer_first)(&names::to_answer(instrument, subject, locale)),
    })
}

/// The effect of the missing answers on the stage.
pub fn range_sentence(instrument: &Instrument, diagnosis: &Diagnosis<'_>, locale: Locale) -> String {
    let words = i18n::result(locale);
    let missing = diagnosis.scores.overall.counts.missing();
    let StageRange { low, high } = diagnosis.stage;
    match (missing, diagnosis.stage.is_settled()) {
        (0, _) => words.complete.to_owned(),
        (_, true) => (words.settled)(missing),
        (_, false) => {
            (words.open_range)(names::stage(instrument, low, locale), names::stage(instrument, high, locale), missing)
        }
    }
}

/// The stage or the range of stages by name, with its ranks.
pub fn stage_sentence(instrument: &Instrument, range: StageRange, locale: Locale) -> String {
    let words = i18n::common(locale);
    let name = |rank| names::stage(instrument, rank, locale);
    if range.is_settled() {
        (words.stage_named)(name(range.low), range.low)
    } else {
        (words.stages_named)(name(range.low), name(range.high), range.low, range.high)
    }
}

/// The same of a diagnosis, for screens that do not show its certainty: that the stage is provisional is stated with it, and no
/// stage with too few answers.
pub fn stage_so_far(instrument: &Instrument, diagnosis: &Diagnosis<'_>, locale: Locale) -> String {
    let words = i18n::common(locale);
    let stage = stage_sentence(instrument, diagnosis.stage, locale);
    match Certainty::of(diagnosis) {
        Certainty::NotAssessable => words.stage_not_yet.to_owned(),
        Certainty::Provisional => (words.stage_provisional)(&stage),
        Certainty::Range | Certainty::Certain => stage,
    }
}

/// The index with its range, or its range alone.
pub fn index_sentence(instrument: &Instrument, diagnosis: &Diagnosis<'_>, locale: Locale) -> Option<String> {
    let words = i18n::result(locale);
    let overall = &diagnosis.scores.overall;
    let interval = overall.interval?;
    let range = super::numbers::index_interval(interval, &instrument.scale, locale);
    Some(match overall.point.map(|point| super::numbers::index(point, &instrument.scale, locale)) {
        Some(point) if interval.is_exact() => (words.index_exact)(&point),
        Some(point) => (words.index)(&point, &range),
        None => (words.index_range)(&range),
    })
}
