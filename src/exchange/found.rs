//! What was found in a file, whatever kind it is.

use serde_json::Value;

use super::assessment_file::decode;
use super::fault::FileError;
use super::json::parse;
use crate::domain::assessment::Assessment;
use crate::domain::instrument::Instrument;

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
    /// What it holds, in the order of the file; of a copy of storage in the order of the keys.
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
