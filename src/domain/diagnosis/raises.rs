//! The effect of each single raise by one level.

use super::stage::{StageRange, holds, stage_range};
use crate::domain::assessment::{Answer, Answers};
use crate::domain::instrument::{Condition, Instrument, Level};
use crate::domain::scoring::{Bounds, score};

/// One answer raised by one level, with the effect.
#[derive(Clone, Debug, PartialEq)]
pub struct Raise<'a> {
    /// The position of the indicator.
    pub indicator: usize,
    /// Its new level.
    pub to: Level,
    /// The stage range then.
    pub stage: StageRange,
    /// The rise of the index in points: of the point estimate if there is one, else of the low end.
    pub index_change: f64,
    /// The conditions newly met, each with the rank of its stage.
    pub newly_met: Vec<(u8, &'a Condition)>,
}

/// Every answered indicator below the highest level, in instrument order.
pub fn raises<'a>(instrument: &'a Instrument, answers: &Answers) -> Vec<Raise<'a>> {
    let index = |answers: &Answers| {
        let overall = score(instrument, answers).overall;
        overall.point.or(overall.interval.map(|interval| interval.low)).map(|score| score.index(&instrument.scale))
    };
    let low = |answers: &Answers| Bounds::of(instrument, instrument.weights(), answers).low;
    let (before, index_before) = (low(answers), index(answers));
    let higher = instrument.indicators.iter().filter_map(|indicator| {
        let to = instrument.scale.above(answers.at(indicator.position).level()?)?;
        Some((indicator.position, to))
    });
    higher
        .map(|(indicator, to)| {
            let raised = answers.with(indicator, Answer::Level(to));
            let after = low(&raised);
            let conditions =
                instrument.stages.iter().flat_map(|stage| stage.conditions.iter().map(move |one| (stage.rank, one)));
            Raise {
                indicator,
                to,
                stage: stage_range(instrument, instrument.weights(), &raised),
                index_change: index(&raised).zip(index_before).map_or(0.0, |(after, before)| after - before),
                newly_met: conditions.filter(|(_, one)| !holds(one, &before) && holds(one, &after)).collect(),
            }
        })
        .collect()
}
