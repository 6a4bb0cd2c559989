//! Each condition of each gate: met, unmet or undetermined, with the measured values.

use std::cmp::Ordering;

use crate::domain::instrument::{Condition, Instrument, Stage, Subject};
use crate::domain::ordering::sorted_by;
use crate::domain::scoring::{Bounds, Interval};

/// The status of a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// True for every completion of the missing answers.
    Met,
    /// Depends on the missing answers.
    Undetermined,
    /// False for every completion of the missing answers.
    Unmet,
}

/// A condition with its status.
#[derive(Clone, Debug, PartialEq)]
pub struct ConditionState<'a> {
    /// The condition.
    pub condition: &'a Condition,
    /// The status.
    pub status: Status,
    /// The measure of its subject; `None` where not applicable.
    pub interval: Option<Interval>,
    /// For a condition on every indicator, the positions of those that may fall short, lowest first.
    pub offenders: Vec<usize>,
}

/// The conditions between the stage below and `stage`.
#[derive(Clone, Debug, PartialEq)]
pub struct Gate<'a> {
    /// The stage it leads to.
    pub stage: &'a Stage,
    /// Its conditions: single indicators, every indicator, dimensions, overall; within each kind the largest shortfall
    /// first.
    pub conditions: Vec<ConditionState<'a>>,
}

/// The number of conditions of a gate per status.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GateCounts {
    /// Met for every completion of the missing answers.
    pub met: usize,
    /// Unmet for every completion of the missing answers.
    pub unmet: usize,
    /// Dependent on the missing answers.
    pub undetermined: usize,
}

impl GateCounts {
    /// The number of conditions.
    pub const fn total(self) -> usize {
        self.met + self.unmet + self.undetermined
    }
}

impl<'a> Gate<'a> {
    /// Its conditions with this status, in order.
    pub fn with_status(&self, status: Status) -> impl Iterator<Item = &ConditionState<'a>> {
        self.conditions.iter().filter(move |state| state.status == status)
    }

    /// The number of conditions per status.
    pub fn counts(&self) -> GateCounts {
        let count = |status| self.with_status(status).count();
        GateCounts { met: count(Status::Met), unmet: count(Status::Unmet), undetermined: count(Status::Undetermined) }
    }

    /// The main obstacle: the first unmet condition; if none is unmet, the first undetermined one, whose answers are
    /// needed first.
    pub fn binding(&self) -> Option<&ConditionState<'a>> {
        self.with_status(Status::Unmet).next().or_else(|| self.with_status(Status::Undetermined).next())
    }
}

/// Every gate, lowest first. The first stage has none.
pub fn gates<'a>(instrument: &'a Instrument, bounds: &Bounds) -> Vec<Gate<'a>> {
    let later = instrument.stages.iter().filter(|stage| !stage.conditions.is_empty());
    later
        .map(|stage| {
            let conditions = stage.conditions.iter().filter_map(|condition| state(instrument, bounds, condition));
            Gate { stage, conditions: sorted_by(conditions, order) }
        })
        .collect()
}

fn state<'a>(instrument: &Instrument, bounds: &Bounds, condition: &'a Condition) -> Option<ConditionState<'a>> {
    let interval = bounds.interval(condition.subject);
    let status = match interval {
        None if condition.from_every_dimension => return None,
        None => Status::Met,
        Some(interval) if interval.low.reaches(condition.at_least) => Status::Met,
        Some(interval) if interval.high.reaches(condition.at_least) => Status::Undetermined,
        Some(_) => Status::Unmet,
    };
    let offenders = match condition.subject {
        Subject::EveryIndicator => offenders(instrument, bounds, condition),
        _ => Vec::new(),
    };
    Some(ConditionState { condition, status, interval, offenders })
}

fn offenders(instrument: &Instrument, bounds: &Bounds, condition: &Condition) -> Vec<usize> {
    let levels = instrument.indicators.iter().zip(bounds.low.levels());
    let short = levels.filter_map(|(indicator, level)| {
        let threshold = u64::from(condition.at_least.count());
        level.filter(|level| u64::from(level.numeral()) * 1000 < threshold).map(|level| (level, indicator.position))
    });
    sorted_by(short, Ord::cmp).into_iter().map(|(_, position)| position).collect()
}

/// By kind of subject, then largest shortfall first, then instrument order. Not applicable ones come last.
fn order(left: &ConditionState<'_>, right: &ConditionState<'_>) -> Ordering {
    let kind = |state: &ConditionState<'_>| match state.condition.subject {
        Subject::Indicator(_) => 0,
        Subject::EveryIndicator => 1,
        Subject::Dimension(_) => 2,
        Subject::Overall => 3,
    };
    let shortfall =
        |state: &ConditionState<'_>| state.interval.map(|interval| interval.low.shortfall(state.condition.at_least));
    let by_shortfall = match (shortfall(left), shortfall(right)) {
        (Some(left), Some(right)) => right.compare(left),
        (left, right) => right.is_some().cmp(&left.is_some()),
    };
    kind(left).cmp(&kind(right)).then(by_shortfall).then(left.condition.subject.cmp(&right.condition.subject))
}
