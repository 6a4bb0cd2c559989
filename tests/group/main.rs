//! Groups: agreement of ballots, figures per role, and group results in an assessment.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that goes wrong must stop"
)]

#[path = "../support/mod.rs"]
mod support;

mod ballots;

mod tallies;

mod agreement;

mod roles;

mod records;

mod agenda;
