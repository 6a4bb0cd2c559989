//! The certainty of the stage on the shipped instrument: checks, needs, distances, overlays.

use dinamika::domain::assessment::{Answer, Answers, Assessment, Response, Round, Tally, Voting};
use dinamika::domain::diagnosis::{Check, CheckKind, Facts, Need, StageRange, diagnose, distances};
use dinamika::domain::instrument::Instrument;

use crate::support::standard::{all_but, blank, diagnosis, given, ids, level, place, stages, standard};

const fn exactly(rank: u8) -> StageRange {
    StageRange { low: rank, high: rank }
}

/// Every indicator at `numeral`, with evidence only for those listed.
fn proven(instrument: &Instrument, numeral: u8, named: &[(&str, &str)]) -> Answers {
    let mut assessment = blank(instrument);
    for indicator in &instrument.indicators {
        let id = indicator.id.as_str();
        let evidence = named.iter().find(|(name, _)| *name == id).map_or("", |(_, evidence)| evidence).to_owned();
        let response = Response { answer: level(instrument, numeral), evidence, ..Response::default() };
        assessment.respond(instrument, id, response).unwrap();
    }
    Answers::of(instrument, &assessment)
}

#[test]
fn a_high_gate_indicator_without_evidence_makes_the_stage_provisional() {
    let instrument = standard();
    let unproven = |numeral, named: &[(&str, &str)]| {
        let answers = proven(&instrument, numeral, named);
        diagnosis(&instrument, &answers).checks
    };
    let (first, second) = (place(&instrument, "SP1"), place(&instrument, "PM2"));
    let capped = |places| vec![Check { kind: CheckKind::Evidence(places), stage: exactly(2) }];
    assert_eq!(unproven(3, &[]), capped(vec![first, second]));
    assert_eq!(unproven(3, &[("SP1", "nota")]), capped(vec![second]));
    assert_eq!(unproven(3, &[("SP1", "nota"), ("PM2", "  ")]), capped(vec![second]), "blanks are no evidence");
    assert_eq!(unproven(3, &[("SP1", "nota"), ("PM2", "daftar")]), []);
    assert_eq!(unproven(2, &[]), [], "below the limit no evidence is wanted");
}

#[test]
fn a_stage_that_depends_on_the_weights_is_provisional() {
    let instrument = standard();
    let others =
        ["SP1", "SP2", "SP3", "SP4", "KB1", "KB2", "KB3", "KB4", "PM1", "PM2", "PM3", "PM4", "KP1", "KP2", "KP3"];
    let others = others.map(|id| (id, level(&instrument, 3)));
    let answers = all_but(&instrument, 2, &others);
    assert_eq!(stages(&instrument, &answers), (3, 3), "the overall is exactly 2.5");
    let diagnosis = diagnosis(&instrument, &answers);
    assert!(diagnosis.is_provisional());
    let literature = &instrument.weight_sets[1];
    assert_eq!(diagnosis.checks, [Check { kind: CheckKind::Weights(literature), stage: exactly(2) }]);
}

/// Only the last round counts, and a later agreement does not.
#[test]
fn a_split_vote_on_a_gate_indicator_makes_the_stage_provisional() {
    let instrument = standard();
    let mut assessment = blank(&instrument);
    for indicator in &instrument.indicators {
        let response = Response { answer: level(&instrument, 2), evidence: "nota".to_owned(), ..Response::default() };
        assessment.respond(&instrument, indicator.id.as_str(), response).unwrap();
    }
    let vote = |assessment: &mut Assessment, id: &str, levels: [u8; 4]| {
        let mut tally = Tally::default();
        for numeral in levels {
            tally.add(level(&instrument, numeral));
        }
        let round = Round { voting: Voting::Secret, tally, roles: Vec::new() };
        assessment.hold_round(&instrument, id, round).unwrap();
    };
    let checks = |assessment: &Assessment| {
        let facts = Facts::of(&instrument, assessment);
        diagnose(&instrument, &Answers::of(&instrument, assessment), &facts).checks
    };
    let (first, second) = (place(&instrument, "SP1"), place(&instrument, "PM2"));
    let split = |places| vec![Check { kind: CheckKind::Agreement(places), stage: StageRange { low: 1, high: 2 } }];
    vote(&mut assessment, "SP2", [0, 0, 4, 4]);
    assert_eq!(checks(&assessment), [], "it is no gate indicator");
    vote(&mut assessment, "PM2", [0, 0, 4, 4]);
    assert_eq!(checks(&assessment), split(vec![second]));
    let text = String::new;
    assessment.agree(&instrument, "PM2", level(&instrument, 2), text(), text()).unwrap();
    assert_eq!(checks(&assessment), split(vec![second]), "the votes were still split");
    vote(&mut assessment, "SP1", [0, 0, 4, 4]);
    assert_eq!(checks(&assessment), split(vec![first, second]));
    vote(&mut assessment, "PM2", [2, 2, 2, 2]);
    assert_eq!(checks(&assessment), split(vec![first]));
    assessment.answer(&instrument, "SP1", Answer::Unknown).unwrap();
    assert_eq!(checks(&assessment), [], "it is missing already");
}

