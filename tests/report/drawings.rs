//! The charts as ECharts options.

use dinamika::domain::assessment::{Answers, Assessment};
use dinamika::domain::instrument::{Instrument, Locale, Thousandths};
use dinamika::domain::scoring::{DimensionScore, Interval, Score, score};
use dinamika::report::charts::{Heading, Palette, bars, option, radar};
use dinamika::report::numbers;
use insta::assert_snapshot;
use serde_json::{Value, json};

use super::sample::{all_but, example, partial};
use super::support::standard::standard;

pub(super) fn palette() -> Palette {
    let [ink, line, strong, soft] = ["#111111", "#222222", "#333333", "#444444"].map(str::to_owned);
    let [ground, font] = ["#555555", "serif"].map(str::to_owned);
    Palette { ink, line, strong, soft, ground, font, font_size: 15, line_width: 2, width: 1280, head: 0 }
}

fn scores(instrument: &Instrument, assessment: &Assessment) -> Vec<DimensionScore> {
    score(instrument, &Answers::of(instrument, assessment)).dimensions
}

/// Both charts of an assessment.
fn charts(assessment: &Assessment, locale: Locale) -> [Value; 2] {
    let instrument = standard();
    drawn(&instrument, &scores(&instrument, assessment), &palette(), locale)
}

fn drawn(instrument: &Instrument, scores: &[DimensionScore], palette: &Palette, locale: Locale) -> [Value; 2] {
    let radar = radar(instrument, scores, None, palette, locale).unwrap();
    [radar, bars(instrument, scores, palette, locale)].map(|chart| serde_json::from_str(&option(&chart)).unwrap())
}

fn pretty(chart: &Value) -> String {
    serde_json::to_string_pretty(chart).unwrap()
}

