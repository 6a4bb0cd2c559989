//! A collapsible section. It is always open in print.

use leptos::prelude::*;

/// The button is inside the heading, so that screen readers list the section whether it is open or not. `id` names the
/// section; the focusable button is `#id button`.
#[component]
pub fn Fold<T: IntoView + 'static>(
    #[prop(into)] id: String,
    /// The text of the heading.
    title: T,
    #[prop(into)] is_open: Signal<bool>,
    #[prop(into)] toggle: Callback<()>,
    children: Children,
) -> impl IntoView {
    let body = format!("{id}-body");
    view! {
        <section class="fold" class:closed=move || !is_open.get() id=id>
            <h2>
                <button
                    type="button"
                    aria-expanded=move || is_open.get().to_string()
                    aria-controls=body.clone()
                    on:click=move |_| toggle.run(())
                >
                    {title}
                </button>
            </h2>
            <div class="fold-body" id=body>
                {children()}
            </div>
        </section>
    }
}
