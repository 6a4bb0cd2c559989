//! Work of seconds: how far it is, and the way to stop it.

use leptos::prelude::*;

use crate::platform::{clock, document};
use crate::ui::components::QuietButton;

/// A piece of work and how far it is.
#[derive(Clone, Debug)]
pub(super) struct Work {
    done: ArcRwSignal<usize>,
    total: ArcRwSignal<usize>,
    is_stopped: ArcRwSignal<bool>,
}

impl Work {
    /// Nothing of it done, and not known yet how much it is.
    pub(super) fn new() -> Self {
        let (done, total) = (ArcRwSignal::new(0), ArcRwSignal::new(0));
        Self { done, total, is_stopped: ArcRwSignal::new(false) }
    }

    /// There is so much more to do.
    pub(super) fn expect(&self, more: usize) {
        self.total.update(|total| *total += more);
    }

    /// One more is done. Lets whatever was pressed come first where the turn was long enough; whether to go on.
    pub(super) async fn goes_on(&self, turn: &mut clock::Turn) -> bool {
        self.done.update(|done| *done += 1);
        turn.give_way().await;
        !self.is_stopped.get_untracked()
    }

    /// Stops it.
    pub(super) fn stop(&self) {
        self.is_stopped.set(true);
    }
}

/// How far it is, with the way to stop it. What takes only a moment is not told of.
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
