//! Lists in a result: checks, distances to other stages, the shortest way.

use super::certainty::stage_sentence;
use super::{Report, names};
use crate::domain::assessment::{Answers, Assessment};
use crate::domain::diagnosis::{Check, CheckKind, Distance, NoWay};
use crate::domain::instrument::{Instrument, Level, Locale};
use crate::i18n;

/// One line per check that fires, with the stage under it; a single line if none fires.
pub fn check_lines(instrument: &Instrument, report: &Report<'_>, locale: Locale) -> Vec<String> {
    let words = i18n::result(locale);
    let line = |check: &Check<'_>| {
        let stage = stage_sentence(instrument, check.stage, locale);
        let names = |places| names::indicators(instrument, places, locale);
        match &check.kind {
            CheckKind::Evidence(places) => (words.check_evidence)(&names(places), &stage),
            CheckKind::Agreement(places) => (words.check_agreement)(&names(places), &stage),
            CheckKind::Weights(set) => (words.check_weights)(set.name.get(locale), &stage),
        }
    };
    or_none(report.diagnosis.checks.iter().map(line).collect(), words.checks_none)
}

/// The stages reached by one level up or down; a single line if there are none.
pub fn distance_lines(instrument: &Instrument, report: &Report<'_>, locale: Locale) -> Vec<String> {
    let words = i18n::result(locale);
    let line = |distance: &Distance| {
        let name = names::indicator(instrument, distance.indicator, locale);
        let stage = stage_sentence(instrument, distance.stage, locale);
        let text = if distance.from < distance.to { words.distance_up } else { words.distance_down };
        text(&name, &stage)
    };
    or_none(report.distances.iter().map(line).collect(), words.distances_none)
}

fn or_none(mut lines: Vec<String>, none: &str) -> Vec<String> {
    if lines.is_empty() {
        lines.push(none.to_owned());
    }
    lines
}

/// The way to the next stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WayLines {
    /// Its length, or why it is not available.
    pub lead: String,
    /// Its raises, one line per indicator.
    pub steps: Vec<String>,
    /// Alternative raises.
    pub choices: Vec<String>,
}

/// The shortest way as text, or why there is none.
pub fn way_lines(instrument: &Instrument, assessment: &Assessment, report: &Report<'_>, locale: Locale) -> WayLines {
    let words = i18n::result(locale);
    let only = |lead| WayLines { lead, steps: Vec::new(), choices: Vec::new() };
    let way = match &report.way {
        Ok(way) => way,
        Err(NoWay::Top) => return only(words.way_top.to_owned()),
        Err(NoWay::Missing(places)) => {
            return only((words.way_missing)(&names::indicators(instrument, places, locale)));
        }
    };
    let answers = Answers::of(instrument, assessment);
    let steps = way.steps.iter().map(|(place, to)| {
        let from = answers.at(*place).level().map_or(0, Level::numeral);
        (words.way_step)(&names::indicator(instrument, *place, locale), from, to.numeral())
    });
    let choices = way.choices.iter().map(|choice| {
        let among = names::indicators(instrument, &choice.among, locale);
        (words.way_choice)(choice.raises, &among)
    });
    WayLines {
        lead: (words.way_lead)(way.raises, names::stage(instrument, way.to, locale)),
        steps: steps.collect(),
        choices: choices.collect(),
    }
}
