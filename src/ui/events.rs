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

/// The key that was pressed. A digit is told by its place on the keyboard as well: some give it only with Shift, and on others
/// Shift makes another sign of it.
pub fn key_of(pressed: &web_sys::KeyboardEvent) -> String {
    let (key, code) = (pressed.key(), pressed.code());
    let digit = code.strip_prefix("Digit").or(code.strip_prefix("Numpad")).filter(|digit| digit.len() == 1);
    // Without its lock the number pad moves: its keys have names then.
    digit.filter(|_| key.chars().count() == 1).map_or(key.clone(), ToOwned::to_owned)
}
