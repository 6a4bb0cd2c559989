//! A chart, drawn by ECharts after it is mounted.

use leptos::html::Div;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::platform::charts::{Drawing, draw, load};

/// Draws an ECharts option, and redraws it on changes; keeps its place free until there is one, to avoid layout shift. `label`
/// describes it in words; `failed` is shown instead if ECharts fails to load. `class` sets its size.
#[component]
pub fn Chart(
    #[prop(into)] option: Signal<Option<String>>,
    #[prop(into)] label: Signal<String>,
    failed: &'static str,
    class: &'static str,
) -> impl IntoView {
    let place = NodeRef::<Div>::new();
    let is_missing = RwSignal::new(false);
    // Keeps the drawing alive; dropping it disposes of the chart.
    let drawing = StoredValue::new_local(None::<Drawing>);
    let turns = StoredValue::new(0_u32);
    Effect::new(move |_| {
        let (Some(element), Some(json)) = (place.get(), option.get()) else { return };
        drawing.set_value(None);
        let turn = turns.get_value() + 1;
        turns.set_value(turn);
        spawn_local(async move {
            // Charts may take long to load: of several requests only the last is drawn.
            let charts = load().await;
            if turns.try_get_value() != Some(turn) {
                return;
            }
            // Nothing may wait from here on: the next request would find this drawing in its place.
            let drawn = charts.and_then(|charts| draw(&charts, &element, &json));
            let _ = is_missing.try_set(drawn.is_none());
            let _ = drawing.try_set_value(drawn);
        });
    });
    let is_there = Memo::new(move |_| option.with(Option::is_some));
    view! {
        <div
            class=class
            node_ref=place
            role=move || is_there.get().then_some("img")
            aria-label=move || is_there.get().then(|| label.get())
            hidden=move || is_missing.get()
        ></div>
        <Show when=move || is_missing.get()>
            <p class="hint">{failed}</p>
        </Show>
    }
}
