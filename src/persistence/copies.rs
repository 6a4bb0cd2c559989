//! Two copies of each record: in local storage, at once, and on disk, safe when the power fails. The newer one wins.

use crate::domain::assessment::Assessment;
use crate::domain::instrument::Instrument;
use crate::exchange::decode;
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
        return if local.is_some_and(|local| i128::from(local) <= revision) { Verdict::Delete } else { Verdict::Keep };
    }
    match decode(instrument, copy) {
        Ok(mut assessment) if local.is_none_or(|local| local < assessment.revision) => {
            id.clone_into(&mut assessment.id);
            Verdict::Take(Box::new(assessment))
        }
        _ => Verdict::Keep,
    }
}

fn deleted_at(copy: &str) -> Option<i128> {
    let mark = json::parse(copy).ok()?;
    mark.get("deleted").and_then(Value::as_bool).filter(|is_deleted| *is_deleted)?;
    mark.get("revision")?.as_i128()
}