fn values(values: &Value) -> Vec<f64> {
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
fn without_missing_answers_there_is_one_series() {
    for chart in charts(&example(&standard(), "ceper", Locale::Id), Locale::Id) {
        let data = chart["series"].as_array().unwrap().iter().map(|one| one["data"].as_array().unwrap());
        assert_eq!(data.map(Vec::is_empty).collect::<Vec<_>>(), [false]);
        assert!(chart.get("legend").is_none_or(|legend| legend.as_array().is_some_and(Vec::is_empty)), "{chart}");
    }
}

/// The bars of an assessment with gaps as a picture with this heading.
fn in_picture(heading: &Heading) -> Value {
    let instrument = standard();
    let palette = heading.palette(palette());
    let chart = bars(&instrument, &scores(&instrument, &partial(&instrument)), &palette, Locale::En);
    serde_json::from_str(&option(&heading.above(chart, &palette))).unwrap()
}

#[test]
fn a_picture_has_its_heading_above_the_chart() {
    let heading = Heading::new("Ceper · 2 March 2026", &["The score of each dimension.".to_owned()]);
    assert_snapshot!("picture", pretty(&in_picture(&heading)));
}

#[test]
fn the_heading_says_what_the_chart_shows() {
    let instrument = standard();
    let said = |assessment: &Assessment, target: Option<&str>, locale: Locale| {
        let heading = Heading::of("Ceper", &instrument, &scores(&instrument, assessment), target, locale);
        let drawn = in_picture(&heading);
        assert_eq!(drawn["title"][0]["text"], "Ceper");
        drawn["title"][0]["subtext"].as_str().unwrap().replace('\n', " ")
    };
    let (complete, gaps) = (example(&instrument, "ceper", Locale::Id), partial(&instrument));
    let words = [
        (
            Locale::Id,
            "Nilai tiap dimensi, dari 0 sampai 4.",
            " Area dan batang penuh: nilai terendah. Arsiran: setinggi apa nilainya bisa naik setelah pertanyaan yang belum \
             terjawab dijawab.",
            " Garis titik-titik: Tahun 2027",
        ),
        (
            Locale::En,
            "The score of each dimension, from 0 to 4.",
            " Filled area and bars: the lowest value. Hatched: how far it can rise once the missing questions are answered.",
            " Dotted line: Tahun 2027",
        ),
    ];
    for (locale, scale, hatching, target) in words {
        assert_eq!(said(&complete, None, locale), scale);
        assert_eq!(said(&gaps, None, locale), format!("{scale}{hatching}"));
        assert_eq!(said(&complete, Some("Tahun 2027"), locale), format!("{scale}{target}"));
        assert_eq!(said(&gaps, Some("Tahun 2027"), locale), format!("{scale}{hatching}{target}"));
    }
}

#[test]
fn a_long_heading_is_wrapped_and_enlarges_the_picture() {
    let instrument = standard();
    let heights = [1, 2].map(|times| {
        let text = "Klaster Pengecoran Logam dan Permesinan Batur Jaya ".repeat(times);
        let heading = Heading::new(&text, &[text.repeat(2)]);
        let drawn = in_picture(&heading);
        let lines = ["text", "subtext"].map(|text| drawn["title"][0][text].as_str().unwrap().lines().count());
        assert_eq!(lines, [times, times + 1]);
        let palette = heading.palette(palette());
        let radar =
            radar(&instrument, &scores(&instrument, &partial(&instrument)), None, &palette, Locale::En).unwrap();
        let radar: Value = serde_json::from_str(&option(&radar)).unwrap();
        let (width, height) = heading.size();
        let top = drawn["grid"][0]["top"].as_f64().unwrap();
        assert_eq!(radar["radar"][0]["center"], json!(["50%", f64::midpoint(top, height.into())]));
        assert_eq!(width, 760);
        height
    });
    assert!(heights[0] < heights[1], "{heights:?}");
}

/// The values in both charts in the order of the instrument: lowest, highest, and the difference.
fn shown([radar, bars]: &[Value; 2]) -> [Vec<f64>; 3] {
    let outline = |series: usize| clockwise(values(&radar["series"][series]["data"][0]["value"]));
    assert_eq!(values(&bars["series"][0]["data"]), outline(1));
    [outline(1), outline(0), values(&bars["series"][1]["data"])]
}

/// ECharts draws radars counterclockwise from the top: reversed, it is the order of the instrument.
fn clockwise<T>(mut corners: Vec<T>) -> Vec<T> {
    corners[1..].reverse();
    corners
}

#[test]
fn values_are_truncated_to_two_decimals() {
    let instrument = standard();
    let assessment = partial(&instrument);
    let scores = scores(&instrument, &assessment);
    let cut = |hundredths: fn(Interval) -> u64| {
        let whole = scores.iter().map(|one| u32::try_from(hundredths(one.interval.unwrap())).unwrap());
        whole.map(|count| f64::from(count) / 100.0).collect::<Vec<_>>()
    };
    let low = cut(|one| one.low.hundredths());
    let high = cut(|one| one.high.hundredths());
    let range = cut(|one| one.high.hundredths() - one.low.hundredths());
    assert_eq!(shown(&charts(&assessment, Locale::Id)), [low, high, range]);
}

#[test]
fn keeps_leading_zeros_of_hundredths() {
    let instrument = standard();
    let mut scores = scores(&instrument, &partial(&instrument));
    let mean = |weights: [f64; 2]| {
        let weights = weights.map(|weight| Thousandths::read(&weight.to_string()).unwrap());
        let levels = [2, 3].map(|numeral| Some(Score::of_level(instrument.scale.level(numeral).unwrap())));
        Score::weighted_mean(weights.into_iter().zip(levels)).unwrap()
    };
    scores[0].interval = Some(Interval { low: mean([0.95, 0.05]), high: mean([0.875, 0.125]) });
    let drawn = drawn(&instrument, &scores, &palette(), Locale::Id);
    assert_eq!(shown(&drawn).map(|values| values[0]).to_vec(), [2.05, 2.12, 0.07]);
}

#[test]
fn the_radar_is_omitted_below_260_pixels() {
    let instrument = standard();
    let scores = scores(&instrument, &partial(&instrument));
    let radius = |width, font_size| {
        let chart = radar(&instrument, &scores, None, &Palette { width, font_size, ..palette() }, Locale::Id)?;
        let option: Value = serde_json::from_str(&option(&chart)).unwrap();
        option["radar"][0]["radius"].as_u64()
    };
    let fits = [(1280, 15), (768, 22), (464, 15), (463, 15), (328, 15), (0, 15)];
    let radii = fits.map(|(width, font_size)| radius(width, font_size));
    assert_eq!(radii, [Some(140), Some(140), Some(130), None, None, None]);
}

#[test]
fn bar_labels_match_the_table() {
    let instrument = standard();
    let [_, bars] = charts(&partial(&instrument), Locale::Id);
    let beside: Vec<_> = bars["yAxis"][1]["data"].as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect();
    let scores = scores(&instrument, &partial(&instrument));
    assert_eq!(beside.len(), scores.len());
    for (text, score) in beside.iter().zip(&scores) {
        let range = numbers::interval(score.interval.unwrap(), Locale::Id);
        match score.point {
            Some(point) if !score.interval.unwrap().is_exact() => {
                assert_eq!(*text, format!("{} ({range})", numbers::score(point, Locale::Id)));
            }
            _ => assert_eq!(*text, range),
        }
    }
    assert!(scores.iter().any(|score| score.point.is_none()), "one has too few answers for a score");
}

#[test]
fn ranges_are_hatched_and_scores_are_not() {
    for (chart, places) in
        charts(&partial(&standard()), Locale::Id).iter().zip([["Rentang", "Nilai"], ["Nilai", "Rentang"]])
    {
        let decals = chart["aria"]["decal"]["decals"].as_array().unwrap();
        for ((series, decal), begins) in chart["series"].as_array().unwrap().iter().zip(decals).zip(places) {
            assert!(series["name"].as_str().unwrap().starts_with(begins));
            assert_eq!(decal["color"] == "transparent", begins == "Nilai");
        }
    }
}

#[test]
fn names_and_colours_are_never_code() {
    let signs: String = ('\0'..='\u{a0}').chain(['\u{2028}', '🏭']).collect();
    // The last one is charming's marker for code.
    let hostile = [r#"","min":9,""#, r"\", "a\nb", "\"$ink\"", "$low", &signs, "#*#*#*#alert()#*#*#*#"];
    for text in hostile {
        let mut instrument = standard();
        instrument.dimensions[0].short = serde_json::from_value(json!({ "id": text, "en": text })).unwrap();
        let palette = Palette { ink: text.to_owned(), ..palette() };
        let scores = scores(&instrument, &partial(&instrument));
        let [radar, bars] = drawn(&instrument, &scores, &palette, Locale::En);
        assert_eq!(radar["radar"][0]["indicator"][0]["name"], text.replace(' ', "\n"));
        assert_eq!(bars["yAxis"][0]["data"][0], text);
        assert_eq!([&radar["radar"][0]["axisName"]["color"], &bars["xAxis"]["axisLabel"]["color"]], [text, text]);
    }
}

#[test]
fn dimension_names_are_localised() {
    let instrument = standard();
    for locale in Locale::ALL {
        let names: Vec<_> = instrument.dimensions.iter().map(|one| one.short.get(locale)).collect();
        let [radar, bars] = charts(&all_but(&instrument, 2, &[]), locale);
        let corners = radar["radar"][0]["indicator"].as_array().unwrap().iter();
        let corners: Vec<_> = clockwise(
            corners.map(|one| (one["name"].as_str().unwrap().replace('\n', " "), &one["min"], &one["max"])).collect(),
        );
        let (least, most) = (Value::from(0.0), Value::from(4.0));
        assert_eq!(corners, names.iter().map(|name| ((*name).to_owned(), &least, &most)).collect::<Vec<_>>());
        assert_eq!(bars["yAxis"][0]["data"], Value::from(names));
    }
}
