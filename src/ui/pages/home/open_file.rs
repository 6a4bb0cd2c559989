//! Choosing files. What is in them is shown on a page of its own, before anything is taken.

use leptos::ev::{Event, Targeted};
use leptos::prelude::*;
use web_sys::HtmlInputElement;

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::ui::session::use_session;

/// A file field for one file or several.
#[component]
pub(in crate::ui::pages) fn OpenFile(locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::home(locale));
    let open = move |event: Targeted<Event, HtmlInputElement>| {
        let field = event.target();
        if let Some(files) = field.files() {
            session.receive_files(&files);
        }
        // So that the same file can be chosen again.
        field.set_value("");
    };
    view! {
        <section class="open-file">
            <h2>{words.open_file}</h2>
            <p class="hint" id="open-file-hint">
                {words.open_file_hint}
            </p>
            <div>
                <label class="file button quiet">
                    <input
                        type="file"
                        multiple
                        class="visually-hidden"
                        accept=".json,application/json"
                        aria-label=words.open_file
                        aria-describedby="open-file-hint"
                        on:change:target=open
                    />
                    {words.choose_file}
                </label>
            </div>
        </section>
    }
}
