//! Exact scores, as intervals where answers are missing, each with its counts.

mod counts;
mod interval;
mod measures;
mod score;
mod scores;

pub use counts::Counts;
pub use interval::Interval;
pub use measures::{Bounds, Measures};
pub use score::{Difference, Score};
pub use scores::{DimensionScore, OverallScore, Scores, score};
