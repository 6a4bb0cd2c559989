//! Storage space, and whether storage is persistent. Plain http has neither.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

use super::promise;

/// The bytes used on disk by all copies and the app itself.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a browser counts whole bytes")]
pub async fn used_on_disk() -> Option<u64> {
    Some(Reflect::get(&ask("estimate").await?, &"usage".into()).ok()?.as_f64()? as u64)
}

/// Whether storage is persistent (`navigator.storage.persisted()`).
pub async fn is_persisted() -> Option<bool> {
    ask("persisted").await?.as_bool()
}

/// Requests persistent storage. Some browsers ask the user.
pub async fn persist() {
    // Either way, `is_persisted` tells the result.
    let _ = ask("persist").await;
}

async fn ask(what: &str) -> Option<JsValue> {
    let navigator: JsValue = web_sys::window()?.navigator().into();
    let storage = Reflect::get(&navigator, &"storage".into()).ok().filter(JsValue::is_object)?;
    promise::kept(&storage, what, &[]).await
}
