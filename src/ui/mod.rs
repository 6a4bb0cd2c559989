//! L4 — what people see: session, components (which know nothing but their props) and pages (one a route).

pub mod app;
pub mod components;
pub mod pages;
pub mod session;
