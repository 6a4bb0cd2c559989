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
    outcome(object, name, arguments).await.ok()
}

/// The same, with why it is not kept; undefined where nothing was promised.
pub(super) async fn outcome(object: &JsValue, name: &str, arguments: &[JsValue]) -> Result<JsValue, JsValue> {
    let promised = call(object, name, arguments).unwrap_or_default();
    JsFuture::from(promised.dyn_into::<Promise>()?).await
}
