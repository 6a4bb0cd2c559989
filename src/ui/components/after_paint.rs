//! What follows once the rest of the page is painted.

use leptos::prelude::*;

use crate::platform::document;

/// Shows its children a paint later than what stands around them.
#[component]
pub fn AfterPaint(children: ChildrenFn) -> impl IntoView {
    let is_painted = RwSignal::new(false);
    // The page may have been left by then.
    document::after_second_paint(move || {
        let _ = is_painted.try_set(true);
    });
    view! { <Show when=move || is_painted.get()>{children()}</Show> }
}
