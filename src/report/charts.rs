//! The charts as ECharts options, built with charming's types. Whoever draws them passes in the colours.
//!
//! Every chart stands beside a table of the same numbers. This module builds options and renders nothing.

use charming::Chart;
use charming::component::{Axis, Grid, RadarAxisName, RadarCoordinate, RadarIndicator};
use charming::element::{AreaStyle, AxisLabel, AxisType, BorderType, ItemStyle, LineStyle, LineStyleType, SplitLine};
use charming::series::{Bar, Radar};

use crate::domain::instrument::{Dimension, Instrument, Locale};
use crate::domain::scoring::DimensionScore;
use crate::i18n;

/// The colours and sizes of a chart, as the style sheet has them.
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
    /// The available width, in pixels.
    pub width: u16,
}

impl Palette {
    /// The radius in pixels that leaves room for a label on either side of the radar.
    fn radius(&self) -> i32 {
        let labels = 150 + i32::from(self.font_size) * 58;
        ((i32::from(self.width) * 5 - labels) / 10).clamp(24, 130)
    }

    fn axis_label(&self) -> AxisLabel {
        AxisLabel::new().color(self.ink.as_str()).font_size(self.font_size)
    }

    fn split_line(&self) -> SplitLine {
        SplitLine::new().line_style(LineStyle::new().color(self.line.as_str()))
    }
}

/// The radar of all applicable dimensions.
///
/// The first outline has the lowest possible scores; where answers are missing, a second, dashed one has the highest. Scores
/// are on the instrument's scale, truncated to hundredths. A dimension without an applicable indicator has no corner.
///
/// ```
/// use dinamika::domain::assessment::{Answers, Assessment, Date};
/// use dinamika::domain::instrument::{Instrument, Locale, STANDARD};
/// use dinamika::domain::scoring::score;
/// use dinamika::report::charts::{Palette, option, radar};
/// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
/// let day = Date::parse("2026-11-23").expect("it is a date");
/// let assessment = Assessment::of_example(&instrument, &instrument.examples[0], "Ceper", day);
/// let scores = score(&instrument, &Answers::of(&instrument, &assessment)).dimensions;
/// let [ink, line, strong, soft] = ["black", "silver", "navy", "skyblue"].map(str::to_owned);
/// let palette = Palette { ink, line, strong, soft, font_size: 15, width: 800 };
/// let chart = radar(&instrument, &scores, &palette, Locale::En);
/// assert!(option(&chart).contains(r#""splitNumber":4.0"#));
/// ```
pub fn radar(instrument: &Instrument, scores: &[DimensionScore], palette: &Palette, locale: Locale) -> Chart {
    let words = i18n::result(locale);
    let rows = rows(instrument, scores, locale);
    let [lowest, highest] = ends(instrument);
    let corner = |row: &Row| RadarIndicator::new().name(row.name.replace(' ', "\n")).min(lowest).max(highest);
    let strong = palette.strong.as_str();
    let outline = |name: &str, scores: Vec<f64>, kind: LineStyleType| {
        let line = LineStyle::new().color(strong).width(2.5).type_(kind);
        Radar::new().name(name).data(vec![scores]).line_style(line)
    };
    // ECharts takes the width of a Chinese character as the line height, and a device may lack such a font.
    let line_height = (f64::from(palette.font_size) * 1.25).floor();
    let name = RadarAxisName::new().color(palette.ink.as_str()).font_size(palette.font_size).line_height(line_height);
    let coordinate = RadarCoordinate::new()
        .indicator(rows.iter().map(corner).collect())
        .split_number(highest - lowest)
        .radius(palette.radius())
        .axis_name(name)
        .split_line(palette.split_line());
    let low = outline(words.chart_low, rows.iter().map(|row| score(row.low)).collect(), LineStyleType::Solid)
        .area_style(AreaStyle::new().color(palette.soft.as_str()).opacity(0.5));
    let chart = Chart::new().animation(false).color(vec![strong]).radar(coordinate).series(low);
    if !is_open(&rows) {
        return chart;
    }
    chart.series(outline(words.chart_range, rows.iter().map(|row| score(row.high)).collect(), LineStyleType::Dashed))
}

/// One bar for each applicable dimension.
///
/// A solid bar has the lowest possible score; where answers are missing, a dashed one stacked on it has the range up to the
/// highest. Scores are on the instrument's scale, truncated to hundredths. A dimension without an applicable indicator has no
/// bar.
pub fn bars(instrument: &Instrument, scores: &[DimensionScore], palette: &Palette, locale: Locale) -> Chart {
    let words = i18n::result(locale);
    let rows = rows(instrument, scores, locale);
    let [lowest, highest] = ends(instrument);
    let bar = |name: &str, lengths: Vec<f64>, color: &str, border: BorderType| {
        let style = ItemStyle::new().color(color).border_color(palette.strong.as_str()).border_width(1.5);
        let bar = Bar::new().name(name).stack("score").bar_width(16);
        bar.data(lengths).item_style(style.border_type(border))
    };
    let low = rows.iter().map(|row| score(row.low)).collect();
    let chart = Chart::new()
        .animation(false)
        .grid(Grid::new().left("2%").right("4%").top("2%").bottom("2%").contain_label(true))
        .x_axis(
            Axis::new()
                .type_(AxisType::Value)
                .min(lowest)
                .max(highest)
                .interval(1)
                .axis_label(palette.axis_label())
                .split_line(palette.split_line()),
        )
        .y_axis(
            Axis::new()
                .type_(AxisType::Category)
                .data(rows.iter().map(|row| row.name).collect())
                .inverse(true)
                .axis_label(palette.axis_label()),
        )
        .series(bar(words.chart_low, low, &palette.strong, BorderType::Solid));
    if !is_open(&rows) {
        return chart;
    }
    let range = rows.iter().map(|row| score(row.high - row.low)).collect();
    chart.series(bar(words.chart_range, range, &palette.soft, BorderType::Dashed))
}

/// A chart as the JSON that ECharts reads.
///
/// Unlike the `Display` of [`Chart`], which turns marked strings into code, this keeps every text a JSON string.
pub fn option(chart: &Chart) -> String {
    // Its keys are all strings, so it has a JSON form; without one nothing would be drawn.
    serde_json::to_string(chart).unwrap_or_default()
}

/// A dimension with the ends of its score, in hundredths.
struct Row<'a> {
    name: &'a str,
    low: u64,
    high: u64,
}

/// A dimension without an applicable indicator has no row.
fn rows<'a>(instrument: &'a Instrument, scores: &[DimensionScore], locale: Locale) -> Vec<Row<'a>> {
    let row = |(dimension, score): (&'a Dimension, &DimensionScore)| {
        let interval = score.interval?;
        let (low, high) = (interval.low.hundredths(), interval.high.hundredths());
        Some(Row { name: dimension.short.get(locale), low, high })
    };
    instrument.dimensions.iter().zip(scores).filter_map(row).collect()
}

/// Whether a missing answer leaves a range to show.
fn is_open(rows: &[Row]) -> bool {
    rows.iter().any(|row| row.low < row.high)
}

fn ends(instrument: &Instrument) -> [f64; 2] {
    [instrument.scale.lowest(), instrument.scale.highest()].map(|end| f64::from(end.numeral()))
}

#[expect(clippy::cast_precision_loss, reason = "at most 25,500 hundredths")]
fn score(hundredths: u64) -> f64 {
    hundredths as f64 / 100.0
}
