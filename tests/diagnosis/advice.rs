//! The next question and the recommendations on the shipped instrument.

use dinamika::domain::assessment::{Answer, Answers};
use dinamika::domain::diagnosis::{Facts, Reason, diagnose, next_question, recommendations};
use dinamika::domain::instrument::{Instrument, Subject, Target};

use super::stages::example;
use crate::support::standard::{all_but, given, level, standard};

fn asked<'a>(instrument: &'a Instrument, answers: &Answers) -> Option<&'a str> {
    next_question(instrument, answers).map(|indicator| indicator.id.as_str())
}

#[test]
fn questions_that_can_settle_the_stage_come_first() {
    let instrument = standard();
    assert_eq!(asked(&instrument, &given(&instrument, [])), Some("SP1"));
    let unknown = given(&instrument, [("SP1", Answer::Unknown)]);
    assert_eq!(asked(&instrument, &unknown), Some("PM2"), "what is not known is not asked again");
    let high = given(&instrument, [("SP1", level(&instrument, 4))]);
    assert_eq!(asked(&instrument, &high), Some("PM2"));
}

#[test]
fn a_settled_stage_is_followed_by_questions_of_the_next_one() {
    let instrument = standard();
    let one = level(&instrument, 1);
    let settled = given(&instrument, [("SP1", one)]);
    assert_eq!(asked(&instrument, &settled), Some("SP2"));
    let gates = ["SP1", "SP2", "SP3", "SP4", "KB1", "KB2", "KB3", "PM1", "PM2", "PM3", "PM4"].map(|id| (id, one));
    assert_eq!(asked(&instrument, &given(&instrument, gates)), Some("KB4"));
    let gates = gates.into_iter().chain([("KB4", Answer::Unknown)]);
    assert_eq!(asked(&instrument, &given(&instrument, gates)), Some("KP1"), "then the rest, in order");
}

#[test]
fn asking_terminates_without_repetition() {
    let instrument = standard();
    for numeral in 0..=4 {
        let mut answers = given(&instrument, []);
        for _ in &instrument.indicators {
            let indicator = next_question(&instrument, &answers).unwrap();
            assert_eq!(answers.at(indicator.position), Answer::Unanswered);
            let unknown = indicator.position % 5 == 4;
            let answer = if unknown { Answer::Unknown } else { level(&instrument, numeral) };
            answers = answers.with(indicator.position, answer);
        }
        assert_eq!(asked(&instrument, &answers), None);
    }
}

#[test]
fn nothing_is_asked_when_nothing_is_unanswered() {
    let instrument = standard();
    assert_eq!(asked(&instrument, &all_but(&instrument, 2, &[])), None);
    let unknown = instrument.indicators.iter().map(|indicator| (indicator.id.as_str(), Answer::Unknown));
    assert_eq!(asked(&instrument, &given(&instrument, unknown)), None);
}

/// The recommendations: their targets and the conditions they refer to.
fn cards(instrument: &Instrument, answers: &Answers, facts: &Facts) -> Vec<(String, Option<Subject>)> {
    let diagnosis = diagnose(instrument, answers, facts);
    let cards = recommendations(instrument, &diagnosis).into_iter().map(|card| {
        assert_eq!(card.recommendation.rank, diagnosis.stage.low, "the current stage is the lowest possible one");
        let target = match card.recommendation.target {
            Target::Indicator(place) => instrument.indicators[place].id.to_string(),
            Target::Dimension(place) => instrument.dimensions[place].id.clone(),
        };
        let reason = match card.reason {
            Reason::Unmet(state) => Some(state.condition.subject),
            Reason::LowestDimension | Reason::EqualDimension => None,
        };
        (target, reason)
    });
    cards.collect()
}

#[test]
fn recommendations_cover_unmet_conditions_then_the_lowest_dimension() {
    let instrument = standard();
    let (first, second) = (Subject::Indicator(0), Subject::Indicator(9));
    let problem_solving = Subject::Dimension(2);
    let ceper = cards(&instrument, &example(&instrument, "ceper"), &Facts::default());
    let expected = [("SP1", Some(first)), ("PM2", Some(second)), ("PM", Some(problem_solving)), ("KP", None)];
    assert_eq!(ceper, expected.map(|(target, reason)| (target.to_owned(), reason)));
}

#[test]
fn an_overlay_replaces_one_recommendation() {
    let instrument = standard();
    let tegal = example(&instrument, "tegal");
    let targets =
        |facts: Facts| cards(&instrument, &tegal, &facts).into_iter().map(|(target, _)| target).collect::<Vec<_>>();
    assert_eq!(targets(Facts::default()), ["SP1", "PM2", "PM", "SP", "KB"]);
    assert_eq!(targets(Facts { age: None, active_firms: Some(4), ..Facts::default() }), ["SP1", "PM2", "PM", "SP"]);
}

#[test]
fn an_unmet_overall_condition_recommends_the_lowest_dimension() {
    let instrument = standard();
    let three = ["SP1", "SP2", "SP4", "KB1", "KB2", "KB3", "PM1", "PM2", "PM3"].map(|id| (id, level(&instrument, 3)));
    let lower = [("IN1", level(&instrument, 3)), ("DL1", level(&instrument, 1))];
    let others: Vec<_> = three.into_iter().chain(lower).collect();
    let answers = all_but(&instrument, 2, &others);
    let expected = [("DL".to_owned(), Some(Subject::Overall)), ("KP".to_owned(), None)];
    assert_eq!(cards(&instrument, &answers, &Facts::default()), expected);
}

#[test]
fn the_top_stage_recommends_the_lowest_dimensions() {
    let instrument = standard();
    let answers = all_but(&instrument, 4, &[("DL1", level(&instrument, 3)), ("KL2", level(&instrument, 3))]);
    let targets = cards(&instrument, &answers, &Facts::default());
    assert_eq!(targets, ["DL", "KL", "SP", "KB", "PM"].map(|target| (target.to_owned(), None)));
}

#[test]
fn equal_dimensions_have_no_lowest_one() {
    let instrument = standard();
    let reasons = |answers: &Answers| -> Vec<bool> {
        let diagnosis = diagnose(&instrument, answers, &Facts::default());
        let cards = recommendations(&instrument, &diagnosis);
        cards.into_iter().map(|card| card.reason == Reason::LowestDimension).collect()
    };
    assert_eq!(reasons(&all_but(&instrument, 4, &[])), [false; 5]);
    assert_eq!(reasons(&all_but(&instrument, 4, &[("KP1", level(&instrument, 3))])), [true; 5]);
}
