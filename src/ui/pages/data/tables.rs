//! Every assessment as tables, for spreadsheets and statistics programs.

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::report::tables;
use crate::ui::components::quiet_button;
use crate::ui::session::Session;
use crate::ui::view::{IntoView, View, h3, p, several};

/// A download for each table, and for what the columns mean; nothing while there is no assessment.
pub(super) fn tables_of_all(session: Session, locale: Locale) -> View {
    let words = i18n::tables(locale);
    let [assessments, indicators, codebook] = words.files;
    let shown = move || {
        let has_data = session.library.with(|library| !library.assessments.is_empty());
        let quiet = |name: &'static str| quiet_button().child(name);
        has_data.then(|| {
            let downloads = p()
                .class("actions")
                .child(
                    quiet(words.assessments)
                        .on("click", move |_| session.download_table(assessments, tables::assessments)),
                )
                .child(
                    quiet(words.indicators)
                        .on("click", move |_| session.download_table(indicators, tables::indicators)),
                )
                .child(quiet(words.codebook).on("click", move |_| {
                    session.download_table(codebook, |instrument, _, locale| tables::codebook(instrument, locale));
                }));
            several([h3().child(words.title), p().child(words.lead), downloads])
        })
    };
    shown.into_view()
}
