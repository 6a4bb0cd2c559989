//! The contents of the question page and the result page.

use super::certainty::stage_so_far;
use super::ladder::{Step, ladder, range_ladder};
use super::target::Goal;
use super::verdict::has_verdict;
use crate::domain::assessment::{Answer, Answers, Assessment};
use crate::domain::diagnosis::{
    Card, Diagnosis, Distance, Facts, NoWay, Raise, Way, diagnose, distances, next_question, raises, recommendations,
    way,
};
use crate::domain::instrument::{Indicator, Instrument, Level, Locale};
use crate::domain::ordering::sorted_by;
use crate::domain::scoring::Counts;
use crate::i18n;

/// The state of an assessment, shown beside a question.
#[derive(Clone, Debug, PartialEq)]
pub struct Progress<'a> {
    /// Whether there are enough answers to show a stage; see [`has_verdict`].
    pub has_verdict: bool,
    /// The ladder; only the range while it is too early for a verdict.
    pub ladder: Vec<Step<'a>>,
    /// The diagnosis so far.
    pub diagnosis: Diagnosis<'a>,
    /// The number of indicators answered, unknown and unanswered.
    pub counts: Counts,
    /// The question that narrows the stage range most.
    pub next_question: Option<&'a Indicator>,
}

/// The state of an assessment during answering.
pub fn progress<'a>(instrument: &'a Instrument, assessment: &Assessment) -> Progress<'a> {
    let answers = Answers::of(instrument, assessment);
    let diagnosis = diagnose(instrument, &answers, &Facts::of(instrument, assessment));
    let has_verdict = has_verdict(instrument, &diagnosis.scores);
    let draw = if has_verdict { ladder } else { range_ladder };
    Progress {
        has_verdict,
        ladder: draw(instrument, &diagnosis),
        counts: diagnosis.scores.overall.counts,
        next_question: next_question(instrument, &answers),
        diagnosis,
    }
}

impl Progress<'_> {
    /// The stage or the range of stages by name, or that it is too early for it.
    pub fn stage(&self, instrument: &Instrument, locale: Locale) -> String {
        if self.has_verdict {
            stage_so_far(instrument, &self.diagnosis, locale)
        } else {
            i18n::common(locale).stage_not_yet.to_owned()
        }
    }

    /// Whether the missing answers cannot change the stage, and it is not too early for a verdict.
    pub fn is_settled(&self) -> bool {
        self.has_verdict && self.diagnosis.stage.is_settled()
    }
}

/// The contents of the result page.
#[derive(Clone, Debug, PartialEq)]
pub struct Report<'a> {
    /// The ladder.
    pub ladder: Vec<Step<'a>>,
    /// The diagnosis.
    pub diagnosis: Diagnosis<'a>,
    /// The positions of the indicators that are unknown or unanswered.
    pub missing: Vec<usize>,
    /// The distances to other stages.
    pub distances: Vec<Distance>,
    /// The recommendations; empty while no stage can be determined.
    pub cards: Vec<Card<'a>>,
    /// The shortest way, or why there is none.
    pub way: Result<Way, NoWay>,
    /// The effect of each single raise; the largest change of the index first.
    pub raises: Vec<Raise<'a>>,
    /// What the target of the cluster would give, if it has one.
    pub goal: Option<Goal>,
}

impl Report<'_> {
    /// The result with a target: its stage is marked on the ladder, its scores are in the radar.
    #[must_use]
    pub fn with_goal(mut self, goal: Option<Goal>) -> Self {
        let rank = goal.as_ref().and_then(|goal| goal.stage).map(|stage| stage.low);
        for step in &mut self.ladder {
            step.is_target = rank == Some(step.stage.rank);
        }
        self.goal = goal;
        self
    }
}

/// The result of an assessment.
pub fn report<'a>(instrument: &'a Instrument, assessment: &Assessment) -> Report<'a> {
    let answers = Answers::of(instrument, assessment);
    let diagnosis = diagnose(instrument, &answers, &Facts::of(instrument, assessment));
    let cards = if diagnosis.is_assessable() { recommendations(instrument, &diagnosis) } else { Vec::new() };
    let raises = sorted_by(raises(instrument, &answers), |left, right| {
        (right.stage.low.cmp(&left.stage.low))
            .then(right.newly_met.len().cmp(&left.newly_met.len()))
            .then(right.index_change.total_cmp(&left.index_change))
    });
    Report {
        ladder: ladder(instrument, &diagnosis),
        missing: (instrument.indicators.iter())
            .map(|indicator| indicator.position)
            .filter(|&place| answers.at(place).is_missing())
            .collect(),
        distances: distances(instrument, &answers, diagnosis.stage),
        cards,
        way: way(instrument, &answers),
        raises,
        goal: None,
        diagnosis,
    }
}

/// The result with changed answers.
#[derive(Clone, Debug, PartialEq)]
pub struct WhatIf<'a> {
    /// The ladder for the changed answers.
    pub ladder: Vec<Step<'a>>,
    /// The diagnosis of the changed answers.
    pub diagnosis: Diagnosis<'a>,
}

/// The result with the levels in `changes`, by position of the indicator, instead of the answers.
pub fn what_if<'a>(instrument: &'a Instrument, assessment: &Assessment, changes: &[(usize, Level)]) -> WhatIf<'a> {
    let answers = Answers::of(instrument, assessment);
    let then = changes.iter().fold(answers, |answers, &(place, level)| answers.with(place, Answer::Level(level)));
    let diagnosis = diagnose(instrument, &then, &Facts::of(instrument, assessment));
    WhatIf { ladder: ladder(instrument, &diagnosis), diagnosis }
}
