//! Stored records: long-term compatibility, settings, and undo.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that goes wrong must stop"
)]

#[path = "../support/mod.rs"]
mod support;

#[path = "../exchange/generator.rs"]
mod generator;

mod sample;

mod story;

mod released;

mod library;

mod copies;

mod exported;

mod history;

mod large;

mod stored_history;

mod preferences;

mod versions;

mod old_rows;

mod sittings;

mod thinning;

mod changes;

mod openings;

mod tabs;

mod workshops;
