//! Each condition of each gate: met, unmet or undetermined, with the real numbers.

use std::cmp::Ordering;

use crate::domain::instrument::{Condition, Instrument, Stage, Subject};
use crate::domain::ordering::sorted_by;
use crate::domain::scoring::{Bounds, Interval};

/// What is known of a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// True whatever the missing answers are.
    Met,
    /// The missing answers decide.
    Undetermined,
    /// False whatever the missing answers are.
    Unmet,
}

/// A condition and where the cluster stands on it.
#[derive(Clone, Debug, PartialEq)]
pub struct ConditionState<'a> {
    /// The condition.
    pub condition: &'a Condition,
    /// Whether it is met.
    pub status: Status,
    /// What its subject measures; none where not applicable.
    pub interval: Option<Interval>,
    /// For a condition on every indicator, the places of those that may fall short: the lowest first.
    pub offenders: Vec<usize>,
}

/// The conditions that lead from the stage below to `stage`.
#[derive(Clone, Debug, PartialEq)]
pub struct Gate<'a> {
    /// The stage it leads to.
    pub stage: &'a Stage,
    /// Its conditions: single indicators, every indicator, dimensions, overall; within each the largest shortfall first.
    pub conditions: Vec<ConditionState<'a>>,
}

/// How many conditions of a gate there are of each status.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GateCounts {
    /// Met whatever is missing.
    pub met: usize,
    /// Unmet whatever is missing.
    pub unmet: usize,
    /// Decided by what is missing.
    pub undetermined: usize,
}

impl GateCounts {
    /// How many conditions there are.
    pub const fn total(self) -> usize {
        self.met + self.unmet + self.undetermined
    }
}

impl<'a> Gate<'a> {
    /// Its conditions of one status, in order.
    pub fn with_status(&self, status: Status) -> impl Iterator<Item = &ConditionState<'a>> {
        self.conditions.iter().filter(move |state| state.status == status)
    }

    /// How many of its conditions are met, unmet and undetermined.
    pub fn counts(&self) -> GateCounts {
        let count = |status| self.with_status(status).count();
        GateCounts { met: count(Status::Met), unmet: count(Status::Unmet), undetermined: count(Status::Undetermined) }
    }

    /// The main obstacle, which is the first unmet condition; where none is unmet, what must be answered first, which is the
    /// first undetermined one.
    pub fn binding(&self) -> Option<&ConditionState<'a>> {
        self.with_status(Status::Unmet).next().or_else(|| self.with_status(Status::Undetermined).next())
    }
}

/// Every gate, the lowest first. The first stage has none.
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

/// By kind of subject, then the largest shortfall first, then instrument order. What is not applicable comes last.
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
