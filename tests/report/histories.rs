//! The history of a cluster, and two of its assessments side by side.

use dinamika::domain::assessment::{Answer, Assessment, Date};
use dinamika::domain::change::compare;
use dinamika::domain::instrument::{Instrument, Locale};
use dinamika::domain::plan::{Action, Content, Plan, Status};
use dinamika::report::charts::{history, option};
use dinamika::report::history::{
    ChangeGroup, Done, Measure, Unit, change_counts, changed_answers, done_between, done_days, moments, net_row,
};
use insta::assert_snapshot;
use proptest::prelude::*;
use serde_json::Value;

use super::drawings::palette;
use super::sample::{all_but, partial};
use super::support::generate::{cases, settings};
use super::support::standard::{level, standard};

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// Three assessments of a cluster: with gaps, all at two, and all at two but for what `others` says.
fn three(instrument: &Instrument, others: &[(&str, Answer)]) -> [Assessment; 3] {
    let mut all = [partial(instrument), all_but(instrument, 2, &[]), all_but(instrument, 2, others)];
    for (one, date) in all.iter_mut().zip(["2024-11-02", "2025-11-02", "2026-11-02"]) {
        one.date = Date::parse(date);
    }
    all
}

fn drawn(instrument: &Instrument, all: &[Assessment], measure: Measure, done: &[Date]) -> Value {
    let moments = moments(instrument, all);
    let readings: Vec<_> =
        moments.iter().map(|one| (one.date.unwrap(), measure.reading(instrument, one, None))).collect();
    let chart = history(instrument, measure, &readings, None, done, &palette(), Locale::Id);
    serde_json::from_str(&option(&chart)).unwrap()
}

#[test]
fn the_chart_of_a_history_with_gaps() {
    let instrument = standard();
    let all = three(&instrument, &[]);
    let gaps = instrument.indicator("KP1").unwrap().dimension;
    let chart = drawn(&instrument, &all, Measure::Dimension(gaps), &[day("2025-03-01"), day("2026-03-01")]);
    assert_snapshot!("history", serde_json::to_string_pretty(&chart).unwrap());
}

#[test]
fn without_missing_answers_and_actions_there_is_one_line() {
    let instrument = standard();
    let [_, middle, last] = three(&instrument, &[]);
    let chart = drawn(&instrument, &[middle, last], Measure::Index, &[]);
    let series = chart["series"].as_array().unwrap();
    assert_eq!(series.len(), 1);
    let values: Vec<_> = series[0]["data"].as_array().unwrap().iter().map(|point| point[1].as_f64().unwrap()).collect();
    assert_eq!(values, [50.0, 50.0]);
}

/// Otherwise the same month would be named several times.
#[test]
fn the_time_axis_of_two_months_or_less_shows_whole_months() {
    let instrument = standard();
    for (dates, ends) in [
        (vec!["2026-03-02"], Some(["2026-03-01", "2026-04-01"])),
        (vec!["2026-11-30", "2026-12-01"], Some(["2026-11-01", "2027-01-01"])),
        (vec!["2026-01-31", "2026-03-01"], None),
    ] {
        let [one, ..] = three(&instrument, &[]);
        let dated = |date: &&str| {
            let mut one = one.clone();
            one.date = Date::parse(date);
            one
        };
        let all: Vec<_> = dates.iter().map(dated).collect();
        let axis = &drawn(&instrument, &all, Measure::Index, &[])["xAxis"];
        let shown = ["min", "max"].map(|end| axis.get(end).and_then(Value::as_str));
        assert_eq!(shown, ends.map_or([None; 2], |ends| ends.map(Some)), "{dates:?}");
    }
}

