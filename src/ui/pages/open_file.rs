//! Opening an assessment file: always as a copy.

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::instrument::Locale;
use crate::exchange::{FileError, decode};
use crate::i18n::texts;
use crate::persistence::Scope;
use crate::platform::{files, identifier};
use crate::ui::session::Session;
use crate::ui::view;

/// So many bytes are read at the most.
const LARGEST: f64 = 20.0 * 1024.0 * 1024.0;

/// A file field. What is opened gets an id of its own, so nothing is ever overwritten.
#[component]
pub fn OpenFile(session: Session, locale: Locale) -> impl IntoView {
    let words = &texts(locale).home;
    let field = NodeRef::<html::Input>::new();
    let opened = RwSignal::new(String::new());
    let refused = RwSignal::new(None::<String>);
    let open = move |_| {
        let Some(input) = field.get_untracked() else { return };
        let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
        spawn_local(async move {
            let result = if LARGEST < file.size() {
                Err(words.file_too_large.to_owned())
            } else {
                let text = files::text(&file).await.unwrap_or_default();
                open_copy(session, locale, &text)
            };
            opened.set(result.as_ref().map(|name| (words.opened)(name)).unwrap_or_default());
            refused.set(result.err());
            // So that the same file can be chosen again.
            input.set_value("");
        });
    };
    view! {
        <section class="open-file">
            <h2>{words.open_file}</h2>
            <p class="hint" id="open-file-hint">{words.open_file_hint}</p>
            <label class="file button quiet">
                <input
                    type="file"
                    class="visually-hidden"
                    accept=".json,application/json"
                    aria-label=words.open_file
                    aria-describedby="open-file-hint"
                    node_ref=field
                    on:change=open
                />
                {words.choose_file}
            </label>
            <p role="status">{opened}</p>
            <div role="alert">
                {move || refused.get().map(|reason| view! {
                    <div class="notice wrong"><h3>{words.open_failed}</h3><p>{reason}" "{words.nothing_changed}</p></div>
                })}
            </div>
        </section>
    }
}

fn open_copy(session: Session, locale: Locale, text: &str) -> Result<String, String> {
    let assessment = decode(session.instrument, text).map_err(|error| in_words(session, locale, &error))?;
    let id = identifier::fresh();
    let name = assessment.cluster.name.clone().unwrap_or_default();
    session.change(Scope::Clusters, None, &[&id], |copy| {
        copy.clone_from(&assessment);
        copy.id.clone_from(&id);
    });
    Ok(name)
}

fn in_words(session: Session, locale: Locale, error: &FileError) -> String {
    let words = &texts(locale).home;
    let title = |id: &str| {
        let indicator = session.instrument.indicator(id);
        indicator.map_or_else(|| id.to_owned(), |one| format!("{} ({id})", one.title.get(locale)))
    };
    match error {
        FileError::Malformed(_) | FileError::NoSuchVersion(_) => words.file_malformed.to_owned(),
        FileError::Format(_) => words.file_format.to_owned(),
        FileError::NewerVersion(_) => words.file_newer.to_owned(),
        FileError::OtherInstrument { .. } => words.file_instrument.to_owned(),
        FileError::TwoAnswers(id) | FileError::Response { id, .. } => (words.file_response)(&title(id)),
    }
}
