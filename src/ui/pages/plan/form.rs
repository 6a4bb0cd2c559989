//! The context of the fields of one action.

use leptos::prelude::*;

use super::desk_view::DeskView;
use crate::domain::plan::{Action, Content};

/// The context of the fields.
#[derive(Clone, Copy)]
pub(super) struct Form {
    pub(super) at: DeskView,
    pub(super) id: StoredValue<String>,
    /// What a new action starts with.
    pub(super) start: StoredValue<Option<Action>>,
}

impl Form {
    /// The content so far. Reactive.
    pub(super) fn content(self) -> Content {
        let stored = self.id.with_value(|id| self.at.action(id));
        stored.or_else(|| self.start.get_value()).map(|action| action.content).unwrap_or_default()
    }

    /// Changes the content; `field` names a text being typed, so that typing it is undone as one change.
    pub(super) fn change(self, field: Option<&str>, change: impl FnOnce(&mut Content)) {
        let id = self.id.get_value();
        let merge = field.map(|field| format!("{id}/{field}"));
        self.at.desk.change(merge, |plan| {
            // Only a new one: an action deleted in another tab must not come back blank.
            if let Some(start) = self.start.get_value() {
                plan.add(start);
            }
            plan.edit(&id, change);
        });
    }
}
