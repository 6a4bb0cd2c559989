//! Why a file is refused.

use thiserror::Error;

use super::assessment_file::VERSION;
use crate::domain::assessment::Refusal;

/// Why a file is refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum FileError {
    /// Not JSON, or a field that is missing or of the wrong kind.
    #[error("{0}")]
    Malformed(String),
    /// Some other kind of file.
    #[error("format: \"{0}\" is not \"dinamika-assessment\"")]
    Format(String),
    /// Written by a newer version of the app.
    #[error("version: {0} is newer than {VERSION}, the one that can be read")]
    NewerVersion(i64),
    /// A version that never was.
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
    /// More than one of level, unknown and not applicable.
    #[error("responses.{0}: holds more than one of level, unknown and not_applicable")]
    TwoAnswers(String),
    /// An answer that cannot be given.
    #[error("responses.{id}: {refusal}")]
    Response {
        /// The indicator.
        id: String,
        /// What is wrong with it.
        refusal: Refusal,
    },
}
