//! Deferred rendering.

use leptos::prelude::*;

use crate::platform::document;

/// Renders its children one paint later than the content around them.
#[component]
pub fn AfterPaint(children: ChildrenFn) -> impl IntoView {
    let is_painted = RwSignal::new(false);
    // The page may be gone by then.
    document::after_second_paint(move || {
        let _ = is_painted.try_set(true);
    });
    view! { <Show when=move || is_painted.get()>{children()}</Show> }
}
