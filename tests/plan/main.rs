//! Action plans: editing, the two views, and merges that lose nothing.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that goes wrong must stop"
)]

#[path = "../support/mod.rs"]
mod support;

mod editing;

mod groups;

mod merge;

mod rebase;

mod closing;

mod outputs;

mod steps;

mod unseen;

mod file;

mod bundle;

mod versions;

mod copies;

mod history;

mod targets;
