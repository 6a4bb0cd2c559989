//! The shortest way and single raises, compared with an enumeration of all raises.

use std::collections::BTreeSet;

use dinamika::domain::diagnosis::{NoWay, Status, Way, raises, way};
use proptest::prelude::*;

use super::stage_properties::real;
use crate::support::case::{Case, State};
use crate::support::fraction::Fraction;
use crate::support::generate::{cases, settings};
use crate::support::model::{Condition, Subject};
use crate::support::oracle::{self, Completions, Levels};

fn total(levels: &Levels) -> u32 {
    levels.iter().flatten().map(|&level| u32::from(level)).sum()
}

fn reaches(case: &Case, levels: &Levels, rank: u8) -> bool {
    rank <= oracle::stage(&case.model, &case.model.weight_sets[0], levels)
}

/// The conditions of the stages up to `to`.
fn conditions(case: &Case, to: u8) -> Vec<Condition> {
    (1..=to).flat_map(|rank| case.model.conditions(rank)).copied().collect()
}

/// Every list of levels with one of these for each item.
fn each(possible: impl Iterator<Item = Levels>) -> Vec<Levels> {
    possible.fold(vec![Vec::new()], |all, possible| {
        let longer = |levels: &Levels| -> Vec<Levels> {
            possible.iter().map(|level| levels.iter().copied().chain([*level]).collect()).collect()
        };
        all.iter().flat_map(longer).collect()
    })
}

/// Every completion of the missing answers.
fn completions(case: &Case) -> Vec<Levels> {
    each(case.states.iter().map(|state| match state {
        State::Level(level) => vec![Some(*level)],
        State::NotApplicable => vec![None],
        _ => (case.model.lowest..=case.model.highest).map(Some).collect(),
    }))
}

/// The fewest raises of answered items from `start` that reach the stage, by brute force.
fn fewest(case: &Case, start: &Levels, to: u8) -> Option<u32> {
    let higher = each(case.states.iter().zip(start).map(|(state, &now)| match state {
        State::Level(level) => (*level..=case.model.highest).map(Some).collect(),
        _ => vec![now],
    }));
    let reaching = higher.iter().filter(|levels| reaches(case, levels, to));
    reaching.map(|levels| total(levels) - total(start)).min()
}

/// The levels forced by conditions on items.
fn forced(case: &Case, to: u8) -> Levels {
    let mut levels = case.levels(case.model.lowest);
    for condition in conditions(case, to) {
        let least = u8::try_from(condition.at_least.div_ceil(1000)).unwrap();
        for (item, level) in levels.iter_mut().enumerate().filter(|(item, _)| !case.states[*item].is_missing()) {
            if matches!(condition.subject, Subject::EveryItem) || condition.subject == Subject::Item(item) {
                *level = level.map(|level| level.max(least));
            }
        }
    }
    levels
}

/// The way as the method describes it, one raise at a time.
fn worded(case: &Case, to: u8) -> Levels {
    let model = &case.model;
    let weights = &model.weight_sets[0];
    let mut levels = forced(case, to);
    let lowest_of = |levels: &Levels, place: usize| {
        let answered = model.items_of(place).filter(|&item| !case.states[item].is_missing());
        let below_top = answered.filter(|&item| levels[item].is_some_and(|level| level < model.highest));
        below_top.min_by_key(|&item| (levels[item], item))
    };
    let holds = |levels: &Levels, one: Condition| oracle::holds(model, weights, levels, one);
    for condition in conditions(case, to) {
        for place in 0..model.dimensions() {
            let own = Condition { subject: Subject::Dimension(place), ..condition };
            if condition.subject == own.subject || condition.subject == Subject::EveryDimension {
                while !holds(&levels, own) {
                    let item = lowest_of(&levels, place).unwrap();
                    levels[item] = levels[item].map(|level| level + 1);
                }
            }
        }
    }
    for condition in conditions(case, to).into_iter().filter(|one| one.subject == Subject::Overall) {
        while !holds(&levels, condition) {
            let worth = |place: usize| {
                let applicable = model.items_of(place).filter(|&item| levels[item].is_some()).count();
                Fraction::new(weights[place].into(), i128::try_from(applicable).unwrap())
            };
            let open = (0..model.dimensions()).filter_map(|place| Some((lowest_of(&levels, place)?, place)));
            let (item, _) = open.min_by_key(|&(_, place)| (std::cmp::Reverse(worth(place)), place)).unwrap();
            levels[item] = levels[item].map(|level| level + 1);
        }
    }
    levels
}

