//! The profile of a cluster.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The profile of a cluster, as it was at the time of an assessment. Nothing in it is scored.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ClusterProfile {
    /// The cluster's id, the same in all its assessments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its main product.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product: Option<String>,
    /// The district or city where it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub district: Option<String>,
    /// The year it was founded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year_begun: Option<i32>,
    /// The number of active firms.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active_firms: Option<u32>,
    /// The number of people who work in them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workers: Option<u32>,
    /// Unknown keys, written by another version of the app.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}
