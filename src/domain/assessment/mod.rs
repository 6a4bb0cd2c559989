//! One assessment of one cluster: who, when, and the answer to each indicator.

mod answer;
mod ballots;
mod cluster;
mod date;
mod merge;
mod record;
mod response;

pub use answer::{Answer, Answers};
pub use ballots::{Group, RoleTally, Round, Tally, Voting};
pub use cluster::ClusterProfile;
pub use date::Date;
pub use record::{Assessment, InstrumentReference, Participants};
pub use response::{Refusal, Response, Said};
