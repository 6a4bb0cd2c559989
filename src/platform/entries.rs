//! The entries of the browser's history, told apart by a number, and how far the page is scrolled.

use wasm_bindgen::JsValue;
use web_sys::{History, ScrollRestoration};

fn history() -> Option<History> {
    web_sys::window()?.history().ok()
}

/// Where an entry was scrolled to is the app's to restore: the browser would do so before its page is there.
pub fn restore_by_hand() {
    if let Some(history) = history() {
        // A browser that does not know it restores what it can.
        let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
    }
}

/// The number of the present entry; none of one that is new.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a small number that `set_number` has put there"
)]
pub fn number() -> Option<u32> {
    history()?.state().ok()?.as_f64().map(|number| number as u32)
}

/// Gives the present entry a number.
pub fn set_number(number: u32) {
    if let Some(history) = history() {
        // Where the browser refuses, Back leads to the top of the page.
        let _ = history.replace_state(&JsValue::from(number), "");
    }
}

/// How far the page is scrolled, in whole pixels.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "no page is longer, and none is above its top"
)]
pub fn scrolled() -> u32 {
    web_sys::window().and_then(|window| window.scroll_y().ok()).unwrap_or_default() as u32
}

/// Scrolls to `place` if the page is long enough by now; whether it was.
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
