//! The target of a cluster beside what it has reached.

use dinamika::domain::assessment::{Answer, Answers};
use dinamika::domain::diagnosis::{Facts, diagnose};
use dinamika::domain::instrument::Locale;
use dinamika::domain::plan::{Action, Content, Plan, Status, Target};
use dinamika::report::charts::{option, radar};
use dinamika::report::history::{Measure, moments};
use dinamika::report::{AimRow, Goal, aim_rows, aim_sentence, levels_to_aim, report};
use proptest::prelude::*;
use serde_json::Value;

use super::drawings::palette;
use super::sample::all_but;
use super::support::generate::{cases, settings};
use super::support::model::item_id;
use super::support::standard::{level, place, standard};

fn target(levels: &[(&str, u8)]) -> Target {
    let levels = levels.iter().map(|(id, level)| ((*id).to_owned(), *level)).collect();
    Target { id: "t".to_owned(), name: "2028".to_owned(), levels, ..Target::default() }
}

#[test]
fn the_ladder_and_the_radar_show_what_the_target_would_give() {
    let instrument = standard();
    let now = all_but(&instrument, 2, &[("SP1", level(&instrument, 1))]);
    let goal = Goal::of(&instrument, &now, &target(&[("SP1", 3)]));
    assert_eq!(goal.stage.map(|stage| (stage.low, stage.high)), Some((2, 2)));
    let report = report(&instrument, &now).with_goal(Some(goal.clone()));
    let marked: Vec<u8> = report.ladder.iter().filter(|step| step.is_target).map(|step| step.stage.rank).collect();
    assert_eq!(marked, [2]);
    let scores = &report.diagnosis.scores.dimensions;
    let chart = radar(&instrument, scores, Some(&goal.dimensions), &palette(), Locale::Id).unwrap();
    let chart: Value = serde_json::from_str(&option(&chart)).unwrap();
    let series = chart["series"].as_array().unwrap();
    let first = |one: &Value| one["data"][0]["value"][0].clone();
    assert_eq!([first(&series[0]), first(&series[1])], [Value::from(1.75), Value::from(2.25)]);
    assert_eq!(series[1]["name"], "Target");
}

#[test]
fn what_lacks_an_action_is_what_is_not_reached_and_not_served() {
    let instrument = standard();
    let now = all_but(&instrument, 2, &[("SP3", Answer::Unknown)]);
    let aimed = target(&[("SP1", 3), ("SP2", 4), ("SP3", 1), ("SP4", 2)]);
    let mut plan = Plan::blank("c".to_owned());
    for (id, indicator, status) in [("a", "SP1", Status::Done), ("b", "SP2", Status::Dropped)] {
        let content = Content { indicators: vec![indicator.to_owned()], status, ..Content::default() };
        plan.add(Action::new(id.to_owned(), content));
    }
    let answers = Answers::of(&instrument, &now);
    let rows = aim_rows(&instrument, &plan, &aimed, &answers, Locale::En);
    assert_eq!(
        rows.iter().map(|row| row.text.as_str()).collect::<Vec<_>>(),
        ["2 → 3", "2 → 4", "Don't know → 1", "2 → 2"]
    );
    assert_eq!(rows.iter().map(|row| row.is_reached).collect::<Vec<_>>(), [Some(false), Some(false), None, Some(true)]);
    assert_eq!(rows.iter().map(AimRow::is_unserved).collect::<Vec<_>>(), [false, true, true, false]);
    // All; the one that an action serves; that one and the one that is reached; only the latter, which needs no action.
    let served = [&rows[..], &rows[..1], &[rows[0].clone(), rows[3].clone()], &rows[3..], &[]].map(AimRow::are_served);
    assert_eq!(served, [false, true, true, false, false]);
    let sentence = aim_sentence(&aimed.aims(&instrument, &answers), Locale::En);
    assert_eq!(sentence, "Reached: 1 of 4 questions · 3 levels short · not known: 1");
    let moments = moments(&instrument, &[now]);
    let reading = Measure::Target.reading(&instrument, &moments[0], Some(&aimed)).unwrap();
    assert_eq!((reading.low, reading.high), (1.0, 2.0));
    assert_eq!(Measure::Target.texts(&instrument, &moments[0], Some(&aimed), Locale::En)[0], "1–2 of 4");
    assert!(Measure::all(&instrument, Some(&aimed)).any(|one| one == Measure::Target));
}

#[test]
fn only_levels_above_the_answers_become_a_target() {
    let instrument = standard();
    let now = all_but(&instrument, 2, &[("SP3", Answer::Unknown)]);
    let tried: Vec<_> = [("SP4", 4), ("SP1", 1), ("SP2", 2), ("SP3", 0)]
        .map(|(id, numeral)| (place(&instrument, id), instrument.scale.level(numeral).unwrap()))
        .to_vec();
    assert_eq!(levels_to_aim(&instrument, &now, &tried), [("SP3".to_owned(), 0), ("SP4".to_owned(), 4)]);
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn a_target_never_lowers_a_stage_and_is_reached_once_its_levels_are(case in cases()) {
        let instrument = case.model.instrument();
        let now = case.assessment(&instrument, 0..case.model.items());
        let answers = Answers::of(&instrument, &now);
        let span = u16::from(case.model.highest - case.model.lowest) + 1;
        let picked = case.picks.iter().enumerate().take(case.model.items()).filter(|(_, pick)| *pick % 3 == 0);
        let levels = picked.map(|(item, pick)| {
            (item_id(item), case.model.lowest + u8::try_from(pick / 3 % span).unwrap())
        });
        let target = Target { levels: levels.collect(), ..Target::default() };
        let reached = target.reached(&instrument, &answers);
        let stage = |answers| diagnose(&instrument, answers, &Facts::default()).stage;
        prop_assert!(stage(&answers).low <= stage(&reached).low);
        prop_assert!(target.aims(&instrument, &reached).iter().all(|aim| aim.is_reached() == Some(true)));
        let twice = target.reached(&instrument, &reached);
        prop_assert_eq!(twice.states(), reached.states());
    }
}
