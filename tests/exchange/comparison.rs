//! Comparison of found and stored assessments.

use dinamika::domain::assessment::Assessment;
use dinamika::exchange::{Comparison, compare_with};
use proptest::prelude::*;

use super::generator::assessments;
use super::sample::{self, read};
use super::support::generate::settings;
use super::support::standard::standard;

/// The same assessment with another facilitator, at this revision and time.
fn led(facilitator: &str, revision: u64, changed: &str) -> Assessment {
    let mut assessment = read(&sample::file()).unwrap();
    assessment.facilitator = Some(facilitator.to_owned());
    assessment.revision = revision;
    assessment.changed = (!changed.is_empty()).then(|| changed.to_owned());
    assessment
}

#[test]
fn compares_revision_and_content() {
    use Comparison::{Different, NewerHere, NewerThere, Same};
    let (early, late) = ("2026-11-23T08:00:00.000Z", "2026-11-24T08:00:00.000Z");
    let own = led("Sri", 5, early);
    assert_eq!(compare_with(None, &own), Comparison::New);
    for (found, expected) in [
        (led("Sri", 5, early), Same),
        (led("Sri", 9, late), Same),
        (led("Sri", 1, ""), Same),
        (led("Sri", 9, ""), Same),
        (led("Adi", 6, late), NewerThere),
        (led("Adi", 6, early), NewerThere),
        (led("Adi", 4, early), NewerHere),
        (led("Adi", 4, ""), NewerHere),
        (led("Adi", 5, early), Different),
        (led("Adi", 5, late), Different),
        (led("Adi", 6, ""), Different),
        (led("Adi", 4, late), Different),
    ] {
        assert_eq!(compare_with(Some(&own), &found), expected, "{} {:?}", found.revision, found.changed);
    }
}

#[test]
fn any_difference_in_content_counts() {
    let own = read(&sample::file()).unwrap();
    for pointer in
        ["/cluster/name", "/date", "/participants", "/responses/SP1/note", "/responses/KP2", "/instrument/hash"]
    {
        let mut found = read(&sample::without(pointer)).unwrap();
        assert_eq!(compare_with(Some(&own), &found), Comparison::Different, "{pointer}");
        found.revision += 1;
        assert_eq!(compare_with(Some(&own), &found), Comparison::NewerThere, "{pointer}");
    }
}

/// Newer here is newer there for the other side.
#[test]
fn comparison_is_symmetric() {
    let instrument = standard();
    let swapped = |comparison| match comparison {
        Comparison::NewerHere => Comparison::NewerThere,
        Comparison::NewerThere => Comparison::NewerHere,
        other => other,
    };
    let stamp = || (0..3_u64, proptest::option::of("[0-2]"));
    let alike = any::<bool>();
    proptest!(settings(), |(one in assessments(&instrument), other in assessments(&instrument),
                            ours in stamp(), theirs in stamp(), alike in alike)| {
        let (mut one, mut other) = (one.clone(), if alike { one } else { other });
        (one.revision, one.changed) = ours;
        (other.revision, other.changed) = theirs;
        let comparison = compare_with(Some(&one), &other);
        prop_assert_eq!(compare_with(Some(&other), &one), swapped(comparison));
        prop_assert_ne!(comparison, Comparison::New);
        prop_assert!(!alike || comparison == Comparison::Same);
        prop_assert_eq!(compare_with(Some(&one), &one), Comparison::Same);
    });
}
