//! What has become of one measure over the assessments of a cluster.

use charming::Chart;
use charming::component::{Axis, Grid};
use charming::datatype::{CompositeValue, DataPoint, DataPointItem};
use charming::element::{AreaStyle, AxisType, ItemStyle, Label, LabelPosition, LineStyle, Step, Symbol};
use charming::series::Line;

use super::{Palette, no_hatch};
use crate::domain::assessment::Date;
use crate::domain::instrument::{Instrument, Locale};
use crate::domain::plan::Target;
use crate::i18n;
use crate::report::history::{Measure, Reading};

/// The shortest distance of labels on the time axis, which name months: 31 days in milliseconds.
const MONTH: f64 = 31.0 * 24.0 * 3_600_000.0;

/// The room a label of the time axis takes, in font sizes.
const LABEL_WIDTH: u16 = 7;

/// A measure over time, with the days on which actions were done as numbered triangles on the time axis.
///
/// The line is the value: the lowest possible stage or the conditions certainly met, which hold until the next assessment, or the
/// score, where enough is answered for one. If answers are missing anywhere, a hatched band shows the range. An assessment without a reading is a gap.
/// Units and rounding are those of [`Reading`].
///
/// ```
/// use dinamika::domain::assessment::Date;
/// use dinamika::domain::instrument::{Instrument, Locale, STANDARD};
/// use dinamika::report::charts::{Palette, history, option};
/// use dinamika::report::history::{Measure, Reading};
/// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
/// let day = |text| Date::parse(text).expect("it is a day");
/// let reading = |low, high| Some(Reading { value: Some(low), low, high });
/// let readings = [(day("2026-03-02"), reading(1.0, 2.0)), (day("2027-03-02"), reading(2.0, 2.0))];
/// let [ink, line, strong, soft] = ["black", "silver", "navy", "skyblue"].map(str::to_owned);
/// let [ground, font] = ["white", "sans-serif"].map(str::to_owned);
/// let palette = Palette { ink, line, strong, soft, ground, font, font_size: 15, line_width: 2, width: 800, head: 0 };
/// let chart = history(&instrument, Measure::Stage, &readings, None, &[day("2026-09-01")], &palette, Locale::En);
/// assert!(option(&chart).contains(r#""step":"end""#));
/// ```
pub fn history(
    instrument: &Instrument,
    measure: Measure,
    readings: &[(Date, Option<Reading>)],
    target: Option<&Target>,
    done: &[Date],
    palette: &Palette,
    locale: Locale,
) -> Chart {
    let words = i18n::history(locale);
    let [lowest, highest, interval] = ends(instrument, measure, target);
    let of = |value: fn(&Reading) -> Option<f64>| {
        let point = |(date, reading): &(Date, Option<Reading>)| point(*date, reading.as_ref().and_then(value));
        readings.iter().map(point).collect::<Vec<_>>()
    };
    let line = |name: &str| stepped(Line::new().name(name), measure);
    let value = line(words.chart_value)
        .data(of(|reading| reading.value))
        .symbol(Symbol::Circle)
        .symbol_size(f64::from(palette.line_width) * 4.0)
        .item_style(ItemStyle::new().color(palette.strong.as_str()))
        .line_style(LineStyle::new().color(palette.strong.as_str()).width(palette.line_width));
    let label = match measure {
        Measure::Stage => {
            // There is no stage 0: below the lowest one is room for the triangles.
            let label = palette.axis_label().formatter(words.chart_stage);
            instrument.stages.iter().fold(label, |label, stage| label.custom_values(i32::from(stage.rank)))
        }
        _ => palette.axis_label(),
    };
    let labels = f64::from(palette.width / (LABEL_WIDTH * palette.font_size)).clamp(1.0, 8.0);
    // The last month may end at the axis' end.
    let half_label = f64::from(2 * palette.font_size);
    let is_open = readings.iter().filter_map(|(_, reading)| reading.as_ref()).any(|one| one.low < one.high);
    let chart = palette
        .chart(if is_open { vec![no_hatch(), palette.hatch(), no_hatch()] } else { vec![no_hatch()] })
        .grid(Grid::new().left("1%").right(half_label).top("6%").bottom("2%").contain_label(true))
        .x_axis(
            months(readings.iter().map(|(day, _)| *day).chain(done.iter().copied()))
                .split_number(labels)
                .axis_label(palette.axis_label().formatter("{MM}/{yyyy}")),
        )
        .y_axis(
            Axis::new()
                .type_(AxisType::Value)
                .min(lowest)
                .max(highest)
                .interval(interval)
                .axis_label(label)
                .split_line(palette.split_line()),
        );
    let chart = if is_open {
        let unseen = LineStyle::new().width(0);
        let band = |name: &str| line(name).stack("range").show_symbol(false).line_style(unseen.clone());
        let base = band(words.chart_base).data(of(|reading| Some(reading.low)));
        let range = band(words.chart_range).data(of(|reading| Some(reading.high - reading.low)));
        let area = AreaStyle::new().color(palette.ground.as_str()).opacity(1.0);
        chart.series(base).series(range.area_style(area))
    } else {
        chart
    };
    let chart = chart.series(value);
    // The triangles stand on the axis, clear of its labels.
    let above = lowest + (highest - lowest) / 25.0;
    if done.is_empty() { chart } else { chart.series(marks(done, above, palette, words.chart_done)) }
}

