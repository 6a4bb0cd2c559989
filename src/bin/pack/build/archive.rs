//! The zip archive and the checksums.

use std::collections::BTreeMap;
use std::io::{Cursor, Write};

use time::PrimitiveDateTime;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::Fault;
use super::digest;

/// Files by path, sorted.
pub(crate) type Entries = BTreeMap<String, Vec<u8>>;

/// Writable by the owner, readable by everyone.
const PERMISSIONS: u32 = 0o644;

/// Deterministic: the same entries and date give the same bytes.
pub(crate) fn zip(entries: &Entries, date: PrimitiveDateTime) -> Result<Vec<u8>, Fault> {
    let fault = |error: &dyn std::fmt::Display| format!("zip: {error}");
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::try_from(date).map_err(|error| fault(&error))?)
        .unix_permissions(PERMISSIONS);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, content) in entries {
        archive.start_file(path.as_str(), options).map_err(|error| fault(&error))?;
        archive.write_all(content).map_err(|error| fault(&error))?;
    }
    Ok(archive.finish().map_err(|error| fault(&error))?.into_inner())
}

/// In the format of `sha256sum -c`.
pub(crate) fn checksums(entries: &Entries) -> String {
    let lines = entries.iter().map(|(path, content)| format!("{}  {path}\n", digest::hexadecimal(content)));
    lines.collect::<Vec<_>>().concat()
}
