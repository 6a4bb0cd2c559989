//! Dinamika: an industry cluster assesses its own dynamism, in the browser alone.
//!
//! The layers; a module may use what stands above it, never what stands below:
//!
//! | layer | module | what it is |
//! |---|---|---|
//! | L0 | [`domain`] | instrument, assessment, scores, groups, diagnosis: pure functions on data |
//! | L1 | [`i18n`], [`route`], [`exchange`], [`persistence`] | texts, addresses, files, stored records: pure |
//! | L2 | [`report`] | everything a result shows, as plain data |
//! | L3 | `platform` | the browser, one file for each thing of it |
//! | L4 | `ui` | session, components, pages |
//!
//! L3 and L4 exist for WebAssembly only; everything above runs and is tested natively. To see what is computed, start at
//! [`domain::diagnosis::diagnose`]; to see how a screen comes about, start at `ui/app.rs`.
//!
//! What this does not do: it talks to no server, ranks no clusters, and never scores the age of a cluster.

pub mod domain;

pub mod i18n;

pub mod route;

pub mod exchange;

pub mod persistence;

pub mod report;

#[cfg(target_arch = "wasm32")]
pub mod platform;

#[cfg(target_arch = "wasm32")]
pub mod ui;
