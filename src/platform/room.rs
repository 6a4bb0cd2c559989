//! The room that the browser gives, and its promise to keep what is in it. Plain http has neither.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

use super::promise;

/// How many bytes are used on disk, all copies and the app itself.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a browser counts whole bytes")]
pub async fn used_on_disk() -> Option<u64> {
    Some(Reflect::get(&ask("estimate").await?, &"usage".into()).ok()?.as_f64()? as u64)
}

/// Whether the browser has promised to throw nothing away by itself.
pub async fn is_persisted() -> Option<bool> {
    ask("persisted").await?.as_bool()
}

/// Asks for that promise. Some browsers ask the user.
pub async fn persist() {
    // Refused or not, `is_persisted` tells.
    let _ = ask("persist").await;
}

async fn ask(what: &str) -> Option<JsValue> {
    let navigator: JsValue = web_sys::window()?.navigator().into();
    let storage = Reflect::get(&navigator, &"storage".into()).ok().filter(JsValue::is_object)?;
    promise::kept(&storage, what, &[]).await
}
