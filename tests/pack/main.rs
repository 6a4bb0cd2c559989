//! The command `pack`, on an artificial build.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that goes wrong must stop"
)]

mod project;

mod site;

mod single_file;

mod release;

mod refusals;
