//! Undo and redo, on the screen that shows their effect.

use leptos::prelude::*;
use leptos::task::spawn_local;
use litemap::LiteMap;

use super::Session;
use super::plan::{restore_plans, stale_plans};
use crate::domain::assessment::Assessment;
use crate::persistence::{Change, History, PlanEdit, Scope};
use crate::platform::{clock, document};
use crate::route::{Page, Route, Subject};

/// The states to restore: assessments by id, `None` for those that did not exist.
type Restored = Vec<(String, Option<Assessment>)>;

/// One direction: undo or redo.
struct Direction {
    ids: fn(&History, &Scope) -> Vec<String>,
    plans: fn(&History, &Scope) -> Vec<PlanEdit>,
    can_restore: fn(Session) -> bool,
    take: fn(&mut History, &Scope) -> Restored,
}

const UNDO: Direction = Direction {
    ids: History::ids_to_undo,
    plans: History::plans_to_undo,
    can_restore: Session::can_undo,
    take: History::undo,
};

const REDO: Direction = Direction {
    ids: History::ids_to_redo,
    plans: History::plans_to_redo,
    can_restore: Session::can_redo,
    take: History::redo,
};

impl Session {
    /// The scope of changes on the current screen; `None` on screens without changes.
    pub fn scope(self) -> Option<Scope> {
        self.route.with(|route| match route {
            Route::Home | Route::Settings | Route::Import => Some(Scope::Clusters),
            Route::Assessment(Subject::Own(id), Page::Profile) => Some(Scope::Profile(id.clone())),
            Route::Assessment(Subject::Own(id), _) => Some(Scope::Answers(id.clone())),
            Route::Plan(cluster)
            | Route::PlanBoard(cluster)
            | Route::PlanAction(cluster, _)
            | Route::NewAction(cluster, ..)
            | Route::PlanReview(cluster, _)
            | Route::Steps(cluster)
            | Route::StepAction(cluster, ..)
            | Route::PlanVersions(cluster) => Some(Scope::Plan(cluster.clone())),
            _ => None,
        })
    }

    /// Whether the last change was made on this screen and is completely visible here. Reactive.
    pub fn can_undo(self) -> bool {
        self.scope().is_some_and(|scope| self.history.with(|history| self.shows(history.next_undo(&scope))))
    }

    /// The same for the last undone change.
    pub fn can_redo(self) -> bool {
        self.scope().is_some_and(|scope| self.history.with(|history| self.shows(history.next_redo(&scope))))
    }

    /// Whether the screen shows the whole change: some show only one question, or those of a dimension.
    fn shows(self, change: Option<&Change>) -> bool {
        let Some(change) = change else { return false };
        self.route.with(|route| match route {
            Route::Assessment(_, Page::Question(id) | Page::Vote(id)) => change.is_only_in(&[id]),
            Route::Assessment(_, Page::List(id)) => {
                let dimension = self.instrument().dimensions.iter().find(|one| one.id.as_str() == id);
                let indicators = dimension.into_iter().flat_map(|one| self.instrument().indicators_of(one.position));
                change.is_only_in(&indicators.map(|one| one.id.as_str()).collect::<Vec<_>>())
            }
            _ => true,
        })
    }

    /// Undoes the last change, if it was made on this screen.
    pub fn undo(self) {
        spawn_local(self.restore(UNDO, self.words().undone));
    }

    /// Redoes the last undone change, if it was made on this screen.
    pub fn redo(self) {
        spawn_local(self.restore(REDO, self.words().redone));
    }

    /// Restores the states incrementally: an import may have added thousands of assessments.
    async fn restore(self, direction: Direction, said: &'static str) {
        let Some(scope) = untrack(|| self.scope()) else { return };
        if self.is_restoring.get_value() {
            return;
        }
        self.is_restoring.set_value(true);
        let mut turn = clock::Turn::begin();
        let is_current = self.forget_stale(|history| (direction.ids)(history, &scope), &mut turn).await
            && self.forget_stale_plans(|history| (direction.plans)(history, &scope)).await;
        if is_current && untrack(|| (direction.can_restore)(self)) {
            let plans = self.history.with_untracked(|history| (direction.plans)(history, &scope));
            let restored = (direction.take)(&mut self.history.write(), &scope);
            for (id, assessment) in restored {
                turn.give_way().await;
                self.put(&id, assessment);
            }
            if !plans.is_empty()
                && let Ok(restoring) = restore_plans(self, plans).await
            {
                restoring.await;
            }
            self.unfinished.update(LiteMap::clear);
            self.announce(|| said.to_owned());
            self.restored.update(|times| *times += 1);
            document::next_frame(|| document::focus_if_lost("main h1"));
        }
        self.is_restoring.set_value(false);
    }

    /// The same as [`Self::forget_stale`] for plans. Returns false also if the part that reads plans fails to load.
    async fn forget_stale_plans(self, next: impl Fn(&History) -> Vec<PlanEdit>) -> bool {
        let plans = self.history.with_untracked(&next);
        if plans.is_empty() {
            return true;
        }
        let Ok(reading) = stale_plans(self, plans.clone()).await else { return false };
        for cluster in reading.await {
            self.history.update(|history| history.forget_plan(&cluster));
        }
        plans == self.history.with_untracked(next)
    }

    /// Drops stale history: assessments changed elsewhere are not restored, even if this tab has not been notified yet.
    /// Returns whether there were none.
    async fn forget_stale(self, next: impl Fn(&History) -> Vec<String>, turn: &mut clock::Turn) -> bool {
        let ids = self.history.with_untracked(&next);
        for id in &ids {
            turn.give_way().await;
            self.refresh(id);
            if self.is_sealed(id) {
                self.history.update(|history| history.forget(id));
            }
        }
        ids == self.history.with_untracked(&next)
    }
}
