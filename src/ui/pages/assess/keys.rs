//! Single-key shortcuts for answering. They can be switched off.

use leptos::ev;
use leptos::prelude::*;

use super::all_questions::DIALOG;
use super::asking::Asked;
use crate::domain::assessment::Answer;
use crate::platform::document;
use crate::ui::events::{key_of, on_window};

/// Numerals of levels, U, N, Enter for the next question and Backspace for the previous one; ignored inside text
/// fields, with modifiers, and on key repeat.
pub(super) fn follow_keys(asked: Asked, go_on: impl Fn() + 'static, go_back: impl Fn() + 'static) {
    let Asked { session, indicator, .. } = asked;
    on_window(ev::keydown, move |event| {
        let modified = event.ctrl_key() || event.meta_key() || event.alt_key();
        if modified
            || event.repeat()
            || document::is_typing()
            || document::is_open(DIALOG)
            || !session.settings.with_untracked(|settings| settings.keys)
        {
            return;
        }
        let level = |key: &str| key.parse().ok().and_then(|numeral| session.instrument().scale.level(numeral));
        // With Shift a digit key is another character, unless the keyboard needs Shift for digits.
        let key = if event.shift_key() { event.key() } else { key_of(&event) };
        match key.as_str() {
            "u" | "U" => asked.answer(Answer::Unknown),
            "n" | "N" if indicator.get_untracked().not_applicable_allowed => asked.answer(Answer::NotApplicable),
            "Enter" if !document::is_on_control() => go_on(),
            "Backspace" => go_back(),
            key => match level(key) {
                Some(level) => asked.answer(Answer::Level(level)),
                None => return,
            },
        }
        event.prevent_default();
    });
}
