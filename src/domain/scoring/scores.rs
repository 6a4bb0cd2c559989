//! Dimension scores and the overall index.

use super::counts::Counts;
use super::measures::Bounds;
use super::score::Score;
use crate::domain::assessment::{Answer, Answers};
use crate::domain::instrument::{Instrument, Subject};

/// The lowest and the highest value over every completion of the missing answers; both are reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// With every missing answer at the lowest level.
    pub low: Score,
    /// With every missing answer at the highest level.
    pub high: Score,
}

impl Interval {
    /// Whether the missing answers make no difference.
    pub fn is_exact(&self) -> bool {
        self.low == self.high
    }
}

/// The score of one dimension: the mean of its answered indicators.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DimensionScore {
    /// The mean of the answered indicators; none while fewer than the rules' share are answered.
    pub point: Option<Score>,
    /// The range; none where nothing is applicable.
    pub interval: Option<Interval>,
    /// What it stands on.
    pub counts: Counts,
}

/// The weighted mean of the dimensions that have something applicable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverallScore {
    /// The weighted mean of the dimensions' points; none while an applicable dimension has none.
    pub point: Option<Score>,
    /// The range; none where nothing is applicable.
    pub interval: Option<Interval>,
    /// What it stands on.
    pub counts: Counts,
}

/// The scores of one assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scores {
    /// One a dimension, in instrument order.
    pub dimensions: Vec<DimensionScore>,
    /// All dimensions together.
    pub overall: OverallScore,
}

/// Scores the answers under the instrument's first weight set.
///
/// Missing answers never count as a level in a point estimate; not-applicable ones drop out everywhere.
pub fn score(instrument: &Instrument, answers: &Answers) -> Scores {
    let bounds = Bounds::of(instrument, instrument.weights(), answers);
    let dimensions: Vec<_> = instrument
        .dimensions
        .iter()
        .map(|dimension| {
            dimension_score(
                instrument,
                answers,
                dimension.position,
                bounds.interval(Subject::Dimension(dimension.position)),
            )
        })
        .collect();
    let points = instrument.weights().iter().copied().zip(dimensions.iter().map(|dimension| dimension.point));
    let complete = dimensions.iter().all(|dimension| dimension.point.is_some() || dimension.interval.is_none());
    let overall = OverallScore {
        point: Score::weighted_mean(points).filter(|_| complete),
        interval: bounds.interval(Subject::Overall),
        counts: Counts::of(answers.states().iter().copied()),
    };
    Scores { dimensions, overall }
}

fn dimension_score(
    instrument: &Instrument,
    answers: &Answers,
    dimension: usize,
    interval: Option<Interval>,
) -> DimensionScore {
    let states = || instrument.indicators_of(dimension).map(|indicator| answers.at(indicator.position));
    let counts = Counts::of(states());
    let sum = states().filter_map(Answer::level).map(|level| u64::from(level.numeral())).sum();
    let point =
        Score::mean(sum, u64::from(counts.answered)).filter(|_| counts.reaches_share(instrument.rules.answered_share));
    DimensionScore { point, interval, counts }
}
