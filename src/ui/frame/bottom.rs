//! The footer.

use leptos::prelude::*;

use crate::route::Route;
use crate::ui::session::use_session;

/// Links to home, settings, about.
#[component]
pub(in crate::ui) fn Bottom() -> impl IntoView {
    let session = use_session();
    view! {
        <footer class="bottom">
            <nav aria-label="Dinamika">
                <a href=Route::Home.href()>{move || session.words().home}</a>
                <a href=Route::Settings.href()>{move || session.words().settings}</a>
                <a href=Route::About.href()>{move || session.words().about}</a>
            </nav>
        </footer>
    }
}
