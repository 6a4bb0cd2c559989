//! Choosing files. What is in them is shown on a page of its own, before anything is taken.

use web_sys::HtmlInputElement;

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::ui::session::Session;
use crate::ui::view::{IntoView, View, div, h2, input, label, p, section};

/// A file field for one file or several.
pub(super) fn open_file(session: Session, locale: Locale) -> View {
    let words = i18n::home(locale);
    let field = input()
        .attr("type", "file")
        .attr("multiple", "")
        .class("visually-hidden")
        .attr("accept", ".json,application/json")
        .attr("aria-label", words.open_file)
        .attr("aria-describedby", "open-file-hint");
    let node: HtmlInputElement = field.node();
    let open = move |_| {
        if let Some(files) = node.files() {
            session.receive_files(&files);
        }
        // So that the same file can be chosen again.
        node.set_value("");
    };
    let choose = label().class("file button quiet").child(field.on("change", open)).child(words.choose_file);
    section()
        .class("open-file")
        .child(h2().child(words.open_file))
        .child(p().class("hint").attr("id", "open-file-hint").child(words.open_file_hint))
        .child(div().child(choose))
        .into_view()
}
