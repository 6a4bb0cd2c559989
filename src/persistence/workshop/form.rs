//! The form of the stored record of a workshop.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::domain::assessment::{Voting, Writers};

/// The fields that every version has.
#[derive(Serialize, Deserialize)]
pub(super) struct Head {
    pub(super) format: String,
    pub(super) version: i64,
}

/// A workshop as stored.
#[derive(Serialize, Deserialize)]
pub(super) struct Record {
    #[serde(flatten)]
    pub(super) head: Head,
    /// The version of the instrument. Absent in records of version 1, all of which are for the first version of the instrument.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) instrument: Option<String>,
    pub(super) revision: u64,
    #[serde(default, skip_serializing_if = "Writers::is_empty")]
    pub(super) writers: Writers,
    /// The code as one number, highest byte first.
    pub(super) code: u32,
    pub(super) voting: Voting,
    pub(super) open: bool,
    pub(super) minutes: u8,
    /// By indicator.
    pub(super) votes: BTreeMap<String, OpenVote>,
    /// The number of ballots counted in the shown figures, by indicator.
    pub(super) opened: BTreeMap<String, u32>,
    /// [`Hidden`], encrypted.
    pub(super) sealed: String,
}

/// The visible part of a vote.
#[derive(Serialize, Deserialize)]
pub(super) struct OpenVote {
    pub(super) voting: Voting,
    pub(super) round: usize,
    #[serde(default)]
    pub(super) open: bool,
    /// Of how many ballots a result was shown.
    #[serde(default)]
    pub(super) shown: u32,
}

/// The encrypted part.
#[derive(Serialize, Deserialize)]
pub(super) struct Hidden {
    /// The counts by indicator, in the form of [`written`](super::vote::written).
    pub(super) votes: BTreeMap<String, String>,
    pub(super) hand_ins: Vec<String>,
    /// The shown figures, by indicator; older records count the first hand-ins instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) shown: Option<BTreeMap<String, Figures>>,
    /// The evidence shown with them, by indicator. Absent in older records, which show that of the counted hand-ins they have.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) evidence: Option<BTreeMap<String, Vec<String>>>,
    /// By the rater's id in hexadecimal.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) counted: BTreeMap<String, BTreeMap<usize, u32>>,
    /// Absent in older records: then every counted rater was told that voting is closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) bound: Option<bool>,
    /// Votes on questions that have changed since, see [`set_aside`](super::former::set_aside).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) former: Vec<Value>,
}

/// Shown figures, with counts in the form of [`written`](super::vote::written).
#[derive(Serialize, Deserialize)]
pub(super) struct Figures {
    pub(super) all: String,
    pub(super) roles: Vec<(Option<String>, String)>,
}
