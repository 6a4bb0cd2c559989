//! The assessments of one cluster over time, and two of them side by side.

mod changes;
mod measure;
mod moment;

pub use changes::{ChangeGroup, ChangedAnswer, LEAST_DAYS, NetRow, Unit, change_counts, changed_answers, net_row};
pub use measure::{Measure, Reading};
pub use moment::{Done, Moment, done_between, done_days, moments};
