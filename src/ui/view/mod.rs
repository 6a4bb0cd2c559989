//! Markup as plain functions over one element type, kept up to date by the reactive graph of Leptos.
//!
//! The words are those of Leptos: [`RwSignal`], [`Memo`], [`Signal`], [`Callback`], [`IntoView`], and its builder syntax,
//! `p().class("hint").child(text)`. Leptos' own views are compiled anew for every shape of markup, which made the module
//! three times as heavy as a slow phone can wait for; these are compiled once. A child or an attribute that is a closure is
//! live: it follows the signals that it reads, at once, and changes nothing but its own text, attribute or part of the page.
//!
//! ```ignore
//! let count = RwSignal::new(0);
//! let shown = count.clone();
//! button().on("click", move |_| count.update(|count| *count += 1)).child(move || format!("{}", shown.get()))
//! ```

mod attribute;
mod dom;
mod element;
mod follow;
mod into_view;
mod signal;
mod tags;

pub use attribute::IntoAttribute;
pub use element::{Element, Event, checked, key_pressed, value};
pub use follow::{follow, later, mount, on_window, untrack, when_gone};
pub use into_view::{IntoView, View, several};
pub use signal::{Callback, Memo, RwSignal, Signal};
pub use tags::*;
