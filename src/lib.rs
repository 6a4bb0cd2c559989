//! Dinamika: self-assessment for small-industry clusters, entirely in the browser.
//!
//! The layers, lowest first; a module may use those above it in this table, never those below:
//!
//! | layer | module | what it is |
//! |---|---|---|
//! | L0 | [`domain`] | instrument, assessment, scores, groups, diagnosis: pure functions on data |
//! | L1 | [`i18n`], [`route`], [`exchange`], [`persistence`] | texts, addresses, files, stored records: pure |
//! | L2 | [`report`] | everything a result shows, as plain data |
//! | L3 | `platform` | one file per browser API |
//! | L4 | `ui` | session, components, pages |
//!
//! L3 and L4 exist for WebAssembly only; the other layers run and are tested natively. To learn what is computed, start
//! at [`domain::diagnosis::diagnose`]; to learn how a screen is built, start at `ui/app.rs`. For more, see `docs/`,
//! starting with `docs/architecture.md`.
//!
//! What this does not do: it contacts no server, ranks no clusters, and never scores the age of a cluster.

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
