//! The charts, as the options that are handed to what draws them.

use dinamika::domain::assessment::{Answers, Assessment};
use dinamika::domain::instrument::{Instrument, Locale};
use dinamika::domain::scoring::{DimensionScore, score};
use dinamika::report::charts::{Palette, bars, radar};
use insta::assert_snapshot;
use serde_json::Value;

use super::sample::{all_but, example, partial};
use super::support::standard::standard;

fn palette() -> Palette {
    let [ink, line, strong, soft] = ["#111111", "#222222", "#333333", "#444444"].map(str::to_owned);
    Palette { ink, line, strong, soft, font_size: 15, width: 1280 }
}

fn scores(instrument: &Instrument, assessment: &Assessment) -> Vec<DimensionScore> {
    score(instrument, &Answers::of(instrument, assessment)).dimensions
}

/// Both charts of an assessment.
fn charts(assessment: &Assessment, locale: Locale) -> [Value; 2] {
    let instrument = standard();
    let scores = scores(&instrument, assessment);
    [radar, bars].map(|chart| serde_json::from_str(&chart(&instrument, &scores, &palette(), locale)).unwrap())
}

fn pretty(chart: &Value) -> String {
    serde_json::to_string_pretty(chart).unwrap()
}

fn numbers(values: &Value) -> Vec<f64> {
    values.as_array().unwrap().iter().map(|value| value.as_f64().unwrap()).collect()
}

#[test]
fn the_radar_of_an_assessment_with_gaps() {
    let [radar, _] = charts(&partial(&standard()), Locale::Id);
    assert_snapshot!("radar", pretty(&radar));
}

#[test]
fn the_bars_of_an_assessment_with_gaps() {
    let [_, bars] = charts(&partial(&standard()), Locale::En);
    assert_snapshot!("bars", pretty(&bars));
}

#[test]
fn without_gaps_there_is_one_series_and_no_legend() {
    for chart in charts(&example(&standard(), "ceper", Locale::Id), Locale::Id) {
        assert_eq!(chart["series"].as_array().unwrap().len(), 1);
        assert!(chart.get("legend").is_none_or(|legend| legend.as_array().is_some_and(Vec::is_empty)), "{chart}");
    }
}

#[test]
fn both_charts_show_the_exact_numbers() {
    let instrument = standard();
    let assessment = partial(&instrument);
    let intervals: Vec<_> = scores(&instrument, &assessment).iter().map(|one| one.interval.unwrap()).collect();
    let low: Vec<_> = intervals.iter().map(|one| one.low.to_f64()).collect();
    let high: Vec<_> = intervals.iter().map(|one| one.high.to_f64()).collect();
    let range: Vec<_> = low.iter().zip(&high).map(|(low, high)| high - low).collect();
    let [radar, bars] = charts(&assessment, Locale::Id);
    let drawn = |series: usize| numbers(&radar["series"][series]["data"][0]["value"]);
    assert_eq!((drawn(0), drawn(1)), (low.clone(), high));
    assert_eq!((numbers(&bars["series"][0]["data"]), numbers(&bars["series"][1]["data"])), (low, range));
}

#[test]
fn both_charts_name_the_dimensions_in_the_language() {
    let instrument = standard();
    for locale in Locale::ALL {
        let names: Vec<_> = instrument.dimensions.iter().map(|one| one.short.get(locale)).collect();
        let [radar, bars] = charts(&all_but(&instrument, 2, &[]), locale);
        let corners = radar["radar"]["indicator"].as_array().unwrap().iter();
        let corners: Vec<_> =
            corners.map(|one| (one["name"].as_str().unwrap().replace('\n', " "), &one["min"], &one["max"])).collect();
        let (least, most) = (Value::from(0.0), Value::from(4.0));
        assert_eq!(corners, names.iter().map(|name| ((*name).to_owned(), &least, &most)).collect::<Vec<_>>());
        assert_eq!(bars["yAxis"]["data"], Value::from(names));
    }
}
