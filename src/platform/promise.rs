//! What an object of the browser promises.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Calls the function `name` of an object; none where there is no such function, or it fails.
pub(super) fn call(object: &JsValue, name: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let function: Function = Reflect::get(object, &name.into()).ok()?.dyn_into().ok()?;
    function.apply(object, &arguments.iter().collect()).ok()
}

/// The same of a function that promises something: what it promised, once it is kept.
pub(super) async fn kept(object: &JsValue, name: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let promise: Promise = call(object, name, arguments)?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()
}
