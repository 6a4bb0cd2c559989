//! The charts as plain ECharts options: two files with holes, filled here. Whoever draws them hands in the colours.
//!
//! Every chart stands beside a table of the same numbers. A string that begins with `$` is a hole: JSON takes its
//! place, quotation marks included. Every number is made of integers: what prints floating-point numbers is large.

use crate::domain::instrument::{Dimension, Instrument, Locale};
use crate::domain::scoring::DimensionScore;
use crate::i18n;
use crate::json::quoted;

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
    fn radius(&self) -> u64 {
        let beside = 150 + u64::from(self.font_size) * 58;
        ((u64::from(self.width) * 5).saturating_sub(beside) / 10).clamp(24, 130)
    }
}

/// The radar of all applicable dimensions, as JSON: the lowest and, where answers are missing, the highest values.
pub fn radar(instrument: &Instrument, scores: &[DimensionScore], palette: &Palette, locale: Locale) -> String {
    option(include_str!("radar.json"), instrument, scores, palette, locale)
}

/// One bar a dimension, as JSON: what is certain, and behind it the range that missing answers leave.
pub fn bars(instrument: &Instrument, scores: &[DimensionScore], palette: &Palette, locale: Locale) -> String {
    option(include_str!("bars.json"), instrument, scores, palette, locale)
}

/// The template with every hole filled. Where nothing is open, the series of what is possible has no data: ECharts
/// draws nothing of it.
fn option(
    template: &str,
    instrument: &Instrument,
    scores: &[DimensionScore],
    palette: &Palette,
    locale: Locale,
) -> String {
    let words = i18n::result(locale);
    let rows = rows(instrument, scores, locale);
    let open: &[Row] = if rows.iter().any(|row| row.low < row.high) { &rows } else { &[] };
    let [lowest, highest] = [instrument.scale.lowest(), instrument.scale.highest()].map(|end| u64::from(end.numeral()));
    let size = u64::from(palette.font_size);
    let fill = |json: &mut String, hole: &str| match hole {
        "ink" => quoted(&palette.ink, json),
        "line" => quoted(&palette.line, json),
        "strong" => quoted(&palette.strong, json),
        "soft" => quoted(&palette.soft, json),
        "font_size" => whole(json, size),
        // The library's own line height is the width of a Chinese character, which a device may not have.
        "line_height" => whole(json, size * 5 / 4),
        "radius" => whole(json, palette.radius()),
        "lowest" => whole(json, lowest),
        "highest" => whole(json, highest),
        "steps" => whole(json, highest - lowest),
        "low_name" => quoted(words.chart_low, json),
        "range_name" => quoted(words.chart_range, json),
        "names" => list(json, &rows, &|json, row| quoted(row.name, json)),
        "corners" => list(json, &rows, &|json, row| {
            json.push_str("{\"name\":");
            quoted(&row.name.replace(' ', "\n"), json);
            json.push_str(",\"min\":");
            whole(json, lowest);
            json.push_str(",\"max\":");
            whole(json, highest);
            json.push('}');
        }),
        "low" => list(json, &rows, &|json, row| hundredths(json, row.low)),
        "range" => list(json, open, &|json, row| hundredths(json, row.high - row.low)),
        // One outline or none.
        "high" if !open.is_empty() => list(json, open, &|json, row| hundredths(json, row.high)),
        _ => {}
    };
    // Every other piece stood between quotation marks: the templates have none within a string.
    let mut json = String::new();
    for (place, piece) in template.split('"').enumerate() {
        let mark = if place % 2 == 0 { "" } else { "\"" };
        match piece.strip_prefix('$') {
            Some(hole) => fill(&mut json, hole),
            None => json.extend([mark, piece, mark]),
        }
    }
    json
}

/// A dimension, with the ends of its score in hundredths, cut off like every number that is shown.
struct Row<'a> {
    name: &'a str,
    low: u64,
    high: u64,
}

/// A dimension with nothing applicable has no row.
fn rows<'a>(instrument: &'a Instrument, scores: &[DimensionScore], locale: Locale) -> Vec<Row<'a>> {
    let row = |(dimension, score): (&'a Dimension, &DimensionScore)| {
        let interval = score.interval?;
        let (low, high) = (interval.low.hundredths(), interval.high.hundredths());
        Some(Row { name: dimension.short.get(locale), low, high })
    };
    instrument.dimensions.iter().zip(scores).filter_map(row).collect()
}

fn list(json: &mut String, rows: &[Row], entry: &dyn Fn(&mut String, &Row)) {
    json.push('[');
    for (place, row) in rows.iter().enumerate() {
        if place != 0 {
            json.push(',');
        }
        entry(json, row);
    }
    json.push(']');
}

fn whole(json: &mut String, number: u64) {
    json.push_str(&number.to_string());
}

/// A number with two decimals.
fn hundredths(json: &mut String, count: u64) {
    whole(json, count / 100);
    json.push('.');
    whole(json, count / 10 % 10);
    whole(json, count % 10);
}
