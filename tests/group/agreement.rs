//! Agreement of ballots, and the median level.

use dinamika::domain::assessment::{Answer, Tally};
use dinamika::domain::group::{Degree, agreement, consensus, dimension_agreement, low_median, mean};
use dinamika::domain::instrument::{Level, Thousandths};
use proptest::collection::vec;
use proptest::prelude::*;

use super::ballots::{ballots, named, numerals, tally};
use crate::support::generate::{cases, settings};
use crate::support::standard::standard;

const TOLERANCE: f64 = 1e-9;

/// The method's test vectors, to four decimals.
#[test]
fn agrees_with_the_methods_test_vectors() {
    let instrument = standard();
    for (counts, expected) in
        [([5, 0, 0, 0, 5], 0.0), ([0, 0, 10, 0, 0], 1.0), ([2, 2, 2, 2, 2], 0.4340), ([0, 5, 5, 0, 0], 0.8074)]
    {
        let value = consensus(&instrument.scale, &named(&counts)).unwrap();
        assert!((value - expected).abs() < 0.00005, "{counts:?}: {value}");
    }
}

#[test]
fn consensus_agrees_with_the_formula() {
    let instrument = standard();
    let scale = &instrument.scale;
    let span = f64::from(scale.highest().numeral() - scale.lowest().numeral());
    proptest!(settings(), |(ballots in ballots(&instrument, 30))| {
        let levels: Vec<_> = numerals(&ballots).into_iter().map(f64::from).collect();
        let value = consensus(scale, &tally(&ballots));
        prop_assert_eq!(value.is_none(), levels.is_empty());
        prop_assert_eq!(mean(&tally(&ballots)).is_none(), levels.is_empty());
        if let Some(value) = value {
            // Σ p over the levels equals the mean over the ballots.
            let count = f64::from(u32::try_from(levels.len()).unwrap());
            let middle = levels.iter().sum::<f64>() / count;
            let parts = levels.iter().map(|level| (1.0 - (level - middle).abs() / span).log2());
            let expected = 1.0 + parts.sum::<f64>() / count;
            prop_assert!((value - expected).abs() < TOLERANCE, "{} {}", value, expected);
            prop_assert!((0.0..=1.0).contains(&value));
            let mean = mean(&tally(&ballots)).unwrap();
            prop_assert!((mean - middle).abs() < TOLERANCE);
        }
    });
}

#[test]
fn consensus_is_between_0_and_1_and_symmetric() {
    let count = prop_oneof![0..4_u32, any::<u32>()];
    proptest!(settings(), |(case in cases(), counts in vec(count, 5))| {
        let scale = case.model.instrument().scale;
        let (mut tally, mut mirrored) = (Tally::default(), Tally::default());
        let levels: Vec<_> = scale.levels().collect();
        for ((level, opposite), count) in levels.iter().zip(levels.iter().rev()).zip(&counts) {
            tally.set(Answer::Level(*level), *count);
            mirrored.set(Answer::Level(*opposite), *count);
        }
        let (value, opposite) = (consensus(&scale, &tally), consensus(&scale, &mirrored));
        prop_assert_eq!(value.is_none(), tally.level_ballots() == 0);
        if let (Some(value), Some(opposite)) = (value, opposite) {
            prop_assert!((0.0..=1.0).contains(&value), "{}", value);
            prop_assert!((value - opposite).abs() < TOLERANCE, "{} {}", value, opposite);
            prop_assert!(1 < tally.levels().count() || (value - 1.0).abs() < TOLERANCE, "all of one mind: {}", value);
        }
    });
}

/// If half of the ballots are two levels from the mean, consensus is exactly 0.5; with a quarter it is 0.75: both are
/// fair. Differences from a limit smaller than rounding errors of logarithms are ignored, larger ones are not.
#[test]
fn limits_are_inclusive_for_fair() {
    let instrument = standard();
    assert_eq!(instrument.rules.agreement.map(Thousandths::count), [500, 750], "what the ballots below are made for");
    let degree = |ends: u32, middle: u32| agreement(&instrument, &named(&[ends, 0, middle, 0, ends])).unwrap().degree;
    for (many, above, below) in [(1_000_000_000, Degree::Fair, Degree::Fair), (1_000, Degree::Fair, Degree::Split)] {
        assert_eq!(degree(many, 2 * many + 1), above);
        assert_eq!(degree(many, 2 * many), Degree::Fair);
        assert_eq!(degree(many, 2 * many - 1), below);
    }
    for (many, above) in [(100_000_000, Degree::Fair), (1_000, Degree::Agreed)] {
        assert_eq!(degree(many, 6 * many + 1), above);
        assert_eq!(degree(many, 6 * many), Degree::Fair);
        assert_eq!(degree(many, 6 * many - 1), Degree::Fair);
    }
}

#[test]
fn too_few_levels_give_no_agreement() {
    let instrument = standard();
    let least = instrument.rules.minimum_ballots;
    for count in 0..2 * least {
        let mut tally = named(&[0, count]);
        tally.set(Answer::Unknown, least);
        tally.set(Answer::NotApplicable, least);
        let found = agreement(&instrument, &tally);
        assert_eq!(found.is_some(), least <= count, "{count}");
        assert!(found.is_none_or(|found| found.degree == Degree::Agreed));
    }
}

#[test]
fn median_is_the_middle_of_the_ordered_levels() {
    let instrument = standard();
    proptest!(settings(), |(ballots in ballots(&instrument, 12))| {
        let numerals = numerals(&ballots);
        let place = numerals.len().div_ceil(2);
        let expected = place.checked_sub(1).map(|place| numerals[place]);
        prop_assert_eq!(low_median(&tally(&ballots)).map(Level::numeral), expected);
    });
}

#[test]
fn median_of_the_maximum_count() {
    let middle = |counts: &[u32]| low_median(&named(counts)).map(Level::numeral);
    assert_eq!(middle(&[u32::MAX, u32::MAX]), Some(0));
    assert_eq!(middle(&[u32::MAX, u32::MAX, 1]), Some(1));
}

#[test]
fn dimension_agreement_is_the_mean_of_its_indicators() {
    let instrument = standard();
    let places: Vec<_> = instrument.indicators_of(1).map(|indicator| indicator.position).collect();
    let few = instrument.rules.minimum_ballots - 1;
    let tallies = [named(&[5, 0, 0, 0, 5]), named(&[0, 0, 9]), named(&[few])];
    let of_place = |place: usize| tallies.get(places.iter().position(|one| *one == place)?);
    assert_eq!(dimension_agreement(&instrument, 1, of_place), Some((0.5, 2)), "too few ballots do not count");
    assert_eq!(dimension_agreement(&instrument, 0, of_place), None);
    assert_eq!(dimension_agreement(&instrument, instrument.dimensions.len(), of_place), None);
}
