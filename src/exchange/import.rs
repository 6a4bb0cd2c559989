//! Whatever was downloaded from the app, read back: one assessment, a bundle, or the copy that the page offers where the app
//! has stopped.

use serde_json::{Map, Value};

use super::fields::{Fields, malformed, required};
use super::json::parse;
use super::limits::LARGEST_FILE;
use super::{FileError, assessment_file, bundle, decode};
use crate::domain::assessment::Assessment;
use crate::domain::instrument::Instrument;

/// What the key of every stored assessment begins with.
pub const ASSESSMENT_PREFIX: &str = "dinamika/assessment/";

/// What the key of everything that is stored begins with.
const PREFIX: &str = "dinamika/";

/// The kinds of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One assessment.
    Assessment,
    /// Several, with a manifest.
    Bundle,
    /// A copy of everything that was stored, each record under its key.
    Rescue,
}

/// A file that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Import {
    /// What kind of file it is.
    pub kind: Kind,
    /// What it holds, in the order of the file.
    pub found: Vec<Found>,
    /// Whether it holds what it says it holds: false for a bundle with other assessments than its manifest names, in another
    /// order, or without a manifest.
    pub is_complete: bool,
}

/// One thing found in a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// Its place among what was found, from 0.
    pub place: usize,
    /// The id that it has, where it has one.
    pub id: Option<String>,
    /// The name of the cluster, where there is one.
    pub cluster: Option<String>,
    /// The assessment, or why there is none.
    pub content: Result<Assessment, Unread>,
}

/// What is no assessment that can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// Why it cannot be read.
    pub error: FileError,
    /// What stands there.
    pub text: String,
}

/// Reads a file of any kind. What is wrong with one assessment in it keeps no other from being read.
///
/// # Errors
/// When nothing in it can be looked at: it is too large, no JSON, of another format, or a bundle of a newer version.
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
    let mut file = match parse(text)? {
        Value::Object(stored) if is_stored(&stored) => return Ok(rescued(instrument, stored)),
        value => Fields::of("", value)?,
    };
    let format = file.text("format")?;
    let format = required(&file, "format", format)?;
    match format.as_str() {
        assessment_file::FORMAT => {
            let found = vec![found(instrument, 0, text.to_owned())];
            Ok(Import { kind: Kind::Assessment, found, is_complete: true })
        }
        bundle::FORMAT => bundle::read(instrument, file),
        _ => Err(FileError::Format(format)),
    }
}

fn is_stored(object: &Map<String, Value>) -> bool {
    !object.is_empty() && object.iter().all(|(key, _)| key.starts_with(PREFIX))
}

/// The assessments among what was stored. As in storage, the key gives the id.
fn rescued(instrument: &Instrument, stored: Map<String, Value>) -> Import {
    let mut all = Vec::new();
    for (key, value) in stored {
        let Some(id) = key.strip_prefix(ASSESSMENT_PREFIX) else { continue };
        let mut one = match value {
            Value::String(text) => found(instrument, all.len(), text),
            other => {
                let unread = Unread { error: malformed(&key, &other, "a text"), text: other.to_string() };
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

/// What stands at this place: an assessment, or what is known of it nevertheless.
pub(super) fn found(instrument: &Instrument, place: usize, text: String) -> Found {
    let content = decode(instrument, &text);
    let (id, cluster) = if let Ok(assessment) = &content {
        (Some(assessment.id.clone()), assessment.cluster.name.clone())
    } else {
        let value = parse(&text).unwrap_or(Value::Null);
        let said = |value: Option<&Value>| value.and_then(Value::as_str).map(str::to_owned);
        (said(value.get("id")), said(value.get("cluster").and_then(|cluster| cluster.get("name"))))
    };
    let id = id.filter(|id| !id.is_empty());
    Found { place, id, cluster, content: content.map_err(|error| Unread { error, text }) }
}
