//! Opening an assessment file: always as a copy.

use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;

use crate::domain::instrument::Locale;
use crate::exchange::{FileError, decode};
use crate::i18n;
use crate::persistence::Scope;
use crate::platform::{files, identifier};
use crate::ui::session::Session;
use crate::ui::view::{IntoView, RwSignal, View, div, h2, h3, input, label, p, section};

/// So many bytes are read at the most.
const LARGEST: f64 = 20.0 * 1024.0 * 1024.0;

/// A file field. What is opened gets an id of its own, so nothing is ever overwritten.
pub fn open_file(session: Session, locale: Locale) -> View {
    let words = i18n::home(locale);
    let field = input()
        .attr("type", "file")
        .class("visually-hidden")
        .attr("accept", ".json,application/json")
        .attr("aria-label", words.open_file)
        .attr("aria-describedby", "open-file-hint");
    let node: HtmlInputElement = field.node();
    let opened = RwSignal::new(String::new());
    let refused = RwSignal::new(None::<String>);
    let (success, refusal) = (opened.clone(), refused.clone());
    let open = move |_| {
        let node = node.clone();
        let Some(file) = node.files().and_then(|files| files.get(0)) else { return };
        let (opened, refused) = (opened.clone(), refused.clone());
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
            node.set_value("");
        });
    };
    let refusal = move || {
        refusal.get().map(|reason| {
            let reason = p().child(reason).child(" ").child(words.nothing_changed);
            div().class("notice wrong").child(h3().child(words.open_failed)).child(reason)
        })
    };
    section()
        .class("open-file")
        .child(h2().child(words.open_file))
        .child(p().class("hint").attr("id", "open-file-hint").child(words.open_file_hint))
        .child(label().class("file button quiet").child(field.on("change", open)).child(words.choose_file))
        .child(p().attr("role", "status").child(move || success.get()))
        .child(div().attr("role", "alert").child(refusal))
        .into_view()
}

fn open_copy(session: Session, locale: Locale, text: &str) -> Result<String, String> {
    let assessment = decode(session.instrument(), text).map_err(|error| in_words(session, locale, &error))?;
    let id = identifier::fresh();
    let name = assessment.cluster.name.clone().unwrap_or_default();
    session.change(Scope::Clusters, None, &[&id], |copy| {
        copy.clone_from(&assessment);
        copy.id.clone_from(&id);
    });
    Ok(name)
}

fn in_words(session: Session, locale: Locale, error: &FileError) -> String {
    let words = i18n::home(locale);
    let title = |id: &str| {
        let indicator = session.instrument().indicator(id);
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
