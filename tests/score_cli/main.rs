//! The command `score`: one JSON object per line for programs, one line per error for people.
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
