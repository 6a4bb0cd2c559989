//! Two copies of each record: in local storage, written at once, and in `IndexedDB`, safe from power cuts. The newer one wins.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::stored;
use crate::domain::assessment::Assessment;
use crate::domain::instrument::Instrument;
use crate::exchange::{FileError, decode_value, parse};

/// What to do about an `IndexedDB` copy when the app opens.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// The copy is newer: use it.
    Take(Box<Assessment>),
    /// The assessment was deleted after the state in local storage.
    Delete,
    /// Local storage is as new or newer.
    Keep,
}

/// The tombstone of a deleted assessment.
#[derive(Serialize, Deserialize)]
struct Tombstone {
    deleted: bool,
    /// The revision at which it was deleted.
    revision: u64,
}

impl Tombstone {
    /// Reads a tombstone. Unknown keys alone do not make a record a tombstone: one with a format is not.
    fn of(value: &Value) -> Option<Self> {
        Self::deserialize(value).ok().filter(|mark| mark.deleted && value.get("format").is_none())
    }
}

/// The tombstone that replaces an assessment deleted at this revision.
pub fn deleted(revision: u64) -> String {
    stored::text(&Tombstone { deleted: true, revision })
}

/// The revision of any stored record, including a tombstone, a newer record, or one damaged elsewhere; 0 if it has none.
pub fn revision_of(record: &str) -> u64 {
    let revision = |value: Value| value.get("revision")?.as_u64();
    parse(record).ok().and_then(revision).unwrap_or_default()
}

/// Whether this is the tombstone of a workshop or its key.
pub fn is_forgotten(text: &str) -> bool {
    parse(text).is_ok_and(|value| Tombstone::of(&value).is_some())
}

/// The `IndexedDB` copy under the key of an assessment.
#[derive(Clone, Debug, PartialEq)]
pub enum OnDisk {
    /// The assessment, under the id of its key.
    Readable(Box<Assessment>),
    /// A tombstone from this revision.
    Deleted(u64),
    /// A record from a newer version of the app, at this revision.
    Newer(u64),
    /// Unreadable.
    Unreadable,
}

impl OnDisk {
    /// Parses the copy once, for all later uses.
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

    /// Compares the copy with the revision in local storage. An unreadable copy is ignored.
    pub fn compare(self, local: Option<u64>) -> Verdict {
        match self {
            Self::Readable(copy) if local.is_none_or(|local| local < copy.revision) => Verdict::Take(copy),
            Self::Deleted(revision) if local.is_some_and(|local| local <= revision) => Verdict::Delete,
            _ => Verdict::Keep,
        }
    }

    /// The revision; a record with a higher one may overwrite the copy. `None` for unreadable and newer copies, which are never
    /// overwritten.
    pub fn revision(&self) -> Option<u64> {
        match self {
            Self::Readable(copy) => Some(copy.revision),
            Self::Deleted(revision) => Some(*revision),
            Self::Newer(_) | Self::Unreadable => None,
        }
    }
}
