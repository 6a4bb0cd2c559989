//! The ladder: where the cluster stands, where it may stand, and how far each gate is met.

use dinamika::domain::assessment::{Answer, Assessment};
use dinamika::domain::diagnosis::GateCounts;
use dinamika::report::Standing::{self, Beyond, Here, HereForNow, Passed, Possible};
use dinamika::report::{progress, report};

use super::sample::{all_but, only, partial, unproven};
use super::support::standard::{level, standard};

/// The standing and the gate of each step.
fn ladder(assessment: &Assessment) -> (Vec<Standing>, Vec<Option<GateCounts>>) {
    let instrument = standard();
    let report = report(&instrument, assessment);
    let ranks: Vec<_> = report.ladder.iter().map(|step| step.stage.rank).collect();
    assert_eq!(ranks, [1, 2, 3, 4]);
    // Beside a question it may be too early to name what the result names.
    let beside = progress(&instrument, assessment);
    assert_eq!(beside.ladder == report.ladder, beside.has_verdict || !report.diagnosis.is_assessable());
    report.ladder.iter().map(|step| (step.standing, step.gate)).unzip()
}

fn standings(assessment: &Assessment) -> Vec<Standing> {
    ladder(assessment).0
}

#[test]
fn a_settled_stage_has_passed_what_is_below() {
    let instrument = standard();
    assert_eq!(standings(&all_but(&instrument, 0, &[])), [Here, Beyond, Beyond, Beyond]);
    assert_eq!(standings(&all_but(&instrument, 2, &[])), [Passed, Here, Beyond, Beyond]);
    assert_eq!(standings(&all_but(&instrument, 3, &[])), [Passed, Passed, Here, Beyond]);
    assert_eq!(standings(&all_but(&instrument, 4, &[])), [Passed, Passed, Passed, Here]);
}

#[test]
fn what_missing_answers_leave_open_is_possible() {
    let instrument = standard();
    let gap = [("KP1", Answer::Unknown), ("KP2", Answer::Unanswered)];
    assert_eq!(standings(&all_but(&instrument, 3, &gap)), [Passed, Here, Possible, Beyond]);
    assert_eq!(standings(&all_but(&instrument, 4, &gap)), [Passed, Here, Possible, Possible]);
}

#[test]
fn where_no_stage_can_be_named_the_cluster_is_nowhere() {
    let instrument = standard();
    assert_eq!(standings(&only(&instrument, &[])), [Possible; 4]);
    let gate_missing = all_but(&instrument, 3, &[("PM2", Answer::Unknown)]);
    assert_eq!(standings(&gate_missing), [Possible, Possible, Possible, Beyond]);
    // Settled: the missing answers change nothing, so it stands somewhere all the same.
    assert_eq!(standings(&only(&instrument, &[("SP1", level(&instrument, 1))])), [Here, Beyond, Beyond, Beyond]);
}

#[test]
fn a_stage_that_a_check_changes_stands_there_for_now() {
    let instrument = standard();
    let unproven = unproven(&instrument, all_but(&instrument, 3, &[]), "SP1");
    assert_eq!(standings(&unproven), [Passed, Possible, HereForNow, Beyond]);
}

#[test]
fn each_gate_counts_what_is_met_unmet_and_not_known() {
    let instrument = standard();
    let gates = |assessment: &Assessment| {
        let counts = ladder(assessment).1.into_iter().flatten();
        counts.map(|one| (one.met, one.unmet, one.undetermined)).collect::<Vec<_>>()
    };
    // Two indicators and three dimensions; two, eight and the overall; eight, the overall and every indicator.
    assert_eq!(gates(&all_but(&instrument, 4, &[])), [(5, 0, 0), (11, 0, 0), (10, 0, 0)]);
    assert_eq!(gates(&only(&instrument, &[])), [(0, 0, 5), (0, 0, 11), (0, 0, 10)]);
    assert_eq!(gates(&all_but(&instrument, 2, &[])), [(5, 0, 0), (5, 6, 0), (1, 9, 0)]);
    let one_low = all_but(&instrument, 4, &[("SP1", level(&instrument, 1)), ("PM2", Answer::Unknown)]);
    assert_eq!(gates(&one_low), [(3, 1, 1), (9, 1, 1), (9, 1, 0)]);
}

#[test]
fn beside_a_question_stands_what_is_left() {
    let instrument = standard();
    let assessment = partial(&instrument);
    let progress = progress(&instrument, &assessment);
    let counts = progress.counts;
    assert_eq!((counts.answered, counts.unknown, counts.not_applicable, counts.unanswered), (25, 1, 1, 2));
    assert_eq!(progress.next_question.unwrap().id.as_str(), "IN1");
    let missing: Vec<_> = report(&instrument, &assessment).missing;
    let missing: Vec<_> = missing.into_iter().map(|place| instrument.indicators[place].id.as_str()).collect();
    assert_eq!(missing, ["KP1", "IN1", "IN2"]);
}

#[test]
fn no_next_step_is_named_while_no_stage_is() {
    let instrument = standard();
    assert!(report(&instrument, &only(&instrument, &[])).cards.is_empty());
    assert!(!report(&instrument, &partial(&instrument)).cards.is_empty());
}
