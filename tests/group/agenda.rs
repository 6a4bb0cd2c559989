//! The indicators a group should discuss.

use dinamika::domain::assessment::{Answer, Tally};
use dinamika::domain::diagnosis::{Gate, Status, agenda, diagnose};
use dinamika::domain::group::{Degree, agreement};
use dinamika::domain::instrument::Subject;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::ballots::named;
use crate::support::generate::{cases, few};
use crate::support::standard::{all_but, diagnosis, ids, level, place, standard};

#[test]
fn gate_indicators_come_first_then_those_of_the_next_stage() {
    let instrument = standard();
    let (split, agreed, unsure) = (named(&[5, 0, 0, 0, 5]), named(&[0, 9]), {
        let mut unsure = named(&[0, 1]);
        unsure.set(Answer::Unknown, 2);
        unsure
    });
    // Only the dimension KP and the gate indicator PM2 are missing for stage 3.
    let low = ["KP1", "KP2", "KP3"].map(|id| (id, level(&instrument, 1)));
    let answers = all_but(&instrument, 3, &[&low[..], &[("PM2", level(&instrument, 2))]].concat());
    let diagnosis = diagnosis(&instrument, &answers);
    let tallies = [("IN1", &split), ("KP2", &unsure), ("PM2", &split), ("SP2", &split), ("SP3", &agreed)];
    let tallies = tallies.map(|(id, tally)| (place(&instrument, id), tally));
    let tally_of = |place| tallies.iter().find(|(one, _)| *one == place).map(|(_, tally)| *tally);
    let found = |is_agreed: &dyn Fn(usize) -> bool| {
        ids(&instrument, agenda(&instrument, diagnosis.next_gate(), tally_of, is_agreed)).join(" ")
    };
    assert_eq!(found(&|_| false), "PM2 KP2 SP2 IN1");
    assert_eq!(found(&|one| one == place(&instrument, "KP2")), "PM2 SP2 IN1");
    assert_eq!(found(&|_| true), "");
}

#[test]
fn half_is_not_a_majority() {
    let instrument = standard();
    for (levels, unknown, not_applicable, is_on) in
        [(0, 0, 0, false), (0, 1, 0, true), (2, 2, 0, false), (2, 3, 0, true), (1, 2, 1, false), (9, u32::MAX, 9, true)]
    {
        let mut tally = named(&[0, levels]);
        tally.set(Answer::Unknown, unknown);
        tally.set(Answer::NotApplicable, not_applicable);
        let found = agenda(&instrument, None, |place| (place == 1).then_some(&tally), |_| false);
        assert_eq!(!found.is_empty(), is_on, "{tally:?}");
    }
}

/// Whether an open condition of the gate depends on the indicator at this position.
fn is_wanted(gate: &Gate<'_>, place: usize, dimension: usize) -> bool {
    gate.conditions.iter().any(|state| {
        state.status != Status::Met
            && match state.condition.subject {
                Subject::Indicator(one) => one == place,
                Subject::Dimension(one) => one == dimension,
                Subject::EveryIndicator | Subject::Overall => true,
            }
    })
}

#[test]
fn lists_each_indicator_once_in_order() {
    let counts = vec(vec(select(vec![0, 1, 2, 5_u32]), 5), 9);
    proptest!(few(), |(case in cases(), counts in counts, agreed in vec(any::<bool>(), 9))| {
        let instrument = case.model.instrument();
        let tallies: Vec<_> = counts.iter().map(|counts| {
            let mut tally = Tally::default();
            for (level, count) in instrument.scale.levels().zip(&counts[1..]) {
                tally.set(Answer::Level(level), *count);
            }
            tally.set(Answer::Unknown, counts[0]);
            tally
        }).collect();
        let diagnosis = diagnose(&instrument, &case.answers(&instrument), &case.facts(&instrument));
        let next = diagnosis.next_gate();
        let found = agenda(&instrument, next, |place| tallies.get(place), |place| agreed[place]);
        let mut expected = [Vec::new(), Vec::new(), Vec::new()];
        for (place, dimension) in case.model.dimension_of.iter().enumerate() {
            let tally = &tallies[place];
            let is_split = agreement(&instrument, tally).is_some_and(|one| one.degree == Degree::Split);
            if agreed[place] || !(is_split || tally.ballots() < 2 * tally.unknown) {
                continue;
            }
            let is_wanted = next.is_some_and(|gate| is_wanted(gate, place, *dimension));
            let group = if case.model.gate_items.contains(&place) { 0 } else if is_wanted { 1 } else { 2 };
            expected[group].push(place);
        }
        // Among gate indicators, those of the next stage do not come first.
        prop_assert_eq!(found, expected.concat());
    });
}
