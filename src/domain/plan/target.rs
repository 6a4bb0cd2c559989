//! What a cluster wants to reach: levels of some of its indicators.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::record::Plan;
use crate::domain::assessment::{Answer, Answers, Date};
use crate::domain::instrument::{Instrument, Level};
use crate::domain::three_way::{entries, picked};

/// The target of a cluster. It is replaced, never edited: two with the same id are the same.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Target {
    /// Its id, unique among all targets.
    pub id: String,
    /// What it is called.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The day by which it is to be reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// When it was set, as an ISO 8601 instant.
    pub set: String,
    /// The levels, by the ids of indicators. The current instrument need not have them.
    pub levels: BTreeMap<String, u8>,
    /// Unknown keys, written by another version of the app.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// How far one indicator is from the target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Aim {
    /// The position of the indicator.
    pub place: usize,
    /// Its answer now.
    pub now: Answer,
    /// The level of the target.
    pub level: Level,
}

impl Aim {
    /// Whether the level is reached; `None` if the answer is missing, or the question does not apply.
    pub fn is_reached(self) -> Option<bool> {
        self.now.level().map(|now| self.level <= now)
    }
}

impl Target {
    /// Every indicator of the target with its answer, in instrument order. Levels that the instrument does not have are left out.
    ///
    /// ```
    /// use dinamika::domain::assessment::{Answers, Assessment, Date};
    /// use dinamika::domain::instrument::{Instrument, STANDARD};
    /// use dinamika::domain::plan::Target;
    /// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
    /// let day = Date::parse("2026-11-23").expect("it is a date");
    /// let ceper = Assessment::of_example(&instrument, &instrument.examples[0], "Ceper", day);
    /// let levels = [("SP1", 3), ("SP2", 9), ("former", 2)].map(|(id, level)| (id.to_owned(), level)).into();
    /// let target = Target { levels, ..Target::default() };
    /// let answers = Answers::of(&instrument, &ceper);
    /// let aims = target.aims(&instrument, &answers);
    /// assert_eq!((aims.len(), aims[0].level.numeral(), aims[0].is_reached()), (1, 3, Some(false)));
    /// assert_eq!(target.reached(&instrument, &answers).at(0), dinamika::domain::assessment::Answer::Level(aims[0].level));
    /// ```
    pub fn aims(&self, instrument: &Instrument, answers: &Answers) -> Vec<Aim> {
        let aim = |(id, level): (&String, &u8)| {
            let place = instrument.indicator(id)?.position;
            Some(Aim { place, now: answers.at(place), level: instrument.scale.level(*level)? })
        };
        let mut aims: Vec<Aim> = self.levels.iter().filter_map(aim).collect();
        aims.sort_by_key(|aim| aim.place);
        aims
    }

    /// The number of its indicators that the instrument has.
    pub fn size(&self, instrument: &Instrument) -> usize {
        let is_known =
            |id: &String, level: u8| instrument.indicator(id).is_some() && instrument.scale.level(level).is_some();
        self.levels.iter().filter(|(id, level)| is_known(id, **level)).count()
    }

    /// The answers with every level of the target reached. Higher ones stay as they are.
    pub fn reached(&self, instrument: &Instrument, answers: &Answers) -> Answers {
        let open = self.aims(instrument, answers).into_iter().filter(|aim| aim.is_reached() != Some(true));
        open.fold(answers.clone(), |answers, aim| answers.with(aim.place, Answer::Level(aim.level)))
    }

    /// An estimate of its size in memory, in bytes.
    pub(super) fn weight(&self) -> usize {
        let levels = self.levels.keys().map(|id| id.len() + size_of::<(String, u8)>()).sum::<usize>();
        size_of::<Self>() + self.id.len() + self.name.len() + levels
    }
}

impl Plan {
    /// Every target: usually one, more after a merge. The last one set is the last.
    pub fn targets(&self) -> &[Target] {
        &self.targets
    }

    /// The target that counts: the last one set.
    pub fn target(&self) -> Option<&Target> {
        self.targets.last()
    }

    /// Sets the target in place of those there are.
    ///
    /// ```
    /// use dinamika::domain::plan::{Plan, Target};
    /// let mut plan = Plan::blank("ceper".to_owned());
    /// let target = |id: &str| Target { id: id.to_owned(), ..Target::default() };
    /// plan.aim(target("a"));
    /// plan.aim(target("b"));
    /// assert_eq!(plan.targets().len(), 1);
    /// plan.drop_target("b");
    /// assert_eq!(plan.target(), None);
    /// ```
    pub fn aim(&mut self, target: Target) {
        self.targets = vec![target];
    }

    /// Drops a target; no effect if there is none with this id.
    pub fn drop_target(&mut self, id: &str) {
        self.targets.retain(|target| target.id != id);
    }

    /// The number of targets that are only in one of both plans.
    pub fn differing_targets(&self, other: &Self) -> usize {
        let only = |one: &Self, other: &Self| one.targets.iter().filter(|target| !other.has_target(target)).count();
        only(self, other) + only(other, self)
    }

    /// Adds a target, for a plan that is read or merged; no effect if the plan has it.
    pub(crate) fn join_target(&mut self, target: Target) {
        if !self.has_target(&target) {
            self.targets.push(target);
            self.targets.sort_by(|left, right| (&left.set, &left.id).cmp(&(&right.set, &right.id)));
        }
    }

    /// A target dropped on either side is dropped.
    pub(super) fn rebased_targets(&self, before: &Self, newer: &Self) -> Vec<Target> {
        let is_same = |one: &Target, other: &Target| one.id == other.id;
        let mut all = entries(&self.targets, &before.targets, &newer.targets, is_same, |own, before, newer| {
            picked(&own, &before, &newer).cloned()
        });
        all.sort_by(|left, right| (&left.set, &left.id).cmp(&(&right.set, &right.id)));
        all
    }

    /// Keeps the targets that were set elsewhere and dropped here without having been displayed.
    pub(super) fn keep_unseen_targets(&mut self, shown: &Self, elsewhere: &Self) {
        for theirs in elsewhere.targets.iter().filter(|theirs| !shown.has_target(theirs)) {
            self.join_target(theirs.clone());
        }
    }

    fn has_target(&self, target: &Target) -> bool {
        self.targets.iter().any(|own| own.id == target.id)
    }
}
