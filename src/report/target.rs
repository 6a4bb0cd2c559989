//! The target of a cluster beside what it has reached.

use crate::domain::assessment::{Answers, Assessment, Date};
use crate::domain::diagnosis::{Facts, StageRange, diagnose};
use crate::domain::instrument::{Indicator, Instrument, Level, Locale};
use crate::domain::plan::{Aim, Plan, Status, Target};
use crate::domain::scoring::DimensionScore;
use crate::i18n;
use crate::report::{names, stage_sentence};

/// What would hold if a target were reached, all other answers being as they are.
#[derive(Clone, Debug, PartialEq)]
pub struct Goal {
    /// The id of the target.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// The day by which it is to be reached.
    pub date: Option<Date>,
    /// The stage; `None` if none can be determined even then.
    pub stage: Option<StageRange>,
    /// The scores of the dimensions.
    pub dimensions: Vec<DimensionScore>,
}

impl Goal {
    /// What the target gives for the answers of an assessment.
    pub fn of(instrument: &Instrument, assessment: &Assessment, target: &Target) -> Self {
        let answers = target.reached(instrument, &Answers::of(instrument, assessment));
        let diagnosis = diagnose(instrument, &answers, &Facts::of(instrument, assessment));
        Self {
            id: target.id.clone(),
            name: target.name.clone(),
            date: target.date,
            stage: diagnosis.is_assessable().then_some(diagnosis.stage),
            dimensions: diagnosis.scores.dimensions,
        }
    }
}

/// One indicator of a target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AimRow {
    /// The position of the indicator.
    pub place: usize,
    /// The answer now and the level of the target: `1 → 3`.
    pub text: String,
    /// Whether the level is reached; `None` if the answer is missing.
    pub is_reached: Option<bool>,
    /// Whether an action that is not dropped is to raise it.
    pub has_action: bool,
}

impl AimRow {
    /// Whether it is not reached for certain.
    fn is_open(&self) -> bool {
        self.is_reached != Some(true)
    }

    /// Whether it is not reached for certain, and no action serves it.
    pub fn is_unserved(&self) -> bool {
        self.is_open() && !self.has_action
    }

    /// Whether some are not reached for certain, and an action serves each of those.
    pub fn are_served(rows: &[Self]) -> bool {
        rows.iter().any(Self::is_open) && !rows.iter().any(Self::is_unserved)
    }
}

/// Every indicator of a target, in instrument order, beside the answers of an assessment.
pub fn aim_rows(
    instrument: &Instrument,
    plan: &Plan,
    target: &Target,
    answers: &Answers,
    locale: Locale,
) -> Vec<AimRow> {
    let row = |aim: Aim| {
        let id = instrument.indicators.get(aim.place).map_or("", |one: &Indicator| one.id.as_str());
        let text =
            (i18n::history(locale).from_to)(&names::short_answer(aim.now, locale), &aim.level.numeral().to_string());
        let has_action = plan.of_indicator(id).any(|action| action.content.status != Status::Dropped);
        AimRow { place: aim.place, text, is_reached: aim.is_reached(), has_action }
    };
    target.aims(instrument, answers).into_iter().map(row).collect()
}

/// How many of the indicators of a target are reached, and by how many levels the others fall short; those whose answer is missing
/// are counted apart.
pub fn aim_sentence(aims: &[Aim], locale: Locale) -> String {
    let reached = aims.iter().filter(|aim| aim.is_reached() == Some(true)).count();
    let missing = aims.iter().filter(|aim| aim.is_reached().is_none()).count();
    let lacks =
        |aim: &Aim| aim.now.level().map_or(0, |now| usize::from(aim.level.numeral().saturating_sub(now.numeral())));
    (i18n::target(locale).distance)(reached, aims.len(), aims.iter().map(lacks).sum(), missing)
}

/// The stage of a goal in words.
pub fn goal_stage(instrument: &Instrument, goal: &Goal, locale: Locale) -> String {
    let not_yet = || i18n::common(locale).stage_not_yet.to_owned();
    goal.stage.map_or_else(not_yet, |stage| stage_sentence(instrument, stage, locale))
}

/// The levels of a target from the levels that were tried: those above the answers, and those of missing answers.
pub fn levels_to_aim(instrument: &Instrument, assessment: &Assessment, tried: &[(usize, Level)]) -> Vec<(String, u8)> {
    let answers = Answers::of(instrument, assessment);
    let is_higher = |(place, level): &&(usize, Level)| answers.at(*place).level().is_none_or(|now| now < *level);
    let mut raised: Vec<_> = tried.iter().filter(is_higher).copied().collect();
    raised.sort_by_key(|(place, _)| *place);
    let named =
        |(place, level): (usize, Level)| Some((instrument.indicators.get(place)?.id.to_string(), level.numeral()));
    raised.into_iter().filter_map(named).collect()
}
