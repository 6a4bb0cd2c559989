//! Earlier versions of plans: restored exactly, or not at all.

use dinamika::domain::plan::Plan;
use dinamika::persistence::{Version, kept, plan_versions, row, thinned};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

use super::support::generate::few;
use super::support::plans::{Act, acted, acts, plans};
use super::support::wounds::{wounded, wounds};

/// Every state of a plan through these changes, oldest first, and the row of each that was replaced.
fn story(first: &Plan, steps: &[Vec<Act>]) -> (Vec<Plan>, Vec<(u64, String)>) {
    let (mut states, mut rows) = (vec![first.clone()], Vec::new());
    for (minute, acts) in steps.iter().enumerate() {
        let before = states.last().unwrap();
        let mut after = acted(before, acts);
        after.revision = before.revision + 1;
        after.changed = Some(format!("2027-01-01T{:02}:{:02}:00.000Z", minute / 60, minute % 60));
        rows.push((before.revision, row(before, Some(&after))));
        states.push(after);
    }
    (states, rows)
}

fn states(versions: Vec<Version<Plan>>) -> Vec<Plan> {
    versions.into_iter().map(|version| version.state).collect()
}

#[test]
fn restores_every_earlier_state_newest_first() {
    proptest!(few(), |(first in plans(), steps in vec(acts(3), 1..40), start in any::<Index>())| {
        let (mut all, mut rows) = story(&first, &steps);
        rows.rotate_left(start.index(steps.len()));
        let now = all.pop().unwrap();
        all.reverse();
        prop_assert_eq!(states(plan_versions(Some(&now), &rows)), all);
    });
}

#[test]
fn damaged_rows_never_make_up_a_state() {
    proptest!(few(), |(first in plans(), steps in vec(acts(3), 1..24), at in any::<Index>(), wounds in wounds())| {
        let (all, mut rows) = story(&first, &steps);
        let damaged = at.get_mut(&mut rows);
        damaged.1 = wounded(&damaged.1, &wounds);
        for state in states(plan_versions(all.last(), &rows)) {
            prop_assert!(all.contains(&state));
        }
    });
}

#[test]
fn thinning_keeps_the_kept_versions_exactly() {
    proptest!(few(), |(first in plans(), steps in vec(acts(2), 30..60))| {
        let (mut all, rows) = story(&first, &steps);
        let now = all.pop().unwrap();
        let versions = plan_versions(Some(&now), &rows);
        let wanted = kept(&versions);
        let expected: Vec<_> = versions.iter().filter(|one| wanted.contains(&one.revision)).cloned().collect();
        prop_assert_eq!(plan_versions(Some(&now), &thinned(Some(&now), &versions)), expected);
    });
}
