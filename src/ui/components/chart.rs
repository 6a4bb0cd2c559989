//! A chart, drawn by ECharts once it stands on the page.

use leptos::html::Div;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::platform::charts::{Drawing, draw, load};

/// Draws an ECharts option, again when it changes. `label` says in words what it shows; where ECharts cannot be loaded,
/// `failed` stands in its place. `class` gives it its size.
#[component]
pub fn Chart(
    #[prop(into)] option: Signal<String>,
    #[prop(into)] label: String,
    failed: &'static str,
    class: &'static str,
) -> impl IntoView {
    let place = NodeRef::<Div>::new();
    let is_missing = RwSignal::new(false);
    // Held as long as the option is followed; a drawing that is replaced or left is taken down.
    let drawing = StoredValue::new_local(None::<Drawing>);
    let turns = StoredValue::new(0_u32);
    Effect::new(move |_| {
        let (Some(element), json) = (place.get(), option.get()) else { return };
        drawing.set_value(None);
        let turn = turns.get_value() + 1;
        turns.set_value(turn);
        spawn_local(async move {
            // Charts can be long in coming: only the last of those asked for meanwhile is drawn.
            load().await;
            if turns.try_get_value() != Some(turn) {
                return;
            }
            let drawn = draw(element.into(), json).await;
            // The page may have been left meanwhile: what is not held is taken down.
            let _ = is_missing.try_set(drawn.is_none());
            let _ = drawing.try_set_value(drawn);
        });
    });
    view! {
        <div class=class node_ref=place role="img" aria-label=label hidden=move || is_missing.get()></div>
        <Show when=move || is_missing.get()>
            <p class="hint">{failed}</p>
        </Show>
    }
}
