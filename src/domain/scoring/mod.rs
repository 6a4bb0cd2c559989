//! Exact scores, as intervals where answers are missing, each with its counts.

mod counts;
mod difference;
mod interval;
mod measures;
mod score;
mod scores;

pub use counts::Counts;
pub use difference::Difference;
pub use interval::Interval;
pub use measures::{Bounds, Measures};
pub use score::Score;
pub use scores::{DimensionScore, OverallScore, Scores, score};
