//! What is known of the cluster beside the answers.

use serde_json::{Map, Value};

/// The profile of a cluster, as it was at the time of an assessment. Nothing in it is scored.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClusterProfile {
    /// The same in every assessment of one cluster.
    pub id: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// Its main product.
    pub product: Option<String>,
    /// The district or city where it is.
    pub district: Option<String>,
    /// The year it began.
    pub year_begun: Option<i32>,
    /// How many firms are active.
    pub active_firms: Option<u32>,
    /// How many people work in them.
    pub workers: Option<u32>,
    /// What another version of the app may have added.
    pub other: Map<String, Value>,
}
