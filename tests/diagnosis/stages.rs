//! Stages and conditions on the shipped instrument: the worked checks of the method.

use dinamika::domain::assessment::{Answer, Answers, Assessment, Date};
use dinamika::domain::diagnosis::{ConditionState, Diagnosis, Facts, StageRange, Status, diagnose};
use dinamika::domain::instrument::{Instrument, Locale, Subject};
use dinamika::domain::scoring::Score;

use crate::support::case::{Case, State};
use crate::support::model::{Condition, Looked, Model, Subject as Named, Test};
use crate::support::standard::{all_but, blank, diagnosis, given, ids, level, stages, standard};

#[test]
fn worked_checks() {
    let instrument = standard();
    let at = |numeral, others: &[(&str, u8)]| {
        let others: Vec<_> = others.iter().map(|(id, other)| (*id, level(&instrument, *other))).collect();
        stages(&instrument, &all_but(&instrument, numeral, &others))
    };
    assert_eq!(at(0, &[]), (1, 1));
    assert_eq!(at(1, &[]), (1, 1));
    assert_eq!(at(2, &[]), (2, 2));
    assert_eq!(at(3, &[]), (3, 3));
    assert_eq!(at(4, &[]), (4, 4));
    assert_eq!(at(4, &[("SP1", 1)]), (1, 1));
    assert_eq!(at(3, &[("PM2", 2)]), (2, 2));
    let gates = ["SP1", "SP2", "SP3", "SP4", "KB1", "KB2", "KB3", "KB4", "PM1", "PM2", "PM3", "PM4"].map(|id| (id, 3));
    assert_eq!(at(1, &gates), (2, 2));
    assert_eq!(at(4, &[("IN1", 1)]), (3, 3), "every item must reach 2 for the last stage");
}

#[test]
fn examples_have_the_expected_stage_index_and_overlays() {
    let instrument = standard();
    for example in &instrument.examples {
        let assessment = Assessment::of_example(&instrument, example, "x", Date::parse("2026-11-23").unwrap());
        let diagnosis =
            diagnose(&instrument, &Answers::of(&instrument, &assessment), &Facts::of(&instrument, &assessment));
        let expected = &example.expected;
        let [low, high] = expected.stage;
        assert_eq!(diagnosis.stage, StageRange { low, high }, "{}", example.id);
        let six = |index: f64| format!("{index:.6}");
        let found = diagnosis.scores.overall.point.map(|point| six(point.index(&instrument.scale)));
        let index = expected.index.as_ref().map(|index| six(index.parse().unwrap()));
        assert_eq!(found, index, "{}", example.id);
        let overlays: Vec<_> = diagnosis.overlays.iter().map(|overlay| overlay.id.clone()).collect();
        assert_eq!(overlays, expected.overlays, "{}", example.id);
        assert!(diagnosis.is_assessable(), "{}", example.id);
    }
}

/// Evidence for the gate answers, so that a complete example is not provisional.
#[test]
fn the_examples_of_the_two_highest_stages_have_evidence_for_them() {
    let instrument = standard();
    let high = instrument.examples.iter().filter(|example| 3 <= example.expected.stage[0]);
    for example in high.clone() {
        let bare = Assessment::of_example(&instrument, example, "x", Date::parse("2026-11-23").unwrap());
        let diagnosed = |assessment: &Assessment| {
            diagnose(&instrument, &Answers::of(&instrument, assessment), &Facts::of(&instrument, assessment))
        };
        assert!(diagnosed(&bare).is_provisional(), "{}", example.id);
        for locale in Locale::ALL {
            assert!(!diagnosed(&bare.clone().with_evidence_of(example, locale)).is_provisional(), "{}", example.id);
        }
    }
    assert_eq!(high.map(|example| example.expected.stage[0]).collect::<Vec<_>>(), [3, 4]);
}

