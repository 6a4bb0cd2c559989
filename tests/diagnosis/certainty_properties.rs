//! Assessability, checks, distances and overlays against brute force.

use std::cmp::Ordering;

use dinamika::domain::diagnosis::{CheckKind, Need, StageRange, diagnose, distances};
use proptest::prelude::*;

use crate::support::case::{Case, State};
use crate::support::fraction::Fraction;
use crate::support::generate::{cases, settings};
use crate::support::model::{Looked, Test, overlay_id};
use crate::support::oracle::{self, Completions, Levels};

/// The answers required before a stage can be determined.
fn needs(case: &Case, range: StageRange) -> Vec<Need> {
    if range.low == range.high {
        return Vec::new();
    }
    let model = &case.model;
    let [share, of] = model.answered_share;
    let short = (0..model.dimensions()).filter(|&place| model.gate_dimensions[place]).filter(|&place| {
        let counts = case.count(|item| model.dimension_of[item] == place);
        let all: u32 = counts.values().sum();
        let count = |name| counts.get(name).copied().unwrap_or_default();
        of * count("answered") < share * (all - count("not applicable"))
    });
    let missing = model.gate_items.iter().filter(|&&item| case.states[item].is_missing());
    short.map(Need::Dimension).chain(missing.map(|&item| Need::Indicator(item))).collect()
}

/// The checks that fire: the varied items; the number of the weight set, if any; the stage range under the check.
fn checks(case: &Case, range: StageRange) -> Vec<(Vec<usize>, Option<usize>, StageRange)> {
    let model = &case.model;
    let unproven = model.gate_items.iter().copied().filter(|&item| {
        case.states[item].level().is_some_and(|level| model.evidence_from <= level) && !case.evidence[item]
    });
    let unproven: Vec<usize> = unproven.collect();
    let capped = unproven.iter().fold(case.clone(), |case, &item| case.with(item, State::Level(model.evidence_cap)));
    let evidence = (unproven, Some(0), oracle::range(&capped));
    let others = model.weight_sets.iter().enumerate().skip(1);
    let weights = others.map(|(number, set)| (Vec::new(), Some(number), Completions::of(case, set).range()));
    let split = (model.gate_items.iter().copied()).filter(|&item| case.split[item] && !case.states[item].is_missing());
    let split: Vec<usize> = split.collect();
    let unknown = split.iter().fold(case.clone(), |case, &item| case.with(item, State::Unknown));
    let agreement = (split, None, oracle::range(&unknown));
    [evidence].into_iter().chain(weights).chain([agreement]).filter(|check| check.2 != range).collect()
}

/// Whether the test is true for this completion.
fn is_true(case: &Case, test: Test, levels: &Levels, stage: u8) -> bool {
    let value = match test.on {
        Looked::Item(item) => levels[item].map(Fraction::whole),
        Looked::Dimension(place) => oracle::dimension(&case.model, levels, place),
        Looked::StageRank => Some(Fraction::whole(stage)),
        Looked::Age => case.age.map(Fraction::whole),
        Looked::ActiveFirms => case.active_firms.map(Fraction::whole),
    };
    value.is_some_and(|value| {
        test.at_least.is_none_or(|least| value.cmp(&Fraction::thousandths(least)) != Ordering::Less)
            && test.at_most.is_none_or(|most| value.cmp(&Fraction::thousandths(most)) != Ordering::Greater)
    })
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn not_assessable_if_stage_and_gate_are_open(case in cases()) {
        let instrument = case.model.instrument();
        let diagnosis = diagnose(&instrument, &case.answers(&instrument), &case.facts(&instrument));
        let needs = needs(&case, oracle::range(&case));
        prop_assert_eq!(diagnosis.is_assessable(), needs.is_empty());
        prop_assert_eq!(diagnosis.needs, needs);
    }

    #[test]
    fn checks_fire_when_the_recomputed_range_differs(case in cases()) {
        let instrument = case.model.instrument();
        let diagnosis = diagnose(&instrument, &case.answers(&instrument), &case.facts(&instrument));
        let found: Vec<_> = diagnosis
            .checks
            .iter()
            .map(|check| match &check.kind {
                CheckKind::Evidence(places) => (places.clone(), Some(0), check.stage),
                CheckKind::Agreement(places) => (places.clone(), None, check.stage),
                CheckKind::Weights(set) => {
                    (Vec::new(), instrument.weight_sets.iter().position(|one| one == *set), check.stage)
                }
            })
            .collect();
        let expected = checks(&case, oracle::range(&case));
        prop_assert_eq!(diagnosis.is_provisional(), !expected.is_empty());
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn distances_are_the_one_level_changes_that_change_the_range(case in cases()) {
        let instrument = case.model.instrument();
        let answers = case.answers(&instrument);
        let range = oracle::range(&case);
        let found: Vec<_> = distances(&instrument, &answers, range)
            .into_iter()
            .map(|one| (one.indicator, one.from.numeral(), one.to.numeral(), one.stage))
            .collect();
        let mut expected = Vec::new();
        for &item in &case.model.gate_items {
            let Some(level) = case.states[item].level() else { continue };
            let down = (case.model.lowest < level).then(|| level - 1);
            let up = (level < case.model.highest).then(|| level + 1);
            for to in down.into_iter().chain(up) {
                let then = oracle::range(&case.with(item, State::Level(to)));
                expected.extend((then != range).then_some((item, level, to, then)));
            }
        }
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn overlays_are_shown_when_true_for_every_completion(case in cases()) {
        let instrument = case.model.instrument();
        let diagnosis = diagnose(&instrument, &case.answers(&instrument), &case.facts(&instrument));
        let completions = Completions::of(&case, &case.model.weight_sets[0]);
        let certain = |tests: &Vec<Test>| {
            let mut all = completions.levels.iter().zip(&completions.stages);
            all.all(|(levels, &stage)| tests.iter().all(|&test| is_true(&case, test, levels, stage)))
        };
        let shown = case.model.overlays.iter().enumerate().filter(|(_, tests)| certain(tests));
        let expected: Vec<_> = shown.map(|(place, _)| overlay_id(place)).collect();
        let found: Vec<_> = diagnosis.overlays.iter().map(|overlay| overlay.id.clone()).collect();
        prop_assert_eq!(found, expected);
    }
}
