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

/// A file whose parts are read one by one, each when it is its turn: thousands of them take seconds.
#[derive(Clone, Debug)]
pub struct Opened {
    /// What kind of file it is.
    pub kind: Kind,
    pub(super) parts: Vec<Part>,
    /// The ids that the manifest of a bundle names; none where a bundle has no manifest, and of what needs none.
    pub(super) named: Option<Vec<String>>,
    /// How many of the parts it names, from the first.
    pub(super) own: usize,
}

/// One part of a file, not read yet.
#[derive(Clone, Debug)]
pub(super) struct Part {
    /// The id under which it stands, where it is not what it says itself.
    pub(super) id: Option<String>,
    pub(super) content: Content,
}

/// What stands there.
#[derive(Clone, Debug)]
pub(super) enum Content {
    /// The text of a file.
    Text(String),
    /// A file that is part of another one.
    File(Value),
    /// What should be a text and is none, under this key.
    NoText(String, Value),
}

impl Opened {
    pub(super) fn new(kind: Kind, parts: Vec<Part>) -> Self {
        Self { kind, own: parts.len(), parts, named: None }
    }

    /// How many parts it has.
    pub fn len(&self) -> usize {
        self.parts.len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// Reads the part at this place, from 0; none beyond the last.
    pub fn read(&self, instrument: &Instrument, place: usize) -> Option<Found> {
        let part = self.parts.get(place)?;
        let mut found = match &part.content {
            Content::Text(text) => found(instrument, place, text.clone()),
            Content::File(file) => found(instrument, place, file.to_string()),
            Content::NoText(key, other) => {
                let error = FileError::Malformed(format!("{key}: {other} is not a string"));
                let unread = Unread { error, text: other.to_string() };
                Found { place, id: None, cluster: None, content: Err(unread) }
            }
        };
        if let Some(id) = &part.id {
            if let Ok(assessment) = &mut found.content {
                id.clone_into(&mut assessment.id);
            }
            found.id = Some(id.clone());
        }
        Some(found)
    }

    /// Whether all that was read is what the file says that it holds.
    pub fn is_complete(&self, found: &[Found]) -> bool {
        let id = |one: &Found| one.id.clone().unwrap_or_default();
        match (&self.named, self.kind) {
            (Some(named), _) => found.iter().take(self.own).map(id).eq(named.iter().cloned()),
            (None, kind) => kind != Kind::Bundle,
        }
    }

    /// Reads all of it.
    pub(super) fn whole(&self, instrument: &Instrument) -> Import {
        let found: Vec<Found> = (0..self.len()).filter_map(|place| self.read(instrument, place)).collect();
        Import { kind: self.kind, is_complete: self.is_complete(&found), found }
    }
}

/// What stands at this place: an assessment, or what is known of it nevertheless.
fn found(instrument: &Instrument, place: usize, text: String) -> Found {
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