pub(crate) fn example(instrument: &Instrument, id: &str) -> Answers {
    let example = instrument.examples.iter().find(|example| example.id == id).unwrap();
    let answers = example.answers.iter().map(|(id, level)| (id.as_str(), Answer::Level(*level)));
    given(instrument, answers)
}

/// The conditions of the gate to `rank`, by name.
fn names(instrument: &Instrument, diagnosis: &Diagnosis<'_>, rank: u8) -> Vec<String> {
    let gate = diagnosis.gates.iter().find(|gate| gate.stage.rank == rank).unwrap();
    gate.conditions.iter().map(|state| name(instrument, state)).collect()
}

fn name(instrument: &Instrument, state: &ConditionState<'_>) -> String {
    match state.condition.subject {
        Subject::Indicator(place) => instrument.indicators[place].id.to_string(),
        Subject::EveryIndicator => "every item".to_owned(),
        Subject::Dimension(place) => instrument.dimensions[place].id.clone(),
        Subject::Overall => "overall".to_owned(),
    }
}

#[test]
fn the_main_obstacle_of_ceper_is_specialisation() {
    let instrument = standard();
    let answers = example(&instrument, "ceper");
    let diagnosis = diagnosis(&instrument, &answers);
    let gate = diagnosis.next_gate().unwrap();
    assert_eq!(gate.binding().map(|state| name(&instrument, state)), Some("SP1".to_owned()));
    assert_eq!(names(&instrument, &diagnosis, 2), ["SP1", "PM2", "PM", "SP", "KB"]);
    let unmet: Vec<_> = gate.with_status(Status::Unmet).map(|state| name(&instrument, state)).collect();
    assert_eq!(unmet, ["SP1", "PM2", "PM"]);
}

#[test]
fn conditions_are_ordered_by_kind_then_shortfall_then_position() {
    let instrument = standard();
    let low = all_but(&instrument, 1, &[("PM2", level(&instrument, 0)), ("IN1", level(&instrument, 0))]);
    let diagnosis = diagnosis(&instrument, &low);
    let dynamic = ["PM2", "SP1", "PM", "SP", "KB", "IN", "KP", "KL", "PS", "DL", "overall"];
    assert_eq!(names(&instrument, &diagnosis, 3), dynamic);
    let advanced = ["every item", "IN", "PM", "SP", "KB", "KP", "KL", "DL", "PS", "overall"];
    assert_eq!(names(&instrument, &diagnosis, 4), advanced);
    let every = &diagnosis.gates[2].conditions[0];
    assert_eq!(every.offenders.len(), 29);
    assert_eq!(ids(&instrument, every.offenders.iter().copied().take(3)), ["PM2", "IN1", "SP1"]);
    assert_eq!(every.interval.map(|ends| ends.low.hundredths()), Some(0), "its shortfall is the largest");
}

#[test]
fn without_answers_all_conditions_are_undetermined() {
    let instrument = standard();
    let blank = given(&instrument, []);
    let diagnosis = diagnosis(&instrument, &blank);
    assert_eq!(diagnosis.stage, StageRange { low: 1, high: 4 });
    assert_eq!(diagnosis.stage.width(), 3);
    let mut conditions = diagnosis.gates.iter().flat_map(|gate| &gate.conditions);
    assert!(conditions.all(|state| state.status == Status::Undetermined));
    let binding = diagnosis.next_gate().and_then(|gate| gate.binding()).map(|state| name(&instrument, state));
    assert_eq!(binding, Some("SP1".to_owned()), "the first undetermined one, as none is unmet");
}

#[test]
fn age_and_evidence_do_not_affect_the_stage() {
    let instrument = standard();
    let mut assessment = blank(&instrument);
    assessment.cluster.year_begun = Some(1918);
    let answers = all_but(&instrument, 2, &[]);
    let young = diagnose(&instrument, &answers, &Facts::default());
    let old = diagnose(&instrument, &answers, &Facts::of(&instrument, &assessment));
    assert_eq!(
        (Facts::of(&instrument, &assessment).age, young.stage, young.scores),
        (Some(108), old.stage, old.scores)
    );
}