#[test]
fn an_assessment_without_a_stage_is_a_gap() {
    let instrument = standard();
    let mut blank = super::support::standard::blank(&instrument);
    blank.date = Date::parse("2023-11-02");
    let [_, middle, last] = three(&instrument, &[]);
    let chart = drawn(&instrument, &[blank, middle, last], Measure::Stage, &[]);
    let values: Vec<_> = chart["series"][0]["data"].as_array().unwrap().iter().map(|point| point[1].clone()).collect();
    assert_eq!(values, [Value::from("-"), Value::from(2.0), Value::from(2.0)]);
    assert_eq!(chart["yAxis"]["axisLabel"]["customValues"], serde_json::json!([1, 2, 3, 4]));
}

#[test]
fn the_changes_of_two_assessments_in_words() {
    let instrument = standard();
    let others = [
        ("SP1", level(&instrument, 4)),
        ("SP2", level(&instrument, 1)),
        ("SP3", Answer::Unknown),
        ("KB1", Answer::NotApplicable),
    ];
    let [_, then, now] = three(&instrument, &others);
    let comparison = compare(&instrument, &then, &now);
    let all = instrument.indicators.len();
    assert_eq!(change_counts(&comparison.answers), [1, 1, 0, 1, 1, all - 4]);
    let text =
        |group| changed_answers(&instrument, &comparison.answers, group, [&then, &now], Locale::En)[0].text.clone();
    assert_eq!(text(ChangeGroup::Rose), "2 → 4");
    assert_eq!(text(ChangeGroup::BecameUnknown), "2 → Don't know");
    let net = comparison.dimensions[0].unwrap();
    let row = net_row(net, Unit::Levels, &instrument.scale, comparison.days, Locale::En);
    // Levels 4, 1, unknown and 2: from 7/4 to 11/4 where 2 was. The value is 7/3 of the three answered.
    assert_eq!(row.means, ["2", "1.75–2.75"]);
    assert_eq!(row.change, "+0.33 (−0.25 to +0.75)");
    assert_eq!((row.direction, row.per_year.as_deref()), ("Not certain", Some("+0.33")));
    let near = net_row(net, Unit::Levels, &instrument.scale, Some(89), Locale::En);
    assert_eq!(near.per_year, None);
}

#[test]
fn what_was_done_is_listed_by_day_and_between_two_days() {
    let action = |id: &str, status, closed: Option<&str>| {
        let closed = closed.and_then(Date::parse);
        Action::new(id.to_owned(), Content { title: format!(" {id} "), status, closed, ..Content::default() })
    };
    let mut plan = Plan::blank("c".to_owned());
    for one in [
        action("late", Status::Done, Some("2026-05-01")),
        action("early", Status::Done, Some("2025-05-01")),
        action("same day", Status::Done, Some("2026-05-01")),
        action("undated", Status::Done, None),
        action("dropped", Status::Dropped, Some("2026-05-01")),
    ] {
        plan.add(one);
    }
    let days = done_days(&plan, Locale::En);
    let of = |date: &str, titles: &[&str]| Done {
        day: day(date),
        titles: titles.iter().map(|&one| one.to_owned()).collect(),
    };
    assert_eq!(days, [of("2025-05-01", &["early"]), of("2026-05-01", &["late", "same day"])]);
    let between = |then: &str, now: &str| done_between(&days, Date::parse(then), Date::parse(now)).len();
    // After the first day, up to the second.
    assert_eq!([between("2025-05-01", "2026-05-01"), between("2025-04-30", "2026-04-30")], [1, 1]);
    assert!(done_between(&days, None, Date::parse("2026-05-01")).is_empty());
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn a_reading_lies_within_its_range_and_every_measure_has_texts(case in cases()) {
        let instrument = case.model.instrument();
        let one = case.assessment(&instrument, 0..case.model.items());
        let moments = moments(&instrument, &[one]);
        for measure in Measure::all(&instrument, None) {
            let [value, _] = measure.texts(&instrument, &moments[0], None, Locale::Id);
            prop_assert!(!value.is_empty());
            let Some(reading) = measure.reading(&instrument, &moments[0], None) else { continue };
            prop_assert!(reading.low <= reading.high);
            prop_assert!(reading.value.is_none_or(|value| reading.low <= value && value <= reading.high));
        }
    }
}
