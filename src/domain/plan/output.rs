//! The outputs of the steps of the model that are there.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use thiserror::Error;

use super::step::StepNumber;
use crate::domain::assessment::Date;
use crate::domain::three_way::{fields, picked};
use crate::domain::two_way::{earlier, fill_all};

/// Which output of which step, written `4/1` for the first output of step 4. Outputs have no ids: an instrument may only
/// append to those of a step.
///
/// ```
/// use dinamika::domain::plan::OutputKey;
/// let key = OutputKey::parse("4/1").expect("this is a key");
/// assert_eq!((key.step.get(), key.place), (4, 1));
/// assert_eq!([OutputKey::parse("8/1"), OutputKey::parse("4/0"), OutputKey::parse("4")], [None, None, None]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct OutputKey {
    /// The step.
    pub step: StepNumber,
    /// Its position among the outputs of the step, from 1.
    pub place: u8,
}

impl OutputKey {
    /// Parses `step/place`.
    pub fn parse(text: &str) -> Option<Self> {
        let (step, place) = text.split_once('/')?;
        let key = Self { step: StepNumber::new(step.parse().ok()?)?, place: place.parse().ok()? };
        // One key has one spelling.
        (0 < key.place && key.to_string() == text).then_some(key)
    }
}

impl fmt::Display for OutputKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}", self.step.get(), self.place)
    }
}

/// The error for a text that is not the key of an output.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("\"{0}\" is not an output of a step, of the form 4/1")]
pub struct NoOutput(String);

impl TryFrom<String> for OutputKey {
    type Error = NoOutput;

    fn try_from(text: String) -> Result<Self, NoOutput> {
        Self::parse(&text).ok_or(NoOutput(text))
    }
}

impl From<OutputKey> for String {
    fn from(key: OutputKey) -> Self {
        key.to_string()
    }
}

/// What people said about an output that is there.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Output {
    /// The day since when it is there, if it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// What shows it, and where that can be found.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub evidence: String,
    /// Unknown keys, written by another version of the app.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

impl Output {
    /// Merges both: what was there on the earlier day was there, and both pieces of evidence count, one line each.
    pub(super) fn join(&mut self, other: &Self) {
        self.date = earlier(self.date, other.date);
        self.evidence = both_texts(&self.evidence, &other.evidence);
        fill_all(&mut self.other, other.other.clone());
    }

    /// Three-way merge of each field by itself; fields that both sides changed are merged as by [`join`](Self::join).
    pub(super) fn rebased(&self, before: &Self, newer: &Self) -> Self {
        let is_dated_by_both = self.date != before.date && newer.date != before.date;
        let is_told_by_both = self.evidence != before.evidence && newer.evidence != before.evidence;
        Self {
            date: if is_dated_by_both {
                earlier(self.date, newer.date)
            } else {
                picked(&self.date, &before.date, &newer.date)
            },
            evidence: if is_told_by_both {
                both_texts(&self.evidence, &newer.evidence)
            } else {
                picked(&self.evidence, &before.evidence, &newer.evidence)
            },
            other: fields(&self.other, &before.other, &newer.other),
        }
    }

    /// An estimate of its size in memory, in bytes.
    pub(super) fn weight(&self) -> usize {
        size_of::<(OutputKey, Self)>() + self.evidence.len()
    }
}

/// The longer text if it begins with the other, else the lines of both, each once.
fn both_texts(own: &str, theirs: &str) -> String {
    if theirs.starts_with(own) {
        return theirs.to_owned();
    }
    let is_missing = |line: &&str| !line.trim().is_empty() && own.split('\n').all(|one| one != *line);
    let missing = theirs.split('\n').filter(is_missing).filter(|_| !own.starts_with(theirs));
    std::iter::once(own).chain(missing).collect::<Vec<_>>().join("\n")
}
