//! The spread of ballots in numbers.

use crate::domain::assessment::Tally;
use crate::domain::instrument::{Instrument, Level, Scale, Thousandths};

/// What lies no further than this from a limit lies on it: the last digit of a logarithm decides nothing.
const TOLERANCE: f64 = 1e-9;

/// How far the group agrees, in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Degree {
    /// Below the first limit: to be talked about.
    Split,
    /// From the first limit to the second one, both among it.
    Fair,
    /// Above the second limit.
    Agreed,
}

/// How far a group agrees on one indicator.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Agreement {
    /// The [`consensus`], 0 to 1.
    pub value: f64,
    /// The same in a word.
    pub degree: Degree,
}

/// How far ballots agree, whatever they agree on.
///
/// - **Unit and range**: none; 0 when half of them name one end of the scale and half the other, 1 when all are the same.
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
    // Whole numbers in floating point: exact up to the logarithms, so ballots mirrored on the scale give the same.
    let (count, sum) = totals(tally)?;
    let whole = count * f64::from(scale.highest().numeral() - scale.lowest().numeral());
    let part = |(level, ballots): (Level, u32)| {
        let distance = (f64::from(level.numeral()) * count - sum).abs();
        f64::from(ballots) * ((whole - distance) / whole).log2()
    };
    let value: f64 = 1.0 + tally.levels().map(part).sum::<f64>() / count;
    Some(value.clamp(0.0, 1.0))
}

/// How many ballots name a level, and the sum of those levels; none without any.
fn totals(tally: &Tally) -> Option<(f64, f64)> {
    let add = |(count, sum), (level, ballots): (Level, u32)| {
        (count + f64::from(ballots), sum + f64::from(ballots) * f64::from(level.numeral()))
    };
    let (count, sum) = tally.levels().fold((0.0, 0.0), add);
    (0.0 < count).then_some((count, sum))
}

/// The mean of the levels named. Unit: levels. Range: the scale. `None` where no ballot names a level.
pub fn mean(tally: &Tally) -> Option<f64> {
    totals(tally).map(|(count, sum)| sum / count)
}

/// How far the group agrees: `None` while fewer ballots name a level than the instrument's `minimum_ballots`.
///
/// The limits are the instrument's two. Below the first is [`Degree::Split`], up to and with the second [`Degree::Fair`],
/// above it [`Degree::Agreed`]; what is within 10⁻⁹ of a limit counts as on it.
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

/// Whether the ballots are split, however few they are: their [`consensus`] is below the first limit.
pub fn is_split(instrument: &Instrument, tally: &Tally) -> bool {
    consensus(&instrument.scale, tally).is_some_and(|value| degree(instrument, value) == Degree::Split)
}

/// The level that is proposed to the group: the [`low_median`]. `None` where the ballots are [split](is_split), for then the
/// middle may be a level that hardly anyone chose, and where no ballot names a level.
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

/// The level in the middle, of two the lower one: at place ⌈n/2⌉ of the n levels named, in order. `None` where no ballot
/// names a level.
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

/// How far a group agrees on a dimension, 0 to 1: the mean of the agreements on its indicators, with how many there are;
/// `None` without any. `tally_of` gives the ballots that count on the indicator at a place.
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
