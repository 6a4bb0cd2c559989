//! L4 — the user interface: session, components (which depend only on their props) and pages (one folder per
//! lazy-loaded part).

#![allow(clippy::needless_pass_by_value, reason = "props are owned, whatever a component does with them")]
#![allow(
    missing_docs,
    reason = "the component macro makes a public struct of the props, which the component documents"
)]
#![allow(unreachable_pub, reason = "the component macro makes a module around each component")]

pub mod app;
pub mod components;
pub mod events;
mod frame;
mod lazy;
pub mod pages;
pub mod session;
