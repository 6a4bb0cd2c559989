//! What every file says of itself. Format and version are read first and each alone: another kind of file, or a newer one,
//! has other keys.

use serde::Deserialize;
use serde_json::{Map, Value};

use super::fault::FileError;
use super::json::typed;

#[derive(Deserialize)]
struct Format {
    format: String,
}

#[derive(Deserialize)]
struct Version {
    version: i64,
}

/// What kind of file it is.
pub(super) fn format_of(file: &Map<String, Value>) -> Result<String, FileError> {
    typed::<Format>(file).map(|header| header.format)
}

/// In which version of its format it is written.
pub(super) fn version_of(file: &Map<String, Value>) -> Result<i64, FileError> {
    typed::<Version>(file).map(|header| header.version)
}
