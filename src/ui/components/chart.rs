//! A chart, drawn by ECharts once it stands on the page.

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use send_wrapper::SendWrapper;

use crate::platform::charts::{Drawing, draw};
use crate::ui::view;

/// Draws an ECharts option, again when it changes. `label` says in words what it shows; where ECharts cannot be loaded,
/// `failed` stands in its place.
#[component]
pub fn Chart(
    #[prop(into)] option: Signal<String>,
    #[prop(into)] label: String,
    failed: &'static str,
    /// The class that gives it its size.
    class: &'static str,
) -> impl IntoView {
    let place = NodeRef::<html::Div>::new();
    let drawing = StoredValue::new(None::<SendWrapper<Drawing>>);
    let is_missing = RwSignal::new(false);
    Effect::new(move |_| {
        let (Some(element), json) = (place.get(), option.get()) else { return };
        drawing.set_value(None);
        spawn_local(async move {
            let drawn = draw(element.into(), json).await.map(SendWrapper::new);
            let gone = drawing.try_set_value(None).is_some();
            if !gone {
                is_missing.set(drawn.is_none());
                drawing.set_value(drawn);
            }
        });
    });
    on_cleanup(move || drawing.set_value(None));
    view! {
        <div class=class role="img" aria-label=label node_ref=place hidden=is_missing></div>
        {move || is_missing.get().then(|| view! { <p class="hint">{failed}</p> })}
    }
}
