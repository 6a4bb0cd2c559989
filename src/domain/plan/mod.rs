//! The action plan of one cluster: what is to be done, by whom, until when, what came of it, and
//! which outputs of the seven steps are there, and what the cluster wants to reach.
//!
//! A [`Plan`] belongs to a cluster, not to an assessment, and outlives its assessments. Nothing in it is scored.

mod action;
mod content;
mod groups;
mod merge;
mod month;
mod order;
mod output;
mod record;
mod status;
mod step;
mod steps;
mod target;
mod targets;

pub use action::{Action, Content};
pub use groups::Due;
pub use merge::News;
pub use month::{Month, NoMonth};
pub use output::{NoOutput, Output, OutputKey};
pub use record::{Place, Plan};
pub use status::Status;
pub use step::{NoStep, StepNumber};
pub use steps::{StepState, keys as output_keys};
pub use target::{Aim, Target};
