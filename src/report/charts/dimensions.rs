//! The scores of the dimensions of one assessment: a radar, and bars.

use charming::Chart;
use charming::component::{Axis, Grid, RadarAxisName, RadarCoordinate, RadarIndicator};
use charming::datatype::{CompositeValue, DataPointItem};
use charming::element::{
    AreaStyle, AxisLine, AxisTick, AxisType, BorderType, ItemStyle, LineStyle, LineStyleType, SplitArea, SplitLine,
};
use charming::series::{Bar, Radar};

use super::{Palette, no_hatch};
use crate::domain::instrument::{Dimension, Instrument, Locale};
use crate::domain::scoring::DimensionScore;
use crate::i18n;
use crate::report::numbers;

/// Above the series, which ECharts draws at z level 2.
const ABOVE: i32 = 3;

/// The radar of all applicable dimensions, clockwise from the top in the order of the instrument.
///
/// The filled outline shows the lowest possible scores; if answers are missing, a hatched one with a dashed edge behind
/// it shows the highest. Scores are on the instrument's scale, with the levels labelled along the vertical axis,
/// truncated to hundredths. A dimension without an applicable indicator has no corner. The lowest scores that a `target` would
/// give are a dotted outline without an area. `None` if the chart would be
/// less than 260 pixels wide: the bars show the same numbers.
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
/// let [ground, font] = ["white", "sans-serif"].map(str::to_owned);
/// let palette = Palette { ink, line, strong, soft, ground, font, font_size: 15, line_width: 2, width: 800, head: 0 };
/// let chart = radar(&instrument, &scores, None, &palette, Locale::En);
/// assert!(chart.is_some_and(|chart| option(&chart).contains(r#""splitNumber":4.0"#)));
/// ```
pub fn radar(
    instrument: &Instrument,
    scores: &[DimensionScore],
    target: Option<&[DimensionScore]>,
    palette: &Palette,
    locale: Locale,
) -> Option<Chart> {
    let (words, radius) = (i18n::result(locale), palette.radius()?);
    let aimed = target.map(|target| clockwise(rows(instrument, target, locale)));
    let is_open = is_open(scores);
    let rows = clockwise(rows(instrument, scores, locale));
    let [lowest, highest] = ends(instrument);
    let corner = |row: &Row| RadarIndicator::new().name(row.name.replace(' ', "\n")).min(lowest).max(highest);
    let strong = palette.strong.as_str();
    let outline = |name: &str, score_of: fn(&Row) -> u64, kind: LineStyleType| {
        let line = LineStyle::new().color(strong).width(palette.line_width).type_(kind);
        let scores: Vec<_> = rows.iter().map(|row| CompositeValue::from(score(score_of(row)))).collect();
        // ECharts assigns a pattern per name.
        let item = DataPointItem::new(CompositeValue::Array(scores)).name(name);
        Radar::new().name(name).data(vec![item]).line_style(line)
    };
    // ECharts estimates the line height by the width of a Chinese character, and the device may lack such a font.
    let line_height = (f64::from(palette.font_size) * 1.25).floor();
    let name = RadarAxisName::new().color(palette.ink.as_str()).font_family(palette.font.as_str());
    let name = name.font_size(palette.font_size).line_height(line_height);
    let coordinate = RadarCoordinate::new()
        .indicator(rows.iter().map(corner).collect())
        .split_number(highest - lowest)
        .radius(radius)
        .center(palette.centre())
        .axis_name(name)
        .split_area(SplitArea::new().show(false))
        .split_line(palette.split_line());
    // Label one axis only: by default ECharts labels all of them.
    let scale = RadarCoordinate::new()
        // Above the filled areas.
        .z(ABOVE)
        .indicator(vec![RadarIndicator::new().name("").min(lowest).max(highest)])
        .split_number(highest - lowest)
        .radius(radius)
        .center(palette.centre())
        .axis_line(AxisLine::new().show(false))
        .split_line(SplitLine::new().show(false))
        .split_area(SplitArea::new().show(false))
        .axis_label(palette.axis_label().show(true));
    let low = outline(words.chart_low, |row| row.low, LineStyleType::Solid)
        .area_style(AreaStyle::new().color(palette.soft.as_str()).opacity(if is_open { 1.0 } else { 0.7 }));
    let aimed = aimed.map(|aimed| {
        let scores: Vec<_> = aimed.iter().map(|row| CompositeValue::from(score(row.low))).collect();
        let name = i18n::target(locale).mark;
        let line = LineStyle::new().color(palette.ink.as_str()).width(palette.line_width).type_(LineStyleType::Dotted);
        let item = DataPointItem::new(CompositeValue::Array(scores)).name(name);
        Radar::new().name(name).data(vec![item]).line_style(line)
    });
    let with_target = |chart: Chart| match aimed {
        Some(aimed) => chart.series(aimed),
        None => chart,
    };
    if !is_open {
        let chart = palette.chart(vec![no_hatch(), no_hatch()]).radar(coordinate).radar(scale);
        return Some(with_target(chart.series(low)));
    }
    let high = outline(words.chart_range, |row| row.high, LineStyleType::Dashed)
        .area_style(AreaStyle::new().color(palette.ground.as_str()).opacity(1.0));
    let chart = palette.chart(vec![palette.hatch(), no_hatch(), no_hatch()]).radar(coordinate).radar(scale);
    Some(with_target(chart.series(high).series(low)))
}

