//! The clusters, as groups of assessments.

use leptos::prelude::*;

use super::Session;
use crate::domain::assessment::Assessment;

impl Session {
    /// The ids of the assessments of a cluster, the latest first. Reactive.
    pub fn ids_of_cluster(self, cluster: &str) -> Vec<String> {
        self.library.with(|library| library.of_cluster(cluster).into_iter().map(|head| head.id.clone()).collect())
    }

    /// The latest assessment of a cluster. Those of invited members are one person's answers, not the cluster's.
    pub fn latest_of_cluster(self, cluster: &str) -> Option<Assessment> {
        let ids = untrack(|| self.ids_of_cluster(cluster));
        ids.iter().find(|id| !self.is_invited(id)).and_then(|id| self.stored(id))
    }

    /// Whether all that this browser has of the cluster are answers of an invited member, to whom nothing of the facilitator's
    /// is shown.
    pub fn is_of_member(self, cluster: &str) -> bool {
        let all = untrack(|| self.ids_of_cluster(cluster));
        !all.is_empty() && all.iter().all(|id| self.is_invited(id))
    }
}
