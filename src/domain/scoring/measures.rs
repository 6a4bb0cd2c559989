//! The measure of every subject of a condition, given a level for each applicable indicator.

use super::interval::Interval;
use super::score::Score;
use crate::domain::assessment::Answers;
use crate::domain::instrument::{Instrument, Level, Subject, Thousandths};

/// The measures of one completion of the answers: missing answers have been set to a level.
#[derive(Clone, Debug)]
pub struct Measures {
    levels: Vec<Option<Level>>,
    dimensions: Vec<Option<Score>>,
    overall: Option<Score>,
}

impl Measures {
    /// Measures `levels`, one per indicator in instrument order, `None` where not applicable, under `weights`.
    pub fn of(instrument: &Instrument, weights: &[Thousandths], levels: Vec<Option<Level>>) -> Self {
        let mut sums = vec![(0_u64, 0_u64); instrument.dimensions.len()];
        for (indicator, level) in instrument.indicators.iter().zip(&levels) {
            if let (Some((sum, count)), Some(level)) = (sums.get_mut(indicator.dimension), level) {
                *sum += u64::from(level.numeral());
                *count += 1;
            }
        }
        let dimensions: Vec<_> = sums.into_iter().map(|(sum, count)| Score::mean(sum, count)).collect();
        let overall = Score::weighted_mean(weights.iter().copied().zip(dimensions.iter().copied()));
        Self { levels, dimensions, overall }
    }

    /// The measure of `subject`; `None` if it is not applicable.
    pub fn get(&self, subject: Subject) -> Option<Score> {
        match subject {
            Subject::Indicator(position) => self.levels.get(position).copied().flatten().map(Score::of_level),
            Subject::EveryIndicator => self.levels.iter().flatten().min().copied().map(Score::of_level),
            Subject::Dimension(position) => self.dimensions.get(position).copied().flatten(),
            Subject::Overall => self.overall,
        }
    }

    /// The level of each indicator.
    pub fn levels(&self) -> &[Option<Level>] {
        &self.levels
    }
}

/// The measures with every missing answer at the lowest and at the highest level. Every measure is monotonic in the
/// answers, so these two are bounds for every completion of the missing answers.
#[derive(Clone, Debug)]
pub struct Bounds {
    /// Missing answers at the lowest level.
    pub low: Measures,
    /// Missing answers at the highest level.
    pub high: Measures,
}

impl Bounds {
    /// The bounds of the answers under `weights`.
    pub fn of(instrument: &Instrument, weights: &[Thousandths], answers: &Answers) -> Self {
        let completed = |level| Measures::of(instrument, weights, answers.completed_at(level));
        Self { low: completed(instrument.scale.lowest()), high: completed(instrument.scale.highest()) }
    }

    /// The interval of the measure of `subject`; `None` if it is not applicable.
    pub fn interval(&self, subject: Subject) -> Option<Interval> {
        Some(Interval { low: self.low.get(subject)?, high: self.high.get(subject)? })
    }
}
