//! How certain: the range and what is missing; apart from it the checks, and the distance to another stage.

use leptos::prelude::*;

use crate::domain::diagnosis::{Check, CheckKind, Distance};
use crate::domain::instrument::{Instrument, Locale};
use crate::i18n;
use crate::report::{Report, names, range_sentence, stage_sentence};
use crate::ui::session::use_session;

/// The section.
#[component]
pub(super) fn HowCertain(report: StoredValue<Report<'static>>, locale: Locale) -> impl IntoView {
    let (instrument, words) = (use_session().instrument(), i18n::result(locale));
    let report = report.read_value();
    let diagnosis = &report.diagnosis;
    let missing = (!report.missing.is_empty()).then(|| {
        let missing = names::indicators(instrument, &report.missing, locale);
        view! { <p class="hint">{(words.missing_list)(&missing)}</p> }
    });
    let checks = diagnosis.checks.iter().map(|check| check_text(instrument, check, locale)).collect();
    let distances = report.distances.iter().map(|one| distance_text(instrument, one, locale)).collect();
    view! {
        <section class="certainty">
            <h2>{words.certainty}</h2>
            <p>{range_sentence(instrument, diagnosis, locale)}</p>
            {missing}
            <h3>{words.checks_title}</h3>
            {list(checks, words.checks_none)}
            <h3>{words.distances_title}</h3>
            {list(distances, words.distances_none)}
        </section>
    }
}

fn list(mut lines: Vec<String>, none: &'static str) -> impl IntoView {
    if lines.is_empty() {
        lines.push(none.to_owned());
    }
    view! { <ul>{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul> }
}

fn check_text(instrument: &Instrument, check: &Check<'_>, locale: Locale) -> String {
    let words = i18n::result(locale);
    let stage = stage_sentence(instrument, check.stage, locale);
    match &check.kind {
        CheckKind::Evidence(places) => (words.check_evidence)(&names::indicators(instrument, places, locale), &stage),
        CheckKind::Agreement(places) => (words.check_agreement)(&names::indicators(instrument, places, locale), &stage),
        CheckKind::Weights(set) => (words.check_weights)(set.name.get(locale), &stage),
    }
}

fn distance_text(instrument: &Instrument, distance: &Distance, locale: Locale) -> String {
    let words = i18n::result(locale);
    let name = names::indicator(instrument, distance.indicator, locale);
    let stage = stage_sentence(instrument, distance.stage, locale);
    if distance.from < distance.to { (words.distance_up)(&name, &stage) } else { (words.distance_down)(&name, &stage) }
}
