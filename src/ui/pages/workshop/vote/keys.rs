//! Keyboard control of the vote, and a dialog that lists the keys.

use leptos::ev;
use leptos::prelude::*;

use super::asked::{Asked, Phase, Step};
use super::{agree, hands, secret};
use crate::domain::assessment::Answer;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::document;
use crate::ui::components::QuietButton;
use crate::ui::events::{key_of, on_window};

/// The id of the dialog.
const OVERLAY: &str = "keys";

/// Follows single keys, those of a sign only while they are switched on; never inside a text field, never with a modifier but
/// Shift, and once however long they are held.
pub(super) fn follow_keys(asked: Asked) {
    on_window(ev::keydown, move |pressed| {
        let is_modified = pressed.ctrl_key() || pressed.meta_key() || pressed.alt_key();
        if is_modified || pressed.repeat() || document::is_typing() || document::is_open(OVERLAY) {
            return;
        }
        let key = key_of(&pressed);
        let has_keys = asked.room.session().settings.with_untracked(|settings| settings.keys);
        // The setting switches off the keys that speech input could type by mistake.
        if key.chars().count() == 1 && !has_keys {
            return;
        }
        if press(asked, &key, pressed.shift_key()) {
            pressed.prevent_default();
        }
    });
}

/// Handles a key; returns whether it has a meaning now.
fn press(asked: Asked, key: &str, is_shift: bool) -> bool {
    let phase = asked.phase();
    match key {
        "PageDown" => asked.go(true),
        "PageUp" => asked.go(false),
        // On a radio button they select.
        "ArrowRight" if !document::is_choosing() => asked.go(true),
        "ArrowLeft" if !document::is_choosing() => asked.go(false),
        "f" | "F" => document::toggle_full_screen(),
        "?" => document::open_dialog(OVERLAY),
        "Enter" if !document::is_on_control() && !document::is_choosing() => return enter(asked, phase),
        "Backspace" if phase == Phase::Secret && asked.is_held() => secret::take_back(asked),
        "r" | "R" if phase == Phase::Revealed => asked.vote_again(),
        "a" | "A" if phase == Phase::Revealed => match asked.step() {
            Step::Votes => asked.begin_deciding(),
            Step::Deciding => agree::decide(asked),
            Step::Agreed => return false,
        },
        "Escape" if phase == Phase::Revealed && asked.step() == Step::Deciding => asked.leave_deciding(),
        "l" | "L" if asked.can_shorten() => asked.shorten(!asked.is_brief()),
        key => return answer_of(asked, key).is_some_and(|answer| choose(asked, phase, answer, is_shift)),
    }
    true
}

fn enter(asked: Asked, phase: Phase) -> bool {
    match phase {
        Phase::Secret if asked.is_held() => return secret::hand_on_by_key(asked),
        Phase::Hands | Phase::HandedIn => asked.reveal(),
        Phase::Revealed if asked.group().agreed.is_some() => asked.go(true),
        // The next voter may press Enter too, so a secret vote is opened only by its button.
        Phase::Secret | Phase::Revealed => return false,
    }
    true
}

/// The answer of a key: the numeral of a level, U or N.
fn answer_of(asked: Asked, key: &str) -> Option<Answer> {
    let answer = match key {
        "u" | "U" => Answer::Unknown,
        "n" | "N" => Answer::NotApplicable,
        key => Answer::Level(key.parse().ok().and_then(|numeral| asked.instrument().scale.level(numeral))?),
    };
    asked.choices().contains(&answer).then_some(answer)
}

fn choose(asked: Asked, phase: Phase, answer: Answer, is_shift: bool) -> bool {
    match phase {
        Phase::Hands => hands::count(asked, answer, !is_shift),
        Phase::Secret if !asked.is_held() => secret::cast(asked, answer),
        Phase::Revealed if asked.step() != Step::Agreed => asked.chosen.set(Some(answer)),
        Phase::Secret | Phase::HandedIn | Phase::Revealed => return false,
    }
    true
}

/// The button that opens the list of keys, and the list.
#[component]
pub(super) fn Overlay(locale: Locale) -> impl IntoView {
    let words = i18n::vote(locale);
    let keys = [
        ("0–4, U, N", words.key_levels_hands),
        ("Shift + 0–4, U, N", words.key_less),
        ("0–4, U, N", words.key_levels_secret),
        ("Enter", words.key_enter),
        ("Backspace", words.take_back),
        ("R", words.key_again),
        ("A", words.key_agree),
        ("Esc", words.back_to_votes),
        ("L", words.key_whole),
        ("← → PageUp PageDown", words.key_move),
        ("F", words.key_full),
        ("?", words.keys),
    ];
    let row = |(key, what)| {
        view! {
            <dt>
                <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
        }
    };
    view! {
        <QuietButton on:click=|_| document::open_dialog(OVERLAY)>{words.keys} "\u{a0}" <kbd>"?"</kbd></QuietButton>
        // The button comes first, because an opened dialog scrolls to the focused element.
        <dialog id=OVERLAY aria-label=words.keys>
            <div class="dialog-top">
                <h2>{words.keys}</h2>
                <QuietButton on:click=|_| document::close_dialog(OVERLAY)>{words.close}</QuietButton>
            </div>
            <dl class="keys">{keys.map(row)}</dl>
        </dialog>
    }
}
