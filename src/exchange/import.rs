//! Reads every file that can be downloaded from the app: one assessment, a bundle, the copy of storage that the crash page
//! offers, or the record of one plan.

use serde_json::{Map, Value};

use super::bundle;
use super::fault::FileError;
use super::foreign::Foreign;
use super::formats::{ASSESSMENT, BUNDLE, LARGEST_FILE, PLAN};
use super::found::{Content, Import, Kind, Opened, Part};
use super::header::format_of;
use super::json::parse;
use crate::domain::instrument::Instrument;

/// Key prefix of every stored assessment.
pub const ASSESSMENT_PREFIX: &str = "dinamika/assessment/";

/// Key prefix of every stored plan.
pub const PLAN_PREFIX: &str = "dinamika/plan/";

/// Key prefix of everything that is stored.
const PREFIX: &str = "dinamika/";

/// Reads a file of any kind. An error in one assessment does not prevent the others from being read.
///
/// # Errors
/// If nothing in it can be read: it is too large, truncated, of another kind or format, or a bundle of a newer version.
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
    Ok(open_file(text)?.whole(instrument))
}

/// Opens a file of any kind without reading its parts.
///
/// # Errors
/// As [`read_files`].
///
/// ```
/// use dinamika::{domain::instrument::{Instrument, STANDARD}, exchange::open_file};
/// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
/// let opened = open_file(r#"{"dinamika/assessment/a-1": "broken"}"#).expect("a copy of what was stored is opened");
/// assert_eq!(opened.len(), 1);
/// assert!(opened.read(&instrument, 0).is_some_and(|found| found.content.is_err()));
/// ```
pub fn open_file(text: &str) -> Result<Opened, FileError> {
    if LARGEST_FILE < text.len() {
        return Err(FileError::TooLarge);
    }
    let file = parse(text).map_err(|error| Foreign::of_text(text).map_or(error, FileError::Foreign))?;
    let Value::Object(file) = file else { return Err(FileError::Foreign(Foreign::OtherJson)) };
    if !file.is_empty() && file.keys().all(|key| key.starts_with(PREFIX)) {
        return Ok(rescued(file));
    }
    if !file.contains_key("format") {
        return Err(FileError::Foreign(Foreign::OtherJson));
    }
    let format = format_of(&file)?;
    match format.as_str() {
        ASSESSMENT => {
            let part = Part { id: None, content: Content::Text(text.to_owned()) };
            Ok(Opened::new(Kind::Assessment, vec![part]))
        }
        BUNDLE => bundle::open(file),
        PLAN => {
            let part = Part { id: None, content: Content::Text(text.to_owned()) };
            Ok(Opened { plans: vec![part], ..Opened::new(Kind::Plan, Vec::new()) })
        }
        _ => Err(FileError::Format(format)),
    }
}

/// The assessments and plans in a copy of storage. As in storage, the key gives the id.
fn rescued(stored: Map<String, Value>) -> Opened {
    let (mut parts, mut plans) = (Vec::new(), Vec::new());
    for (key, value) in stored {
        let (to, id) = if let Some(id) = key.strip_prefix(ASSESSMENT_PREFIX) {
            (&mut parts, id.to_owned())
        } else if let Some(cluster) = key.strip_prefix(PLAN_PREFIX) {
            (&mut plans, cluster.to_owned())
        } else {
            continue;
        };
        let content = match value {
            Value::String(text) => Content::Text(text),
            other => Content::NoText(key, other),
        };
        to.push(Part { id: Some(id), content });
    }
    Opened { plans, ..Opened::new(Kind::Rescue, parts) }
}
