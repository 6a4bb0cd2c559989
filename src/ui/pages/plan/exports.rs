//! Taking the plan along: calendar file, table, print.

use leptos::prelude::*;

use super::desk_view::DeskView;
use crate::exchange::encode_calendar;
use crate::i18n;
use crate::platform::{clock, document, files};
use crate::report::{calendar_entries, next_assessment, next_assessment_entry, tables};
use crate::ui::components::QuietButton;
use crate::ui::session::{stem_of, today};

/// The buttons.
#[component]
pub(super) fn Exports(at: DeskView) -> impl IntoView {
    let (words, locale) = (i18n::plan(at.locale), at.locale);
    let table = move |_| {
        let text = tables::plan(&at.exported(), clock::today(), locale);
        files::download(&file_name(at, "csv"), &text);
    };
    view! {
        <section class="plan-exports">
            <h2>{words.exports}</h2>
            <p class="actions">
                <CalendarButton at=at />
                <QuietButton on:click=table>{words.table}</QuietButton>
                <QuietButton on:click=|_| document::print()>{words.print}</QuietButton>
            </p>
            <p class="hint">{words.calendar_hint}</p>
        </section>
    }
}

/// The button that downloads the calendar file: the actions, and the next assessment.
#[component]
pub(super) fn CalendarButton(at: DeskView) -> impl IntoView {
    let (words, locale) = (i18n::plan(at.locale), at.locale);
    let download = move |_| {
        let (plan, now) = (at.exported(), clock::now());
        let name = (words.calendar_name)(&at.cluster_name());
        let changed = plan.changed.clone().unwrap_or_else(|| now.clone());
        let last = at.session().latest_of_cluster(&at.desk.cluster()).and_then(|latest| latest.date);
        let next = last.and_then(next_assessment).map(|day| next_assessment_entry(&plan, day, locale));
        let entries: Vec<_> = calendar_entries(&plan, locale).into_iter().chain(next).collect();
        let text = encode_calendar(&name, &entries, plan.revision, &changed, &now);
        files::download(&file_name(at, "ics"), &text);
    };
    view! { <QuietButton on:click=download>{words.calendar}</QuietButton> }
}

/// `dinamika-rencana-<cluster>-<date>.<ending>`.
fn file_name(at: DeskView, ending: &str) -> String {
    let parts = [i18n::plan(at.locale).file.to_owned(), files::name_part(&at.cluster_name()), today()];
    format!("{}.{ending}", stem_of(&parts))
}
