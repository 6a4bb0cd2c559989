//! Earlier versions of plans, on disk: one per change, thinned out with age, and restorable.

use leptos::prelude::*;

use super::Desk;
use crate::domain::plan::Plan;
use crate::persistence::{Version, kept, plan_key, plan_versions, thinned};
use crate::platform::durable::{self, Row};
use crate::ui::session::versions::{THINNED_BEYOND, THINNED_EVERY};

impl Desk {
    /// The earlier versions of the plan, newest first; `None` if the browser keeps none.
    pub async fn versions(self) -> Option<Vec<Version<Plan>>> {
        let now = self.opened().await;
        let rows = durable::versions(&plan_key(&self.cluster())).await?;
        let mut all = plan_versions(now.as_ref(), &rows);
        for version in &mut all {
            version.state.cluster = self.cluster();
        }
        Some(all)
    }

    /// Restores an earlier version. The current state becomes an earlier version.
    pub fn bring_back(self, version: &Plan) {
        self.change(None, |plan| *plan = version.clone());
        self.session.restored.update(|times| *times += 1);
    }

    /// Thins out the earlier versions from time to time.
    pub(super) async fn tidy(self, row: Option<Row>) {
        // At a revision whose row is a complete state, so that no earlier row depends on what is written meanwhile.
        if !row.is_some_and(|(revision, _)| revision.is_multiple_of(THINNED_EVERY)) {
            return;
        }
        let key = plan_key(&self.cluster());
        let Some(rows) = durable::versions(&key).await.filter(|rows| THINNED_BEYOND < rows.len()) else { return };
        let now = self.plan();
        let all = plan_versions(now.as_ref(), &rows);
        let kept = kept(&all);
        let gone: Vec<u64> = all.iter().map(|one| one.revision).filter(|one| !kept.contains(one)).collect();
        durable::replace_versions(&key, &thinned(now.as_ref(), &all), &gone).await;
    }
}
