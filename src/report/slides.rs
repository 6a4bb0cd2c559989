//! The result as slides: one idea on each, short enough for a projector.

use super::certainty::{certainty_sentence, range_sentence};
use super::lines::{check_lines, distance_lines, way_lines};
use super::reason::need_sentence;
use super::{Report, names};
use crate::domain::assessment::Assessment;
use crate::domain::diagnosis::{Card, ConditionState, Status};
use crate::domain::instrument::{Instrument, Locale, Overlay};
use crate::i18n;

/// The number of lines or conditions that fit on one slide.
const LINES: usize = 3;

/// The content of one slide.
#[derive(Clone, Debug, PartialEq)]
pub enum Slide<'a> {
    /// The stage with ladder, certainty and reason.
    Stage,
    /// Some of the unmet conditions of the next stage.
    Conditions(Vec<ConditionState<'a>>),
    /// Lines of a section, with its heading.
    Lines(&'static str, Vec<String>),
    /// The radar.
    Radar,
    /// The bars.
    Bars,
    /// A notice.
    Notice(&'a Overlay),
    /// A next step.
    Step(Card<'a>),
}

/// All slides of a result, in the order of its sections. Every unmet or undetermined condition, check, distance,
/// notice, next step and raise of the shortest way is on exactly one slide.
pub fn slides<'a>(
    instrument: &'a Instrument,
    assessment: &Assessment,
    report: &Report<'a>,
    locale: Locale,
) -> Vec<Slide<'a>> {
    let words = i18n::result(locale);
    let diagnosis = &report.diagnosis;
    let mut slides = vec![Slide::Stage];
    let needs = diagnosis.needs.iter().map(|need| need_sentence(instrument, diagnosis, *need, locale));
    let needs: Vec<_> = needs.collect();
    slides.extend(lines(words.needs_title, &needs));
    let open = diagnosis.next_gate().map(|gate| gate.conditions.iter().filter(|state| state.status != Status::Met));
    let open: Vec<_> = open.into_iter().flatten().cloned().collect();
    slides.extend(open.chunks(LINES).map(|some| Slide::Conditions(some.to_vec())));
    if open.is_empty() {
        slides.extend(lines(words.why, &[words.why_top.to_owned()]));
    }
    let mut certain = vec![certainty_sentence(instrument, diagnosis, locale)];
    if !report.missing.is_empty() {
        if diagnosis.is_provisional() {
            certain.push(range_sentence(instrument, diagnosis, locale));
        }
        certain.push((words.missing_list)(&names::some_indicators(instrument, &report.missing, locale)));
    }
    let [checks, distances] = [check_lines, distance_lines].map(|lines| lines(instrument, report, locale));
    slides.extend(lines(words.certainty, &[certain, checks, distances].concat()));
    slides.extend([Slide::Bars, Slide::Radar]);
    slides.extend(diagnosis.overlays.iter().map(|overlay| Slide::Notice(overlay)));
    slides.extend(report.cards.iter().cloned().map(Slide::Step));
    if !report.cards.is_empty() {
        slides.extend(lines(words.next_steps, &[words.bodies.to_owned()]));
    }
    let way = way_lines(instrument, assessment, report, locale);
    slides.extend(lines(words.way, &[vec![way.lead], way.steps, way.choices].concat()));
    slides.extend(
        [words.computed_body, instrument.status_note.get(locale)]
            .map(|text| Slide::Lines(words.computed, vec![text.to_owned()])),
    );
    slides
}

fn lines<'a>(title: &'static str, lines: &[String]) -> Vec<Slide<'a>> {
    lines.chunks(LINES).map(|some| Slide::Lines(title, some.to_vec())).collect()
}
