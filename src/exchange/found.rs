//! The contents of a file of any kind.

use serde_json::Value;

use super::assessment_file::decode;
use super::fault::FileError;
use super::json::parse;
use super::plan_file::decode_plan;
use crate::domain::assessment::Assessment;
use crate::domain::instrument::Instrument;
use crate::domain::plan::Plan;

/// The kinds of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One assessment.
    Assessment,
    /// Several, with a manifest.
    Bundle,
    /// The record of one plan.
    Plan,
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
    /// The plans in it, likewise.
    pub plans: Vec<FoundPlan>,
    /// Whether the contents are complete: false for a bundle whose contents differ from its manifest in number or order, or
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

/// One plan of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundPlan {
    /// Its index among the plans, from 0.
    pub place: usize,
    /// The id of its cluster, if it has one.
    pub cluster: Option<String>,
    /// The name of its cluster, if there is one.
    pub name: Option<String>,
    /// The plan, or why there is none.
    pub content: Result<Plan, Unread>,
}

/// An entry that cannot be read as an assessment, or as a plan.
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
    pub(super) plans: Vec<Part>,
    /// The clusters of the plans in the manifest of a bundle.
    pub(super) named_plans: Option<Vec<String>>,
    /// The number of plans the manifest covers, from the first.
    pub(super) own_plans: usize,
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
        Self { kind, own: parts.len(), parts, named: None, plans: Vec::new(), named_plans: None, own_plans: 0 }
    }

    /// The number of parts, without plans.
    pub fn len(&self) -> usize {
        self.parts.len()
    }

    /// Whether there are no parts, apart from plans.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// Reads every plan: one per cluster at most.
    pub fn read_plans(&self) -> Vec<FoundPlan> {
        self.plans.iter().enumerate().map(|(place, part)| found_plan(place, part)).collect()
    }

    /// Reads the part at this index, from 0; `None` beyond the last.
    pub fn read(&self, instrument: &Instrument, place: usize) -> Option<Found> {
        let part = self.parts.get(place)?;
        let mut found = match &part.content {
            Content::Text(text) => found(instrument, place, text.clone()),
            Content::File(file) => found(instrument, place, file.to_string()),
            Content::NoText(key, other) => Found { place, id: None, cluster: None, content: Err(no_text(key, other)) },
        };
        if let Some(id) = &part.id {
            if let Ok(assessment) = &mut found.content {
                id.clone_into(&mut assessment.id);
            }
            found.id = Some(id.clone());
        }
        Some(found)
    }

    /// Whether the plans read match the manifest.
    pub fn has_all_plans(&self, found: &[FoundPlan]) -> bool {
        let cluster = |one: &FoundPlan| one.cluster.clone().unwrap_or_default();
        let named = self.named_plans.as_ref();
        named.is_none_or(|named| found.iter().take(self.own_plans).map(cluster).eq(named.iter().cloned()))
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
        let plans = self.read_plans();
        let is_complete = self.is_complete(&found) && self.has_all_plans(&plans);
        Import { kind: self.kind, is_complete, found, plans }
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

/// Reads one plan, or its cluster if it is unreadable.
fn found_plan(place: usize, part: &Part) -> FoundPlan {
    let text = match &part.content {
        Content::Text(text) => text.clone(),
        Content::File(file) => file.to_string(),
        Content::NoText(key, other) => {
            return FoundPlan { place, cluster: part.id.clone(), name: None, content: Err(no_text(key, other)) };
        }
    };
    let mut content = decode_plan(&text).map_err(|error| Unread { error, text });
    if let (Ok(plan), Some(id)) = (&mut content, &part.id) {
        id.clone_into(&mut plan.cluster);
    }
    let (cluster, name) = match &content {
        Ok(plan) => (Some(plan.cluster.clone()), plan.name.clone()),
        Err(unread) => {
            let value = parse(&unread.text).unwrap_or(Value::Null);
            let said = |key: &str| value.get(key).and_then(Value::as_str).map(str::to_owned);
            (part.id.clone().or_else(|| said("cluster")), said("name"))
        }
    };
    FoundPlan { place, cluster, name, content }
}

fn no_text(key: &str, other: &Value) -> Unread {
    let error = FileError::Malformed(format!("{key}: {other} is not a string"));
    Unread { error, text: other.to_string() }
}
