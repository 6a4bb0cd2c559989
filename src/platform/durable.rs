//! A second copy of every record, in `IndexedDB` with strict durability.
//!
//! Browsers write local storage to disk only about once a minute; what they have not written is gone when the power fails.
//! The vendored `durable.js` keeps its promise once the copy is on disk.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::shell;

/// Keeps `text` under `key`; whether it is on disk now. What is there with a higher revision stays.
pub async fn put(key: &str, text: &str) -> bool {
    call("put", &[key.into(), text.into()]).await.and_then(|kept| kept.as_bool()).unwrap_or_default()
}

/// Everything that is kept, by its keys; none where the browser has no such storage.
pub async fn read_all() -> Option<Vec<(String, String)>> {
    let pairs: Array = call("all", &[]).await?.dyn_into().ok()?;
    let pair = |pair: JsValue| {
        let pair: Array = pair.dyn_into().ok()?;
        Some((pair.get(0).as_string()?, pair.get(1).as_string()?))
    };
    Some(pairs.iter().filter_map(pair).collect())
}

async fn call(name: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let module = shell::load("loadDurable").await?;
    let function: Function = Reflect::get(&module, &name.into()).ok()?.dyn_into().ok()?;
    let promise: Promise = function.apply(&module, &arguments.iter().collect()).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()
}
