//! The undo history survives a reload of the page, in session storage.

use leptos::ev;
use leptos::prelude::*;

use super::Session;
use crate::persistence::{HISTORY_KEY, decode_history, encode_history};
use crate::platform::storage;
use crate::ui::events::on_window;

impl Session {
    /// Stores the undo history when the page is closed.
    pub fn leave_history(self) {
        on_window(ev::pagehide, move |_| {
            self.resume_history();
            storage::write_to_tab(HISTORY_KEY, &self.history.with_untracked(encode_history));
        });
    }

    /// Restores the undo history of this tab. Only after the disk copies are compared: until then, the history holds
    /// the changes made without knowing them.
    pub(super) fn resume_history(self) {
        if std::mem::replace(&mut *self.has_resumed.write_value(), true) {
            return;
        }
        let stored = storage::read_of_tab(HISTORY_KEY);
        if let Some(earlier) = stored.and_then(|text| decode_history(self.instrument(), &text)) {
            self.history.update(|history| history.resume(earlier, |id| self.stored(id)));
        }
    }
}
