//! Undo and redo on the screen that shows what they change.

use leptos::prelude::*;
use litemap::LiteMap;

use super::Session;
use crate::domain::assessment::Assessment;
use crate::persistence::{History, Scope};
use crate::platform::document;
use crate::route::{Page, Route, Subject};

impl Session {
    /// Where changes are made on the screen now; none on screens that change nothing.
    pub fn scope(self) -> Option<Scope> {
        self.route.with(|route| match route {
            Route::Home | Route::Settings | Route::Import => Some(Scope::Clusters),
            Route::Assessment(Subject::Own(id), Page::Profile) => Some(Scope::Profile(id.clone())),
            Route::Assessment(Subject::Own(id), _) => Some(Scope::Answers(id.clone())),
            _ => None,
        })
    }

    /// Takes the last change back, if it was made on this screen.
    pub fn undo(self) {
        let Some(scope) = untrack(|| self.scope()) else { return };
        if self.forget_stale(|history| history.ids_to_undo(&scope)) {
            return;
        }
        let restored = self.history.write().undo(&scope);
        self.restore(restored, self.words().undone);
    }

    /// Does again what was undone last, if it was made on this screen.
    pub fn redo(self) {
        let Some(scope) = untrack(|| self.scope()) else { return };
        if self.forget_stale(|history| history.ids_to_redo(&scope)) {
            return;
        }
        let restored = self.history.write().redo(&scope);
        self.restore(restored, self.words().redone);
    }

    /// What has become of these elsewhere is not undone, even where this tab has not heard of it yet. Whether there was such.
    fn forget_stale(self, next: impl Fn(&History) -> Vec<String>) -> bool {
        let ids = self.history.with_untracked(&next);
        for id in &ids {
            self.refresh(id);
            if self.is_sealed(id) {
                self.history.update(|history| history.forget(id));
            }
        }
        ids != self.history.with_untracked(&next)
    }

    fn restore(self, restored: Vec<(String, Option<Assessment>)>, said: &'static str) {
        if restored.is_empty() {
            return;
        }
        for (id, assessment) in restored {
            self.put(&id, assessment);
        }
        self.unfinished.update(LiteMap::clear);
        self.announce(|| said.to_owned());
        self.restored.update(|times| *times += 1);
        document::next_frame(|| document::focus_if_lost("main h1"));
    }
}