/// Two dimensions, the second with a single item that may be not applicable; every kind of condition.
fn model() -> Model {
    let on = |subject, at_least| Condition { subject, at_least };
    Model {
        lowest: 1,
        highest: 3,
        dimension_of: vec![0, 0, 1],
        not_applicable_allowed: vec![true; 3],
        gate_dimensions: vec![true, true],
        gate_items: vec![2],
        weight_sets: vec![vec![250, 750]],
        stages: vec![
            vec![],
            vec![on(Named::Item(2), 2000), on(Named::Dimension(1), 2000), on(Named::EveryDimension, 1500)],
            vec![on(Named::Overall, 2500), on(Named::EveryItem, 2000)],
        ],
        overlays: vec![
            vec![Test { on: Looked::Item(2), at_least: Some(1000), at_most: None }],
            vec![Test { on: Looked::Dimension(1), at_least: None, at_most: Some(3000) }],
            vec![Test { on: Looked::ActiveFirms, at_least: None, at_most: Some(4000) }],
            vec![Test { on: Looked::Item(0), at_least: Some(1000), at_most: Some(3000) }],
        ],
        answered_share: [2, 3],
        evidence_from: 3,
        evidence_cap: 2,
        recommendations: 5,
        own_entries: vec![],
    }
}

pub(crate) fn small(states: [State; 3]) -> Case {
    Case { states: states.to_vec(), ..Case::of(model()) }
}

#[test]
fn not_applicable_counts_as_met_and_is_excluded_from_means() {
    use State::{Level, NotApplicable};
    let case = small([Level(2), Level(3), NotApplicable]);
    let instrument = case.model.instrument();
    let diagnosis = diagnose(&instrument, &case.answers(&instrument), &Facts::default());
    assert_eq!(diagnosis.stage, StageRange { low: 3, high: 3 });
    assert_eq!(names(&instrument, &diagnosis, 2), ["I2", "D0", "D1"], "every dimension that is applicable, once");
    let absent = |state: &&ConditionState<'_>| state.interval.is_none();
    let absent: Vec<_> = diagnosis.gates[0].conditions.iter().filter(absent).collect();
    assert!(absent.len() == 2 && absent.iter().all(|state| state.status == Status::Met));
    assert_eq!(diagnosis.scores.overall.point.map(Score::hundredths), Some(250), "the weight goes to the other");
    assert_eq!((diagnosis.scores.dimensions[1].point, diagnosis.scores.dimensions[1].interval), (None, None));
    let shown: Vec<_> = diagnosis.overlays.iter().map(|overlay| overlay.id.as_str()).collect();
    assert_eq!(shown, ["O3"], "an overlay on what is not applicable or not known is not shown");
}

#[test]
fn without_applicable_indicators_there_is_no_score_and_no_open_condition() {
    let case = small([State::NotApplicable; 3]);
    let instrument = case.model.instrument();
    let diagnosis = diagnose(&instrument, &case.answers(&instrument), &Facts::default());
    assert_eq!((diagnosis.scores.overall.point, diagnosis.scores.overall.interval), (None, None));
    assert_eq!(diagnosis.stage, StageRange { low: 3, high: 3 });
    assert_eq!((diagnosis.needs.len(), diagnosis.checks.len(), diagnosis.overlays.len()), (0, 0, 0));
}

#[test]
fn an_overlay_certain_despite_a_missing_answer_is_shown() {
    let case = small([State::Unknown, State::Level(1), State::Level(1)]);
    let instrument = case.model.instrument();
    let facts = Facts { age: None, active_firms: Some(4), ..Facts::default() };
    let diagnosis = diagnose(&instrument, &case.answers(&instrument), &facts);
    let shown: Vec<_> = diagnosis.overlays.iter().map(|overlay| overlay.id.as_str()).collect();
    assert_eq!(shown, ["O0", "O1", "O2", "O3"]);
}