/// Takes every choice of the way at random. Returns the levels reached, or the choice that failed.
fn chosen(case: &Case, way: &Way, picks: &mut impl Iterator<Item = u16>) -> Result<Levels, String> {
    let mut levels = forced(case, way.to);
    for choice in &way.choices {
        for _ in 0..choice.raises {
            let open: Vec<usize> = choice
                .among
                .iter()
                .copied()
                .filter(|&item| levels[item].is_some_and(|level| level < case.model.highest))
                .collect();
            if open.is_empty() {
                return Err(format!("{choice:?} cannot be made from {levels:?}"));
            }
            let item = open[usize::from(picks.next().unwrap_or_default()) % open.len()];
            levels[item] = levels[item].map(|level| level + 1);
        }
    }
    Ok(levels)
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn the_way_is_shortest_and_follows_the_method(case in cases()) {
        let instrument = case.model.instrument();
        let (model, low) = (&case.model, oracle::range(&case).low);
        let to = low + 1;
        let found = way(&instrument, &case.answers(&instrument));
        if low == model.top() {
            prop_assert_eq!(found, Err(NoWay::Top));
            return Ok(());
        }
        let completions = completions(&case);
        let fewest: BTreeSet<Option<u32>> = completions.iter().map(|start| fewest(&case, start, to)).collect();
        let Some(&Some(raises)) = fewest.first().filter(|_| fewest.len() == 1) else {
            let read = |item: &usize| conditions(&case, to).iter().any(|&one| oracle::reads(model, one, *item));
            let missing = (0..model.items()).filter(|&item| case.states[item].is_missing()).filter(read);
            prop_assert_eq!(found, Err(NoWay::Missing(missing.collect())));
            return Ok(());
        };
        let way = found.unwrap();
        prop_assert_eq!(way.to, to);
        prop_assert_eq!(way.raises, raises);
        for completion in completions {
            let mut levels = completion;
            for (item, level) in &way.steps {
                prop_assert!(!case.states[*item].is_missing());
                levels[*item] = Some(level.numeral());
            }
            prop_assert!(reaches(&case, &levels, to), "{way:?} reaches only {levels:?}");
        }
        let start = case.levels(model.lowest);
        let mut levels = start.clone();
        for (item, level) in &way.steps {
            prop_assert!(levels[*item].is_some_and(|before| before < level.numeral()));
            levels[*item] = Some(level.numeral());
        }
        prop_assert!(way.steps.is_sorted_by(|before, after| before.0 < after.0));
        prop_assert_eq!(total(&levels) - total(&start), way.raises);
        prop_assert!(reaches(&case, &levels, to));
        prop_assert_eq!(levels, worded(&case, to));
    }

    #[test]
    fn every_choice_reaches_the_stage_with_the_same_number_of_raises(case in cases()) {
        let instrument = case.model.instrument();
        if let Ok(way) = way(&instrument, &case.answers(&instrument)) {
            let mut picks = case.picks.iter().copied();
            for _ in 0..6 {
                let levels = chosen(&case, &way, &mut picks).map_err(TestCaseError::fail)?;
                prop_assert!(reaches(&case, &levels, way.to), "{way:?} reaches only {levels:?}");
                prop_assert_eq!(total(&levels) - total(&case.levels(case.model.lowest)), way.raises);
            }
        }
    }

    #[test]
    fn raises_agree_with_recomputation(case in cases()) {
        let instrument = case.model.instrument();
        let found = raises(&instrument, &case.answers(&instrument));
        let open = (0..case.model.items()).filter_map(|item| {
            let level = case.states[item].level().filter(|&level| level < case.model.highest)?;
            Some((item, level + 1))
        });
        let open: Vec<_> = open.collect();
        prop_assert_eq!(found.iter().map(|one| (one.indicator, one.to.numeral())).collect::<Vec<_>>(), open);
        for raise in found {
            let raised = case.with(raise.indicator, State::Level(raise.to.numeral()));
            prop_assert_eq!(raise.stage, oracle::range(&raised));
            let change = shown_index(&raised).zip(shown_index(&case)).map_or(0.0, |(after, before)| after - before);
            prop_assert!((raise.index_change - change).abs() < 1e-9, "{} is not {change}", raise.index_change);
            let mut newly: Vec<_> =
                raise.newly_met.iter().map(|(rank, one)| (*rank, one.subject, one.at_least.count())).collect();
            newly.sort();
            let before = met(&case);
            let mut expected = met(&raised);
            expected.retain(|one| !before.contains(one));
            expected.sort();
            prop_assert_eq!(newly, expected);
        }
    }
}

/// Rank and condition of all conditions met.
fn met(case: &Case) -> Vec<(u8, dinamika::domain::instrument::Subject, u32)> {
    let completions = Completions::of(case, &case.model.weight_sets[0]);
    let gates = (2..=case.model.top()).map(|rank| (rank, oracle::gate(case, &completions, rank)));
    let met = gates.flat_map(|(rank, gate)| gate.into_iter().map(move |one| (rank, one)));
    met.filter(|(_, one)| one.status == Status::Met)
        .map(|(rank, one)| {
            let (subject, at_least) = real(one.condition);
            (rank, subject, at_least)
        })
        .collect()
}

/// The index if the answers allow a point estimate, else its low end.
fn shown_index(case: &Case) -> Option<f64> {
    let model = &case.model;
    let weights = &model.weight_sets[0];
    let [share, of] = model.answered_share.map(|part| usize::try_from(part).unwrap());
    let mut complete = true;
    let points = (0..model.dimensions()).map(|place| {
        let applicable = model.items_of(place).filter(|&item| case.states[item] != State::NotApplicable).count();
        let levels: Vec<u8> = model.items_of(place).filter_map(|item| case.states[item].level()).collect();
        let enough = share * applicable <= of * levels.len();
        complete &= enough;
        oracle::mean(&levels).filter(|_| enough)
    });
    let points: Vec<_> = points.collect();
    let point = oracle::weighted(weights, &points).filter(|_| complete);
    let shown = point.or_else(|| oracle::overall(model, weights, &case.levels(model.lowest)));
    shown.map(|score| oracle::index(model, score).to_f64())
}
