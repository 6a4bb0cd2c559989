//! What members hand in, and what invites them: nothing is lost on the way, what is damaged is refused, and no text makes
//! reading panic.
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

mod damage;

mod refusals;

mod former;

mod hostile;

mod pasted;

mod mail;

mod mailed;

mod size;

mod withdrawn;
