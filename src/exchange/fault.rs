//! Why a file is rejected.

use std::cmp::Ordering;

use thiserror::Error;

use super::foreign::Foreign;
use super::formats::{BUNDLE_VERSION, LARGEST_FILE, PLAN_VERSION, VERSION};
use crate::domain::assessment::Refusal;
use crate::domain::instrument::{Instrument, version_numbers};

/// Why a file is rejected.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum FileError {
    /// Not JSON, or a field that is missing or of the wrong kind.
    #[error("{0}")]
    Malformed(String),
    /// JSON or text that ends too early.
    #[error("{0}")]
    CutShort(String),
    /// Text whose encoding is neither UTF-8 nor UTF-16 with a byte order mark.
    #[error("encoding: neither UTF-8 nor UTF-16 with a byte order mark")]
    Encoding,
    /// A file that the app does not write, or does not read.
    #[error("{0}, no assessment")]
    Foreign(Foreign),
    /// Larger than the limit.
    #[error("larger than {} MB", LARGEST_FILE / 1024 / 1024)]
    TooLarge,
    /// A list or an object in it has more entries than this.
    #[error("more than {0} entries in one list or object")]
    TooMany(usize),
    /// Some other kind of file.
    #[error("format: \"{0}\" is not \"dinamika-assessment\"")]
    Format(String),
    /// Written by a newer version of the app.
    #[error("version: {0} is newer than {VERSION}, the one that can be read")]
    NewerVersion(i64),
    /// A bundle written by a newer version of the app.
    #[error("version: {0} is newer than {BUNDLE_VERSION}, the one that can be read")]
    NewerBundle(i64),
    /// A plan written by a newer version of the app.
    #[error("version: {0} is newer than {PLAN_VERSION}, the one that can be read")]
    NewerPlan(i64),
    /// A version that does not exist.
    #[error("version: there is no version {0}")]
    NoSuchVersion(i64),
    /// Another instrument, or another version of it.
    #[error("instrument: \"{id}\" version \"{version}\" is not the one in use")]
    OtherInstrument {
        /// The id in the file.
        id: String,
        /// The version in the file.
        version: String,
    },
    /// More than one action of a plan has this id.
    #[error("actions: duplicate id \"{0}\"")]
    SameAction(String),
    /// More than one of level, unknown and not applicable.
    #[error("responses.{0}: holds more than one of level, unknown and not_applicable")]
    TwoAnswers(String),
    /// An answer that is not allowed.
    #[error("responses.{id}: {refusal}")]
    Response {
        /// The indicator.
        id: String,
        /// Why it is not allowed.
        refusal: Refusal,
    },
}

/// How the version of the instrument in a file compares with the one in use; `None` for another instrument, or if one
/// of the versions is not a list of numbers.
pub fn instrument_age(instrument: &Instrument, id: &str, version: &str) -> Option<Ordering> {
    if id != instrument.id {
        return None;
    }
    Some(version_numbers(version)?.cmp(&version_numbers(&instrument.version)?))
}
