//! The ladder: reached and possible steps, and the counts of each gate.

use dinamika::domain::assessment::{Answer, Assessment};
use dinamika::domain::diagnosis::GateCounts;
use dinamika::report::Standing::{self, Beyond, Here, HereAtLeast, HereForNow, Passed, Possible};
use dinamika::report::{progress, report};

use super::sample::{all_but, only, partial, unproven};
use super::support::standard::{level, standard};

/// The standing and the gate of each step.
fn ladder(assessment: &Assessment) -> (Vec<Standing>, Vec<Option<GateCounts>>) {
    let instrument = standard();
    let report = report(&instrument, assessment);
    let ranks: Vec<_> = report.ladder.iter().map(|step| step.stage.rank).collect();
    assert_eq!(ranks, [1, 2, 3, 4]);
    // Beside a question it may be too early to show the stage that the result shows.
    let beside = progress(&instrument, assessment);
    assert_eq!(beside.ladder == report.ladder, beside.has_verdict || !report.diagnosis.is_assessable());
    report.ladder.iter().map(|step| (step.standing, step.gate)).unzip()
}

fn standings(assessment: &Assessment) -> Vec<Standing> {
    ladder(assessment).0
}

#[test]
fn steps_below_a_settled_stage_are_passed() {
    let instrument = standard();
    assert_eq!(standings(&all_but(&instrument, 0, &[])), [Here, Beyond, Beyond, Beyond]);
    assert_eq!(standings(&all_but(&instrument, 2, &[])), [Passed, Here, Beyond, Beyond]);
    assert_eq!(standings(&all_but(&instrument, 3, &[])), [Passed, Passed, Here, Beyond]);
    assert_eq!(standings(&all_but(&instrument, 4, &[])), [Passed, Passed, Passed, Here]);
}

#[test]
fn steps_that_depend_on_missing_answers_are_possible() {
    let instrument = standard();
    let gap = [("KP1", Answer::Unknown), ("KP2", Answer::Unanswered)];
    assert_eq!(standings(&all_but(&instrument, 3, &gap)), [Passed, HereAtLeast, Possible, Beyond]);
    assert_eq!(standings(&all_but(&instrument, 4, &gap)), [Passed, HereAtLeast, Possible, Possible]);
}

#[test]
fn unassessable_cluster_has_no_current_step() {
    let instrument = standard();
    assert_eq!(standings(&only(&instrument, &[])), [Possible; 4]);
    let gate_missing = all_but(&instrument, 3, &[("PM2", Answer::Unknown)]);
    assert_eq!(standings(&gate_missing), [Possible, Possible, Possible, Beyond]);
    // Settled: the missing answers change nothing, so there is a current step.
    assert_eq!(standings(&only(&instrument, &[("SP1", level(&instrument, 1))])), [Here, Beyond, Beyond, Beyond]);
}

#[test]
fn a_provisional_stage_is_here_for_now() {
    let instrument = standard();
    let unproven = unproven(&instrument, all_but(&instrument, 3, &[]), "SP1");
    assert_eq!(standings(&unproven), [Passed, Possible, HereForNow, Beyond]);
}

#[test]
fn gates_count_conditions_by_status() {
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
fn progress_has_the_remaining_counts() {
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
fn no_recommendations_without_a_stage() {
    let instrument = standard();
    assert!(report(&instrument, &only(&instrument, &[])).cards.is_empty());
    assert!(!report(&instrument, &partial(&instrument)).cards.is_empty());
}
