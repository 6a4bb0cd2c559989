//! Option objects for browser APIs.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

/// An object with these string properties.
pub(super) fn options(entries: &[(&str, &str)]) -> Object {
    let object = Object::new();
    for (key, value) in entries {
        // Setting a property of a new object cannot fail.
        let _ = Reflect::set(&object, &JsValue::from_str(key), &JsValue::from_str(value));
    }
    object
}
