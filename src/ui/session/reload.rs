//! What can be undone outlives a reload of the page, in the storage of its tab.

use super::Session;
use crate::persistence::{HISTORY_KEY, decode_history, encode_history};
use crate::platform::{document, storage};
use crate::ui::view::on_window;

impl Session {
    /// Goes on where this tab was left, once the first screen is painted, and leaves the same behind when it is.
    pub fn keep_history(self) {
        document::after_paint(move || {
            let stored = storage::read_of_tab(HISTORY_KEY);
            let earlier = stored.and_then(|text| decode_history(self.instrument(), &text));
            if let Some(earlier) = earlier {
                self.history.update(|history| history.resume(earlier, |id| self.stored(id)));
            }
        });
        on_window("pagehide", move |_| {
            storage::write_to_tab(HISTORY_KEY, &self.history.with_untracked(encode_history));
        });
    }
}
