//! L4 — what people see: session, components (which know nothing but their props) and pages (a folder a lazily loaded part).

#![allow(clippy::needless_pass_by_value, reason = "props are owned, whatever a component does with them")]

pub mod app;
pub mod components;
pub mod events;
mod frame;
mod lazy;
pub mod pages;
pub mod session;
