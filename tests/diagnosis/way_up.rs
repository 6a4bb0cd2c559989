//! The shortest way and single raises on the shipped instrument.

use dinamika::domain::assessment::{Answer, Answers};
use dinamika::domain::diagnosis::{Choice, NoWay, Way, raises, way};
use dinamika::domain::instrument::{Instrument, Subject};

use super::stages::example;
use crate::support::case::{Case, State};
use crate::support::model::{Condition, Model, Subject as Named};
use crate::support::standard::{all_but, given, ids, level, place, standard};

fn found(instrument: &Instrument, answers: &Answers) -> Way {
    way(instrument, answers).unwrap()
}

fn steps<'a>(instrument: &'a Instrument, way: &Way) -> Vec<(&'a str, u8)> {
    way.steps.iter().map(|(place, level)| (ids(instrument, [*place])[0], level.numeral())).collect()
}

#[test]
fn ceper_needs_two_raises() {
    let instrument = standard();
    let way = found(&instrument, &example(&instrument, "ceper"));
    assert_eq!((way.to, way.raises), (2, 2));
    assert_eq!(steps(&instrument, &way), [("SP1", 2), ("PM2", 2)]);
    assert_eq!(way.choices, []);
}

#[test]
fn raises_the_lowest_indicator_first_and_lists_the_choice() {
    let instrument = standard();
    let zero = level(&instrument, 0);
    let way = found(&instrument, &all_but(&instrument, 1, &[("KP1", Answer::Unknown), ("KB3", zero)]));
    assert_eq!((way.to, way.raises), (2, 7), "KP1 is missing, but nothing on the way reads it");
    let expected = [("SP1", 2), ("SP2", 2), ("KB1", 2), ("KB2", 2), ("KB3", 1), ("PM1", 2), ("PM2", 2)];
    assert_eq!(steps(&instrument, &way), expected);
    let choice = |raises, first: &str| {
        let start = place(&instrument, first);
        Choice { raises, among: (start..start + 4).collect() }
    };
    assert_eq!(way.choices, [choice(1, "SP1"), choice(3, "KB1"), choice(1, "PM1")]);
}

#[test]
fn the_overall_is_raised_in_the_dimension_with_fewest_applicable_indicators() {
    let instrument = standard();
    let gates = ["SP1", "SP2", "SP3", "KB1", "KB2", "KB3", "PM1", "PM2", "PM3"].map(|id| (id, level(&instrument, 3)));
    let others: Vec<_> = gates.into_iter().chain([("DL3", Answer::NotApplicable)]).collect();
    let way = found(&instrument, &all_but(&instrument, 2, &others));
    // 3 · 2.75 + 5 · 2 = 18.25 of 20: a raise is worth ½ in DL with two applicable indicators, ⅓ in dimensions with
    // three. DL at the top gives 2, and the rest is small.
    assert_eq!((way.to, way.raises), (3, 4));
    assert_eq!(steps(&instrument, &way), [("DL1", 4), ("DL2", 4)]);
}

#[test]
fn no_way_at_the_top_or_with_missing_answers_on_it() {
    let instrument = standard();
    assert_eq!(way(&instrument, &all_but(&instrument, 4, &[])), Err(NoWay::Top));
    let missing = all_but(&instrument, 2, &[("KP1", Answer::Unknown), ("PS4", Answer::Unanswered)]);
    let places = ["KP1", "PS4"].map(|id| place(&instrument, id)).to_vec();
    assert_eq!(way(&instrument, &missing), Err(NoWay::Missing(places)), "the overall reads every indicator");
    let gate = all_but(&instrument, 1, &[("SP4", Answer::Unknown)]);
    assert_eq!(way(&instrument, &gate), Err(NoWay::Missing(vec![place(&instrument, "SP4")])));
    let not_applicable = all_but(&instrument, 1, &[("SP3", Answer::NotApplicable)]);
    assert_eq!(found(&instrument, &not_applicable).to, 2, "what is not applicable is not missing");
}

#[test]
fn missing_answers_that_do_not_matter_are_ignored() {
    let instrument = standard();
    let told = "2,2,2,1,3,2,U,2,2,1,2,3,2,2,U,2,1,2,3,2,2,0,2,U,3,2,2,2,1".split(',');
    let answers = told.zip(&instrument.indicators).map(|(told, indicator)| {
        let answer = told.parse().map_or(Answer::Unknown, |numeral| level(&instrument, numeral));
        (indicator.id.as_str(), answer)
    });
    let way = found(&instrument, &given(&instrument, answers));
    assert_eq!((way.to, way.raises), (2, 1));
    assert_eq!(steps(&instrument, &way), [("PM2", 2)], "KB3 has no answer, and none of them changes that");
}

#[test]
fn a_raise_lists_its_effects() {
    let instrument = standard();
    let answers = all_but(&instrument, 3, &[("PM2", level(&instrument, 2)), ("KP1", level(&instrument, 4))]);
    let raises = raises(&instrument, &answers);
    assert_eq!(raises.len(), 28, "one for each indicator below the top");
    let raise = raises.iter().find(|raise| raise.indicator == place(&instrument, "PM2")).unwrap();
    assert_eq!((raise.to.numeral(), raise.stage.low, raise.stage.high), (3, 3, 3));
    assert!((raise.index_change - 0.781_25).abs() < 1e-9);
    let newly: Vec<_> = raise.newly_met.iter().map(|(rank, one)| (*rank, one.subject)).collect();
    assert_eq!(newly, [(3, Subject::Indicator(place(&instrument, "PM2"))), (4, Subject::Dimension(2))]);
    assert!(raises.iter().filter(|other| other.indicator != raise.indicator).all(|other| other.stage.high == 2));
}

#[test]
fn an_unanswered_indicator_is_not_raised() {
    let instrument = standard();
    let answers =
        given(&instrument, [("SP1", level(&instrument, 1)), ("SP2", Answer::Unknown), ("SP4", level(&instrument, 4))]);
    let raises = raises(&instrument, &answers);
    assert_eq!(ids(&instrument, raises.iter().map(|raise| raise.indicator)), ["SP1"]);
    assert_eq!((raises[0].stage.low, raises[0].stage.high), (1, 2));
}

/// One dimension of two items at the lowest of three levels; its own condition requires three raises, the overall all
/// four.
fn overlapping() -> Case {
    let model = Model {
        lowest: 0,
        highest: 2,
        dimension_of: vec![0, 0],
        not_applicable_allowed: vec![false; 2],
        gate_dimensions: vec![false],
        gate_items: vec![],
        weight_sets: vec![vec![1000]],
        stages: vec![
            vec![],
            vec![
                Condition { subject: Named::Dimension(0), at_least: 1250 },
                Condition { subject: Named::Overall, at_least: 2000 },
            ],
        ],
        overlays: vec![],
        answered_share: [2, 3],
        evidence_from: 1,
        evidence_cap: 0,
        recommendations: 1,
        own_entries: vec![],
    };
    Case { states: vec![State::Level(0); 2], ..Case::of(model) }
}

#[test]
fn overlapping_choices_are_compatible() {
    let case = overlapping();
    let instrument = case.model.instrument();
    let way = found(&instrument, &case.answers(&instrument));
    assert_eq!(way.raises, 4);
    // Three raises on both may lift the second item to the top: a fourth must still be possible on the first.
    let last = way.choices.last();
    assert!(way.choices.len() < 2 || last.is_some_and(|choice| choice.among.contains(&0)), "{:?}", way.choices);
}
