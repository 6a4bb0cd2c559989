//! How far the steps have come, for the result.

use std::pin::Pin;

use crate::report::{StepRow, step_rows};
use crate::ui::lazy::lazy_fn;
use crate::ui::session::{Desk, Session};

/// What is known once the plan has been read.
type Coming = Pin<Box<dyn Future<Output = Vec<StepRow>>>>;

lazy_fn! {
    in plan;

    /// The steps of a cluster in the order of the stage with this rank; none if its plan cannot be read.
    pub(in crate::ui) fn step_rows_of(session: Session, cluster: String, rank: u8) -> Coming {
        Box::pin(rows_of(session, cluster, rank))
    }
}

async fn rows_of(session: Session, cluster: String, rank: u8) -> Vec<StepRow> {
    let plan = Desk::open(session, &cluster).opened().await;
    plan.map(|plan| step_rows(session.instrument(), &plan, Some(rank))).unwrap_or_default()
}
