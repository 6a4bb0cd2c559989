//! The what-if result with changed answers.

use dinamika::domain::assessment::{Answer, Assessment, Response};
use dinamika::domain::instrument::Instrument;
use dinamika::report::{report, what_if};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;

use super::sample::all_but;
use super::support::generate::settings;
use super::support::standard::{blank, level, place, standard};

/// Random answers of every state, with or without evidence.
fn assessment(instrument: &Instrument, rolls: &[(u8, bool)]) -> Assessment {
    let mut assessment = blank(instrument);
    assessment.cluster.year_begun = Some(1954);
    for (indicator, (roll, proven)) in instrument.indicators.iter().zip(rolls) {
        let answer = match roll {
            0..=4 => level(instrument, *roll),
            5 if indicator.not_applicable_allowed => Answer::NotApplicable,
            6 => Answer::Unknown,
            _ => Answer::Unanswered,
        };
        let evidence = if *proven { "Nota".to_owned() } else { String::new() };
        assessment
            .respond(instrument, indicator.id.as_str(), Response { answer, evidence, ..Response::default() })
            .unwrap();
    }
    assessment
}

#[test]
fn what_if_equals_the_report_of_the_changed_answers() {
    let instrument = standard();
    let indicators = instrument.indicators.len();
    let rolls = vec((0..8_u8, any::<bool>()), indicators);
    let changes = btree_map(0..indicators, 0..5_u8, 0..8);
    proptest!(settings(), |(rolls in rolls, changes in changes)| {
        let before = assessment(&instrument, &rolls);
        let mut after = before.clone();
        for (place, numeral) in &changes {
            let id = instrument.indicators[*place].id.as_str();
            after.answer(&instrument, id, level(&instrument, *numeral)).unwrap();
        }
        let levels: Vec<_> = changes.iter().map(|(place, numeral)| (*place, instrument.scale.level(*numeral).unwrap())).collect();
        let trial = what_if(&instrument, &before, &levels);
        let report = report(&instrument, &after);
        prop_assert_eq!(trial.diagnosis, report.diagnosis);
        prop_assert_eq!(trial.ladder, report.ladder);
    });
}

#[test]
fn without_changes_it_equals_the_report() {
    let instrument = standard();
    let assessment = all_but(&instrument, 2, &[("KP1", Answer::Unknown)]);
    let trial = what_if(&instrument, &assessment, &[]);
    assert_eq!(trial.diagnosis, report(&instrument, &assessment).diagnosis);
}

#[test]
fn one_raise_can_open_a_gate() {
    let instrument = standard();
    let assessment = all_but(&instrument, 3, &[("SP1", level(&instrument, 1))]);
    assert_eq!(report(&instrument, &assessment).diagnosis.stage.low, 1);
    let change = |numeral| [(place(&instrument, "SP1"), instrument.scale.level(numeral).unwrap())];
    let stages = [1, 2, 3].map(|numeral| what_if(&instrument, &assessment, &change(numeral)).diagnosis.stage.low);
    assert_eq!(stages, [1, 2, 3]);
}
