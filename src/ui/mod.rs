//! L4 — what people see: session, components (which know nothing but their props) and pages (one a route).

#![allow(clippy::needless_pass_by_value, reason = "props are owned, whatever a component does with them")]

pub mod app;
pub mod components;
pub mod pages;
pub mod session;

/// As the macro of Leptos, but every piece of markup is of one type, so that what shows lists, choices and live parts of a
/// page is compiled, and sent to every phone, only once.
macro_rules! view {
    ($($markup:tt)*) => { leptos::prelude::IntoAny::into_any(leptos::view! { $($markup)* }) };
}
pub(crate) use view;
