//! Choosing files. Their content is previewed on a page of its own before anything is imported.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::ui::components::FileChoice;
use crate::ui::session::use_session;

/// A file field for one file or several.
#[component]
pub(in crate::ui::pages) fn OpenFile(locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::home(locale));
    view! {
        <section class="open-file">
            <h2>{words.open_file}</h2>
            <p class="hint" id="open-file-hint">
                {words.open_file_hint}
            </p>
            <div>
                <FileChoice
                    text=words.choose_file
                    label=words.open_file
                    described_by="open-file-hint"
                    // Shared files are text files.
                    accept=".json,.txt,application/json,text/plain"
                    on_choose=move |files| session.receive_files(files)
                />
            </div>
        </section>
    }
}
