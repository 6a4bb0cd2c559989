//! The charts as ECharts options, built with charming's types. The colours are arguments.
//!
//! Every chart is shown together with a table of the same numbers. This module builds options and renders nothing.

mod dimensions;
mod history;
mod picture;

use charming::Chart;
use charming::component::{Aria, Decal, DecalItem};
use charming::datatype::CompositeValue;
use charming::element::{AxisLabel, LineStyle, SplitLine, Symbol};
use serde_json::{Value, json};

pub use self::dimensions::{bars, is_open, radar};
pub use self::history::history;
pub use self::picture::Heading;

/// The colours and sizes of a chart, taken from the style sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Palette {
    /// Text.
    pub ink: String,
    /// Grid lines.
    pub line: String,
    /// Certain values.
    pub strong: String,
    /// Possible values.
    pub soft: String,
    /// The background.
    pub ground: String,
    /// The typeface of labels.
    pub font: String,
    /// The font size of labels, in pixels.
    pub font_size: u16,
    /// The width of outlines, in pixels.
    pub line_width: u16,
    /// The available width, in pixels.
    pub width: u16,
    /// The space above the chart for the heading of a picture, in pixels; 0 on a page.
    pub head: u16,
}

impl Palette {
    /// The radius in pixels that leaves room for labels on both sides of the radar; `None` if it would be too small to
    /// read.
    fn radius(&self) -> Option<i32> {
        let labels = 150 + i32::from(self.font_size) * 58;
        let radius = ((i32::from(self.width) * 5 - labels) / 10).min(LARGEST_RADIUS);
        (LEAST_RADIUS <= radius).then_some(radius)
    }

    /// Whether the radar fits.
    pub fn has_room_for_radar(&self) -> bool {
        self.radius().is_some()
    }

    /// The centre of a radar.
    fn centre(&self) -> CompositeValue {
        let height = match self.head {
            0 => "50%".into(),
            head => f64::from(head + picture::CHART.1 / 2).into(),
        };
        CompositeValue::Array(vec!["50%".into(), height])
    }

    /// The upper edge of bars.
    fn top(&self) -> CompositeValue {
        match self.head {
            0 => "2%".into(),
            head => f64::from(head).into(),
        }
    }

    fn axis_label(&self) -> AxisLabel {
        AxisLabel::new().color(self.ink.as_str()).font_family(self.font.as_str()).font_size(self.font_size)
    }

    fn split_line(&self) -> SplitLine {
        SplitLine::new().line_style(LineStyle::new().color(self.line.as_str()))
    }

    fn chart(&self, hatches: Vec<DecalItem>) -> Chart {
        let aria = Aria::new().enabled(true);
        let decal = Decal::new().show(true).decals(hatches);
        Chart::new().animation(false).color(vec![self.strong.as_str()]).aria(aria.decal(decal))
    }

    /// Slanted lines, distinguishable without colour.
    fn hatch(&self) -> DecalItem {
        let lines = DecalItem::new().symbol(Symbol::Rect).rotation(-std::f64::consts::FRAC_PI_4);
        lines.color(self.strong.as_str()).dash_array_x(pair(1.0, 0.0)).dash_array_y(pair(2.5, 5.0))
    }
}

const LEAST_RADIUS: i32 = 130;
const LARGEST_RADIUS: i32 = 140;

/// An invisible pattern for series without one: otherwise ECharts assigns a default pattern.
fn no_hatch() -> DecalItem {
    DecalItem::new().symbol(Symbol::None).color("transparent")
}

fn pair(one: f64, other: f64) -> CompositeValue {
    CompositeValue::Array(vec![one.into(), other.into()])
}

/// Gives each bar and line its pattern itself. ECharts hands out the list of patterns across all charts of the page, and
/// remembers it by name: a chart drawn later would have the patterns, or their colours, of an earlier one. charming has no
/// field for this.
fn own_decals(option: &mut Value) {
    let decals = option.pointer("/aria/decal/decals").and_then(Value::as_array).cloned().unwrap_or_default();
    let series = option.get_mut("series").and_then(Value::as_array_mut);
    let series = series.into_iter().flatten().filter(|series| series["type"] != "radar");
    for (series, decal) in series.zip(decals.iter().cycle()) {
        let style = series.as_object_mut().map(|series| series.entry("itemStyle").or_insert_with(|| json!({})));
        if let Some(style) = style.and_then(Value::as_object_mut) {
            style.insert("decal".to_owned(), decal.clone());
        }
    }
}

/// A chart as JSON for ECharts.
///
/// Unlike the `Display` of [`Chart`], which turns marked strings into code, this keeps every text a JSON string.
pub fn option(chart: &Chart) -> String {
    // Serialization cannot fail, since all keys are strings; if it did, nothing would be drawn.
    let mut option = serde_json::to_value(chart).unwrap_or_default();
    if let Some(aria) = option.get_mut("aria").and_then(Value::as_object_mut) {
        // The page describes the chart itself; otherwise ECharts adds a description of its own. charming has no field
        // for this.
        aria.insert("label".to_owned(), json!({ "enabled": false }));
    }
    own_decals(&mut option);
    // On a time axis ECharts draws a label for every quarter, however close they are. charming has no field for this either.
    let time_axis = option.get_mut("xAxis").filter(|axis| axis["type"] == "time");
    if let Some(label) = time_axis.and_then(|axis| axis.get_mut("axisLabel")?.as_object_mut()) {
        label.insert("hideOverlap".to_owned(), true.into());
    }
    option.to_string()
}
