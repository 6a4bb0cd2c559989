//! The charts as plain ECharts options, built of charming's parts. Whoever draws them hands in the colours.
//!
//! Every chart stands beside a table of the same numbers. charming's own `Chart` could hold every kind of chart there is and
//! would bring the code for all of them; these hold one kind each.

use charming::component::{Axis, Grid, RadarAxisName, RadarCoordinate};
use charming::element::{AreaStyle, AxisLabel, AxisType, BorderType, ItemStyle, LineStyle, LineStyleType, SplitLine};
use charming::series::{Bar, Radar};
use serde::Serialize;

use crate::domain::instrument::{Instrument, Locale};
use crate::domain::scoring::{DimensionScore, Score};
use crate::exchange::json;
use crate::i18n::texts;

#[derive(Serialize)]
struct RadarChart {
    animation: bool,
    color: [String; 1],
    radar: RadarCoordinate,
    series: Vec<Radar>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct BarChart {
    animation: bool,
    grid: Grid,
    x_axis: Axis,
    y_axis: Axis,
    series: Vec<Bar>,
}

/// The colours of a chart, as the style sheet has them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Palette {
    /// Text.
    pub ink: String,
    /// Grid lines.
    pub line: String,
    /// What is certain.
    pub strong: String,
    /// What is possible.
    pub soft: String,
    /// The font size of labels, in pixels.
    pub font_size: u16,
    /// The width there is, in pixels.
    pub width: u16,
}

impl Palette {
    /// The radius that leaves room for a word on either side.
    fn radius(&self) -> f64 {
        (f64::from(self.width) / 2.0 - 15.0 - f64::from(self.font_size) * 5.8).clamp(24.0, 130.0)
    }
}

/// The radar of all applicable dimensions, as JSON: the lowest and, where answers are missing, the highest values.
pub fn radar(instrument: &Instrument, scores: &[DimensionScore], palette: &Palette, locale: Locale) -> String {
    let words = &texts(locale).result;
    let rows = rows(instrument, scores, locale);
    let (lowest, highest) = ends(instrument);
    let names: Vec<String> = rows.iter().map(|row| row.name.replace(' ', "\n")).collect();
    let axes: Vec<(&str, f64, f64)> = names.iter().map(|name| (name.as_str(), lowest, highest)).collect();
    let size = f64::from(palette.font_size);
    // The library's own line height is the width of a Chinese character, which a device may not have.
    let name = RadarAxisName::new().color(palette.ink.as_str()).font_size(size).line_height(size * 1.25);
    let coordinate = RadarCoordinate::new()
        .indicator(axes)
        .split_number(f64::from(instrument.scale.highest().numeral() - instrument.scale.lowest().numeral()))
        .axis_name(name)
        .split_line(SplitLine::new().line_style(LineStyle::new().color(palette.line.as_str())))
        .radius(palette.radius());
    let outline = |kind| LineStyle::new().color(palette.strong.as_str()).width(2.5).type_(kind);
    let radar_line = |values: Vec<f64>, name: &str, kind| {
        Radar::new().name(name).line_style(outline(kind)).data(vec![(values, name)])
    };
    let low = radar_line(rows.iter().map(|row| row.low).collect(), words.chart_low, LineStyleType::Solid)
        .area_style(AreaStyle::new().color(palette.soft.as_str()).opacity(0.5));
    let mut series = vec![low];
    if rows.iter().any(Row::is_open) {
        series.push(radar_line(rows.iter().map(|row| row.high).collect(), words.chart_range, LineStyleType::Dashed));
    }
    json::compact(&RadarChart { animation: false, color: [palette.strong.clone()], radar: coordinate, series })
}

/// One bar a dimension, as JSON: what is certain, and behind it the range that missing answers leave.
pub fn bars(instrument: &Instrument, scores: &[DimensionScore], palette: &Palette, locale: Locale) -> String {
    let words = &texts(locale).result;
    let rows = rows(instrument, scores, locale);
    let (lowest, highest) = ends(instrument);
    let label = || AxisLabel::new().color(palette.ink.as_str()).font_size(f64::from(palette.font_size));
    let names: Vec<&str> = rows.iter().map(|row| row.name).collect();
    let value = Axis::new()
        .type_(AxisType::Value)
        .min(lowest)
        .max(highest)
        .interval(1.0)
        .axis_label(label())
        .split_line(SplitLine::new().line_style(LineStyle::new().color(palette.line.as_str())));
    let category = Axis::new().type_(AxisType::Category).data(names).inverse(true).axis_label(label());
    let style = |fill: &str, kind| {
        ItemStyle::new().color(fill).border_color(palette.strong.as_str()).border_width(1.5).border_type(kind)
    };
    let low = Bar::new()
        .name(words.chart_low)
        .stack("score")
        .bar_width(16)
        .item_style(style(&palette.strong, BorderType::Solid))
        .data(rows.iter().map(|row| row.low).collect::<Vec<f64>>());
    let mut series = vec![low];
    if rows.iter().any(Row::is_open) {
        let range = Bar::new()
            .name(words.chart_range)
            .stack("score")
            .bar_width(16)
            .item_style(style(&palette.soft, BorderType::Dashed))
            .data(rows.iter().map(|row| row.high - row.low).collect::<Vec<f64>>());
        series.push(range);
    }
    let grid = Grid::new().left("2%").right("4%").top("2%").bottom("2%").contain_label(true);
    json::compact(&BarChart { animation: false, grid, x_axis: value, y_axis: category, series })
}

struct Row<'a> {
    name: &'a str,
    low: f64,
    high: f64,
}

impl Row<'_> {
    fn is_open(&self) -> bool {
        self.low < self.high
    }
}

/// A dimension with nothing applicable has no row.
fn rows<'a>(instrument: &'a Instrument, scores: &[DimensionScore], locale: Locale) -> Vec<Row<'a>> {
    let measured =
        instrument.dimensions.iter().zip(scores).filter_map(|(dimension, score)| Some((dimension, score.interval?)));
    let row = |(dimension, interval): (&'a crate::domain::instrument::Dimension, crate::domain::scoring::Interval)| {
        Row { name: dimension.short.get(locale), low: interval.low.to_f64(), high: interval.high.to_f64() }
    };
    measured.map(row).collect()
}

fn ends(instrument: &Instrument) -> (f64, f64) {
    let end = |level| Score::of_level(level).to_f64();
    (end(instrument.scale.lowest()), end(instrument.scale.highest()))
}
