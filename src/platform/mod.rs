//! L3 — the browser, one file per API. Nothing here knows what an assessment means.

pub mod attempt;
pub mod camera;
pub mod charts;
pub mod clipboard;
pub mod clock;
pub mod detector;
pub mod document;
pub mod drag;
pub mod durable;
pub mod entries;
pub mod files;
pub mod identifier;
pub mod location;
mod options;
pub mod picture;
mod promise;
pub mod random;
pub mod room;
pub mod share;
pub mod shell;
pub mod storage;
pub mod texts;
