//! Single keys that answer. They can be switched off.

use leptos::ev;
use leptos::prelude::*;
use send_wrapper::SendWrapper;

use crate::domain::assessment::Answer;
use crate::domain::instrument::Indicator;
use crate::platform::document;
use crate::ui::session::Session;

/// What the keys of a question do.
pub(in crate::ui::pages) struct Keys {
    /// Called with the answer a key chooses.
    pub(in crate::ui::pages) answer: Box<dyn Fn(Answer)>,
    /// Goes on.
    pub(in crate::ui::pages) next: Box<dyn Fn()>,
    /// Goes back.
    pub(in crate::ui::pages) back: Box<dyn Fn()>,
}

/// The levels' own numerals, U, N, Enter and Backspace; never inside a text field, never with a modifier.
pub(in crate::ui::pages) fn follow_keys(session: Session, indicator: &'static Indicator, keys: Keys) {
    let keys = SendWrapper::new(keys);
    let listener = window_event_listener(ev::keydown, move |event| {
        let modified = event.ctrl_key() || event.meta_key() || event.alt_key();
        if modified || document::is_typing() || !session.settings.with_untracked(|settings| settings.keys) {
            return;
        }
        let level = |key: &str| key.parse().ok().and_then(|numeral| session.instrument.scale.level(numeral));
        match event.key().as_str() {
            "u" | "U" => (keys.answer)(Answer::Unknown),
            "n" | "N" if indicator.not_applicable_allowed => (keys.answer)(Answer::NotApplicable),
            "Enter" if !document::is_on_control() => (keys.next)(),
            "Backspace" => (keys.back)(),
            key => match level(key) {
                Some(level) => (keys.answer)(Answer::Level(level)),
                None => return,
            },
        }
        event.prevent_default();
    });
    on_cleanup(move || listener.remove());
}
