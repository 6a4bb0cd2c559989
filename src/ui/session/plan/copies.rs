//! The disk copy of a plan: compared once, before any change here.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Desk, Opening};
use crate::domain::plan::Plan;
use crate::exchange::encode_plan;
use crate::persistence::{PlanCopies, plan_copies, plan_key, read_plan, revision_of};
use crate::platform::{durable, storage};
use crate::ui::session::records::set_aside;

impl Desk {
    /// The plan, if it can be changed, after the disk copy is read.
    pub async fn opened(self) -> Option<Plan> {
        self.compare_copy().await;
        self.refresh();
        self.plan()
    }

    /// After a power cut the disk copy may be newer.
    pub(super) async fn compare_copy(self) {
        let key = plan_key(&self.cluster());
        if self.opening.with_untracked(|opening| *opening != Opening::Reading) {
            return;
        }
        let copy = durable::read(&key).await;
        self.session.note_answer(&key, copy.is_ok());
        let copy = copy.unwrap_or_default();
        if self.opening.with_untracked(|opening| *opening != Opening::Reading) {
            return;
        }
        let local = storage::read(&key);
        match plan_copies(&self.cluster(), local.as_deref(), copy.as_deref()) {
            PlanCopies::Open { plan, is_unwritten, is_uncopied, broken } => {
                if broken.is_some_and(|broken| !self.set_aside(&broken)) {
                    return;
                }
                self.known.set_value(local.unwrap_or_default());
                if is_unwritten {
                    self.store(plan, None);
                } else {
                    if is_uncopied {
                        put_copy(key, encode_plan(&plan));
                    }
                    self.opening.set(Opening::Ready(plan));
                }
                self.forget_foreign_history();
            }
            PlanCopies::Newer { record, plan } => {
                if local.as_ref() != Some(&record) {
                    self.session.note_local(self.session.write_plan(&key, &record));
                }
                self.yield_to_newer(record, plan);
            }
            PlanCopies::Lost(error) => self.opening.set(Opening::Lost(error)),
        }
    }

    /// Merges the disk copy before a write of this page would replace it, if the disk did not answer when the plan was opened.
    /// Returns whether there was more: then it is stored.
    pub(super) async fn compare_late(self) -> bool {
        let key = plan_key(&self.cluster());
        if self.session.has_answered(&key) {
            return false;
        }
        let Ok(copy) = durable::read(&key).await else { return false };
        // Another write may have compared it meanwhile.
        if self.session.has_answered(&key) {
            return false;
        }
        self.session.note_answer(&key, true);
        let copy = copy.and_then(|copy| read_plan(&self.cluster(), &copy).ok());
        let (Some(copy), Some(own)) = (copy, self.plan()) else { return false };
        let has_parted = own.writers.has_parted_from(&copy.writers);
        if has_parted {
            self.join(own, copy);
        }
        has_parted
    }

    /// Starts a new plan in place of an unreadable one, which is set aside.
    pub fn begin(self) {
        spawn_local(async move {
            let key = plan_key(&self.cluster());
            let records = [storage::read(&key), durable::read(&key).await.unwrap_or_default()];
            if !self.opening.with_untracked(|opening| matches!(opening, Opening::Lost(_)))
                || !records.iter().flatten().all(|record| self.set_aside(record))
            {
                return;
            }
            let mut plan = Plan::blank(self.cluster());
            // On disk the highest revision wins.
            let highest = records.iter().flatten().map(|record| revision_of(record)).max();
            plan.revision = highest.unwrap_or_default() + 1;
            self.known.set_value(storage::read(&key).unwrap_or_default());
            self.store(plan, None);
        });
    }

    /// Sets an unreadable record aside before it is overwritten; returns whether it is kept.
    pub(super) fn set_aside(self, record: &str) -> bool {
        let kept = set_aside(&self.cluster(), record);
        self.session.note_local(kept);
        kept.is_ok()
    }
}

/// Copies a record to disk.
fn put_copy(key: String, text: String) {
    spawn_local(async move {
        // If this fails, the next change shows the risk in the save status.
        let _ = durable::put(&key, &text, &key, None).await;
    });
}
