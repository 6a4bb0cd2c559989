//! Merging with changes to a plan by other tabs.

use leptos::prelude::*;

use super::{Desk, Opening};
use crate::domain::plan::Plan;
use crate::exchange::{FileError, encode_plan, plan_state};
use crate::persistence::{Known, Writes, newer_plan, plan_key, read_plan};
use crate::platform::storage;

/// The number of states kept, for three-way merges with tabs that did not know the latest one. Browsers notify other
/// tabs within moments.
const MOST_STATES: usize = 8;

impl Desk {
    /// Adds this page as a writer, so that it can later detect whether another tab knew this state.
    pub(super) fn sign(self, plan: &mut Plan) {
        let revision = plan.revision;
        self.session.tab.with_value(|tab| plan.writers.note(tab, revision));
        let mut own = self.own_writes.write_value();
        own.get_or_insert_with(|| Writes::new(self.plan(), MOST_STATES)).note(revision, plan.clone());
    }

    /// Takes over what another tab has written since, and merges writes of this page unknown to it.
    pub(super) fn refresh(self) {
        if self.opening.with_untracked(|opening| *opening == Opening::Reading) {
            return;
        }
        let Some(text) = storage::read(&plan_key(&self.cluster())) else { return };
        // The usual case: this page has written it.
        if self.known.with_value(|known| *known == text) {
            return;
        }
        self.known.set_value(text.clone());
        match (read_plan(&self.cluster(), &text), self.plan()) {
            (Ok(other), Some(own)) => self.join(own, other),
            (Ok(other), None) => self.take_over(other),
            (Err(FileError::NewerPlan(_)), _) => {
                let plan = newer_plan(&self.cluster(), &text);
                self.yield_to_newer(text, plan);
            }
            (Err(_), Some(own)) => self.mend(&own, &text),
            (Err(error), None) => self.opening.set(Opening::Lost(error)),
        }
    }

    /// Merges the states of two tabs.
    pub(super) fn join(self, own: Plan, other: Plan) {
        if other.revision <= own.revision && own.says_the_same(&other) {
            return;
        }
        let both = match self.known_to(&other) {
            // What this page began with is not in the other state either.
            Known::UpTo(before) if before.writers.has_parted_from(&other.writers) => own.merged(&other),
            // Concurrent writes: browsers notify other tabs with a delay.
            Known::UpTo(before) => own.rebased(&before, &other),
            Known::Nothing => own.merged(&other),
            Known::All if other.revision <= own.revision => own.merged(&other),
            Known::All => other.clone(),
        };
        let has_more = !both.says_the_same(&other);
        self.take_over(other.clone());
        if has_more {
            self.put(both, other);
        }
    }

    /// Which writes of this page another state includes.
    fn known_to(self, other: &Plan) -> Known<Plan> {
        let (tab, writes) = (self.session.tab.read_value(), self.own_writes.read_value());
        writes.as_ref().map_or(Known::All, |writes| writes.known(&tab, other.revision, &other.writers))
    }

    /// Shows a state from elsewhere. The history of this plan is dropped, since undo would overwrite that state.
    fn take_over(self, other: Plan) {
        self.session.history.update(|history| history.forget_plan(&other.cluster));
        self.typing.set_value(None);
        self.own_writes.set_value(None);
        self.opening.set(Opening::Ready(other));
    }

    /// A newer version of the app has written this record: from now on it is read-only here.
    pub(super) fn yield_to_newer(self, record: String, plan: Option<Plan>) {
        self.session.history.update(|history| history.forget_plan(&self.cluster()));
        self.known.set_value(record);
        self.opening.set(Opening::Newer(plan));
    }

    /// Handles a record damaged from outside while this page holds it: sets it aside, and rewrites it from memory.
    fn mend(self, own: &Plan, broken: &str) {
        if self.set_aside(broken) {
            let text = encode_plan(own);
            self.session.note_local(self.session.write_plan(&plan_key(&own.cluster), &text));
            self.known.set_value(text);
        }
    }

    /// Drops the history of this plan if it does not lead to its present state: it was changed elsewhere before a
    /// reload.
    pub(super) fn forget_foreign_history(self) {
        if let Some(own) = self.plan() {
            let state = plan_state(&own);
            self.session.history.update(|history| history.forget_plan_unless_at(&own.cluster, &state));
        }
    }
}
