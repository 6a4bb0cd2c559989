//! What the parts of the page of a cluster show.

use leptos::prelude::*;

use crate::domain::assessment::Assessment;
use crate::domain::instrument::Locale;
use crate::domain::plan::Plan;
use crate::exchange::decode_plan;
use crate::report::history::Moment;
use crate::ui::session::{Desk, PlanOpening};

/// A cluster.
#[derive(Clone)]
pub(super) struct Shown {
    pub(super) cluster: String,
    pub(super) desk: Desk,
    /// See [`known_plan`].
    pub(super) plan: Memo<Option<Plan>>,
    /// The oldest first.
    pub(super) assessments: Vec<Assessment>,
    /// The day of each in words.
    pub(super) days: Vec<String>,
    /// The diagnosis of each.
    pub(super) moments: Vec<Moment<'static>>,
    pub(super) locale: Locale,
}

/// The plan as far as it is known: while its disk copy is compared, the record in local storage, so that nothing on the page moves
/// later. `None` if it cannot be read.
pub(super) fn known_plan(desk: Desk) -> Memo<Option<Plan>> {
    Memo::new(move |_| match desk.opening() {
        PlanOpening::Ready(plan) | PlanOpening::Newer(Some(plan)) => Some(plan),
        PlanOpening::Reading => match desk.session().plan_record(&desk.cluster()) {
            Some(record) => decode_plan(&record).ok(),
            None => Some(Plan::blank(desk.cluster())),
        },
        PlanOpening::Newer(None) | PlanOpening::Lost(_) => None,
    })
}
