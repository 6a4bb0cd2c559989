//! The command `score`: one JSON object a line for other programs, one line a fault for people.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that goes wrong must stop"
)]

mod run;

mod lines;

mod examples;

mod certainty;

mod faults;

mod bundles;
