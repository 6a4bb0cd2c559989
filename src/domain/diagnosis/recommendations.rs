//! The recommendations to show, their order and the reason for each.

use super::conditions::{ConditionState, Status};
use super::summary::Diagnosis;
use crate::domain::instrument::{Instrument, Recommendation, Subject, Target};
use crate::domain::ordering::sorted_by;

/// The reason for a recommendation.
#[derive(Clone, Debug, PartialEq)]
pub enum Reason<'a> {
    /// This condition of the next stage is unmet.
    Unmet(ConditionState<'a>),
    /// Its dimension is the lowest one not covered by another recommendation.
    LowestDimension,
    /// Its dimension is the first one not covered by another recommendation, and all dimensions are equal.
    EqualDimension,
}

/// A recommendation with its reason.
#[derive(Clone, Debug, PartialEq)]
pub struct Card<'a> {
    /// The recommendation.
    pub recommendation: &'a Recommendation,
    /// The reason.
    pub reason: Reason<'a>,
}

/// At most as many as the rules allow, one fewer when an overlay is shown above them.
///
/// For each unmet condition of the next stage, in order: the indicator's own entry at the current stage, else its
/// dimension's, without duplicates; then the lowest dimension not covered by a chosen entry. At the top stage: the
/// lowest dimensions.
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

/// The positions of the applicable dimensions, lowest first by the low end of the interval, ties in instrument order.
fn lowest_dimensions(diagnosis: &Diagnosis<'_>) -> Vec<usize> {
    let scored = diagnosis.scores.dimensions.iter().enumerate();
    let scored = scored.filter_map(|(position, score)| Some((score.interval?.low, position)));
    sorted_by(scored, Ord::cmp).into_iter().map(|(_, position)| position).collect()
}

/// Whether all applicable dimensions are equal.
fn are_equal(diagnosis: &Diagnosis<'_>) -> bool {
    let lows: Vec<_> = diagnosis.scores.dimensions.iter().filter_map(|score| Some(score.interval?.low)).collect();
    lows.windows(2).all(|pair| pair.first() == pair.last())
}
