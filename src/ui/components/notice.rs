//! A notice in the flow of the page.

use crate::ui::view;
use leptos::prelude::*;

/// A heading and what follows from it.
#[component]
pub fn Notice(#[prop(into)] title: String, children: Children) -> impl IntoView {
    view! {
        <section class="notice" role="status">
            <h2>{title}</h2>
            {children()}
        </section>
    }
}
