//! The stored record of a plan, and its two copies: in local storage, written at once, and in `IndexedDB`, safe from
//! power cuts.

use super::copies::revision_of;
use super::versions::{Version, versions_of};
use crate::domain::plan::Plan;
pub use crate::exchange::PLAN_PREFIX;
use crate::exchange::{FileError, decode_newer_plan, decode_plan};

/// The key under which the plan of a cluster is stored.
pub fn plan_key(cluster: &str) -> String {
    format!("{PLAN_PREFIX}{cluster}")
}

/// Reads the stored record of the plan of a cluster. As with assessments, the key names it.
///
/// # Errors
/// As [`decode_plan`].
pub fn read_plan(cluster: &str, record: &str) -> Result<Plan, FileError> {
    let mut plan = decode_plan(record)?;
    cluster.clone_into(&mut plan.cluster);
    Ok(plan)
}

/// What the two copies of a plan's record amount to.
#[derive(Clone, Debug, PartialEq)]
pub enum PlanCopies {
    /// There is a plan; a blank one if there is no record.
    Open {
        /// The plan.
        plan: Plan,
        /// Whether local storage lacks it.
        is_unwritten: bool,
        /// Whether `IndexedDB` lacks it.
        is_uncopied: bool,
        /// The unreadable record in local storage, to be set aside before it is overwritten.
        broken: Option<String>,
    },
    /// The newer one of both was written by a newer version of the app.
    Newer {
        /// The record, which stays unchanged.
        record: String,
        /// The plan, as far as this version understands it.
        plan: Option<Plan>,
    },
    /// There is a record, but none that can be read.
    Lost(FileError),
}

/// Compares the record in local storage with its copy. The one with the higher revision counts; of two that were
/// written as the same revision, or of which neither descends from the other, both.
///
/// ```
/// use dinamika::domain::plan::{Action, Content, Plan};
/// use dinamika::exchange::encode_plan;
/// use dinamika::persistence::{PlanCopies, plan_copies};
/// let mut plan = Plan::blank("ceper".to_owned());
/// plan.revision = 1;
/// let before_the_power_cut = encode_plan(&plan);
/// plan.add(Action::new("a".to_owned(), Content::default()));
/// plan.revision = 2;
/// let copies = plan_copies("ceper", Some(&before_the_power_cut), Some(&encode_plan(&plan)));
/// assert_eq!(copies, PlanCopies::Open { plan, is_unwritten: true, is_uncopied: false, broken: None });
/// ```
pub fn plan_copies(cluster: &str, local: Option<&str>, copy: Option<&str>) -> PlanCopies {
    let newer = [local, copy].into_iter().flatten().filter(|record| is_newer(cluster, record));
    let latest = [local, copy].into_iter().flatten().map(revision_of).max().unwrap_or_default();
    if let Some(record) = newer.max_by_key(|record| revision_of(record)).filter(|one| latest <= revision_of(one)) {
        return PlanCopies::Newer { record: record.to_owned(), plan: newer_plan(cluster, record) };
    }
    let read = |record: Option<&str>| record.map(|record| read_plan(cluster, record));
    match (read(local), read(copy)) {
        (None | Some(Err(_)), Some(Ok(plan))) => open(plan, true, false, local.map(str::to_owned)),
        // Two changes of the same state, of which one was written to only one of the places.
        (Some(Ok(own)), Some(Ok(plan)))
            if own.writers.has_parted_from(&plan.writers)
                || (own.revision == plan.revision && !own.says_the_same(&plan)) =>
        {
            let mut both = own.merged(&plan);
            both.revision += 1;
            open(both, true, true, None)
        }
        (Some(Ok(own)), Some(Ok(plan))) if own.revision < plan.revision => open(plan, true, false, None),
        (Some(Ok(own)), Some(Ok(plan))) => {
            let is_uncopied = plan.revision < own.revision;
            open(own, false, is_uncopied, None)
        }
        (Some(Ok(own)), None) => open(own, false, true, None),
        // An unreadable copy stays until something changes.
        (Some(Ok(own)), Some(Err(_))) => open(own, false, false, None),
        (None, None) => open(Plan::blank(cluster.to_owned()), false, false, None),
        (Some(Err(error)), _) | (None, Some(Err(error))) => PlanCopies::Lost(error),
    }
}

fn open(plan: Plan, is_unwritten: bool, is_uncopied: bool, broken: Option<String>) -> PlanCopies {
    PlanCopies::Open { plan, is_unwritten, is_uncopied, broken }
}

fn is_newer(cluster: &str, record: &str) -> bool {
    matches!(read_plan(cluster, record), Err(FileError::NewerPlan(_)))
}

/// A plan of a newer version of the app, as far as this version understands it. For display only.
pub fn newer_plan(cluster: &str, record: &str) -> Option<Plan> {
    let mut plan = decode_newer_plan(record)?;
    cluster.clone_into(&mut plan.cluster);
    Some(plan)
}

/// All earlier versions of a plan before `now`, as [`versions`](super::versions()) of an assessment.
///
/// ```
/// use dinamika::domain::plan::{Action, Content, Plan};
/// use dinamika::persistence::{plan_versions, row};
/// let before = Plan::blank("ceper".to_owned());
/// let mut now = before.clone();
/// now.revision = 1;
/// now.add(Action::new("a".to_owned(), Content::default()));
/// assert_eq!(plan_versions(Some(&now), &[(0, row(&before, Some(&now)))])[0].state, before);
/// ```
pub fn plan_versions(now: Option<&Plan>, rows: &[(u64, String)]) -> Vec<Version<Plan>> {
    versions_of(&(), now, rows)
}
