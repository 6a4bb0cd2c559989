//! A quiet timer: it says how much time is left, and nothing happens when there is none.

use super::asked::Asked;
use crate::i18n;
use crate::platform::clock;
use crate::ui::view::{Element, RwSignal, span, when_gone};

/// The time left for this indicator, where the group wants to be told.
pub(super) fn timer(asked: &Asked) -> Element {
    let words = i18n::vote(asked.locale);
    let passed = RwSignal::new(0_u32);
    let ticking = passed.clone();
    let every = clock::every_second(move || ticking.update(|seconds| *seconds += 1));
    when_gone(move || drop(every));
    let asked = asked.clone();
    let left = move || {
        let minutes = asked.room.with(|workshop| workshop.minutes);
        (minutes != 0).then(|| {
            let left = (u32::from(minutes) * 60).saturating_sub(passed.get());
            match left {
                0 => words.time_over.to_owned(),
                left => (words.time_left)(&format!("{}:{:02}", left / 60, left % 60)),
            }
        })
    };
    span().class("timer").child(left)
}
