//! The interpretation of the scores: the stage with its reasons and its certainty, and the next steps.
//!
//! Stages are reached through gates, not by an average, and the age of a cluster never counts.

mod agenda;
mod assessable;
mod checks;
mod conditions;
mod distances;
mod next_question;
mod overlays;
mod raises;
mod recommendations;
mod stage;
mod summary;
mod way;

pub use agenda::agenda;
pub use assessable::{Need, needs};
pub use checks::{Check, CheckKind, checks};
pub use conditions::{ConditionState, Gate, GateCounts, Status, gates};
pub use distances::{Distance, distances};
pub use next_question::next_question;
pub use overlays::{Facts, overlays};
pub use raises::{Raise, raises};
pub use recommendations::{Card, Reason, recommendations};
pub use stage::{StageRange, stage_range};
pub use summary::{Diagnosis, diagnose};
pub use way::{Choice, NoWay, Way, way};
