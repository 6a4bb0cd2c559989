//! How certain: the range and what is missing; apart from it the checks, and the distance to another stage.

use leptos::prelude::*;

use crate::domain::diagnosis::{Check, CheckKind, Distance};
use crate::domain::instrument::{Instrument, Locale};
use crate::i18n::texts;
use crate::report::{Report, names, range_sentence, stage_sentence};
use crate::ui::view;

pub(super) fn certainty(
    instrument: &'static Instrument,
    report: &Report<'static>,
    locale: Locale,
) -> impl IntoView + use<> {
    let words = &texts(locale).result;
    let diagnosis = &report.diagnosis;
    let missing = (!report.missing.is_empty())
        .then(|| (words.missing_list)(&names::indicators(instrument, &report.missing, locale)));
    let checks = diagnosis.checks.iter().map(|check| check_text(instrument, check, locale)).collect::<Vec<_>>();
    let checks = if checks.is_empty() { vec![words.checks_none.to_owned()] } else { checks };
    let distances = report.distances.iter().map(|one| distance_text(instrument, one, locale)).collect::<Vec<_>>();
    let distances = if distances.is_empty() { vec![words.distances_none.to_owned()] } else { distances };
    view! {
        <section class="certainty">
            <h2>{words.certainty}</h2>
            <p>{range_sentence(instrument, diagnosis, locale)}</p>
            {missing.map(|missing| view! { <p class="hint">{missing}</p> })}
            <h3>{words.checks_title}</h3>
            {list(checks)}
            <h3>{words.distances_title}</h3>
            {list(distances)}
        </section>
    }
}

fn list(lines: Vec<String>) -> impl IntoView {
    view! { <ul>{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul> }
}

fn check_text(instrument: &Instrument, check: &Check<'_>, locale: Locale) -> String {
    let words = &texts(locale).result;
    let stage = stage_sentence(instrument, check.stage, locale);
    match &check.kind {
        CheckKind::Evidence(places) => (words.check_evidence)(&names::indicators(instrument, places, locale), &stage),
        CheckKind::Weights(set) => (words.check_weights)(set.name.get(locale), &stage),
    }
}

fn distance_text(instrument: &Instrument, distance: &Distance, locale: Locale) -> String {
    let words = &texts(locale).result;
    let name = names::indicator(instrument, distance.indicator, locale);
    let stage = stage_sentence(instrument, distance.stage, locale);
    if distance.from < distance.to { (words.distance_up)(&name, &stage) } else { (words.distance_down)(&name, &stage) }
}
