//! Earlier versions of plans, on disk: one per change, thinned out with age, and restorable.

use leptos::prelude::*;

use super::Desk;
use crate::domain::plan::Plan;
use crate::persistence::{Version, plan_key, plan_versions};
use crate::platform::durable::{self, Row};
use crate::ui::session::versions::{is_time_to_thin, thin_rows};

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
        if is_time_to_thin(row) {
            let states = |rows: &[Row]| {
                let now = self.plan();
                let all = plan_versions(now.as_ref(), rows);
                (now, all)
            };
            thin_rows(&plan_key(&self.cluster()), states).await;
        }
    }
}
