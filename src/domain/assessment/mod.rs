//! One assessment of one cluster: who, when, and the answer to each indicator.

mod answer;
mod answers;
mod ballots;
mod cluster;
mod date;
mod earlier;
mod merge;
mod rebase;
mod record;
mod response;
mod said;
mod writers;

pub use answer::Answer;
pub use answers::Answers;
pub use ballots::{Group, RoleTally, Round, Tally, Voting};
pub use cluster::ClusterProfile;
pub use date::{Date, NoDate};
pub use record::{Assessment, InstrumentReference, Participants};
pub use response::{Earlier, Refusal, Response};
pub use said::Said;
pub use writers::Writers;
