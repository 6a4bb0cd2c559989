//! Random ballots and tallies.

use dinamika::domain::assessment::{Answer, Tally};
use dinamika::domain::instrument::{Instrument, Level, Scale};
use proptest::prelude::*;
use proptest::sample::select;

use crate::support::standard::standard;

/// Every possible ballot, and a blank.
pub(crate) fn answers(scale: &Scale) -> Vec<Answer> {
    let others = [Answer::Unanswered, Answer::Unknown, Answer::NotApplicable];
    scale.levels().map(Answer::Level).chain(others).collect()
}

/// The ballots of one round, in sequence.
pub(crate) fn ballots(instrument: &Instrument, most: usize) -> impl Strategy<Value = Vec<Answer>> + use<> {
    proptest::collection::vec(select(answers(&instrument.scale)), 0..=most)
}

/// A tally with this number of ballots per level, lowest first.
pub(crate) fn named(counts: &[u32]) -> Tally {
    let scale = standard().scale;
    let mut tally = Tally::default();
    for (level, count) in scale.levels().zip(counts) {
        tally.set(Answer::Level(level), *count);
    }
    tally
}

pub(crate) fn tally(ballots: &[Answer]) -> Tally {
    let mut tally = Tally::default();
    for answer in ballots {
        tally.add(*answer);
    }
    tally
}

/// The numerals of the levels, in order.
pub(crate) fn numerals(ballots: &[Answer]) -> Vec<u8> {
    let mut numerals: Vec<_> = ballots.iter().filter_map(|answer| answer.level()).map(Level::numeral).collect();
    numerals.sort_unstable();
    numerals
}
