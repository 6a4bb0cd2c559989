//! The diagnosis: all conclusions drawn from the answers.

use super::assessable::{Need, needs};
use super::checks::{Check, checks};
use super::conditions::{Gate, gates};
use super::overlays::{Facts, overlays};
use super::stage::StageRange;
use crate::domain::assessment::Answers;
use crate::domain::instrument::{Instrument, Overlay};
use crate::domain::scoring::{Bounds, Scores, score};

/// The diagnosis of one set of answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnosis<'a> {
    /// The scores.
    pub scores: Scores,
    /// The stage, as a range.
    pub stage: StageRange,
    /// Every gate with its conditions, lowest first.
    pub gates: Vec<Gate<'a>>,
    /// The answers required before a stage can be determined; empty when assessable.
    pub needs: Vec<Need>,
    /// The checks that fire; with any, the stage is provisional.
    pub checks: Vec<Check<'a>>,
    /// The overlays that hold for every completion of the missing answers.
    pub overlays: Vec<&'a Overlay>,
}

impl<'a> Diagnosis<'a> {
    /// Whether enough is answered to determine a stage.
    pub fn is_assessable(&self) -> bool {
        self.needs.is_empty()
    }

    /// Whether a check would change the stage.
    pub fn is_provisional(&self) -> bool {
        !self.checks.is_empty()
    }

    /// The gate to the stage above the lowest possible one; `None` at the top.
    pub fn next_gate(&self) -> Option<&Gate<'a>> {
        self.gates.iter().find(|gate| self.stage.low < gate.stage.rank)
    }
}

/// Diagnoses the answers. The same answers and facts give the same diagnosis on every platform.
///
/// - **Unit and range**: a stage is a rank from 1; the result is a range of ranks.
/// - **Formula**: a stage holds if its conditions and those of every stage below are met. All conditions are lower
///   bounds, so the ends of the range are the stages with every missing answer at the lowest and at the highest level.
/// - **Missing data**: widen the range; they never lower or raise it by themselves. Conditions on something not
///   applicable count as met. With too few answers on the gate, [`Diagnosis::needs`] lists those required, and no stage
///   may be stated.
/// - **Source**: a study of metal clusters in Central Java found its three clusters at the initial stage, two of them
///   long established. Using conditions instead of an average, and their limits, are the instrument's own proposal.
///
/// ```
/// use dinamika::domain::assessment::{Answers, Assessment, Date};
/// use dinamika::domain::diagnosis::{Facts, diagnose};
/// use dinamika::domain::instrument::{Instrument, STANDARD, Subject};
///
/// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
/// let day = Date::parse("2026-11-23").expect("a date");
/// let assessment = Assessment::of_example(&instrument, &instrument.examples[0], "Ceper", day);
/// let diagnosis = diagnose(&instrument, &Answers::of(&instrument, &assessment), &Facts::of(&instrument, &assessment));
/// assert_eq!((diagnosis.stage.low, diagnosis.stage.high), (1, 1));
/// let binding = diagnosis.next_gate().and_then(|gate| gate.binding()).map(|state| state.condition.subject);
/// assert_eq!(binding, Some(Subject::Indicator(0)));
/// ```
pub fn diagnose<'a>(instrument: &'a Instrument, answers: &Answers, facts: &Facts) -> Diagnosis<'a> {
    let bounds = Bounds::of(instrument, instrument.weights(), answers);
    let stage = StageRange::of(instrument, &bounds);
    let scores = score(instrument, answers);
    Diagnosis {
        stage,
        gates: gates(instrument, &bounds),
        needs: needs(instrument, answers, &scores, stage),
        checks: checks(instrument, answers, &facts.split, stage),
        overlays: overlays(instrument, &bounds, stage, facts),
        scores,
    }
}
