//! L3 — the browser: one file for each thing of it. Nothing here knows what an assessment means.

pub mod charts;
pub mod clipboard;
pub mod clock;
pub mod document;
pub mod durable;
pub mod files;
pub mod identifier;
pub mod location;
mod promise;
pub mod room;
pub mod shell;
pub mod storage;
