//! The header of every file. Format and version are read first and separately: files of another kind, or newer ones, have other
//! keys.

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

/// The kind of file.
pub(super) fn format_of(file: &Map<String, Value>) -> Result<String, FileError> {
    typed::<Format>(file).map(|header| header.format)
}

/// The version of its format.
pub(super) fn version_of(file: &Map<String, Value>) -> Result<i64, FileError> {
    typed::<Version>(file).map(|header| header.version)
}
