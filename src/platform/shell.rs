//! What surrounds the app: how it was opened, whether it works without a network, whether there is a newer version.
//!
//! The boot file knows and keeps it in `window.dinamika`; without that, as in tests, nothing is possible and nothing is new.

use std::panic::PanicHookInfo;

use js_sys::Reflect;
use wasm_bindgen::JsValue;

use super::promise;

/// The event with which the boot file tells of a change.
pub const CHANGED: &str = "dinamika-shell";

/// Whether the app works without a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offline {
    /// It is one file on this device.
    SingleFile,
    /// The whole app is kept in this browser.
    Ready,
    /// It is being fetched.
    Preparing,
    /// The address is plain http, where browsers allow neither this nor a camera.
    PlainHttp,
    /// The network failed before all of it was kept.
    Interrupted,
    /// The host does not send it as it was built.
    Altered,
    /// This browser cannot keep it.
    Impossible,
}

fn of(object: &JsValue, key: &str) -> Option<JsValue> {
    Reflect::get(object, &key.into()).ok().filter(|value| !value.is_undefined() && !value.is_null())
}

fn boot() -> Option<JsValue> {
    of(&js_sys::global(), "dinamika")
}

fn state(key: &str) -> Option<JsValue> {
    of(&of(&boot()?, "shell")?, key)
}

/// Whether the app works without a network, as far as is known now.
pub fn offline() -> Offline {
    let is_file = boot().and_then(|boot| of(&boot, "packaging")?.as_string()).as_deref() == Some("file");
    let is_plain = web_sys::window().is_some_and(|window| !window.is_secure_context());
    match state("offline").and_then(|state| state.as_string()).as_deref() {
        _ if is_file => Offline::SingleFile,
        _ if is_plain => Offline::PlainHttp,
        Some("ready") => Offline::Ready,
        Some("preparing") => Offline::Preparing,
        Some("interrupted") => Offline::Interrupted,
        Some("altered") => Offline::Altered,
        _ => Offline::Impossible,
    }
}

/// Whether a newer version waits for consent.
pub fn has_new_version() -> bool {
    state("newVersion").is_some_and(|is_new| is_new.is_truthy())
}

/// Consents to the newer version; the page is loaded again.
pub fn take_new_version() {
    // Without a boot file there is no newer version to take.
    let _ = boot().and_then(|boot| promise::call(&boot, "takeNewVersion", &[]));
}

/// Hands the message of a panic to the boot file, which shows it in place of the app.
pub fn report_panic(panic: &PanicHookInfo) {
    let report = format!("Dinamika {}\n{panic}", env!("CARGO_PKG_VERSION"));
    // Without a boot file there is no place to show it.
    let _ = boot().and_then(|boot| promise::call(&boot, "panicked", &[report.into()]));
}

/// What the boot file's function `name` promises; none where it fails.
pub async fn load(name: &str) -> Option<JsValue> {
    promise::kept(&boot()?, name, &[]).await
}
