//! Hand-ins and invitations: encoding is lossless, damage is rejected, and no text makes reading panic.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that goes wrong must stop"
)]

#[path = "../support/mod.rs"]
mod support;

mod generator;

mod sample;

mod round_trip;

mod left_away;

mod agreed;

mod damage;

mod refusals;

mod former;

mod hostile;

mod pasted;

mod mail;

mod mailed;

mod size;

mod withdrawn;
