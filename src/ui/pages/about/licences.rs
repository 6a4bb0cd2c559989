//! The licences of all bundled software.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::{document, shell};

/// The text of every licence, fetched on demand.
#[component]
pub(super) fn Licences(locale: Locale) -> impl IntoView {
    let words = i18n::licences(locale);
    document::set_title(&format!("{} – Dinamika", words.title));
    let text = RwSignal::new(i18n::common(locale).loading.to_owned());
    spawn_local(async move {
        let loaded = shell::load("loadLicences").await.and_then(|text| text.as_string());
        // The page may be gone by then.
        let _ = text.try_set(loaded.unwrap_or_else(|| words.failed.to_owned()));
    });
    view! {
        <div class="column">
            <h1 tabindex="-1">{words.title}</h1>
            <p>{words.lead}</p>
            <pre class="licences" tabindex="0" lang="en">
                {move || text.get()}
            </pre>
        </div>
    }
}
