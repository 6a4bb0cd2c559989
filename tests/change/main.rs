//! What has moved between two assessments: worked checks on the shipped instrument, and properties on small random ones against
//! brute force.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that goes wrong must stop"
)]

#[path = "../support/mod.rs"]
mod support;

mod answers;

mod means;

mod properties;
