//! The form of the stored record of a workshop.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::domain::assessment::{Voting, Writers};

/// What a record is, whatever its version.
#[derive(Serialize, Deserialize)]
pub(super) struct Head {
    pub(super) format: String,
    pub(super) version: i64,
}

/// A workshop as it is stored.
#[derive(Serialize, Deserialize)]
pub(super) struct Record {
    #[serde(flatten)]
    pub(super) head: Head,
    /// The version of the instrument.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) instrument: Option<String>,
    pub(super) revision: u64,
    #[serde(default, skip_serializing_if = "Writers::is_empty")]
    pub(super) writers: Writers,
    /// The four bytes as one number, the highest first.
    pub(super) code: u32,
    pub(super) voting: Voting,
    pub(super) open: bool,
    pub(super) minutes: u8,
    /// By indicator.
    pub(super) votes: BTreeMap<String, OpenVote>,
    /// How many ballots are counted in what was opened, by indicator.
    pub(super) opened: BTreeMap<String, u32>,
    /// [`Hidden`], sealed.
    pub(super) sealed: String,
}

/// What of a vote may be seen.
#[derive(Serialize, Deserialize)]
pub(super) struct OpenVote {
    pub(super) voting: Voting,
    pub(super) round: usize,
    #[serde(default)]
    pub(super) open: bool,
}

/// What nobody may see yet.
#[derive(Serialize, Deserialize)]
pub(super) struct Hidden {
    /// The counts by indicator, as [`written`](super::vote::written) makes them.
    pub(super) votes: BTreeMap<String, String>,
    pub(super) hand_ins: Vec<String>,
    /// What was opened, by indicator; records from before have none and count the first hand-ins instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) shown: Option<BTreeMap<String, Figures>>,
    /// By the rater's id in hexadecimal.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) counted: BTreeMap<String, BTreeMap<usize, u32>>,
    /// Records from before have none: then whoever is counted was promised closed voting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) bound: Option<bool>,
    /// What was set aside.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) former: Vec<Value>,
}

/// Figures that were opened, the counts as [`written`](super::vote::written) makes them.
#[derive(Serialize, Deserialize)]
pub(super) struct Figures {
    pub(super) all: String,
    pub(super) roles: Vec<(Option<String>, String)>,
}
