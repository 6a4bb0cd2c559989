//! ECharts, loaded when the first chart is shown and never before.
//!
//! The boot file's `loadCharts` imports the vendored build.

use wasm_bindgen::JsValue;
use web_sys::Element;

use super::promise::call;
use super::{document, shell};
use crate::report::charts::Palette;

/// A chart on the page. Dropping it takes the chart down.
#[derive(Debug)]
pub struct Drawing {
    chart: JsValue,
}

impl Drop for Drawing {
    fn drop(&mut self) {
        // A chart whose element is gone already has nothing left to free.
        let _ = call(&self.chart, "dispose", &[]);
    }
}

/// Loads ECharts, which takes its time the first time; whether it is there.
pub async fn load() -> bool {
    shell::load("loadCharts").await.is_some()
}

/// Draws the ECharts option `json` into `element`; none where ECharts cannot be loaded.
pub async fn draw(element: Element, json: String) -> Option<Drawing> {
    let echarts = shell::load("loadCharts").await?;
    let renderer = js_sys::JSON::parse(r#"{"renderer":"svg"}"#).ok()?;
    let chart = call(&echarts, "init", &[element.into(), JsValue::NULL, renderer])?;
    let option = js_sys::JSON::parse(&json).ok()?;
    let drawing = Drawing { chart };
    call(&drawing.chart, "setOption", &[option])?;
    Some(drawing)
}

/// The colours of the style sheet as they are now.
pub fn palette() -> Palette {
    let style = web_sys::window().and_then(|window| {
        let root = window.document()?.document_element()?;
        window.get_computed_style(&root).ok().flatten()
    });
    let value = |name: &str| {
        let value = style.as_ref().and_then(|style| style.get_property_value(name).ok()).unwrap_or_default();
        value.trim().to_owned()
    };
    Palette {
        ink: value("--ink"),
        line: value("--control-line"),
        strong: value("--chart-strong"),
        soft: value("--chart-soft"),
        font_size: value("--chart-font").trim_end_matches("px").parse().unwrap_or(15),
        width: document::width().saturating_sub(32),
    }
}
