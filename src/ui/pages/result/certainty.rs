//! How certain: the range and what is missing; apart from it the checks, and the distance to another stage.

use crate::domain::diagnosis::{Check, CheckKind, Distance};
use crate::domain::instrument::{Instrument, Locale};
use crate::i18n;
use crate::report::{Report, names, range_sentence, stage_sentence};
use crate::ui::view::{Element, IntoView, View, h2, h3, li, p, section, ul};

pub(super) fn certainty(instrument: &'static Instrument, report: &Report<'static>, locale: Locale) -> View {
    let words = i18n::result(locale);
    let diagnosis = &report.diagnosis;
    let missing = (!report.missing.is_empty())
        .then(|| (words.missing_list)(&names::indicators(instrument, &report.missing, locale)));
    let checks = diagnosis.checks.iter().map(|check| check_text(instrument, check, locale)).collect::<Vec<_>>();
    let checks = if checks.is_empty() { vec![words.checks_none.to_owned()] } else { checks };
    let distances = report.distances.iter().map(|one| distance_text(instrument, one, locale)).collect::<Vec<_>>();
    let distances = if distances.is_empty() { vec![words.distances_none.to_owned()] } else { distances };
    section()
        .class("certainty")
        .child(h2().child(words.certainty))
        .child(p().child(range_sentence(instrument, diagnosis, locale)))
        .child(missing.map(|missing| p().class("hint").child(missing)))
        .child(h3().child(words.checks_title))
        .child(list(checks))
        .child(h3().child(words.distances_title))
        .child(list(distances))
        .into_view()
}

fn list(lines: Vec<String>) -> Element {
    ul().children(lines.into_iter().map(|line| li().child(line)))
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
