//! Stage, conditions and their order against every completion of the missing answers.

use dinamika::domain::diagnosis::{ConditionState, StageRange, Status, diagnose, stage_range};
use dinamika::domain::instrument::Subject as Real;
use proptest::prelude::*;

use crate::support::case::{Case, State};
use crate::support::fraction::Fraction;
use crate::support::generate::{cases, settings};
use crate::support::model::{Condition, Subject};
use crate::support::oracle::{self, Completions, Judged};

/// The same condition in the types of the crate.
pub(crate) fn real(condition: Condition) -> (Real, u32) {
    let subject = match condition.subject {
        Subject::Item(item) => Real::Indicator(item),
        Subject::EveryItem => Real::EveryIndicator,
        Subject::Dimension(place) => Real::Dimension(place),
        Subject::Overall => Real::Overall,
        Subject::EveryDimension => panic!("is one condition for each dimension"),
    };
    (subject, condition.at_least)
}

type Line = (Real, u32, Status, Option<[u64; 2]>);

fn found(state: &ConditionState<'_>) -> Line {
    let ends = state.interval.map(|ends| [ends.low.to_f64().to_bits(), ends.high.to_f64().to_bits()]);
    (state.condition.subject, state.condition.at_least.count(), state.status, ends)
}

fn expected(judged: &Judged) -> Line {
    let (subject, at_least) = real(judged.condition);
    let ends = judged.ends.map(|(low, high)| [low.to_f64().to_bits(), high.to_f64().to_bits()]);
    (subject, at_least, judged.status, ends)
}

/// The items that may fall short of a condition on every item, lowest first.
fn offenders(case: &Case, at_least: u32) -> Vec<usize> {
    let levels = case.levels(case.model.lowest);
    let short =
        |item: &usize| levels[*item].is_some_and(|level| Fraction::whole(level) < Fraction::thousandths(at_least));
    let mut short: Vec<usize> = (0..case.model.items()).filter(short).collect();
    short.sort_by_key(|&item| (levels[item], item));
    short
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn the_range_is_exactly_the_stages_of_all_completions(case in cases()) {
        let instrument = case.model.instrument();
        let answers = case.answers(&instrument);
        for (weights, set) in case.model.weight_sets.iter().zip(&instrument.weight_sets) {
            let expected = Completions::of(&case, weights).range();
            prop_assert_eq!(stage_range(&instrument, &set.weights, &answers), expected);
        }
        let diagnosis = diagnose(&instrument, &answers, &case.facts(&instrument));
        prop_assert_eq!(diagnosis.stage, oracle::range(&case));
        prop_assert_eq!(diagnosis.stage.is_settled(), diagnosis.stage.low == diagnosis.stage.high);
    }

    #[test]
    fn raising_an_answer_never_lowers_the_stage(case in cases()) {
        let instrument = case.model.instrument();
        let range = |case: &Case| stage_range(&instrument, instrument.weights(), &case.answers(&instrument));
        let before = range(&case);
        for item in 0..case.model.items() {
            if let Some(level) = case.states[item].level().filter(|&level| level < case.model.highest) {
                let after = range(&case.with(item, State::Level(level + 1)));
                prop_assert!(before.low <= after.low && before.high <= after.high, "item {item}: {before:?} {after:?}");
            }
        }
    }

    #[test]
    fn answering_never_widens_the_range(case in cases()) {
        let instrument = case.model.instrument();
        let range = |case: &Case| stage_range(&instrument, instrument.weights(), &case.answers(&instrument));
        let before = range(&case);
        for item in (0..case.model.items()).filter(|&item| case.states[item].is_missing()) {
            for level in case.model.lowest..=case.model.highest {
                let StageRange { low, high } = range(&case.with(item, State::Level(level)));
                prop_assert!(before.low <= low && high <= before.high);
            }
        }
    }

    #[test]
    fn conditions_are_met_in_all_completions_unmet_in_none_and_in_order(case in cases()) {
        let instrument = case.model.instrument();
        let diagnosis = diagnose(&instrument, &case.answers(&instrument), &case.facts(&instrument));
        let completions = Completions::of(&case, &case.model.weight_sets[0]);
        prop_assert_eq!(diagnosis.gates.len(), case.model.stages.len() - 1);
        for (gate, rank) in diagnosis.gates.iter().zip(2_u8..) {
            prop_assert_eq!(gate.stage.rank, rank);
            let judged = oracle::gate(&case, &completions, rank);
            let lines: Vec<Line> = gate.conditions.iter().map(found).collect();
            prop_assert_eq!(&lines, &judged.iter().map(expected).collect::<Vec<_>>());
            let first = |status| lines.iter().position(|line| line.2 == status);
            let binding = first(Status::Unmet).or_else(|| first(Status::Undetermined)).map(|place| lines[place]);
            prop_assert_eq!(gate.binding().map(found), binding);
            for state in &gate.conditions {
                let every = state.condition.subject == Real::EveryIndicator;
                let expected = if every { offenders(&case, state.condition.at_least.count()) } else { Vec::new() };
                prop_assert_eq!(&state.offenders, &expected);
            }
        }
        let next = (diagnosis.stage.low < case.model.top()).then_some(diagnosis.stage.low + 1);
        prop_assert_eq!(diagnosis.next_gate().map(|gate| gate.stage.rank), next);
        if let Some(gate) = diagnosis.next_gate() {
            prop_assert!(gate.binding().is_some(), "something keeps the cluster below the next stage");
        }
    }
}
