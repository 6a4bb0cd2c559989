//! Calls to browser functions by name, also asynchronous ones.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Calls the method `name` of an object; `None` if there is no such method, or it throws.
pub(super) fn call(object: &JsValue, name: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let function: Function = Reflect::get(object, &name.into()).ok()?.dyn_into().ok()?;
    function.apply(object, &arguments.iter().collect()).ok()
}

/// The same for an asynchronous method: the value it resolves to.
pub(super) async fn kept(object: &JsValue, name: &str, arguments: &[JsValue]) -> Option<JsValue> {
    outcome(object, name, arguments).await.ok()
}

/// The same, with the reason of a rejection; undefined if no promise was returned.
pub(super) async fn outcome(object: &JsValue, name: &str, arguments: &[JsValue]) -> Result<JsValue, JsValue> {
    let promised = call(object, name, arguments).unwrap_or_default();
    JsFuture::from(promised.dyn_into::<Promise>()?).await
}
