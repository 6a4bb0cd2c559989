//! The next question and the recommendations, compared with a slow implementation of the method.

use dinamika::domain::diagnosis::{Reason, Status, diagnose, next_question, recommendations};
use dinamika::domain::instrument::Target;
use proptest::prelude::*;

use super::stage_properties::real;
use crate::support::case::{Case, State};
use crate::support::fraction::Fraction;
use crate::support::generate::{cases, settings};
use crate::support::model::{Condition, Subject};
use crate::support::oracle::{self, Completions};

/// The item to ask next.
fn next(case: &Case) -> Option<usize> {
    let model = &case.model;
    let completions = Completions::of(case, &model.weight_sets[0]);
    let range = completions.range();
    let above: &[Condition] = if range.low < model.top() { model.conditions(range.low + 1) } else { &[] };
    let unanswered = (0..model.items()).filter(|&item| case.states[item] == State::Unanswered);
    if range.low == range.high {
        return unanswered.min_by_key(|&item| (!above.iter().any(|&one| oracle::reads(model, one, item)), item));
    }
    let width = |item: usize, level: u8| {
        let stages =
            || completions.levels.iter().zip(&completions.stages).filter(|(levels, _)| levels[item] == Some(level));
        let stages = stages().map(|(_, stage)| *stage);
        u32::from(stages.clone().max().unwrap() - stages.min().unwrap())
    };
    unanswered.min_by_key(|&item| {
        let widths: u32 = (model.lowest..=model.highest).map(|level| width(item, level)).sum();
        let named = model.stages.iter().flatten().any(|one| one.subject == Subject::Item(item));
        let own = Subject::Dimension(model.dimension_of[item]);
        let in_named = above.iter().any(|one| one.subject == own || one.subject == Subject::EveryDimension);
        (
            widths,
            if named {
                0
            } else if in_named {
                1
            } else {
                2
            },
            item,
        )
    })
}

/// The recommendations: the target, and the unmet condition of each.
fn cards(case: &Case, overlay: bool) -> Vec<(Target, Option<Condition>)> {
    let model = &case.model;
    let completions = Completions::of(case, &model.weight_sets[0]);
    let rank = completions.range().low;
    let most = model.recommendations - usize::from(overlay);
    let low = case.levels(model.lowest);
    let mut dimensions: Vec<(Fraction, usize)> =
        (0..model.dimensions()).filter_map(|place| Some((oracle::dimension(model, &low, place)?, place))).collect();
    dimensions.sort();
    let lowest = dimensions.iter().map(|(_, place)| *place);
    if rank == model.top() {
        return lowest.take(most).map(|place| (Target::Dimension(place), None)).collect();
    }
    let entry = |item: usize| {
        let own = model.own_entries.contains(&(item, rank));
        if own { Target::Indicator(item) } else { Target::Dimension(model.dimension_of[item]) }
    };
    let mut cards: Vec<(Target, Option<Condition>)> = Vec::new();
    for judged in oracle::gate(case, &completions, rank + 1).iter().filter(|one| one.status == Status::Unmet) {
        let target = match judged.condition.subject {
            Subject::Item(item) => entry(item),
            Subject::EveryItem => {
                entry((0..model.items()).filter(|&item| low[item].is_some()).min_by_key(|&item| low[item]).unwrap())
            }
            Subject::Dimension(place) => Target::Dimension(place),
            Subject::Overall | Subject::EveryDimension => Target::Dimension(lowest.clone().next().unwrap()),
        };
        if !cards.iter().any(|(chosen, _)| *chosen == target) {
            cards.push((target, Some(judged.condition)));
        }
    }
    cards.truncate(most);
    let covers = |target: &Target, place: usize| match *target {
        Target::Indicator(item) => model.dimension_of[item] == place,
        Target::Dimension(chosen) => chosen == place,
    };
    let uncovered = lowest.clone().find(|&place| !cards.iter().any(|(target, _)| covers(target, place)));
    if cards.len() < most
        && let Some(place) = uncovered
    {
        cards.push((Target::Dimension(place), None));
    }
    cards
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn the_next_question_narrows_the_range_most(case in cases()) {
        let instrument = case.model.instrument();
        let found = next_question(&instrument, &case.answers(&instrument)).map(|indicator| indicator.position);
        prop_assert_eq!(found, next(&case));
    }

    #[test]
    fn recommendations_follow_the_unmet_conditions(case in cases()) {
        let instrument = case.model.instrument();
        let diagnosis = diagnose(&instrument, &case.answers(&instrument), &case.facts(&instrument));
        let found: Vec<_> = recommendations(&instrument, &diagnosis)
            .iter()
            .map(|card| {
                let reason = match &card.reason {
                    Reason::Unmet(state) => Some((state.condition.subject, state.condition.at_least.count())),
                    Reason::LowestDimension | Reason::EqualDimension => None,
                };
                assert_eq!(card.recommendation.rank, diagnosis.stage.low);
                (card.recommendation.target, reason)
            })
            .collect();
        let expected = cards(&case, !diagnosis.overlays.is_empty());
        let expected: Vec<_> = expected.into_iter().map(|(target, reason)| (target, reason.map(real))).collect();
        prop_assert_eq!(found, expected);
    }
}
