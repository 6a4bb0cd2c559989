//! Which earlier versions are kept: fewer, the older they are.

use super::versioned::Versioned;
use super::versions::{Version, row};

/// All of this many latest versions are kept.
const NEWEST: usize = 30;

/// For versions before those, one per hour, then one per day, then one per month: how many characters of the time identify the
/// span, and how many spans are kept.
const SPANS: [(usize, usize); 3] = [(13, 24), (10, 30), (7, 24)];

/// One row in this many is stored whole, which limits how many versions a lost row takes with it.
const WHOLE_EVERY: usize = 16;

/// The revisions to keep of these versions, given newest first: the newest 30; before them the last of each hour, up to 24;
/// then the last of each day, up to 30; then the last of each month, up to 24. A version without a time is in a span of its
/// own.
///
/// ```
/// use dinamika::domain::assessment::{Assessment, Date};
/// use dinamika::domain::instrument::{Instrument, STANDARD};
/// use dinamika::persistence::{Version, kept};
/// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
/// let today = Date::parse("2026-11-23").expect("this is a day");
/// let assessment = Assessment::of_example(&instrument, &instrument.examples[0], "Ceper", today);
/// let at = |minute: u64| Some(format!("2026-11-23T10:{minute:02}:00.000Z"));
/// let version = |revision| Version { revision, changed: at(revision), state: assessment.clone() };
/// let versions: Vec<_> = (0..60).rev().map(version).collect();
/// assert_eq!(kept(&versions), (29..60).rev().collect::<Vec<_>>(), "the newest 30, and the last of the hour before them");
/// ```
pub fn kept<T>(versions: &[Version<T>]) -> Vec<u64> {
    kept_of(versions).iter().map(|version| version.revision).collect()
}

fn kept_of<T>(versions: &[Version<T>]) -> Vec<&Version<T>> {
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

/// The hour, day or month of a version.
fn span<T>(version: &Version<T>, length: usize) -> Option<&str> {
    version.changed.as_deref().map(|changed| changed.get(..length).unwrap_or(changed))
}

/// The rows for exactly the versions that are [`kept`]: each leads back from the next one kept, the first from `now`, and every
/// sixteenth is whole. They replace the rows that these versions were read from.
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
///     states.insert(0, Version { revision, changed: now.changed.clone(), state: now.clone() });
/// }
/// now.revision = 60;
/// let rows = thinned(Some(&now), &states);
/// assert_eq!(versions(&instrument, Some(&now), &rows), states[..31]);
/// ```
pub fn thinned<T: Versioned>(now: Option<&T>, versions: &[Version<T>]) -> Vec<(u64, String)> {
    let mut after = now;
    let mut rows = Vec::new();
    for version in kept_of(versions) {
        let is_whole = rows.len() % WHOLE_EVERY == WHOLE_EVERY - 1;
        rows.push((version.revision, row(&version.state, after.filter(|_| !is_whole))));
        after = Some(&version.state);
    }
    rows
}
