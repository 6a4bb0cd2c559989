//! Whatever was downloaded from the app, read back: one assessment, a bundle, or the copy that the page offers where the app
//! has stopped.

use serde_json::{Map, Value};

use super::bundle;
use super::fault::FileError;
use super::foreign::Foreign;
use super::formats::{ASSESSMENT, BUNDLE, LARGEST_FILE};
use super::found::{Found, Import, Kind, Unread, found};
use super::header::format_of;
use super::json::parse;
use crate::domain::instrument::Instrument;

/// What the key of every stored assessment begins with.
pub const ASSESSMENT_PREFIX: &str = "dinamika/assessment/";

/// What the key of everything that is stored begins with.
const PREFIX: &str = "dinamika/";

/// Reads a file of any kind. What is wrong with one assessment in it keeps no other from being read.
///
/// # Errors
/// When nothing in it can be looked at: it is too large, cut short, of another kind or format, or a bundle of a newer version.
///
/// ```
/// use dinamika::{domain::instrument::{Instrument, STANDARD}, exchange::{FileError, read_files}};
/// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
/// let copy = r#"{"dinamika/settings": "{}", "dinamika/assessment/a-1": "broken"}"#;
/// let found = read_files(&instrument, copy).expect("a copy of what was stored is read").found;
/// assert_eq!(found.iter().map(|one| (one.id.as_deref(), one.content.is_ok())).collect::<Vec<_>>(), [(Some("a-1"), false)]);
/// let other = read_files(&instrument, r#"{"format": "other"}"#);
/// assert_eq!(other, Err(FileError::Format("other".to_owned())));
/// ```
pub fn read_files(instrument: &Instrument, text: &str) -> Result<Import, FileError> {
    if LARGEST_FILE < text.len() {
        return Err(FileError::TooLarge);
    }
    let file = parse(text).map_err(|error| Foreign::of_text(text).map_or(error, FileError::Foreign))?;
    let Value::Object(file) = file else { return Err(FileError::Foreign(Foreign::OtherJson)) };
    if !file.is_empty() && file.keys().all(|key| key.starts_with(PREFIX)) {
        return Ok(rescued(instrument, file));
    }
    if !file.contains_key("format") {
        return Err(FileError::Foreign(Foreign::OtherJson));
    }
    let format = format_of(&file)?;
    match format.as_str() {
        ASSESSMENT => {
            let found = vec![found(instrument, 0, text.to_owned())];
            Ok(Import { kind: Kind::Assessment, found, is_complete: true })
        }
        BUNDLE => bundle::read(instrument, file),
        _ => Err(FileError::Format(format)),
    }
}

/// The assessments among what was stored. As in storage, the key gives the id.
fn rescued(instrument: &Instrument, stored: Map<String, Value>) -> Import {
    let mut all = Vec::new();
    for (key, value) in stored {
        let Some(id) = key.strip_prefix(ASSESSMENT_PREFIX) else { continue };
        let mut one = match value {
            Value::String(text) => found(instrument, all.len(), text),
            other => {
                let error = FileError::Malformed(format!("{key}: {other} is not a string"));
                let unread = Unread { error, text: other.to_string() };
                Found { place: all.len(), id: None, cluster: None, content: Err(unread) }
            }
        };
        if let Ok(assessment) = &mut one.content {
            id.clone_into(&mut assessment.id);
        }
        one.id = Some(id.to_owned());
        all.push(one);
    }
    Import { kind: Kind::Rescue, found: all, is_complete: true }
}
