//! The actions of a plan, each as a signal of its own: a change wakes the card it is about, not all of them.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::desk_view::DeskView;
use crate::domain::plan::Action;

/// The actions that are shown, by id; `None` once one is gone.
#[derive(Clone, Copy)]
pub(super) struct Actions {
    at: DeskView,
    shown: StoredValue<BTreeMap<String, ArcRwSignal<Option<Action>>>>,
}

impl Actions {
    /// Follows the plan as long as the page is open.
    pub(super) fn follow(at: DeskView) -> Self {
        let shown = StoredValue::new(BTreeMap::<String, ArcRwSignal<Option<Action>>>::new());
        Effect::new(move |_| {
            at.desk.with(|plan| {
                for (id, action) in &*shown.read_value() {
                    let now = plan.action(id);
                    if action.with_untracked(|before| before.as_ref() != now) {
                        action.set(now.cloned());
                    }
                }
            });
        });
        Self { at, shown }
    }

    /// An action of the plan.
    pub(super) fn of(self, id: &str) -> ReadSignal<Option<Action>> {
        let now = || ArcRwSignal::new(untrack(|| self.at.action(id)));
        self.shown.write_value().entry(id.to_owned()).or_insert_with(now).read_only().into()
    }
}
