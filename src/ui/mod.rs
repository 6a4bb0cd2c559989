//! L4 — what people see: session, components (which know nothing but their props) and pages (one a route).

#![allow(clippy::needless_pass_by_value, reason = "props are owned, whatever a component does with them")]

pub mod app;
pub mod components;
pub mod pages;
pub mod parts;
pub mod session;
pub mod view;
