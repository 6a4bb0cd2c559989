//! The timer: it shows the time left, and does nothing when it runs out.

use std::time::Duration;

use leptos::prelude::*;

use super::asked::Asked;
use crate::i18n;

/// The time left for this indicator, if the timer is on.
#[component]
pub(super) fn Timer(asked: Asked) -> impl IntoView {
    let words = i18n::vote(asked.locale);
    let passed = RwSignal::new(0_u32);
    let tick = move || passed.update(|seconds| *seconds += 1);
    if let Ok(ticking) = set_interval_with_handle(tick, Duration::from_secs(1)) {
        on_cleanup(move || ticking.clear());
    }
    let left = move || {
        let minutes = asked.room.with(|workshop| workshop.minutes);
        (minutes != 0).then(|| match (u32::from(minutes) * 60).saturating_sub(passed.get()) {
            0 => words.time_over.to_owned(),
            left => (words.time_left)(&format!("{}:{:02}", left / 60, left % 60)),
        })
    };
    view! { <span class="timer">{left}</span> }
}
