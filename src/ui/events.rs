//! Events of the window, listened to for as long as the part of the page is there that listens.

use leptos::ev::EventDescriptor;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Runs at every `event` of the window until the current owner is cleaned up.
pub fn on_window<E: EventDescriptor + 'static>(event: E, run: impl Fn(E::EventType) + 'static)
where
    E::EventType: JsCast,
{
    let listener = window_event_listener(event, run);
    on_cleanup(move || listener.remove());
}
