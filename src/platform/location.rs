//! The address and the browser's history.

use crate::route::Route;

/// The part of the address behind `#`.
pub fn hash() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// A hash is a route only if it starts with `#/`, plain or escaped; other fragments are anchors on the page, such as the skip
/// link's.
pub fn route() -> Option<Route> {
    let hash = hash();
    let is_route = hash.is_empty() || hash == "#" || hash.starts_with("#/") || hash.starts_with("#%");
    is_route.then(|| Route::parse(&hash))
}

/// Navigates to a screen; Back returns.
pub fn go(route: &Route) {
    if let Some(window) = web_sys::window() {
        // The hash is always a valid URL.
        let _ = window.location().set_hash(&route.href());
    }
}

/// Changes the address of the screen shown to this route.
pub fn rename(route: &Route) {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok())
        && let Ok(state) = history.state()
    {
        // If the browser refuses, the former address stays.
        let _ = history.replace_state_with_url(&state, "", Some(&address_of(route)));
    }
}

/// Goes back to the previous screen.
pub fn back() {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        // If there is none, the browser stays.
        let _ = history.back();
    }
}

/// The full URL of a screen, for another device.
pub fn address_of(route: &Route) -> String {
    let whole = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    let page = whole.split('#').next().unwrap_or_default();
    format!("{page}{}", route.href())
}

/// Whether the address refers to this device, so that no other one can open it.
pub fn is_local() -> bool {
    let host = web_sys::window().and_then(|window| window.location().hostname().ok()).unwrap_or_default();
    host == "localhost" || host == "[::1]" || host.starts_with("127.")
}
