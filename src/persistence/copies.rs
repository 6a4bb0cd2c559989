//! Two copies of each record: in local storage, at once, and on disk, safe when the power fails. The newer one wins.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::stored;
use crate::domain::assessment::Assessment;
use crate::domain::instrument::Instrument;
use crate::exchange::{FileError, decode_value, parse};

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

/// The tombstone of a deleted assessment.
#[derive(Serialize, Deserialize)]
struct Tombstone {
    deleted: bool,
    /// At which revision it was deleted.
    revision: u64,
}

impl Tombstone {
    /// Reads a tombstone. A record may hold any key that this version does not know: with a format it is none.
    fn of(value: &Value) -> Option<Self> {
        Self::deserialize(value).ok().filter(|mark| mark.deleted && value.get("format").is_none())
    }
}

/// What stands on disk in place of a deleted assessment: at which revision it was deleted.
pub fn deleted(revision: u64) -> String {
    stored::text(&Tombstone { deleted: true, revision })
}

/// The revision of any stored record, also of one that is deleted, broken in another place, or newer; 0 where it tells none.
pub fn revision_of(record: &str) -> u64 {
    let revision = |value: Value| value.get("revision")?.as_u64();
    parse(record).ok().and_then(revision).unwrap_or_default()
}

/// Whether this stands in place of a workshop, or its key, that was forgotten.
pub fn is_forgotten(text: &str) -> bool {
    parse(text).is_ok_and(|value| Tombstone::of(&value).is_some())
}

/// What stands on disk under the key of an assessment.
#[derive(Clone, Debug, PartialEq)]
pub enum OnDisk {
    /// The assessment, under the id of its key.
    Readable(Box<Assessment>),
    /// A mark that it was deleted, at this revision.
    Deleted(u64),
    /// What a newer version of the app has written, at this revision.
    Newer(u64),
    /// Nothing that could be read.
    Unreadable,
}

impl OnDisk {
    /// Reads what stands there, once for all that is asked of it.
    ///
    /// ```
    /// use dinamika::domain::instrument::{Instrument, STANDARD};
    /// use dinamika::persistence::{OnDisk, Verdict, deleted};
    /// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
    /// let read = |copy: &str| OnDisk::read(&instrument, "one", copy);
    /// assert_eq!(read(&deleted(3)).compare(Some(3)), Verdict::Delete);
    /// assert_eq!(read(&deleted(3)).compare(Some(4)), Verdict::Keep);
    /// assert_eq!(read("broken").compare(Some(4)), Verdict::Keep);
    /// ```
    pub fn read(instrument: &Instrument, id: &str, copy: &str) -> Self {
        let Ok(value) = parse(copy) else { return Self::Unreadable };
        if let Some(Tombstone { revision, .. }) = Tombstone::of(&value) {
            return Self::Deleted(revision);
        }
        let revision = value.get("revision").and_then(Value::as_u64);
        match (decode_value(instrument, value), revision) {
            (Ok(mut assessment), _) => {
                id.clone_into(&mut assessment.id);
                Self::Readable(Box::new(assessment))
            }
            (Err(FileError::NewerVersion(_)), Some(revision)) => Self::Newer(revision),
            (Err(_), _) => Self::Unreadable,
        }
    }

    /// Compares it with the revision that local storage holds. What cannot be read asks for nothing.
    pub fn compare(self, local: Option<u64>) -> Verdict {
        match self {
            Self::Readable(copy) if local.is_none_or(|local| local < copy.revision) => Verdict::Take(copy),
            Self::Deleted(revision) if local.is_some_and(|local| local <= revision) => Verdict::Delete,
            _ => Verdict::Keep,
        }
    }

    /// Its revision: below a newer one it may be written over. None of what cannot be read, which is left alone.
    pub fn revision(&self) -> Option<u64> {
        match self {
            Self::Readable(copy) => Some(copy.revision),
            Self::Deleted(revision) => Some(*revision),
            Self::Newer(_) | Self::Unreadable => None,
        }
    }
}
