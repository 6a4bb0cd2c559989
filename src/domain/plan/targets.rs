//! The targets of a plan: setting, dropping, merging.

use super::record::Plan;
use super::target::Target;
use crate::domain::three_way::{entries, picked};

impl Plan {
    /// Every target: usually one, more after a merge. The last one set is the last.
    pub fn targets(&self) -> &[Target] {
        &self.targets
    }

    /// The target that counts: the last one set.
    pub fn target(&self) -> Option<&Target> {
        self.targets.last()
    }

    /// Sets a target in place of the one with the id `instead_of`, the one that was shown to whoever sets it. Any other stays.
    ///
    /// ```
    /// use dinamika::domain::plan::{Plan, Target};
    /// let mut plan = Plan::blank("ceper".to_owned());
    /// let target = |id: &str| Target { id: id.to_owned(), ..Target::default() };
    /// plan.aim(target("a"), None);
    /// plan.aim(target("b"), Some("a"));
    /// assert_eq!(plan.targets().len(), 1);
    /// plan.drop_target("b");
    /// assert_eq!(plan.target(), None);
    /// ```
    pub fn aim(&mut self, target: Target, instead_of: Option<&str>) {
        if let Some(shown) = instead_of {
            self.drop_target(shown);
        }
        self.join_target(target);
    }

    /// Drops a target; no effect if there is none with this id.
    pub fn drop_target(&mut self, id: &str) {
        self.targets.retain(|target| target.id != id);
    }

    /// The number of targets that are only in one of both plans.
    pub fn differing_targets(&self, other: &Self) -> usize {
        let only = |one: &Self, other: &Self| one.targets.iter().filter(|target| !other.has_target(target)).count();
        only(self, other) + only(other, self)
    }

    /// Adds a target, for a plan that is read or merged; no effect if the plan has it.
    pub(crate) fn join_target(&mut self, target: Target) {
        if !self.has_target(&target) {
            self.targets.push(target);
            self.targets.sort_by(Target::order);
        }
    }

    /// A target dropped on either side is dropped.
    pub(super) fn rebased_targets(&self, before: &Self, newer: &Self) -> Vec<Target> {
        let is_same = |one: &Target, other: &Target| one.id == other.id;
        let mut all = entries(&self.targets, &before.targets, &newer.targets, is_same, |own, before, newer| {
            picked(&own, &before, &newer).cloned()
        });
        all.sort_by(Target::order);
        all
    }

    /// Keeps the targets that were set elsewhere and dropped here without having been displayed.
    pub(super) fn keep_unseen_targets(&mut self, shown: &Self, elsewhere: &Self) {
        for theirs in elsewhere.targets.iter().filter(|theirs| !shown.has_target(theirs)) {
            self.join_target(theirs.clone());
        }
    }

    fn has_target(&self, target: &Target) -> bool {
        self.targets.iter().any(|own| own.id == target.id)
    }
}
