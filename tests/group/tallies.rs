//! Counting ballots.

use dinamika::domain::assessment::{Answer, Tally};
use proptest::prelude::*;

use super::ballots::{answers, ballots, named, numerals, tally};
use crate::support::generate::settings;
use crate::support::standard::{level, standard};

#[test]
fn counts_ballots_in_any_order() {
    let instrument = standard();
    let shuffled =
        ballots(&instrument, 12).prop_flat_map(|ballots| (Just(ballots.clone()), Just(ballots).prop_shuffle()));
    proptest!(settings(), |((ballots, shuffled) in shuffled)| {
        let tally = tally(&ballots);
        prop_assert_eq!(&tally, &super::ballots::tally(&shuffled));
        for answer in answers(&instrument.scale) {
            let count = ballots.iter().filter(|one| **one == answer).count();
            let expected = if answer == Answer::Unanswered { 0 } else { count };
            prop_assert_eq!(usize::try_from(tally.count(answer)).unwrap(), expected);
        }
        let given = ballots.iter().filter(|answer| **answer != Answer::Unanswered).count();
        prop_assert_eq!(usize::try_from(tally.ballots()).unwrap(), given);
        prop_assert_eq!(usize::try_from(tally.level_ballots()).unwrap(), numerals(&ballots).len());
        prop_assert!(tally.levels().is_sorted() && tally.levels().all(|(_, count)| count != 0));
    });
}

#[test]
fn adds_two_tallies() {
    let instrument = standard();
    proptest!(settings(), |(one in ballots(&instrument, 8), other in ballots(&instrument, 8))| {
        let mut both = tally(&one);
        both.plus(&tally(&other));
        prop_assert_eq!(both, tally(&[one, other].concat()));
    });
}

/// Tallies with equal counts are equal.
#[test]
fn zero_counts_are_removed() {
    let instrument = standard();
    for answer in answers(&instrument.scale) {
        let mut tally = Tally::default();
        tally.set(answer, 3);
        tally.set(answer, 0);
        assert_eq!(tally, Tally::default());
    }
}

#[test]
fn counting_saturates() {
    let instrument = standard();
    let mut full = named(&[u32::MAX, 1]);
    full.add(level(&instrument, 0));
    full.plus(&named(&[u32::MAX, u32::MAX]));
    assert_eq!(full, named(&[u32::MAX, u32::MAX]));
    assert_eq!((full.level_ballots(), full.ballots()), (u32::MAX, u32::MAX));
}
