//! JSON: what is read and written, beside the library that everybody uses for it, and what is refused.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that goes wrong must stop"
)]

#[path = "../support/mod.rs"]
mod support;

mod values;

mod faults;

mod hostile;

mod oracle;

mod differences;
