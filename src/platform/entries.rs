//! Entries of the browser's history, each with a number, and the scroll position.

use wasm_bindgen::JsValue;
use web_sys::{History, ScrollRestoration};

fn history() -> Option<History> {
    web_sys::window()?.history().ok()
}

/// Turns off the browser's scroll restoration: it would run before the page is rendered.
pub fn restore_by_hand() {
    if let Some(history) = history() {
        // A browser without this setting restores what it can.
        let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
    }
}

/// The number of the current entry; `None` if it is new.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a small number that `set_number` has put there"
)]
pub fn number() -> Option<u32> {
    history()?.state().ok()?.as_f64().map(|number| number as u32)
}

/// Numbers the current entry.
pub fn set_number(number: u32) {
    if let Some(history) = history() {
        // If the browser refuses, Back leads to the top of the page.
        let _ = history.replace_state(&JsValue::from(number), "");
    }
}

/// The scroll position in whole pixels.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "no page is longer, and none is above its top"
)]
pub fn scrolled() -> u32 {
    web_sys::window().and_then(|window| window.scroll_y().ok()).unwrap_or_default() as u32
}

/// Scrolls to `place` if the page is long enough by now; returns whether it was.
pub fn scroll_to(place: u32) -> bool {
    let Some(window) = web_sys::window() else { return false };
    let root = window.document().and_then(|document| document.document_element());
    let length = root.map_or(0, |root| root.scroll_height() - root.client_height());
    let is_long_enough = i64::from(place) <= i64::from(length);
    if is_long_enough {
        window.scroll_to_with_x_and_y(0.0, f64::from(place));
    }
    is_long_enough
}
