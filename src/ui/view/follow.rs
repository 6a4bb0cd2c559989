//! What is done again whenever a signal changes, and for how long.

use reactive_graph::effect::ImmediateEffect;
use reactive_graph::graph::{Subscriber, ToAnySubscriber};
use reactive_graph::owner::{Owner, on_cleanup};
use send_wrapper::SendWrapper;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

use super::{Event, IntoView, RwSignal, View};
use crate::platform::document;

pub use reactive_graph::graph::untrack;

/// Runs now and again whenever a signal changes that it reads, until the part of the page it belongs to is gone.
pub fn follow(run: impl Fn() + 'static) {
    follow_boxed(Box::new(run));
}

#[inline(never)]
fn follow_boxed(run: Box<dyn Fn()>) {
    keep(Following::new(run));
}

/// Something that is done again whenever a signal changes. Dropped, it is forgotten by the signals too: those that seldom
/// change would otherwise remember every page that was ever open.
#[derive(Debug)]
pub(super) struct Following(ImmediateEffect);

impl Following {
    pub(super) fn new(run: Box<dyn Fn()>) -> Self {
        let run = SendWrapper::new(run);
        // The closure takes the wrapper with it, not only what is in it.
        Self(ImmediateEffect::new(move || (*run)()))
    }
}

impl Drop for Following {
    fn drop(&mut self) {
        let own = self.0.to_any_subscriber();
        own.clear_sources(&own);
    }
}

/// Keeps `what` until the part of the page it belongs to is gone.
pub(super) fn keep<T: 'static>(what: T) {
    let what = SendWrapper::new(what);
    on_cleanup(move || drop(what));
}

/// A part of the page that follows once the rest is painted.
pub fn later<V: IntoView + 'static>(make: impl Fn() -> V + 'static) -> impl IntoView {
    let is_time = RwSignal::new(false);
    let rest_is_painted = is_time.clone();
    document::after_second_paint(move || rest_is_painted.set(true));
    move || is_time.get().then(|| untrack(&make))
}

/// Runs when the part of the page it belongs to is taken away.
pub fn when_gone(run: impl FnOnce() + 'static) {
    let run = SendWrapper::new(run);
    on_cleanup(move || run.take()());
}

/// Puts `view` at the end of the page's body, for as long as the page is open.
pub fn mount(view: impl FnOnce() -> View) {
    let owner = Owner::new();
    let view = owner.with(view);
    if let Some(body) = web_sys::window().and_then(|window| window.document()?.body()) {
        view.append_to(body.unchecked_ref());
    }
    // Its end is the end of the page.
    std::mem::forget(owner);
}

/// Runs at every `event` of the window, until the part of the page it belongs to is gone.
pub fn on_window(event: &'static str, run: impl Fn(Event) + 'static) {
    let run = Closure::<dyn Fn(Event)>::new(run);
    let Some(window) = web_sys::window() else { return };
    // Only a name that is no string fails.
    let _ = window.add_event_listener_with_callback(event, run.as_ref().unchecked_ref());
    let listener = SendWrapper::new((window, run));
    on_cleanup(move || {
        let (window, run) = &*listener;
        let _ = window.remove_event_listener_with_callback(event, run.as_ref().unchecked_ref());
    });
}
