//! Each assessment of a cluster, and what was done between them.

use crate::domain::assessment::{Answers, Assessment, Date};
use crate::domain::diagnosis::{Diagnosis, Facts, StageRange, diagnose};
use crate::domain::instrument::{Instrument, Locale};
use crate::domain::plan::{Plan, Status};
use crate::i18n;
use crate::report::{action_title, has_verdict, stage_so_far};

/// One assessment of a cluster.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment<'a> {
    /// Its id.
    pub id: String,
    /// Its day.
    pub date: Option<Date>,
    /// The version of the instrument it was answered with.
    pub version: String,
    /// The number of answers to questions that have changed since, and are not answered again.
    pub to_confirm: usize,
    /// Its answers.
    pub answers: Answers,
    /// Their diagnosis.
    pub diagnosis: Diagnosis<'a>,
}

impl Moment<'_> {
    /// The stage; `None` if none can be determined, or, while questions are unanswered, if it is too early for a
    /// [verdict](has_verdict).
    pub fn stage(&self, instrument: &Instrument) -> Option<StageRange> {
        let scores = &self.diagnosis.scores;
        let is_over = scores.overall.counts.unanswered == 0;
        let is_stated = self.diagnosis.is_assessable() && (is_over || has_verdict(instrument, scores));
        is_stated.then_some(self.diagnosis.stage)
    }

    /// The stage or the range of stages by name, or that there is none yet.
    pub fn stage_text(&self, instrument: &Instrument, locale: Locale) -> String {
        let none = || i18n::common(locale).stage_not_yet.to_owned();
        self.stage(instrument).map_or_else(none, |_| stage_so_far(instrument, &self.diagnosis, locale))
    }
}

/// The diagnosis of every assessment, in the given order.
pub fn moments<'a>(instrument: &'a Instrument, assessments: &[Assessment]) -> Vec<Moment<'a>> {
    let moment = |one: &Assessment| {
        let answers = Answers::of(instrument, one);
        Moment {
            id: one.id.clone(),
            date: one.date,
            version: one.origin().instrument.version.clone(),
            diagnosis: diagnose(instrument, &answers, &Facts::of(instrument, one)),
            to_confirm: one.to_confirm().count(),
            answers,
        }
    };
    assessments.iter().map(moment).collect()
}

/// The actions that were done on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// The day.
    pub day: Date,
    /// Their titles, in the order of the plan.
    pub titles: Vec<String>,
}

/// The actions of a plan that are done, by the day on which they were. Those whose day is unknown are left out.
pub fn done_days(plan: &Plan, locale: Locale) -> Vec<Done> {
    let done = plan.actions().iter().filter(|action| action.content.status == Status::Done);
    let mut dated: Vec<(Date, String)> =
        done.filter_map(|action| Some((action.content.closed?, action_title(&action.content, locale)))).collect();
    dated.sort_by_key(|(day, _)| *day);
    let days = dated.chunk_by(|(left, _), (right, _)| left == right);
    days.filter_map(|same| {
        let titles = same.iter().map(|(_, title)| title.clone()).collect();
        Some(Done { day: same.first()?.0, titles })
    })
    .collect()
}

/// Those after one assessment and up to the day of another; none if one of the two has no day.
pub fn done_between(done: &[Done], then: Option<Date>, now: Option<Date>) -> Vec<Done> {
    let is_between = |one: &&Done| then.zip(now).is_some_and(|(then, now)| then < one.day && one.day <= now);
    done.iter().filter(is_between).cloned().collect()
}
