//! The contents of a file of any kind.

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
    /// A copy of local storage, each record under its key.
    Rescue,
}

/// A file that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Import {
    /// The kind of file.
    pub kind: Kind,
    /// Its contents, in the file's order; for a copy of storage, in the order of its keys.
    pub found: Vec<Found>,
    /// Whether the contents are complete: false for a bundle whose assessments differ from its manifest in number or order, or
    /// without a manifest.
    pub is_complete: bool,
}

/// One entry of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// Its index among the entries, from 0.
    pub place: usize,
    /// Its id, if it has one.
    pub id: Option<String>,
    /// The name of the cluster, if there is one.
    pub cluster: Option<String>,
    /// The assessment, or why there is none.
    pub content: Result<Assessment, Unread>,
}

/// An entry that cannot be read as an assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// Why it cannot be read.
    pub error: FileError,
    /// Its text.
    pub text: String,
}

/// A file whose parts are read one by one, as thousands of them take seconds.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The kind of file.
    pub kind: Kind,
    pub(super) parts: Vec<Part>,
    /// The ids in the manifest of a bundle; `None` for a bundle without one, and for files that need none.
    pub(super) named: Option<Vec<String>>,
    /// The number of parts the manifest covers, from the first.
    pub(super) own: usize,
}

/// One part of a file, not read yet.
#[derive(Clone, Debug)]
pub(super) struct Part {
    /// The id given from outside, if the part does not carry it itself.
    pub(super) id: Option<String>,
    pub(super) content: Content,
}

/// The content of a part.
#[derive(Clone, Debug)]
pub(super) enum Content {
    /// The text of a file.
    Text(String),
    /// A file inside another one.
    File(Value),
    /// Not a text where one is expected, under this key.
    NoText(String, Value),
}

impl Opened {
    pub(super) fn new(kind: Kind, parts: Vec<Part>) -> Self {
        Self { kind, own: parts.len(), parts, named: None }
    }

    /// The number of parts.
    pub fn len(&self) -> usize {
        self.parts.len()
    }

    /// Whether there are no parts.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// Reads the part at this index, from 0; `None` beyond the last.
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

    /// Whether the parts read match the manifest.
    pub fn is_complete(&self, found: &[Found]) -> bool {
        let id = |one: &Found| one.id.clone().unwrap_or_default();
        match (&self.named, self.kind) {
            (Some(named), _) => found.iter().take(self.own).map(id).eq(named.iter().cloned()),
            (None, kind) => kind != Kind::Bundle,
        }
    }

    /// Reads all parts.
    pub(super) fn whole(&self, instrument: &Instrument) -> Import {
        let found: Vec<Found> = (0..self.len()).filter_map(|place| self.read(instrument, place)).collect();
        Import { kind: self.kind, is_complete: self.is_complete(&found), found }
    }
}

/// Reads one part: an assessment, or its id and cluster if it is unreadable.
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
