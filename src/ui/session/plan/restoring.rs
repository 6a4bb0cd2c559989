//! Undo and redo of changes to plans, and merging plans found in files.

use std::pin::Pin;

use leptos::prelude::*;

use super::Desk;
use crate::domain::plan::Plan;
use crate::exchange::{decode_plan, plan_state};
use crate::persistence::PlanEdit;
use crate::ui::lazy::lazy_fn;
use crate::ui::session::Session;
use crate::ui::session::taking::MOST_REVISION;

lazy_fn! {
    in plan;

    /// The clusters whose plans cannot be restored: they are not as the edits expect them to be.
    pub(in crate::ui::session) fn stale_plans(
        session: Session,
        edits: Vec<PlanEdit>,
    ) -> Pin<Box<dyn Future<Output = Vec<String>>>> {
        Box::pin(stale(session, edits))
    }
}

lazy_fn! {
    in plan;

    /// Restores each plan to what its edit leads to.
    pub(in crate::ui::session) fn restore_plans(
        session: Session,
        edits: Vec<PlanEdit>,
    ) -> Pin<Box<dyn Future<Output = ()>>> {
        Box::pin(restore(session, edits))
    }
}

async fn stale(session: Session, edits: Vec<PlanEdit>) -> Vec<String> {
    let mut stale = Vec::new();
    for PlanEdit { cluster, before, .. } in edits {
        let now = Desk::open(session, &cluster).opened().await;
        if now.is_none_or(|now| plan_state(&now) != before) {
            stale.push(cluster);
        }
    }
    stale
}

async fn restore(session: Session, edits: Vec<PlanEdit>) {
    for PlanEdit { cluster, after, .. } in edits {
        let desk = Desk::open(session, &cluster);
        if let (Some(now), Ok(plan)) = (desk.opened().await, decode_plan(&after)) {
            desk.typing.set_value(None);
            desk.put(plan, now);
        }
    }
}

impl Session {
    /// Restores each plan to what its edit leads to.
    pub async fn restore_plans(self, edits: Vec<PlanEdit>) {
        restore(self, edits).await;
    }
}

impl Desk {
    /// Merges a plan found in a file, without loss, and returns the change; `None` if there is nothing new in it, or
    /// no plan that can be changed.
    pub async fn take(self, mut found: Plan) -> Option<PlanEdit> {
        found.revision = found.revision.min(MOST_REVISION);
        let before = self.opened().await?;
        let both = before.clone().imported(&found);
        self.replace(before, both, None)
    }
}
