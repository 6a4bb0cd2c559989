//! The records of plans as the first part of the module sees them: as text.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Session;
use crate::persistence::{PLAN_PREFIX, PlanHead, plan_key};
use crate::platform::{durable, storage};

impl Session {
    /// The record of the plan of a cluster, as it is stored.
    pub fn plan_record(self, cluster: &str) -> Option<String> {
        let key = plan_key(cluster);
        self.plans.with_value(|plans| plans.get(&key).cloned()).or_else(|| storage::read(&key))
    }

    /// Writes the record of a plan.
    pub(super) fn write_plan(self, key: &str, text: &str) -> Result<(), storage::StorageError> {
        let stored = self.write_beside(key, text);
        self.plans.write_value().insert(key.to_owned(), text.to_owned());
        stored
    }

    /// Notes the records of all plans. After the first screen, which needs none of them.
    pub(super) fn note_stored_plans(self) {
        let mut plans = self.plans.write_value();
        for (key, text) in storage::read_all(PLAN_PREFIX) {
            plans.try_insert(key, text);
        }
    }

    /// What the backup reminder needs of every stored plan.
    pub(super) fn plan_heads(self) -> Vec<PlanHead> {
        self.plans.with_value(|plans| plans.iter().filter_map(|(key, text)| PlanHead::read(key, text)).collect())
    }

    /// Notes what another tab has written under a key, if it is that of a plan.
    pub(super) fn note_plan(self, key: &str) {
        if key.starts_with(PLAN_PREFIX)
            && let Some(text) = storage::read(key)
        {
            self.plans.write_value().insert(key.to_owned(), text);
        }
    }

    /// Stores every plan again after storage was cleared from outside.
    pub(super) fn store_plans_again(self) -> Result<(), storage::StorageError> {
        for (key, text) in self.plans.get_value() {
            storage::write(&key, &text)?;
            spawn_local(async move {
                // The save status reports the next change; until then the record is in local storage.
                let _ = durable::put(&key, &text, "", None).await;
            });
        }
        Ok(())
    }

    /// The name of a cluster, by its id, as in its latest assessment.
    pub fn name_of_cluster(self, cluster: &str) -> Option<String> {
        self.library.with_untracked(|library| {
            let heads = library.assessments.heads().filter(|head| head.cluster == cluster && head.name.is_some());
            heads.max_by(|left, right| left.changed.cmp(&right.changed)).and_then(|head| head.name.clone())
        })
    }
}
