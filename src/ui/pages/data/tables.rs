//! Every assessment as tables, for spreadsheets and statistics programs.

use leptos::prelude::*;

use crate::domain::assessment::Assessment;
use crate::domain::instrument::{Instrument, Locale};
use crate::i18n;
use crate::report::tables;
use crate::ui::components::QuietButton;
use crate::ui::session::use_session;

/// A download for each table and for the codebook; nothing if there are no assessments.
#[component]
pub(super) fn TablesOfAll(locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::tables(locale));
    let [assessments, indicators, codebook] = words.files;
    let download = move |text, name: &'static str, table: fn(&Instrument, &[&Assessment], Locale) -> String| {
        view! { <QuietButton on:click=move |_| session.download_table(name, table)>{text}</QuietButton> }
    };
    view! {
        <Show when=move || session.library.with(|library| !library.assessments.is_empty())>
            <h3>{words.title}</h3>
            <p>{words.lead}</p>
            <p class="actions">
                {download(words.assessments, assessments, tables::assessments)}
                {download(words.indicators, indicators, tables::indicators)}
                {download(words.codebook, codebook, |instrument, _, locale| tables::codebook(instrument, locale))}
            </p>
        </Show>
    }
}
