//! Shared by the tests of the core: small random instruments, and an oracle that scores them by brute force.
//!
//! The oracle is written from the description of the method, independently of the code: it enumerates every completion
//! of the missing answers and has its own exact arithmetic.
#![allow(dead_code, reason = "each test crate uses its own part of this")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that goes wrong must stop"
)]

pub(crate) mod fraction;

pub(crate) mod model;

pub(crate) mod case;

pub(crate) mod generate;

pub(crate) mod oracle;

pub(crate) mod plans;

pub(crate) mod standard;

pub(crate) mod wounds;
