//! Which earlier states are kept: fewer, the older they are.

use super::versions::{Version, row};
use crate::domain::assessment::Assessment;

/// So many of the newest states are all kept.
const NEWEST: usize = 30;

/// Of those before, the last of each hour, then of each day, then of each month: how many characters of the time say which it
/// is, and how many are kept at most.
const SPANS: [(usize, usize); 3] = [(13, 24), (10, 30), (7, 24)];

/// One of so many rows is whole: where one is lost, no more are lost with it.
const WHOLE_EVERY: usize = 16;

/// The revisions to keep of these states, which stand there the newest first: the newest 30; before them the last of each
/// hour, 24 at most; before them the last of each day, 30 at most; before them the last of each month, 24 at most. What has
/// no time is alone in its hour, its day and its month.
///
/// ```
/// use dinamika::domain::assessment::{Assessment, Date};
/// use dinamika::domain::instrument::{Instrument, STANDARD};
/// use dinamika::persistence::{Version, kept};
/// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
/// let today = Date::parse("2026-11-23").expect("this is a day");
/// let assessment = Assessment::of_example(&instrument, &instrument.examples[0], "Ceper", today);
/// let at = |minute: u64| Some(format!("2026-11-23T10:{minute:02}:00.000Z"));
/// let version = |revision| Version { revision, changed: at(revision), assessment: assessment.clone() };
/// let versions: Vec<_> = (0..60).rev().map(version).collect();
/// assert_eq!(kept(&versions), (29..60).rev().collect::<Vec<_>>(), "the newest 30, and the last of the hour before them");
/// ```
pub fn kept(versions: &[Version]) -> Vec<u64> {
    kept_of(versions).iter().map(|version| version.revision).collect()
}

fn kept_of(versions: &[Version]) -> Vec<&Version> {
    let (newest, mut rest) = versions.split_at_checked(NEWEST).unwrap_or((versions, &[]));
    let mut kept: Vec<_> = newest.iter().collect();
    for (length, most) in SPANS {
        for _ in 0..most {
            let Some((last, before)) = rest.split_first() else { break };
            kept.push(last);
            let span = span(last, length);
            let of_the_same = before.iter().take_while(|one| span.is_some() && span == self::span(one, length));
            rest = before.get(of_the_same.count()..).unwrap_or_default();
        }
    }
    kept
}

/// The hour, day or month of a state.
fn span(version: &Version, length: usize) -> Option<&str> {
    version.changed.as_deref().map(|changed| changed.get(..length).unwrap_or(changed))
}

/// The rows that hold what is [`kept`] of these states and nothing else: each leads back from the next that is kept, the first
/// from `now`, and every sixteenth is whole. They take the place of the rows that gave these states back.
///
/// ```
/// use dinamika::domain::assessment::{Assessment, Date};
/// use dinamika::domain::instrument::{Instrument, STANDARD};
/// use dinamika::persistence::{Version, thinned, versions};
/// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
/// let today = Date::parse("2026-11-23").expect("this is a day");
/// let mut now = Assessment::of_example(&instrument, &instrument.examples[0], "Ceper", today);
/// let mut states = Vec::new();
/// for revision in 0..60 {
///     (now.revision, now.changed) = (revision, Some(format!("2026-11-23T10:{revision:02}:00.000Z")));
///     states.insert(0, Version { revision, changed: now.changed.clone(), assessment: now.clone() });
/// }
/// now.revision = 60;
/// let rows = thinned(Some(&now), &states);
/// assert_eq!(versions(&instrument, Some(&now), &rows), states[..31]);
/// ```
pub fn thinned(now: Option<&Assessment>, versions: &[Version]) -> Vec<(u64, String)> {
    let mut after = now;
    let mut rows = Vec::new();
    for version in kept_of(versions) {
        let is_whole = rows.len() % WHOLE_EVERY == WHOLE_EVERY - 1;
        rows.push((version.revision, row(&version.assessment, after.filter(|_| !is_whole))));
        after = Some(&version.assessment);
    }
    rows
}
