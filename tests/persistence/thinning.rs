//! Which earlier versions are kept, and that thinning does not change them.

use std::collections::BTreeSet;

use dinamika::persistence::{Version, kept, row, thinned, versions};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::story::{Story, first, instant, revised, steps, with};
use super::support::generate::{few, settings};
use super::support::standard::{blank, standard};

const MOST: usize = 108;

/// States at these times, newest first.
fn at(times: impl IntoIterator<Item = Option<String>>) -> Vec<Version> {
    let times: Vec<_> = times.into_iter().collect();
    let assessment = blank(&standard());
    let revisions = (0..u64::try_from(times.len()).unwrap()).rev();
    let version = |(revision, changed)| Version { revision, changed, state: assessment.clone() };
    revisions.zip(times).map(version).collect()
}

/// States at this interval in minutes, newest first.
fn every(minutes: u32, count: u32) -> Vec<Version> {
    at((0..count).rev().map(|number| Some(instant(number * minutes))))
}

/// The times of the states kept.
fn times(versions: &[Version]) -> Vec<&str> {
    let kept = kept(versions);
    let kept = versions.iter().filter(|version| kept.contains(&version.revision));
    kept.map(|version| version.changed.as_deref().unwrap_or("never")).collect()
}

#[test]
fn keeps_all_of_a_few_states() {
    for count in [0, 1, 29, 30] {
        assert_eq!(kept(&every(0, count)).len(), usize::try_from(count).unwrap());
    }
    assert_eq!(kept(&every(0, 31)).len(), 31, "the last of the hour before the newest");
    assert_eq!(kept(&every(0, 99)).len(), 31);
}

#[test]
fn keeps_one_per_hour_before_the_newest() {
    // From 00:00 for 24 hours: the newest thirty reach back to 23:30.
    let versions = every(1, 24 * 60);
    let times = times(&versions);
    assert_eq!(times.len(), 30 + 24);
    assert_eq!(
        times[29..33].iter().map(|time| &time[11..16]).collect::<Vec<_>>(),
        ["23:30", "23:29", "22:59", "21:59"]
    );
    assert_eq!(&times[53][11..16], "00:59");
}

#[test]
fn keeps_one_per_day_then_one_per_month() {
    // Five years with hourly states.
    let versions = every(60, 5 * 365 * 24);
    let times = times(&versions);
    assert_eq!(times.len(), MOST);
    let days: BTreeSet<_> = times[54..84].iter().map(|time| &time[..10]).collect();
    let months: BTreeSet<_> = times[84..].iter().map(|time| &time[..7]).collect();
    assert_eq!((days.len(), months.len()), (30, 24));
    assert!(times[55..84].iter().all(|time| time[11..].starts_with("23:00")), "the last of each day");
    assert!(times[85..].iter().all(|time| time[11..].starts_with("23:00") && 28 <= time[8..10].parse::<u8>().unwrap()));
}

#[test]
fn a_state_without_a_time_counts_as_an_hour_of_its_own() {
    assert_eq!(kept(&at(vec![None; 200])), (200 - 108..200).rev().collect::<Vec<_>>());
    let hour = Some("2026-11-23T10:00:00.000Z".to_owned());
    let between = at([vec![None; 30], vec![hour.clone(), hour.clone(), None, None, hour.clone(), hour]].concat());
    assert_eq!(kept(&between)[30..], [5, 3, 2, 1]);
}

/// A time, or an invalid one.
fn time() -> impl Strategy<Value = Option<String>> {
    prop_oneof![(0..2_000_000_u32).prop_map(|minutes| Some(instant(minutes))), option::of(".{0,30}")]
}

#[test]
fn keeps_at_most_108_states() {
    proptest!(settings(), |(times in vec(time(), 0..400), is_in_order in any::<bool>())| {
        let mut times = times;
        if is_in_order {
            times.sort_by(|left, right| right.cmp(left));
        }
        let versions = at(times);
        let kept = kept(&versions);
        prop_assert!(kept.len() <= MOST);
        prop_assert!(kept.is_sorted_by(|left, right| right < left));
        prop_assert!(versions.iter().take(30).all(|version| kept.contains(&version.revision)));
        // States kept once are kept as long as nothing is added.
        let rest: Vec<_> = versions.into_iter().filter(|version| kept.contains(&version.revision)).collect();
        prop_assert_eq!(super::thinning::kept(&rest), kept);
    });
}

#[test]
fn rows_contain_exactly_the_kept_states() {
    let instrument = standard();
    proptest!(few(), |(first in first(&instrument), steps in steps(&instrument, 60))| {
        let story = Story::of(&instrument, first, &steps);
        let now = story.now.as_ref();
        let mut all = versions(&instrument, now, &story.rows);
        prop_assert_eq!(all.len(), story.earlier.len());
        let kept = kept(&all);
        let rows = thinned(now, &all);
        prop_assert_eq!(rows.iter().map(|(revision, _)| *revision).collect::<Vec<_>>(), kept.clone());
        all.retain(|version| kept.contains(&version.revision));
        let again = versions(&instrument, now, &rows);
        prop_assert_eq!(&again, &all);
        prop_assert_eq!(thinned(now, &again), rows);
    });
}

/// Months of changes, thinned every few states: later states are restored as if nothing had been removed.
#[test]
fn later_rows_lead_back_to_kept_states() {
    let instrument = standard();
    let mut story = Story { now: Some(blank(&instrument)), earlier: Vec::new(), rows: Vec::new() };
    for revision in 1..=2000_u32 {
        let last = story.now.clone().unwrap();
        let (changed, facilitator) = (Some(instant(revision * revision / 2)), Some(revision.to_string()));
        let after =
            with(revised(&last, revision.into()), |one| (one.changed, one.facilitator) = (changed, facilitator));
        story.becomes(Some(after));
        if revision % 50 == 0 {
            let all = versions(&instrument, story.now.as_ref(), &story.rows);
            assert_eq!(all.len(), story.rows.len());
            assert!(all.iter().all(|version| story.had(&version.state)));
            story.rows = thinned(story.now.as_ref(), &all);
            assert!(story.rows.len() <= MOST);
        }
    }
    assert_eq!(story.rows.len(), MOST);
    assert_eq!(story.rows[0], (1999, row(&story.earlier[0], story.now.as_ref())));
}

#[test]
fn every_sixteenth_row_is_complete() {
    let now = revised(&blank(&standard()), 1000);
    let version = |revision| Version { revision, changed: None, state: revised(&now, revision) };
    let versions: Vec<_> = (0..60).rev().map(|number| version(16 * number + 1)).collect();
    let is_whole =
        |(_, text): &(u64, String)| serde_json::from_str::<serde_json::Value>(text).unwrap().get("file").is_some();
    let places = |rows: Vec<(u64, String)>| (0..rows.len()).filter(|place| is_whole(&rows[*place])).collect::<Vec<_>>();
    assert_eq!(places(thinned(Some(&now), &versions)), [15, 31, 47]);
    assert_eq!(places(thinned(None, &versions)), [0, 15, 31, 47], "there is nothing to lead back from");
}
