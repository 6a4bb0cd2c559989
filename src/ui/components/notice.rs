//! A notice within the page.

use leptos::prelude::*;

/// A notice with its heading, text and, as children, actions.
#[component]
pub fn Notice(
    title: &'static str,
    #[prop(into)] text: String,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <section class="notice" role="status">
            <h2>{title}</h2>
            <p>{text}</p>
            {children.map(|children| children())}
        </section>
    }
}
