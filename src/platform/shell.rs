//! The surroundings of the app: how it was opened, whether it works offline, whether there is a new version.
//!
//! The boot file stores this in `window.dinamika`; without it, as in tests, offline use is impossible and no version is new.

use std::panic::PanicHookInfo;

use js_sys::Reflect;
use wasm_bindgen::JsValue;

use super::promise;

/// The event with which the boot file reports a change.
pub const CHANGED: &str = "dinamika-shell";

/// Whether the app works offline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offline {
    /// It is a single file on this device.
    SingleFile,
    /// The whole app is kept in this browser.
    Ready,
    /// It is being fetched.
    Preparing,
    /// The address is plain http, where browsers allow neither offline use nor a camera.
    PlainHttp,
    /// The network failed before everything was fetched.
    Interrupted,
    /// The host changes the files.
    Altered,
    /// This browser does not allow it.
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

/// Whether the app works offline, as far as is known now.
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

/// Whether a new version waits for consent.
pub fn has_new_version() -> bool {
    state("newVersion").is_some_and(|is_new| is_new.is_truthy())
}

/// Switches to the new version, which reloads the page.
pub fn take_new_version() {
    // Without a boot file there is no new version.
    let _ = boot().and_then(|boot| promise::call(&boot, "takeNewVersion", &[]));
}

/// Passes the message of a panic to the boot file, which shows it in place of the app.
pub fn report_panic(panic: &PanicHookInfo) {
    let report = format!("Dinamika {}\n{panic}", env!("CARGO_PKG_VERSION"));
    // Without a boot file there is nowhere to show it.
    let _ = boot().and_then(|boot| promise::call(&boot, "panicked", &[report.into()]));
}

/// Calls the boot file's asynchronous function `name`; `None` if it fails.
pub async fn load(name: &str) -> Option<JsValue> {
    promise::kept(&boot()?, name, &[]).await
}
