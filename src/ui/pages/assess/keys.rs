//! Single keys that answer. They can be switched off.

use super::Asked;
use crate::domain::assessment::Answer;
use crate::platform::document;
use crate::ui::session::Session;
use crate::ui::view::{Callback, key_pressed, on_window};

/// What the keys of a question do.
pub(in crate::ui::pages) struct Keys {
    /// Called with the answer a key chooses.
    pub(in crate::ui::pages) answer: Callback<Answer>,
    /// Goes on.
    pub(in crate::ui::pages) next: Callback<()>,
    /// Goes back.
    pub(in crate::ui::pages) back: Callback<()>,
}

/// The levels' own numerals, U, N, Enter and Backspace; never inside a text field, never with a modifier.
pub(in crate::ui::pages) fn follow_keys(session: Session, indicator: Asked, keys: Keys) {
    on_window("keydown", move |event| {
        let pressed = key_pressed(&event);
        let modified = pressed.ctrl_key() || pressed.meta_key() || pressed.alt_key();
        if modified || document::is_typing() || !session.settings.with_untracked(|settings| settings.keys) {
            return;
        }
        let level = |key: &str| key.parse().ok().and_then(|numeral| session.instrument().scale.level(numeral));
        match pressed.key().as_str() {
            "u" | "U" => keys.answer.run(Answer::Unknown),
            "n" | "N" if indicator.get().not_applicable_allowed => keys.answer.run(Answer::NotApplicable),
            "Enter" if !document::is_on_control() => keys.next.run(()),
            "Backspace" => keys.back.run(()),
            key => match level(key) {
                Some(level) => keys.answer.run(Answer::Level(level)),
                None => return,
            },
        }
        event.prevent_default();
    });
}
