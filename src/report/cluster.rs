//! Where a cluster is, and what it does next.

use crate::domain::assessment::Date;
use crate::domain::diagnosis::Diagnosis;
use crate::domain::plan::{Action, Plan};
use crate::report::next_assessment;

/// The one action that suits a cluster where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextMove {
    /// Answer the remaining questions.
    GoOn,
    /// Assess again, which was due on this day.
    Again(Date),
    /// Make a plan.
    MakePlan,
    /// Look at the open actions of the plan.
    ReviewPlan,
    /// Open the result; all actions of the plan are closed.
    AllClosed,
    /// Open the result.
    OpenResult,
}

/// The action that suits a cluster, by the diagnosis and the day of its latest assessment, its plan, and the day it is.
///
/// In this order: unanswered questions are answered first (don't know is an answer); 12 months after its day an assessment is
/// to be repeated; a result without a plan needs one; open actions are looked at. Otherwise the result is opened, also if no
/// stage can be determined, or if the plan cannot be read: `None`.
pub fn next_move(
    diagnosis: &Diagnosis<'_>,
    assessed: Option<Date>,
    plan: Option<&Plan>,
    today: Option<Date>,
) -> NextMove {
    let due = assessed.and_then(next_assessment).filter(|due| today.is_some_and(|today| *due <= today));
    let has_open = |plan: &Plan| plan.actions().iter().any(|action| action.content.status.is_open());
    match (due, plan) {
        _ if 0 < diagnosis.scores.overall.counts.unanswered => NextMove::GoOn,
        (Some(due), _) => NextMove::Again(due),
        (None, Some(plan)) if plan.actions().is_empty() && diagnosis.is_assessable() => NextMove::MakePlan,
        (None, Some(plan)) if has_open(plan) => NextMove::ReviewPlan,
        (None, Some(plan)) if !plan.actions().is_empty() => NextMove::AllClosed,
        _ => NextMove::OpenResult,
    }
}

/// The open action that is due first: by its month, then in the order of the plan. Those without a month come last.
pub fn next_due(plan: &Plan) -> Option<&Action> {
    let open = plan.actions().iter().filter(|action| action.content.status.is_open());
    open.min_by_key(|action| (action.content.due.is_none(), action.content.due))
}
