//! Which earlier versions belong to one sitting.

use dinamika::persistence::sittings;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::story::instant;
use super::support::generate::settings;

/// The sittings of states at these minutes, given newest first.
fn at(minutes: &[Option<u32>]) -> Vec<std::ops::Range<usize>> {
    let texts: Vec<Option<String>> = minutes.iter().map(|minute| minute.map(instant)).collect();
    sittings(texts.iter().map(Option::as_deref))
}

/// The number of states in each sitting.
fn lengths(sittings: &[std::ops::Range<usize>]) -> Vec<usize> {
    sittings.iter().map(ExactSizeIterator::len).collect()
}

#[test]
fn a_sitting_ends_with_a_pause_of_more_than_half_an_hour() {
    assert_eq!(lengths(&at(&[])), [0_usize; 0]);
    assert_eq!(lengths(&at(&[Some(500)])), [1]);
    assert_eq!(lengths(&at(&[Some(160), Some(130), Some(100)])), [3], "each pause is thirty minutes");
    assert_eq!(lengths(&at(&[Some(161), Some(130), Some(99)])), [1, 1, 1]);
}

#[test]
fn a_sitting_goes_on_over_midnight_and_the_ends_of_months_and_years() {
    for (late, early) in [
        ("2026-11-24T00:10:00.000Z", "2026-11-23T23:50:00.000Z"),
        ("2028-02-29T00:10:00.000Z", "2028-02-28T23:50:00.000Z"),
        ("2028-03-01T00:10:00.000Z", "2028-02-29T23:50:00.000Z"),
        ("2027-03-01T00:10:00.000Z", "2027-02-28T23:50:00.000Z"),
        ("2027-01-01T00:10:00.000Z", "2026-12-31T23:50:00.000Z"),
    ] {
        assert_eq!(lengths(&sittings([Some(late), Some(early)])), [2], "{early}");
    }
    let year = [Some("2027-01-01T00:10:00.000Z"), Some("2026-01-01T00:10:00.000Z")];
    assert_eq!(lengths(&sittings(year)), [1, 1]);
}

#[test]
fn what_has_no_instant_or_one_of_a_clock_set_back_tells_of_no_pause() {
    assert_eq!(lengths(&at(&[None, None])), [2]);
    assert_eq!(lengths(&at(&[Some(10), None, Some(5)])), [3]);
    assert_eq!(lengths(&at(&[Some(500), None, Some(5)])), [2, 1], "the pause is to the last known instant");
    assert_eq!(lengths(&at(&[Some(5), Some(500)])), [2]);
    for unreadable in ["", "yesterday", "2026-13-01T00:00:00.000Z", "2026-11-23T10:00:00+07:00", "2026-11-23T1é:00:00Z"]
    {
        assert_eq!(lengths(&sittings([Some("2026-11-24T10:00:00.000Z"), Some(unreadable)])), [2], "{unreadable}");
    }
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn every_state_is_in_one_sitting_and_the_order_stays(minutes in vec(option::weighted(0.9, 0_u32..5_000), 0..60)) {
        let found = at(&minutes);
        prop_assert!(found.iter().all(|sitting| sitting.start < sitting.end));
        let places: Vec<usize> = found.into_iter().flatten().collect();
        prop_assert_eq!(places, (0..minutes.len()).collect::<Vec<_>>());
    }

    #[test]
    fn only_pauses_part_states(minutes in vec(0_u32..5_000, 1..60)) {
        let minutes = { let mut sorted = minutes; sorted.sort_unstable(); sorted.reverse(); sorted };
        let starts: Vec<usize> = at(&minutes.iter().copied().map(Some).collect::<Vec<_>>()).iter().map(|one| one.start).collect();
        for (place, pair) in minutes.windows(2).enumerate() {
            prop_assert_eq!(30 < pair[0] - pair[1], starts.contains(&(place + 1)));
        }
    }

    #[test]
    fn any_text_is_taken(texts in vec(option::of(any::<String>()), 0..8)) {
        let places: Vec<usize> = sittings(texts.iter().map(Option::as_deref)).into_iter().flatten().collect();
        prop_assert_eq!(places, (0..texts.len()).collect::<Vec<_>>());
    }
}
