//! Progress and cancellation of long work.

use leptos::prelude::*;

use crate::platform::{clock, document};
use crate::ui::components::QuietButton;

/// A piece of work with its progress.
#[derive(Clone, Debug)]
pub(super) struct Work {
    done: ArcRwSignal<usize>,
    total: ArcRwSignal<usize>,
    is_stopped: ArcRwSignal<bool>,
}

impl Work {
    /// New work of unknown size.
    pub(super) fn new() -> Self {
        let (done, total) = (ArcRwSignal::new(0), ArcRwSignal::new(0));
        Self { done, total, is_stopped: ArcRwSignal::new(false) }
    }

    /// Adds to the expected total.
    pub(super) fn expect(&self, more: usize) {
        self.total.update(|total| *total += more);
    }

    /// Counts one unit as done, and yields to the event loop when the time slice is used up. Returns whether to
    /// continue.
    pub(super) async fn goes_on(&self, turn: &mut clock::Turn) -> bool {
        self.done.update(|done| *done += 1);
        turn.give_way().await;
        !self.is_stopped.get_untracked()
    }

    /// Cancels the work.
    pub(super) fn stop(&self) {
        self.is_stopped.set(true);
    }
}

/// The progress with a cancel button. Short work shows nothing.
#[component]
pub(super) fn Working(
    work: Work,
    text: fn(usize, usize) -> String,
    stop: &'static str,
    on_stop: impl Fn() + Send + 'static,
) -> impl IntoView {
    let Work { done, total, .. } = work.clone();
    let now = Memo::new(move |_| (done.get(), total.get()));
    let press = move |_| {
        work.stop();
        on_stop();
        document::next_frame(|| document::focus_if_lost("main h1"));
    };
    view! {
        <div class="card working">
            <p>
                <label for="work">{move || now.with(|(done, total)| text(*done, *total))}</label>
            </p>
            <progress id="work" max=move || now.get().1.max(1) value=move || now.get().0></progress>
            <p class="actions">
                <QuietButton on:click=press>{stop}</QuietButton>
            </p>
        </div>
    }
}
