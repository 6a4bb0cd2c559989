//! Changes to assessments and settings. All except those of settings can be undone.

use leptos::prelude::*;

use super::Session;
use crate::domain::assessment::{Answer, Assessment, ClusterProfile, Response};
use crate::exchange::has_open_actions;
use crate::persistence::{Change, Edit, PlanEdit, SETTINGS_KEY, Scope, Settings, is_broken};
use crate::platform::{document, identifier, storage};
use crate::route::{Page, Route};

impl Session {
    /// Stores a new assessment of a cluster, blank except for what `also` adds, and returns its id. A cluster without an id is
    /// a new one.
    pub fn begin(self, cluster: &ClusterProfile, also: impl Fn(&mut Assessment)) -> String {
        let id = identifier::fresh();
        self.change(Scope::Clusters, None, &[&id], |assessment| {
            *assessment = self.blank(&id, cluster.clone());
            also(assessment);
        });
        id
    }

    /// Begins the next assessment of the cluster of this one, and goes where it starts: to what became of the plan, if the plan
    /// has open actions, otherwise to the profile.
    pub fn assess_again(self, id: &str) {
        let Some(last) = self.stored(id) else { return };
        let cluster = last.cluster_id();
        // An assessment without the id of a cluster is one of its own, to which the next one belongs.
        let next = self.begin(&ClusterProfile { id: Some(cluster.to_owned()), ..last.cluster.clone() }, |_| {});
        let is_reviewed = self.plan_record(cluster).is_some_and(|plan| has_open_actions(&plan));
        let profile = Route::own(&next, Page::Profile);
        self.go(if is_reviewed { Route::PlanReview(cluster.to_owned(), next) } else { profile });
    }

    /// Changes the user's own assessments; missing ones are created. Consecutive changes with the same `merge` name are
    /// undone together.
    pub fn change(self, scope: Scope, merge: Option<String>, ids: &[&str], change: impl Fn(&mut Assessment)) {
        let mut edits = Vec::new();
        for &id in ids {
            let shown = self.stored(id);
            self.refresh(id);
            if self.is_sealed(id) {
                continue;
            }
            let before = self.stored(id);
            let mut after = before.clone().unwrap_or_else(|| self.blank(id, ClusterProfile::default()));
            change(&mut after);
            if let (Some(shown), Some(before)) = (shown, &before) {
                after.keep_unseen(&shown, before);
            }
            if before.as_ref() != Some(&after) {
                let began = self.began(id, merge.as_deref(), before.as_ref());
                let after = self.put_since(id, Some(after), began);
                edits.push(Edit { id: id.to_owned(), before, after });
            }
        }
        self.record(scope, merge, edits, Vec::new());
    }

    /// Records a change for undo. Returns whether anything changed.
    pub(super) fn record(self, scope: Scope, merge: Option<String>, edits: Vec<Edit>, plans: Vec<PlanEdit>) -> bool {
        let has_changed = !edits.is_empty() || !plans.is_empty();
        if has_changed {
            self.history.update(|history| history.record(Change { scope, merge, edits, plans }));
        }
        has_changed
    }

    /// Answers an indicator.
    pub fn answer(self, id: &str, indicator: &str, answer: Answer) {
        self.change(Scope::Answers(id.to_owned()), None, &[id], |assessment| {
            // Pages only offer allowed answers; any other changes nothing.
            let _ = assessment.answer(self.instrument(), indicator, answer);
        });
    }

    /// Resolves a conflict about an indicator.
    pub fn decide(self, id: &str, indicator: &str, decide: impl Fn(&mut Response)) {
        self.change(Scope::Answers(id.to_owned()), None, &[id], |assessment| {
            self.respond(assessment, indicator, &decide);
        });
    }

    /// Changes evidence or note of an indicator, as named by `field`, so that typing is undone as one change.
    pub fn write(self, id: &str, indicator: &str, field: &str, write: impl Fn(&mut Response)) {
        self.change(Scope::Answers(id.to_owned()), Some(format!("{indicator}/{field}")), &[id], |assessment| {
            self.respond(assessment, indicator, &write);
        });
    }

    fn respond(self, assessment: &mut Assessment, indicator: &str, change: impl Fn(&mut Response)) {
        let Some(known) = self.instrument().indicator(indicator) else { return };
        let mut response = assessment.response(&known.id).cloned().unwrap_or_default();
        change(&mut response);
        // As in `answer`: only allowed answers get here.
        let _ = assessment.respond(self.instrument(), indicator, response);
    }

    /// Deletes an assessment; undo restores it.
    pub fn delete(self, id: &str) {
        self.refresh(id);
        if self.is_sealed(id) {
            return;
        }
        let before = self.stored(id);
        self.put(id, None);
        let edits = vec![Edit { id: id.to_owned(), before, after: None }];
        self.record(Scope::Clusters, None, edits, Vec::new());
        // The card and its focus are gone: focus the undo notice in its place.
        document::next_frame(|| document::focus("#deleted"));
    }

    /// Changes the settings.
    pub fn configure(self, change: impl FnOnce(&mut Settings)) {
        // Another tab may have changed other settings since.
        let stored = storage::read(SETTINGS_KEY);
        let known = stored.as_deref().filter(|stored| !is_broken(stored)).map(Settings::decode);
        let mut settings = known.unwrap_or_else(|| self.settings.get_untracked());
        change(&mut settings);
        self.note_local(self.update_beside(SETTINGS_KEY, stored, |stored| settings.encode(stored)));
        self.settings.set(settings);
    }
}
