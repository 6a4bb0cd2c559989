//! Which question to ask next to settle the stage soonest.

use super::stage::{StageRange, reached};
use crate::domain::assessment::{Answer, Answers};
use crate::domain::instrument::{Condition, Indicator, Instrument, Level, Stage, Subject};
use crate::domain::scoring::{Bounds, Measures};

/// The unanswered indicator that narrows the stage range most; `None` when nothing is unanswered.
///
/// While the stage is open: the smallest sum, over all levels, of the width of the stage range after that answer; ties
/// go to indicators with a condition of their own, then to those of a dimension that the lowest uncertain stage has a
/// condition on, then to instrument order. Once the stage is settled: indicators that conditions of the next stage
/// depend on, then the rest, in instrument order. An indicator marked "don't know" is never asked again.
pub fn next_question<'a>(instrument: &'a Instrument, answers: &Answers) -> Option<&'a Indicator> {
    let range = StageRange::of(instrument, &Bounds::of(instrument, instrument.weights(), answers));
    let next_stage = range.low.checked_add(1).and_then(|rank| instrument.stage(rank));
    let unanswered =
        instrument.indicators.iter().filter(|indicator| answers.at(indicator.position) == Answer::Unanswered);
    if range.is_settled() {
        return unanswered.min_by_key(|indicator| !next_stage.is_some_and(|stage| reads(stage, indicator)));
    }
    let low = answers.completed_at(instrument.scale.lowest());
    let high = answers.completed_at(instrument.scale.highest());
    unanswered.min_by_key(|indicator| {
        (open_width(instrument, &low, &high, indicator.position), tie_rank(instrument, next_stage, indicator))
    })
}

/// Whether a condition of `stage` depends on `indicator`.
pub(super) fn reads(stage: &Stage, indicator: &Indicator) -> bool {
    stage.conditions.iter().any(|condition| is_read(condition, indicator))
}

/// Whether `condition` depends on `indicator`.
pub(super) fn is_read(condition: &Condition, indicator: &Indicator) -> bool {
    match condition.subject {
        Subject::Indicator(position) => position == indicator.position,
        Subject::Dimension(position) => position == indicator.dimension,
        Subject::EveryIndicator | Subject::Overall => true,
    }
}

fn open_width(instrument: &Instrument, low: &[Option<Level>], high: &[Option<Level>], position: usize) -> u32 {
    let rank = |completed: &[Option<Level>], level| {
        let mut levels = completed.to_vec();
        if let Some(slot) = levels.get_mut(position) {
            *slot = Some(level);
        }
        reached(instrument, &Measures::of(instrument, instrument.weights(), levels))
    };
    let widths = instrument.scale.levels().map(|level| u32::from(rank(high, level) - rank(low, level)));
    widths.sum()
}

fn tie_rank(instrument: &Instrument, next_stage: Option<&Stage>, indicator: &Indicator) -> u8 {
    let names = |subject| move |condition: &Condition| condition.subject == subject;
    let all = || instrument.stages.iter().flat_map(|stage| &stage.conditions);
    if all().any(names(Subject::Indicator(indicator.position))) {
        0
    } else if next_stage
        .is_some_and(|stage| stage.conditions.iter().any(names(Subject::Dimension(indicator.dimension))))
    {
        1
    } else {
        2
    }
}