#[test]
fn an_unsettled_stage_needs_the_gate_answers() {
    let instrument = standard();
    let need = |answers: &Answers| diagnosis(&instrument, answers).needs;
    let (first, second) = (place(&instrument, "SP1"), place(&instrument, "PM2"));
    let gates = [0, 1, 2].map(Need::Dimension).into_iter().chain([first, second].map(Need::Indicator));
    assert_eq!(need(&given(&instrument, [])), gates.collect::<Vec<_>>());
    let one_low = given(&instrument, [("SP1", level(&instrument, 1))]);
    assert_eq!(stages(&instrument, &one_low), (1, 1));
    assert_eq!(need(&one_low), [], "one answer settles it, however little is answered");
    let unknown = all_but(&instrument, 4, &[("SP1", Answer::Unknown)]);
    assert_eq!(stages(&instrument, &unknown), (1, 4));
    assert_eq!(need(&unknown), [Need::Indicator(first)]);
    let three = level(&instrument, 3);
    let thin = ["SP1", "SP2", "SP4", "KB2", "KB3", "PM1", "PM2"].map(|id| (id, three));
    assert_eq!(need(&given(&instrument, thin)), [1, 2].map(Need::Dimension));
    let enough = thin.into_iter().chain([("KB1", Answer::NotApplicable), ("PM3", three)]);
    assert_eq!(need(&given(&instrument, enough)), [], "two of three applicable are enough, and so are three of four");
}

#[test]
fn distances_change_one_gate_indicator_by_one_level() {
    let instrument = standard();
    let near = |answers: &Answers| {
        let stage = diagnosis(&instrument, answers).stage;
        let found = distances(&instrument, answers, stage).into_iter();
        found.map(|one| (ids(&instrument, [one.indicator])[0], one.to.numeral(), one.stage)).collect::<Vec<_>>()
    };
    assert_eq!(near(&all_but(&instrument, 2, &[])), [("SP1", 1, exactly(1)), ("PM2", 1, exactly(1))]);
    let one_below = all_but(&instrument, 3, &[("PM2", level(&instrument, 2))]);
    assert_eq!(near(&one_below), [("SP1", 2, exactly(2)), ("PM2", 1, exactly(1)), ("PM2", 3, exactly(3))][1..]);
    assert_eq!(near(&given(&instrument, [])), []);
}

#[test]
fn overlays_ignore_unknown_facts() {
    let instrument = standard();
    let answers = given(&instrument, [("SP1", level(&instrument, 1))]);
    let shown = |age, active_firms| {
        let diagnosis = diagnose(&instrument, &answers, &Facts { age, active_firms, ..Facts::default() });
        diagnosis.overlays.iter().map(|overlay| overlay.id.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(shown(None, None), [""; 0]);
    assert_eq!(shown(Some(9), Some(5)), [""; 0]);
    assert_eq!(shown(Some(10), Some(4)), ["few-firms", "old-but-initial"]);
    assert_eq!(shown(Some(10), Some(u32::MAX)), ["old-but-initial"]);
}
