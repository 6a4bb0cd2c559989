//! What a cluster wants to reach: levels of some of its indicators.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::domain::assessment::{Answer, Answers, Date};
use crate::domain::instrument::{Instrument, Level};

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
    /// Whether the level is reached; `None` if the answer is missing.
    pub fn is_reached(self) -> Option<bool> {
        self.now.level().map(|now| self.level <= now)
    }
}

impl Target {
    /// Every indicator of the target with its answer, in instrument order. Levels that the instrument does not have, and questions
    /// that do not apply, are left out.
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
        let applies = |aim: &Aim| aim.now != Answer::NotApplicable;
        let mut aims: Vec<Aim> = self.levels.iter().filter_map(aim).filter(applies).collect();
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

    /// Targets in the order in which they were set.
    pub fn order(&self, other: &Self) -> Ordering {
        (&self.set, &self.id).cmp(&(&other.set, &other.id))
    }

    /// An estimate of its size in memory, in bytes.
    pub(super) fn weight(&self) -> usize {
        let levels = self.levels.keys().map(|id| id.len() + size_of::<(String, u8)>()).sum::<usize>();
        size_of::<Self>() + self.id.len() + self.name.len() + levels
    }
}
