//! An exact score.

use std::cmp::Ordering;

use super::difference::Difference;
use crate::domain::instrument::{Level, Scale, Thousandths};

/// A mean of levels as an exact fraction; always within the instrument's scale.
///
/// Unit: levels. Range: the scale. The mean of no levels is `None`.
#[derive(Clone, Copy, Debug)]
pub struct Score {
    sum: u64,
    count: u64,
}

impl Score {
    /// The score of one level.
    pub fn of_level(level: Level) -> Self {
        Self { sum: u64::from(level.numeral()), count: 1 }
    }

    /// The mean of `count` levels with this `sum`; `None` if `count` is 0.
    pub(super) fn mean(sum: u64, count: u64) -> Option<Self> {
        (count != 0).then_some(Self { sum, count })
    }

    /// The weighted mean, with the weights of absent scores redistributed in proportion: Σ w·s / Σ w over the scores
    /// present.
    ///
    /// `None` if there are no scores, or if their weights sum to zero.
    pub fn weighted_mean(scores: impl Iterator<Item = (Thousandths, Option<Self>)> + Clone) -> Option<Self> {
        let present = scores.filter_map(|(weight, score)| Some((u64::from(weight.count()), score?)));
        let denominator = present.clone().fold(1, |common, (_, score)| least_common_multiple(common, score.count));
        let (sum, weights) = present.fold((0, 0), |(sum, weights), (weight, score)| {
            (sum + weight * score.sum * (denominator / score.count), weights + weight)
        });
        Self::mean(sum, weights * denominator)
    }

    /// Compares the score with a threshold, without rounding.
    pub fn compare(self, threshold: Thousandths) -> Ordering {
        (self.sum * 1000).cmp(&(u64::from(threshold.count()) * self.count))
    }

    /// Whether the threshold is reached.
    pub fn reaches(self, threshold: Thousandths) -> bool {
        self.compare(threshold) != Ordering::Less
    }

    /// The distance below the threshold, as an exact fraction of levels; negative above it.
    pub fn shortfall(self, threshold: Thousandths) -> Difference {
        let (threshold, count) = (i128::from(threshold.count()), i128::from(self.count));
        Difference { numerator: threshold * count - i128::from(self.sum) * 1000, denominator: count * 1000 }
    }

    /// The exact difference to another score: positive if this one is higher.
    pub fn minus(self, other: Self) -> Difference {
        let [sum, count] = [self.sum, self.count].map(i128::from);
        let [other_sum, other_count] = [other.sum, other.count].map(i128::from);
        Difference { numerator: sum * other_count - other_sum * count, denominator: count * other_count }
    }

    /// The nearest floating-point number, for output only.
    #[expect(clippy::cast_precision_loss, reason = "both lie far below 2^53: the lint bounds the instrument")]
    pub fn to_f64(self) -> f64 {
        self.sum as f64 / self.count as f64
    }

    /// The score on a scale of 0 to 100: 100 · (score − lowest) / (highest − lowest); the nearest floating-point
    /// number.
    #[expect(clippy::cast_precision_loss, reason = "both lie far below 2^53: the lint bounds the instrument")]
    pub fn index(self, scale: &Scale) -> f64 {
        let (numerator, denominator) = self.on_hundred(scale);
        numerator as f64 / denominator as f64
    }

    /// Hundredths of the score, truncated: a displayed number never reaches a threshold that the score does not reach.
    pub fn hundredths(self) -> u64 {
        self.sum * 100 / self.count
    }

    /// Tenths of the index, truncated.
    pub fn index_tenths(self, scale: &Scale) -> u64 {
        let (numerator, denominator) = self.on_hundred(scale);
        numerator * 10 / denominator
    }

    fn on_hundred(self, scale: &Scale) -> (u64, u64) {
        let (lowest, highest) = (u64::from(scale.lowest().numeral()), u64::from(scale.highest().numeral()));
        ((self.sum - lowest * self.count) * 100, (highest - lowest) * self.count)
    }
}

fn least_common_multiple(a: u64, b: u64) -> u64 {
    a / greatest_common_divisor(a, b) * b
}

fn greatest_common_divisor(mut a: u64, mut b: u64) -> u64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

impl Ord for Score {
    fn cmp(&self, other: &Self) -> Ordering {
        let (left, right) =
            (u128::from(self.sum) * u128::from(other.count), u128::from(other.sum) * u128::from(self.count));
        left.cmp(&right)
    }
}

impl PartialOrd for Score {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Score {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Score {}
