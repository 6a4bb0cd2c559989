//! Which recommendations to show, in which order, and why each.

use super::conditions::{ConditionState, Status};
use super::summary::Diagnosis;
use crate::domain::instrument::{Instrument, Recommendation, Subject, Target};
use crate::domain::ordering::sorted_by;

/// Why a recommendation is given.
#[derive(Clone, Debug, PartialEq)]
pub enum Reason<'a> {
    /// This condition of the next stage is unmet.
    Unmet(ConditionState<'a>),
    /// Its dimension is the lowest that nothing else covers.
    LowestDimension,
    /// Its dimension is the first that nothing else covers, and none is lower than another.
    EqualDimension,
}

/// A recommendation with its reason.
#[derive(Clone, Debug, PartialEq)]
pub struct Card<'a> {
    /// The recommendation.
    pub recommendation: &'a Recommendation,
    /// Why it is given.
    pub reason: Reason<'a>,
}

/// At most as many cards as the rules allow, one fewer when an overlay is shown above them.
///
/// For each unmet condition of the next stage, in order: the indicator's own entry at the current stage, else its
/// dimension's, each once; then the lowest dimension that no chosen entry covers. At the top: the lowest dimensions.
pub fn recommendations<'a>(instrument: &'a Instrument, diagnosis: &Diagnosis<'a>) -> Vec<Card<'a>> {
    let most = instrument.rules.recommendations.saturating_sub(usize::from(!diagnosis.overlays.is_empty()));
    let rank = diagnosis.stage.low;
    let lowest = lowest_dimensions(diagnosis);
    let by_height = if are_equal(diagnosis) { Reason::EqualDimension } else { Reason::LowestDimension };
    let entry =
        |target| instrument.recommendations.iter().find(move |entry| entry.rank == rank && entry.target == target);
    let mut cards: Vec<Card<'a>> = Vec::new();
    let mut add = |recommendation: Option<&'a Recommendation>, reason| {
        if let Some(recommendation) = recommendation
            && !cards.iter().any(|card| card.recommendation.target == recommendation.target)
        {
            cards.push(Card { recommendation, reason });
        }
    };
    let Some(gate) = diagnosis.next_gate() else {
        for dimension in lowest {
            add(entry(Target::Dimension(dimension)), by_height.clone());
        }
        cards.truncate(most);
        return cards;
    };
    for state in gate.with_status(Status::Unmet) {
        let own = |position| {
            let indicator = instrument.indicators.iter().find(|indicator| indicator.position == position)?;
            entry(Target::Indicator(position)).or_else(|| entry(Target::Dimension(indicator.dimension)))
        };
        let chosen = match state.condition.subject {
            Subject::Indicator(position) => own(position),
            Subject::EveryIndicator => state.offenders.first().copied().and_then(own),
            Subject::Dimension(position) => entry(Target::Dimension(position)),
            Subject::Overall => lowest.first().and_then(|&dimension| entry(Target::Dimension(dimension))),
        };
        add(chosen, Reason::Unmet(state.clone()));
    }
    cards.truncate(most);
    let uncovered = |dimension: &usize| !cards.iter().any(|card| card.recommendation.dimension == *dimension);
    if cards.len() < most
        && let Some(recommendation) = lowest.into_iter().find(uncovered).and_then(|one| entry(Target::Dimension(one)))
    {
        cards.push(Card { recommendation, reason: by_height });
    }
    cards
}

/// The places of the applicable dimensions, the lowest first by the low end, ties in instrument order.
fn lowest_dimensions(diagnosis: &Diagnosis<'_>) -> Vec<usize> {
    let scored = diagnosis.scores.dimensions.iter().enumerate();
    let scored = scored.filter_map(|(position, score)| Some((score.interval?.low, position)));
    sorted_by(scored, Ord::cmp).into_iter().map(|(_, position)| position).collect()
}

/// Whether no applicable dimension is lower than another.
fn are_equal(diagnosis: &Diagnosis<'_>) -> bool {
    let lows: Vec<_> = diagnosis.scores.dimensions.iter().filter_map(|score| Some(score.interval?.low)).collect();
    lows.windows(2).all(|pair| pair.first() == pair.last())
}
