//! L4 — what people see: session, components (which know nothing but their props) and pages (a folder a lazily loaded part).

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
