//! Assessment files: nothing is lost, nothing is repaired, and no input makes reading panic.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that goes wrong must stop"
)]

#[path = "../support/mod.rs"]
mod support;

mod sample;

mod generator;

mod round_trip;

mod required;

mod refusals;

mod hostile;

mod merge;

mod group;

mod group_merge;

mod bundle;

mod import;

mod foreign;

mod parse;

mod comparison;

mod migration;

mod earlier;

mod calendar;
