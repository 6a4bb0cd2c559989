//! A notice in the flow of the page.

use leptos::prelude::*;

/// What it is about, what there is to know, and, as children, what can be done.
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
