//! The browser's own QR code reader, which most phones have.

use js_sys::{Array, Function, JSON, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::promise;

/// The name of the class and of the only format requested.
const CLASS: &str = "BarcodeDetector";
const FORMAT: &str = "qr_code";

/// A reader of QR codes.
#[derive(Clone, Debug)]
pub struct Detector {
    detector: JsValue,
}

/// The browser's reader; `None` if it has none, or none for QR codes.
pub async fn detector() -> Option<Detector> {
    let class: Function = Reflect::get(&js_sys::global(), &CLASS.into()).ok()?.dyn_into().ok()?;
    let formats: Array = promise::kept(&class, "getSupportedFormats", &[]).await?.dyn_into().ok()?;
    if !formats.includes(&FORMAT.into(), 0) {
        return None;
    }
    let options = JSON::parse(&format!(r#"{{"formats":["{FORMAT}"]}}"#)).ok()?;
    let detector = Reflect::construct(&class, &Array::of1(&options)).ok()?;
    Some(Detector { detector })
}

impl Detector {
    /// The texts of the codes in a picture; `source` is a video, a file or anything else that shows one. `None` if the reader
    /// fails, as some always do: then another reader is needed.
    pub async fn detect(&self, source: &JsValue) -> Option<Vec<String>> {
        let codes: Array =
            promise::kept(&self.detector, "detect", std::slice::from_ref(source)).await?.dyn_into().ok()?;
        let text = |code: JsValue| Reflect::get(&code, &"rawValue".into()).ok()?.as_string();
        Some(codes.iter().filter_map(text).collect())
    }
}
