//! Every stored plan, for the backup file.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::domain::plan::Plan;
use crate::persistence::{PLAN_PREFIX, PlanCopies, plan_copies, revision_of};
use crate::platform::{durable, storage};
use crate::ui::session::Session;

/// The plans that can be read, and the records of the others.
#[derive(Debug, Default)]
pub(in crate::ui::session) struct AllPlans {
    pub(in crate::ui::session) plans: Vec<Plan>,
    pub(in crate::ui::session) raw: Vec<String>,
    /// The revisions of those, by key.
    pub(in crate::ui::session) raw_revisions: Vec<(String, u64)>,
}

/// Reads both copies of every plan: after a power cut the one on disk may be newer. What this page could not store is newer
/// than both.
pub(in crate::ui::session) async fn all_plans(session: Session) -> AllPlans {
    let mut records: BTreeMap<String, [Option<String>; 2]> = BTreeMap::new();
    for (key, text) in storage::read_all(PLAN_PREFIX) {
        records.entry(key).or_default()[0] = Some(text);
    }
    for (key, text) in session.plans.read_value().iter() {
        let local = &mut records.entry(key.clone()).or_default()[0];
        if local.as_ref().is_none_or(|local| revision_of(local) < revision_of(text)) {
            *local = Some(text.clone());
        }
    }
    for (key, text) in durable::read_all().await.unwrap_or_default() {
        if key.starts_with(PLAN_PREFIX) {
            records.entry(key).or_default()[1] = Some(text);
        }
    }
    let mut all = AllPlans::default();
    for (key, [local, copy]) in records {
        match plan_copies(key.strip_prefix(PLAN_PREFIX).unwrap_or(&key), local.as_deref(), copy.as_deref()) {
            PlanCopies::Open { plan, broken, .. } => {
                all.plans.push(plan);
                all.raw.extend(broken);
            }
            PlanCopies::Newer { record, .. } => {
                all.raw_revisions.push((key, revision_of(&record)));
                all.raw.push(record);
            }
            PlanCopies::Lost(_) => {
                all.raw_revisions.push((key, local.as_deref().map(revision_of).unwrap_or_default()));
                all.raw.extend(local.into_iter().chain(copy));
            }
        }
    }
    all
}
