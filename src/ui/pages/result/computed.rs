//! The method, the index, and the status of the instrument.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::report::{Report, index_sentence};
use crate::ui::session::use_session;

/// The section.
#[component]
pub(super) fn Computed(report: StoredValue<Report<'static>>, locale: Locale) -> impl IntoView {
    let instrument = use_session().instrument();
    let index = report.with_value(|report| index_sentence(instrument, &report.diagnosis, locale));
    view! {
        <div class="computed">
            <p>{i18n::result(locale).computed_body}</p>
            {index.map(|index| view! { <p>{index}"."</p> })}
            <p>{instrument.status_note.get(locale)}</p>
        </div>
    }
}
