//! The certainty: the range with the missing answers, then the checks and the distances to other stages.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::report::{Report, check_lines, distance_lines, names, range_sentence};
use crate::ui::session::use_session;

/// The section.
#[component]
pub(super) fn HowCertain(report: StoredValue<Report<'static>>, locale: Locale) -> impl IntoView {
    let (instrument, words) = (use_session().instrument(), i18n::result(locale));
    let report = report.read_value();
    let counts = report.diagnosis.scores.overall.counts;
    let missing = (!report.missing.is_empty()).then(|| {
        let missing = names::indicators(instrument, &report.missing, locale);
        view! { <p class="hint">{(words.missing_list)(&missing)}</p> }
    });
    view! {
        <p>{range_sentence(instrument, &report.diagnosis, locale)}</p>
        <p class="hint">{(words.counts)(counts.answered, counts.unknown, counts.not_applicable, counts.unanswered)}</p>
        {missing}
        <h3>{words.checks_title}</h3>
        {list(check_lines(instrument, &report, locale))}
        <h3>{words.distances_title}</h3>
        {list(distance_lines(instrument, &report, locale))}
    }
}

fn list(lines: Vec<String>) -> impl IntoView {
    view! { <ul>{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul> }
}
