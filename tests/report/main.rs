//! Reports as plain data: texts, numbers, the ladder, charts.
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

mod summaries;

mod drawings;

mod numerals;

mod standings;

mod certainties;

mod groups;

mod names;

mod entries;

mod plurals;

mod trials;

mod tables;

mod picture;

mod codes;

mod scans;

mod reasons;

mod presentations;

mod verdicts;

mod wordings;

mod plans;

mod plan_moves;

mod histories;

mod clusters;

mod targets;