/// One bar for each applicable dimension, in the order of the instrument, with its numbers at the end of the row.
///
/// A solid bar shows the lowest possible score; if answers are missing, a hatched bar stacked on it shows the range up
/// to the highest. The label is the score, followed by the range in brackets if there is one; only the range if too few
/// answers give no score. All are on the instrument's scale, truncated to hundredths. A dimension without an applicable
/// indicator has no bar.
pub fn bars(instrument: &Instrument, scores: &[DimensionScore], palette: &Palette, locale: Locale) -> Chart {
    let words = i18n::result(locale);
    let rows = rows(instrument, scores, locale);
    let [lowest, highest] = ends(instrument);
    let bar = |name: &str, lengths: Vec<f64>, color: &str| {
        let style = ItemStyle::new().color(color).border_color(palette.strong.as_str());
        let style = style.border_width(palette.line_width).border_type(BorderType::Solid);
        Bar::new()
            .name(name)
            .stack("score")
            .bar_width(f64::from(palette.font_size) + 3.0)
            .data(lengths)
            .item_style(style)
    };
    let low = rows.iter().map(|row| score(row.low)).collect();
    let names = |texts: Vec<&str>| {
        let axis = Axis::new().type_(AxisType::Category).data(texts).inverse(true).axis_label(palette.axis_label());
        axis.axis_tick(AxisTick::new().show(false))
    };
    let is_open = is_open(scores);
    let chart = palette
        .chart(if is_open { vec![no_hatch(), palette.hatch()] } else { vec![no_hatch()] })
        .grid(Grid::new().left("1%").right("4%").top(palette.top()).bottom("2%").contain_label(true))
        .x_axis(
            Axis::new()
                .type_(AxisType::Value)
                .min(lowest)
                .max(highest)
                .interval(1)
                .axis_label(palette.axis_label())
                .split_line(palette.split_line()),
        )
        .y_axis(names(rows.iter().map(|row| row.name).collect()))
        .y_axis(
            names(rows.iter().map(|row| row.numbers.as_str()).collect())
                .position("right")
                .axis_line(AxisLine::new().show(false)),
        )
        .series(bar(words.chart_low, low, &palette.strong));
    if !is_open {
        return chart;
    }
    let range = rows.iter().map(|row| score(row.high - row.low)).collect();
    chart.series(bar(words.chart_range, range, &palette.ground))
}

/// A dimension with the ends of its interval, in hundredths, and its numbers as text.
struct Row<'a> {
    name: &'a str,
    low: u64,
    high: u64,
    numbers: String,
}

/// The rows, without dimensions that have no applicable indicator.
fn rows<'a>(instrument: &'a Instrument, scores: &[DimensionScore], locale: Locale) -> Vec<Row<'a>> {
    let row = |(dimension, score): (&'a Dimension, &DimensionScore)| {
        let interval = score.interval?;
        let (low, high) = (interval.low.hundredths(), interval.high.hundredths());
        let range = numbers::interval(interval, locale);
        let numbers = match score.point {
            Some(point) if low != high => format!("{} ({range})", numbers::score(point, locale)),
            _ => range,
        };
        Some(Row { name: dimension.short.get(locale), low, high, numbers })
    };
    instrument.dimensions.iter().zip(scores).filter_map(row).collect()
}

/// ECharts draws a radar counterclockwise: the first stays at the top, the others are reversed.
fn clockwise(mut rows: Vec<Row<'_>>) -> Vec<Row<'_>> {
    if let Some((_, others)) = rows.split_first_mut() {
        others.reverse();
    }
    rows
}

/// Whether missing answers leave a range, which the charts show hatched; dimensions without an applicable indicator have none.
pub fn is_open(scores: &[DimensionScore]) -> bool {
    scores.iter().any(|score| score.interval.is_some_and(|interval| !interval.is_exact()))
}

fn ends(instrument: &Instrument) -> [f64; 2] {
    [instrument.scale.lowest(), instrument.scale.highest()].map(|end| f64::from(end.numeral()))
}

#[expect(clippy::cast_precision_loss, reason = "at most 25,500 hundredths")]
fn score(hundredths: u64) -> f64 {
    hundredths as f64 / 100.0
}
