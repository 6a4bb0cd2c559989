//! Measures of agreement among ballots.

use crate::domain::assessment::Tally;
use crate::domain::instrument::{Instrument, Level, Scale, Thousandths};

/// Values within this distance of a limit count as equal to it, so that rounding in logarithms has no effect.
const TOLERANCE: f64 = 1e-9;

/// The degree of agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Degree {
    /// Below the first limit: needs discussion.
    Split,
    /// From the first limit to the second, both inclusive.
    Fair,
    /// Above the second limit.
    Agreed,
}

/// The agreement of a group on one indicator.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Agreement {
    /// The [`consensus`], 0 to 1.
    pub value: f64,
    /// Its degree.
    pub degree: Degree,
}

/// The agreement of ballots, whichever level they agree on.
///
/// - **Unit and range**: none; 0 when half name the lowest and half the highest level, 1 when all are the same.
/// - **Formula**: 1 + Σ p · log2(1 − |k − μ| / d) over the levels k, with p the share of the level, μ the mean and d the
///   highest level minus the lowest.
/// - **Missing data**: only ballots that name a level count; `None` without any.
/// - **Source**: Tastle and Wierman's consensus for ordinal scales.
///
/// ```
/// use dinamika::domain::assessment::{Answer, Tally};
/// use dinamika::domain::group::consensus;
/// use dinamika::domain::instrument::{Instrument, STANDARD};
/// let scale = Instrument::parse(STANDARD).expect("the shipped instrument has no fault").scale;
/// let mut tally = Tally::default();
/// assert_eq!(consensus(&scale, &tally), None);
/// tally.set(Answer::Level(scale.lowest()), 5);
/// assert_eq!(consensus(&scale, &tally), Some(1.0));
/// tally.set(Answer::Level(scale.highest()), 5);
/// assert_eq!(consensus(&scale, &tally), Some(0.0));
/// ```
pub fn consensus(scale: &Scale, tally: &Tally) -> Option<f64> {
    // Whole numbers in floating point: exact up to the logarithms, so mirrored ballots give the same result.
    let (count, sum) = totals(tally)?;
    let whole = count * f64::from(scale.highest().numeral() - scale.lowest().numeral());
    let part = |(level, ballots): (Level, u32)| {
        let distance = (f64::from(level.numeral()) * count - sum).abs();
        f64::from(ballots) * ((whole - distance) / whole).log2()
    };
    let value: f64 = 1.0 + tally.levels().map(part).sum::<f64>() / count;
    Some(value.clamp(0.0, 1.0))
}

/// The number of ballots for a level, and the sum of those levels; `None` without any.
fn totals(tally: &Tally) -> Option<(f64, f64)> {
    let add = |(count, sum), (level, ballots): (Level, u32)| {
        (count + f64::from(ballots), sum + f64::from(ballots) * f64::from(level.numeral()))
    };
    let (count, sum) = tally.levels().fold((0.0, 0.0), add);
    (0.0 < count).then_some((count, sum))
}

/// The mean of the levels. Unit: levels. Range: the scale. `None` if no ballot names a level.
pub fn mean(tally: &Tally) -> Option<f64> {
    totals(tally).map(|(count, sum)| sum / count)
}

/// The agreement of the group: `None` while fewer ballots name a level than the instrument's `minimum_ballots`.
///
/// The instrument has two limits: [`Degree::Split`] below the first, [`Degree::Fair`] up to and including the second,
/// [`Degree::Agreed`] above it. Values within 10⁻⁹ of a limit count as equal to it.
pub fn agreement(instrument: &Instrument, tally: &Tally) -> Option<Agreement> {
    if tally.level_ballots() < instrument.rules.minimum_ballots {
        return None;
    }
    let value = consensus(&instrument.scale, tally)?;
    Some(Agreement { value, degree: degree(instrument, value) })
}

fn degree(instrument: &Instrument, value: f64) -> Degree {
    let [first, second] = instrument.rules.agreement.map(Thousandths::to_f64);
    if value < first - TOLERANCE {
        Degree::Split
    } else if value <= second + TOLERANCE {
        Degree::Fair
    } else {
        Degree::Agreed
    }
}

/// Whether the ballots are split, however few: their [`consensus`] is below the first limit.
pub fn is_split(instrument: &Instrument, tally: &Tally) -> bool {
    consensus(&instrument.scale, tally).is_some_and(|value| degree(instrument, value) == Degree::Split)
}

/// The level proposed to the group: the [`low_median`]. `None` if the ballots are [split](is_split), because the median
/// may then be a level that hardly anyone chose, and if no ballot names a level.
///
/// ```
/// use dinamika::domain::assessment::{Answer, Tally};
/// use dinamika::domain::group::proposal;
/// use dinamika::domain::instrument::{Instrument, STANDARD};
/// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
/// let (lowest, highest) = (instrument.scale.lowest(), instrument.scale.highest());
/// let mut tally = Tally::default();
/// tally.set(Answer::Level(lowest), 4);
/// assert_eq!(proposal(&instrument, &tally), Some(lowest));
/// tally.set(Answer::Level(highest), 4);
/// assert_eq!(proposal(&instrument, &tally), None);
/// ```
pub fn proposal(instrument: &Instrument, tally: &Tally) -> Option<Level> {
    low_median(tally).filter(|_| !is_split(instrument, tally))
}

/// The median level, the lower one of two: at position ⌈n/2⌉ of the n levels in order. `None` if no ballot names a
/// level.
///
/// ```
/// use dinamika::domain::assessment::{Answer, Tally};
/// use dinamika::domain::group::low_median;
/// use dinamika::domain::instrument::{Instrument, STANDARD};
/// let scale = Instrument::parse(STANDARD).expect("the shipped instrument has no fault").scale;
/// let mut tally = Tally::default();
/// tally.set(Answer::Level(scale.lowest()), 2);
/// tally.set(Answer::Level(scale.highest()), 2);
/// assert_eq!(low_median(&tally), Some(scale.lowest()));
/// ```
pub fn low_median(tally: &Tally) -> Option<Level> {
    let all: u64 = tally.levels().map(|(_, ballots)| u64::from(ballots)).sum();
    let mut below = 0;
    let mut levels = tally.levels();
    levels.find_map(|(level, ballots)| {
        below += u64::from(ballots);
        (all.div_ceil(2) <= below).then_some(level)
    })
}

/// The agreement of a group on a dimension, 0 to 1: the mean of the agreements on its indicators, with their number;
/// `None` without any. `tally_of` returns the ballots that count on the indicator at a position.
pub fn dimension_agreement<'a>(
    instrument: &Instrument,
    dimension: usize,
    tally_of: impl Fn(usize) -> Option<&'a Tally>,
) -> Option<(f64, usize)> {
    let tallies = instrument.indicators_of(dimension).filter_map(|indicator| tally_of(indicator.position));
    let agreements = tallies.filter_map(|tally| agreement(instrument, tally));
    let (sum, number, count) =
        agreements.fold((0.0, 0.0, 0), |(sum, number, count), one| (sum + one.value, number + 1.0, count + 1));
    (count != 0).then(|| (sum / number, count))
}
