//! What has moved between two assessments of one cluster.

mod answer;
mod comparison;
mod net;

pub use answer::{Barrier, Change};
pub use comparison::{Comparison, compare};
pub use net::{Direction, NetChange};
