//! The method by brute force: over every completion of the missing answers.

use std::cmp::Reverse;

use dinamika::domain::diagnosis::{StageRange, Status};

use super::case::{Case, State};
use super::fraction::Fraction;
use super::model::{Condition, Model, Subject};

/// A level for each item; `None` where not applicable.
pub(crate) type Levels = Vec<Option<u8>>;

/// The mean of a dimension.
pub(crate) fn dimension(model: &Model, levels: &[Option<u8>], place: usize) -> Option<Fraction> {
    let applicable: Vec<u8> = model.items_of(place).filter_map(|item| levels[item]).collect();
    mean(&applicable)
}

/// A sum divided by a count; `None` for no values.
pub(crate) fn mean(levels: &[u8]) -> Option<Fraction> {
    let sum = levels.iter().map(|&level| i128::from(level)).sum();
    (!levels.is_empty()).then(|| Fraction::new(sum, i128::try_from(levels.len()).unwrap()))
}

/// The weighted mean of the dimensions that have one.
pub(crate) fn weighted(weights: &[u32], means: &[Option<Fraction>]) -> Option<Fraction> {
    let present =
        || weights.iter().zip(means).filter_map(|(&weight, mean)| Some((Fraction::thousandths(weight), (*mean)?)));
    let all = present().fold(Fraction::whole(0), |sum, (weight, _)| sum.plus(weight));
    let sum = present().fold(Fraction::whole(0), |sum, (weight, mean)| sum.plus(weight.times(mean)));
    (Fraction::whole(0) < all).then(|| sum.over(all))
}

pub(crate) fn overall(model: &Model, weights: &[u32], levels: &[Option<u8>]) -> Option<Fraction> {
    let means: Vec<_> = (0..model.dimensions()).map(|place| dimension(model, levels, place)).collect();
    weighted(weights, &means)
}

/// From 0 to 100 over the scale.
pub(crate) fn index(model: &Model, score: Fraction) -> Fraction {
    let span = Fraction::whole(model.highest - model.lowest);
    score.minus(Fraction::whole(model.lowest)).over(span).times(Fraction::whole(100))
}

/// Whether the condition is true for these levels. Not applicable counts as met.
pub(crate) fn holds(model: &Model, weights: &[u32], levels: &[Option<u8>], condition: Condition) -> bool {
    let enough = |score: Option<Fraction>| score.is_none_or(|score| Fraction::thousandths(condition.at_least) <= score);
    let level = |item: usize| levels[item].map(Fraction::whole);
    match condition.subject {
        Subject::Item(item) => enough(level(item)),
        Subject::EveryItem => (0..model.items()).all(|item| enough(level(item))),
        Subject::Dimension(place) => enough(dimension(model, levels, place)),
        Subject::EveryDimension => (0..model.dimensions()).all(|place| enough(dimension(model, levels, place))),
        Subject::Overall => enough(overall(model, weights, levels)),
    }
}

/// The rank of the stage at these levels.
pub(crate) fn stage(model: &Model, weights: &[u32], levels: &[Option<u8>]) -> u8 {
    let mut rank = 1;
    while rank < model.top() && model.conditions(rank + 1).iter().all(|&one| holds(model, weights, levels, one)) {
        rank += 1;
    }
    rank
}

/// Every completion of the missing answers, with its stage.
pub(crate) struct Completions {
    pub(crate) levels: Vec<Levels>,
    pub(crate) stages: Vec<u8>,
}

impl Completions {
    pub(crate) fn of(case: &Case, weights: &[u32]) -> Self {
        let model = &case.model;
        let mut levels: Vec<Levels> = vec![Vec::new()];
        for state in &case.states {
            let possible: Levels = match state {
                State::Level(level) => vec![Some(*level)],
                State::NotApplicable => vec![None],
                State::Unknown | State::Unanswered => (model.lowest..=model.highest).map(Some).collect(),
            };
            levels = levels
                .iter()
                .flat_map(|start| possible.iter().map(|level| start.iter().copied().chain([*level]).collect()))
                .collect();
        }
        let stages = levels.iter().map(|levels| stage(model, weights, levels)).collect();
        Self { levels, stages }
    }

    /// The lowest and the highest stage.
    pub(crate) fn range(&self) -> StageRange {
        StageRange { low: *self.stages.iter().min().unwrap(), high: *self.stages.iter().max().unwrap() }
    }

    /// The minimum and maximum of a measure; `None` where not applicable.
    pub(crate) fn extremes(&self, measure: impl Fn(&Levels) -> Option<Fraction>) -> Option<(Fraction, Fraction)> {
        let measured: Vec<_> = self.levels.iter().filter_map(measure).collect();
        Some((*measured.iter().min()?, *measured.iter().max()?))
    }
}

/// The range of the stage under the first weight set.
pub(crate) fn range(case: &Case) -> StageRange {
    Completions::of(case, &case.model.weight_sets[0]).range()
}

/// A condition with its evaluation over the completions.
#[derive(Clone, Debug)]
pub(crate) struct Judged {
    pub(crate) condition: Condition,
    pub(crate) status: Status,
    /// The minimum and maximum of its measure.
    pub(crate) ends: Option<(Fraction, Fraction)>,
}

/// The conditions of a stage, expanded for each applicable dimension if it applies to all, in the order of the method.
pub(crate) fn gate(case: &Case, completions: &Completions, rank: u8) -> Vec<Judged> {
    let model = &case.model;
    let weights = &model.weight_sets[0];
    let applicable = |place: &usize| model.items_of(*place).any(|item| case.states[item] != State::NotApplicable);
    let single = model.conditions(rank).iter().flat_map(|condition| match condition.subject {
        Subject::EveryDimension => (0..model.dimensions())
            .filter(applicable)
            .map(|place| Condition { subject: Subject::Dimension(place), ..*condition })
            .collect(),
        _ => vec![*condition],
    });
    let mut judged: Vec<_> = single
        .map(|condition| {
            let truth = |levels: &Levels| holds(model, weights, levels, condition);
            let status = match (completions.levels.iter().all(truth), completions.levels.iter().any(truth)) {
                (true, _) => Status::Met,
                (false, true) => Status::Undetermined,
                (false, false) => Status::Unmet,
            };
            let ends = completions.extremes(|levels| match condition.subject {
                Subject::Item(item) => levels[item].map(Fraction::whole),
                Subject::EveryItem => levels.iter().flatten().min().map(|&level| Fraction::whole(level)),
                Subject::Dimension(place) => dimension(model, levels, place),
                Subject::Overall | Subject::EveryDimension => overall(model, weights, levels),
            });
            Judged { condition, status, ends }
        })
        .collect();
    judged.sort_by_key(|one| {
        let shortfall = one.ends.map(|(low, _)| Fraction::thousandths(one.condition.at_least).minus(low));
        let (kind, place) = match one.condition.subject {
            Subject::Item(item) => (0, item),
            Subject::EveryItem => (1, 0),
            Subject::Dimension(place) => (2, place),
            Subject::Overall | Subject::EveryDimension => (3, 0),
        };
        (kind, Reverse(shortfall), place)
    });
    judged
}

/// Whether the condition depends on the item.
pub(crate) fn reads(model: &Model, condition: Condition, item: usize) -> bool {
    match condition.subject {
        Subject::Item(named) => named == item,
        Subject::Dimension(place) => model.dimension_of[item] == place,
        Subject::EveryItem | Subject::EveryDimension | Subject::Overall => true,
    }
}
