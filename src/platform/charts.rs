//! ECharts, lazy-loaded with the first chart.
//!
//! The boot file's `loadCharts` imports the vendored build.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, ResizeObserver};

use super::promise::call;
use super::{document, files, shell};
use crate::report::charts::Palette;

/// A chart. Dropping it disposes of the chart.
#[derive(Debug)]
pub struct Drawing {
    chart: JsValue,
    /// Keeps a chart on the page as large as its element.
    following: Option<Following>,
}

#[derive(Debug)]
struct Following {
    observer: ResizeObserver,
    /// Called by the observer.
    _resize: Closure<dyn Fn()>,
}

impl Following {
    /// Draws the chart anew whenever the size of its element has changed. `None` in browsers that do not tell.
    fn new(chart: &JsValue, element: &Element) -> Option<Self> {
        let (of, within) = (chart.clone(), element.clone());
        let resize = Closure::<dyn Fn()>::new(move || {
            let drawn = ["getWidth", "getHeight"].map(|size| call(&of, size, &[]).and_then(|size| size.as_f64()));
            let given = [within.client_width(), within.client_height()];
            // The first call is about the size that was drawn. A hidden element has none.
            if !given.contains(&0) && drawn != given.map(|size| Some(f64::from(size))) {
                let _ = call(&of, "resize", &[]);
            }
        });
        let observer = ResizeObserver::new(resize.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        Some(Self { observer, _resize: resize })
    }
}

impl Drop for Drawing {
    fn drop(&mut self) {
        if let Some(following) = &self.following {
            following.observer.disconnect();
        }
        // If its element is gone, there is nothing left to free.
        let _ = call(&self.chart, "dispose", &[]);
    }
}

/// ECharts, loaded.
#[derive(Debug)]
pub struct Library(JsValue);

/// Loads ECharts, which takes a while the first time; `None` if it cannot be loaded.
pub async fn load() -> Option<Library> {
    shell::load("loadCharts").await.map(Library)
}

/// Draws `json`, an ECharts option from [`crate::report::charts::option`], into `element`, which must have no drawing: a second
/// one would be the same chart to ECharts, and be disposed of with the first.
///
/// The option crosses this boundary as text, not as a [`charming::Chart`]: a signal can hold and compare text, but not a chart
/// that may contain JavaScript functions. charming's own renderer would need a global `echarts`, draws on a canvas and never
/// disposes of a chart.
pub fn draw(Library(echarts): &Library, element: &Element, json: &str) -> Option<Drawing> {
    let renderer = js_sys::JSON::parse(r#"{"renderer":"svg"}"#).ok()?;
    let chart = call(echarts, "init", &[element.clone().into(), JsValue::NULL, renderer])?;
    let option = js_sys::JSON::parse(json).ok()?;
    let mut drawing = Drawing { chart, following: None };
    call(&drawing.chart, "setOption", &[option])?;
    drawing.following = Following::new(&drawing.chart, element);
    Some(drawing)
}

/// The format of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Vectors, to print and to edit.
    Svg,
    /// Pixels, for chat programs.
    Png,
}

impl Format {
    /// What it is called.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Svg => "SVG",
            Self::Png => "PNG",
        }
    }

    /// The ending of file names.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
        }
    }
}

/// Offers an ECharts option, drawn in this size, as a download named `name`; whether it could be drawn.
pub async fn picture(json: &str, width: u16, height: u16, format: Format, name: &str) -> bool {
    let Some(echarts) = shell::load("loadCharts").await else { return false };
    let draw = || {
        let renderer = if format == Format::Svg { "svg" } else { "canvas" };
        let settings = format!(r#"{{"renderer":"{renderer}","width":{width},"height":{height}}}"#);
        let element = web_sys::window()?.document()?.create_element("div").ok()?;
        let settings = js_sys::JSON::parse(&settings).ok()?;
        let chart = call(&echarts, "init", &[element.into(), JsValue::NULL, settings])?;
        let chart = Drawing { chart, following: None };
        call(&chart.chart, "setOption", &[js_sys::JSON::parse(json).ok()?])?;
        match format {
            Format::Svg => {
                files::download(name, &call(&chart.chart, "renderToSVGString", &[])?.as_string()?);
            }
            Format::Png => {
                // Twice as fine as screens used to be.
                let finer = js_sys::JSON::parse(r#"{"pixelRatio":2}"#).ok()?;
                let canvas = call(&chart.chart, "renderToCanvas", &[finer])?.dyn_into().ok()?;
                files::download_picture(name, &canvas);
            }
        }
        Some(())
    };
    draw().is_some()
}

/// The current colours of the style sheet.
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
        ground: value("--paper"),
        font: value("--font"),
        font_size: value("--chart-font").trim_end_matches("px").parse().unwrap_or(15),
        line_width: value("--chart-line").trim_end_matches("px").parse().unwrap_or(2),
        width: document::width().saturating_sub(32),
        head: 0,
    }
}
