//! Window events with automatic cleanup.

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

/// The key pressed. Digits are also recognised by key code: some keyboards need Shift for digits, on others Shift gives
/// another character.
pub fn key_of(pressed: &web_sys::KeyboardEvent) -> String {
    let (key, code) = (pressed.key(), pressed.code());
    let digit = code.strip_prefix("Digit").or(code.strip_prefix("Numpad")).filter(|digit| digit.len() == 1);
    // Without Num Lock, keys of the number pad have names such as `Home`: ignore their code.
    digit.filter(|_| key.chars().count() == 1).map_or(key.clone(), ToOwned::to_owned)
}
