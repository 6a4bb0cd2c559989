//! Two copies of each record: in local storage, at once, and on disk, safe when the power fails. The newer one wins.

use crate::domain::assessment::Assessment;
use crate::domain::instrument::Instrument;
use crate::exchange::{FileError, decode};
use crate::json::{self, Object, Value};

/// What the copy on disk asks for when the app opens.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// The copy is newer: what it holds is taken over.
    Take(Box<Assessment>),
    /// The assessment was deleted after what local storage holds.
    Delete,
    /// Local storage is as new or newer.
    Keep,
}

/// What stands on disk in place of a deleted assessment: at which revision it was deleted.
pub fn deleted(revision: u64) -> String {
    let mut mark = Object::default();
    mark.insert("deleted".to_owned(), true.into());
    mark.insert("revision".to_owned(), revision.into());
    json::compact(&mark.into())
}

/// The revision of a copy that a newer version of the app has written.
pub fn newer_at(instrument: &Instrument, copy: &str) -> Option<u64> {
    let Err(FileError::NewerVersion(_)) = decode(instrument, copy) else { return None };
    u64::try_from(json::parse(copy).ok()?.get("revision")?.as_i128()?).ok()
}

/// Compares a copy on disk with what local storage holds. A copy that cannot be read asks for nothing.
///
/// ```
/// use dinamika::domain::instrument::{Instrument, STANDARD};
/// use dinamika::persistence::{Verdict, compare, deleted};
/// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
/// assert_eq!(compare(&instrument, "one", &deleted(3), Some(3)), Verdict::Delete);
/// assert_eq!(compare(&instrument, "one", &deleted(3), Some(4)), Verdict::Keep);
/// assert_eq!(compare(&instrument, "one", "broken", Some(4)), Verdict::Keep);
/// ```
pub fn compare(instrument: &Instrument, id: &str, copy: &str, local: Option<u64>) -> Verdict {
    if let Some(revision) = deleted_at(copy) {
        return if local.is_some_and(|local| local <= revision) { Verdict::Delete } else { Verdict::Keep };
    }
    match decode(instrument, copy) {
        Ok(mut assessment) if local.is_none_or(|local| local < assessment.revision) => {
            id.clone_into(&mut assessment.id);
            Verdict::Take(Box::new(assessment))
        }
        _ => Verdict::Keep,
    }
}

/// Whether a copy on disk can be read and is older than this revision. One that cannot be read may be of a newer version of
/// the app: it is left alone.
pub fn is_older(instrument: &Instrument, copy: &str, local: u64) -> bool {
    match deleted_at(copy) {
        Some(revision) => revision < local,
        None => decode(instrument, copy).is_ok_and(|assessment| assessment.revision < local),
    }
}

/// The revision at which the assessment was deleted that this copy stands for, if it was.
pub fn deleted_at(copy: &str) -> Option<u64> {
    let mark = json::parse(copy).ok()?;
    // An assessment may hold any key that this version does not know.
    if mark.get("format").is_some() {
        return None;
    }
    mark.get("deleted").and_then(Value::as_bool).filter(|is_deleted| *is_deleted)?;
    u64::try_from(mark.get("revision")?.as_i128()?).ok()
}

/// The newer copy with what has been changed here meanwhile, from `before` to `now`: neither side loses anything. Where both
/// changed the same, what was changed last stays, and of an answer the other one is kept as an alternative.
#[must_use]
pub fn reapplied(instrument: &Instrument, newer: &Assessment, before: &Assessment, now: &Assessment) -> Assessment {
    let mut copy = newer.clone();
    for indicator in &instrument.indicators {
        let changed = now.response(&indicator.id);
        if before.response(&indicator.id) != changed {
            // It was admitted once already.
            let _ = copy.respond(instrument, indicator.id.as_str(), changed.cloned().unwrap_or_default());
        }
    }
    if before.cluster != now.cluster {
        copy.cluster.clone_from(&now.cluster);
    }
    if before.date != now.date {
        copy.date = now.date;
    }
    if before.facilitator != now.facilitator {
        copy.facilitator.clone_from(&now.facilitator);
    }
    if before.participants != now.participants {
        copy.participants.clone_from(&now.participants);
    }
    copy.keep_unseen(before, newer);
    copy
}
