//! Dimension scores and the overall index.

use super::counts::Counts;
use super::interval::Interval;
use super::measures::Bounds;
use super::score::Score;
use crate::domain::assessment::{Answer, Answers};
use crate::domain::instrument::{Instrument, Subject};

/// The score of one dimension: the mean of its answered indicators.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DimensionScore {
    /// The mean of the answered indicators; `None` while fewer than the rules' share are answered.
    pub point: Option<Score>,
    /// The interval; `None` if nothing is applicable.
    pub interval: Option<Interval>,
    /// Its counts.
    pub counts: Counts,
}

/// The weighted mean of the dimensions with applicable indicators.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverallScore {
    /// The weighted mean of the dimensions' points; `None` while an applicable dimension has none.
    pub point: Option<Score>,
    /// The interval; `None` if nothing is applicable.
    pub interval: Option<Interval>,
    /// Its counts.
    pub counts: Counts,
}

/// The scores of one assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scores {
    /// One per dimension, in instrument order.
    pub dimensions: Vec<DimensionScore>,
    /// All dimensions together.
    pub overall: OverallScore,
}

/// Scores the answers under the instrument's first weight set.
///
/// - **Unit and range**: levels, from the lowest to the highest of the scale; [`Score::index`] maps them to 0 to 100.
/// - **Formula**: a dimension is Σ levels / number of answered indicators; the overall is Σ w·d / Σ w over the
///   dimensions with applicable indicators. All fractions are exact.
/// - **Missing data**: don't know and unanswered never count as a level. They give the interval: low with all of them
///   at the lowest level, high with all at the highest. A point estimate needs the rules' share of applicable
///   indicators answered; the overall one needs a point in every applicable dimension. Not applicable indicators are
///   excluded everywhere.
/// - **Source**: the instrument's own method; the sources of the weights are listed in its weight sets.
///
/// ```
/// use dinamika::domain::assessment::{Answers, Assessment, Date};
/// use dinamika::domain::instrument::{Instrument, STANDARD};
/// use dinamika::domain::scoring::score;
///
/// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
/// let (example, day) = (&instrument.examples[0], Date::parse("2026-11-23").expect("a date"));
/// let assessment = Assessment::of_example(&instrument, example, "Ceper", day);
/// let overall = score(&instrument, &Answers::of(&instrument, &assessment)).overall;
/// let index = overall.point.map(|point| point.index(&instrument.scale));
/// assert_eq!(index.map(|index| format!("{index:.6}")), example.expected.index);
/// ```
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