/// A time axis for these days. Around days of two months at most it shows both months whole: ECharts would name days.
fn months(days: impl Iterator<Item = Date> + Clone) -> Axis {
    let axis = Axis::new().type_(AxisType::Time).min_interval(MONTH);
    let (Some(first), Some(last)) = (days.clone().min(), days.max()) else { return axis };
    let month = |day: Date| 12 * i32::from(day.year()) + i32::from(day.month()) - 1;
    if 1 < month(last) - month(first) {
        return axis;
    }
    let start_of = |month: i32| format!("{:04}-{:02}-01", month.div_euclid(12), month.rem_euclid(12) + 1);
    axis.min(start_of(month(first))).max(start_of(month(last) + 1))
}

/// A numbered triangle for each day.
fn marks(days: &[Date], at: f64, palette: &Palette, name: &str) -> Line {
    let label = Label::new().show(true).position(LabelPosition::Top).color(palette.ink.as_str());
    let label = label.font_family(palette.font.as_str()).font_size(palette.font_size).formatter("{b}");
    let mark = |(place, day): (usize, &Date)| {
        let value = CompositeValue::Array(vec![day.to_string().into(), at.into()]);
        DataPoint::from(DataPointItem::new(value).name((place + 1).to_string()))
    };
    Line::new()
        .name(name)
        .data(days.iter().enumerate().map(mark).collect::<Vec<_>>())
        .symbol(Symbol::Triangle)
        .symbol_size(f64::from(palette.font_size))
        .line_style(LineStyle::new().width(0))
        .item_style(ItemStyle::new().color(palette.strong.as_str()))
        .label(label)
}

/// A stage and what leads to it hold until the next assessment; a score is a measurement of its day.
fn stepped(line: Line, measure: Measure) -> Line {
    if matches!(measure, Measure::Stage | Measure::Gate(_) | Measure::Target) { line.step(Step::End) } else { line }
}

fn point(date: Date, value: Option<f64>) -> DataPoint {
    // ECharts' sign for no value.
    let value = value.map_or_else(|| CompositeValue::from("-"), CompositeValue::from);
    DataPoint::from(CompositeValue::Array(vec![date.to_string().into(), value]))
}

/// The ends of the axis, and the distance of its lines.
fn ends(instrument: &Instrument, measure: Measure, target: Option<&Target>) -> [f64; 3] {
    match measure {
        // Room for the triangles below the lowest stage.
        Measure::Stage => [0.0, instrument.stages.last().map_or(1.0, |stage| f64::from(stage.rank)), 1.0],
        Measure::Gate(rank) => {
            let conditions = instrument.stage(rank).map_or(0, |stage| stage.conditions.len());
            [0.0, f64::from(u32::try_from(conditions).unwrap_or_default()), 1.0]
        }
        Measure::Target => {
            [0.0, f64::from(u32::try_from(target.map_or(0, |target| target.size(instrument))).unwrap_or_default()), 1.0]
        }
        Measure::Index => [0.0, 100.0, 25.0],
        Measure::Dimension(_) => {
            let [lowest, highest] = [instrument.scale.lowest(), instrument.scale.highest()];
            [f64::from(lowest.numeral()), f64::from(highest.numeral()), 1.0]
        }
    }
}
