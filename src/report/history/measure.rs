//! One measure of an assessment, as a line of a chart and of a table.

use crate::domain::diagnosis::{Diagnosis, Gate, GateCounts};
use crate::domain::instrument::{Instrument, Locale};
use crate::domain::plan::Target;
use crate::domain::scoring::Score;
use crate::i18n;
use crate::report::history::Moment;
use crate::report::numbers;

/// What a history is drawn of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Measure {
    /// The stage.
    #[default]
    Stage,
    /// The index.
    Index,
    /// A dimension, by its position.
    Dimension(usize),
    /// The conditions met of the gate to the stage with this rank.
    Gate(u8),
    /// The questions of the cluster's target that are reached.
    Target,
}

/// A measure of one assessment.
///
/// Unit and range: the rank of a stage from 1; the index from 0 to 100, in tenths; a score on the scale, in hundredths; the number
/// of conditions met.
/// Truncated, as in the tables.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reading {
    /// The value: the lowest possible stage, the conditions certainly met, or the point estimate. `None` where too little is answered for one.
    pub value: Option<f64>,
    /// The lowest possible value.
    pub low: f64,
    /// The highest possible value.
    pub high: f64,
}

impl Measure {
    /// Every measure: the stage, the conditions of each gate, the target if there is one, the index, each dimension.
    pub fn all<'a>(instrument: &'a Instrument, target: Option<&Target>) -> impl Iterator<Item = Self> + use<'a> {
        let gates = instrument.stages.iter().filter(|stage| !stage.conditions.is_empty());
        let dimensions = instrument.dimensions.iter().map(|one| Self::Dimension(one.position));
        let gates = gates.map(|stage| Self::Gate(stage.rank));
        let target = target.map(|_| Self::Target);
        [Self::Stage].into_iter().chain(gates).chain(target).chain([Self::Index]).chain(dimensions)
    }

    /// Its name.
    pub fn name(self, instrument: &Instrument, locale: Locale) -> String {
        let words = i18n::history(locale);
        match self {
            Self::Stage => words.stage.to_owned(),
            Self::Index => words.index.to_owned(),
            Self::Dimension(place) => {
                instrument.dimensions.get(place).map_or_else(String::new, |one| one.short.get(locale).to_owned())
            }
            Self::Gate(rank) => (words.column_gate)(rank),
            Self::Target => i18n::target(locale).measure.to_owned(),
        }
    }

    /// Its value and range; `None` if no stage can be determined, or nothing is applicable.
    pub fn reading(self, instrument: &Instrument, moment: &Moment<'_>, target: Option<&Target>) -> Option<Reading> {
        let diagnosis = &moment.diagnosis;
        let shown = |score: Score| match self {
            Self::Index => decimal(score.index_tenths(&instrument.scale), 10.0),
            _ => decimal(score.hundredths(), 100.0),
        };
        let (point, interval) = match self {
            Self::Stage => {
                let stage = moment.stage(instrument)?;
                let [low, high] = [stage.low, stage.high].map(f64::from);
                return Some(Reading { value: Some(low), low, high });
            }
            Self::Target => {
                let [low, high, _] = reached(instrument, moment, target?).map(|count| decimal(count as u64, 1.0));
                return Some(Reading { value: Some(low), low, high });
            }
            Self::Gate(rank) => {
                let counts = gate(diagnosis, rank)?;
                let [low, high] =
                    [counts.met, counts.met + counts.undetermined].map(|count| decimal(count as u64, 1.0));
                return Some(Reading { value: Some(low), low, high });
            }
            Self::Index => (diagnosis.scores.overall.point, diagnosis.scores.overall.interval?),
            Self::Dimension(place) => {
                let score = diagnosis.scores.dimensions.get(place)?;
                (score.point, score.interval?)
            }
        };
        Some(Reading { value: point.map(shown), low: shown(interval.low), high: shown(interval.high) })
    }

    /// Its value and its range as text; the range is empty where it says no more than the value.
    pub fn texts(
        self,
        instrument: &Instrument,
        moment: &Moment<'_>,
        target: Option<&Target>,
        locale: Locale,
    ) -> [String; 2] {
        let diagnosis = &moment.diagnosis;
        let words = i18n::result(locale);
        let (point, interval) = match self {
            Self::Stage => return [moment.stage_text(instrument, locale), String::new()],
            Self::Gate(rank) => return [gate_text(diagnosis, rank, locale), String::new()],
            Self::Target => return [target_text(instrument, moment, target, locale), String::new()],
            Self::Index => (diagnosis.scores.overall.point, diagnosis.scores.overall.interval),
            Self::Dimension(place) => {
                let score = diagnosis.scores.dimensions.get(place);
                (score.and_then(|score| score.point), score.and_then(|score| score.interval))
            }
        };
        let Some(interval) = interval else { return [words.no_score.to_owned(), String::new()] };
        let value = |score: Score| match self {
            Self::Index => numbers::index(score, &instrument.scale, locale),
            _ => numbers::score(score, locale),
        };
        let range = match self {
            Self::Index => numbers::index_interval(interval, &instrument.scale, locale),
            _ => numbers::interval(interval, locale),
        };
        [point.map_or_else(|| words.too_few.to_owned(), value), range]
    }
}

fn gate(diagnosis: &Diagnosis<'_>, rank: u8) -> Option<GateCounts> {
    diagnosis.gates.iter().find(|gate| gate.stage.rank == rank).map(Gate::counts)
}

/// The number of indicators of a target that are reached, for certain and at most, and of all that apply.
fn reached(instrument: &Instrument, moment: &Moment<'_>, target: &Target) -> [usize; 3] {
    let aims = target.aims(instrument, &moment.answers);
    let count = |is: fn(Option<bool>) -> bool| aims.iter().filter(|aim| is(aim.is_reached())).count();
    [count(|it| it == Some(true)), count(|it| it != Some(false)), aims.len()]
}

/// How many of the indicators of a target are reached: `3–4 of 5`.
fn target_text(instrument: &Instrument, moment: &Moment<'_>, target: Option<&Target>, locale: Locale) -> String {
    let [low, high, all] = target.map_or([0, 0, 0], |target| reached(instrument, moment, target));
    (i18n::history(locale).met_of)(&numbers::range(&low.to_string(), &high.to_string()), all)
}

/// How many of the conditions of a gate are met: `3–4 of 5`.
fn gate_text(diagnosis: &Diagnosis<'_>, rank: u8, locale: Locale) -> String {
    let (met, all) = numbers::met(gate(diagnosis, rank).unwrap_or_default());
    (i18n::history(locale).met_of)(&met, all)
}

#[expect(clippy::cast_precision_loss, reason = "at most 25,500 hundredths")]
fn decimal(count: u64, unit: f64) -> f64 {
    count as f64 / unit
}
