//! A chart, drawn by ECharts once it stands on the page.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::Element;

use crate::platform::charts::{Drawing, draw, load};
use crate::ui::view::{IntoView, RwSignal, Signal, View, div, follow, p, several};

/// Draws an ECharts option, again when it changes. `label` says in words what it shows; where ECharts cannot be loaded,
/// `failed` stands in its place. `class` gives it its size.
pub fn chart(option: Signal<String>, label: String, failed: &'static str, class: &'static str) -> View {
    let is_missing = RwSignal::new(false);
    let (hidden, shown) = (is_missing.clone(), is_missing.clone());
    let place = div().class(class).attr("role", "img").attr("aria-label", label).attr("hidden", move || hidden.get());
    let element: Element = place.node();
    // Held as long as the option is followed; a drawing that is replaced or left is taken down.
    let drawing = Rc::new(RefCell::new(None::<Drawing>));
    let turns = Rc::new(Cell::new(0_u32));
    follow(move || {
        let (element, json) = (element.clone(), option.get());
        let (held, is_missing) = (Rc::downgrade(&drawing), is_missing.clone());
        drawing.replace(None);
        let (turn, turns) = (turns.get() + 1, Rc::clone(&turns));
        turns.set(turn);
        spawn_local(async move {
            // Charts can be long in coming: only the last of those asked for meanwhile is drawn.
            load().await;
            if turns.get() != turn {
                return;
            }
            let drawn = draw(element, json).await;
            // The page may have been left meanwhile.
            if let Some(drawing) = held.upgrade() {
                is_missing.set(drawn.is_none());
                drawing.replace(drawn);
            }
        });
    });
    let failure = move || shown.get().then(|| p().class("hint").child(failed));
    several([place.into_view(), failure.into_view()])
}
