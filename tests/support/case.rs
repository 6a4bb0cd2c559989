//! A small instrument with answers.

use std::collections::BTreeMap;

use dinamika::domain::assessment::{
    Answer, Answers, Assessment, ClusterProfile, Date, InstrumentReference, Response, Round, Tally, Voting,
};
use dinamika::domain::diagnosis::Facts;
use dinamika::domain::instrument::Instrument;

use super::model::{Model, item_id};

/// The state of one item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    Level(u8),
    Unknown,
    NotApplicable,
    Unanswered,
}

impl State {
    pub(crate) fn is_missing(self) -> bool {
        matches!(self, Self::Unknown | Self::Unanswered)
    }

    pub(crate) fn level(self) -> Option<u8> {
        if let Self::Level(level) = self { Some(level) } else { None }
    }
}

/// An instrument, the state of each item, and further facts.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    pub(crate) model: Model,
    pub(crate) states: Vec<State>,
    /// Whether there is evidence for each item.
    pub(crate) evidence: Vec<bool>,
    /// Whether the last round on each item was split; otherwise it was unanimous.
    pub(crate) split: Vec<bool>,
    pub(crate) age: Option<i64>,
    pub(crate) active_firms: Option<u32>,
    /// Random numbers for choices made by the test.
    pub(crate) picks: Vec<u16>,
}

impl Case {
    /// A case without answers.
    pub(crate) fn of(model: Model) -> Self {
        let items = model.items();
        let (states, evidence) = (vec![State::Unanswered; items], vec![false; items]);
        Self { model, states, evidence, split: vec![false; items], age: None, active_firms: None, picks: Vec::new() }
    }

    /// The same case except for the state of one item.
    pub(crate) fn with(&self, item: usize, state: State) -> Self {
        let mut changed = self.clone();
        changed.states[item] = state;
        changed
    }

    pub(crate) fn answers(&self, instrument: &Instrument) -> Answers {
        Answers::of(instrument, &self.assessment(instrument, 0..self.model.items()))
    }

    /// The assessment, with its responses added in this order.
    pub(crate) fn assessment(&self, instrument: &Instrument, order: impl Iterator<Item = usize>) -> Assessment {
        let reference = InstrumentReference {
            id: instrument.id.clone(),
            version: instrument.version.clone(),
            hash: None,
            other: serde_json::Map::new(),
        };
        let date = Date::parse("2026-11-23").unwrap();
        let begun = self.age.map(|age| i32::try_from(i64::from(date.year()) - age).unwrap());
        let cluster =
            ClusterProfile { year_begun: begun, active_firms: self.active_firms, ..ClusterProfile::default() };
        let mut assessment = Assessment::blank("a".to_owned(), reference, cluster);
        assessment.date = Some(date);
        for item in order {
            let answer = match self.states[item] {
                State::Level(level) => Answer::Level(instrument.scale.level(level).unwrap()),
                State::Unknown => Answer::Unknown,
                State::NotApplicable => Answer::NotApplicable,
                State::Unanswered => Answer::Unanswered,
            };
            let evidence = if self.evidence[item] { "a receipt" } else { " " }.to_owned();
            let response = Response { answer, evidence, ..Response::default() };
            assessment.respond(instrument, &item_id(item), response).unwrap();
        }
        assessment
    }

    pub(crate) fn facts(&self, instrument: &Instrument) -> Facts {
        let mut assessment = self.assessment(instrument, 0..self.model.items());
        for (item, split) in self.split.iter().enumerate() {
            // Rounds before the last one do not count.
            for split in [!split, *split] {
                let mut tally = Tally::default();
                tally.set(Answer::Level(instrument.scale.lowest()), instrument.rules.minimum_ballots);
                let others = if split { instrument.rules.minimum_ballots } else { 0 };
                tally.set(Answer::Level(instrument.scale.highest()), others);
                let round = Round { voting: Voting::Hands, tally, roles: Vec::new() };
                assessment.hold_round(instrument, &item_id(item), round).unwrap();
            }
        }
        Facts::of(instrument, &assessment)
    }

    /// The levels with missing ones at `missing`.
    pub(crate) fn levels(&self, missing: u8) -> Vec<Option<u8>> {
        let level = |state: &State| if state.is_missing() { Some(missing) } else { state.level() };
        self.states.iter().map(level).collect()
    }

    /// The number of items per state, for the items that `belongs` selects.
    pub(crate) fn count(&self, belongs: impl Fn(usize) -> bool) -> BTreeMap<&'static str, u32> {
        let names = self.states.iter().enumerate().filter(|(item, _)| belongs(*item)).map(|(_, state)| match state {
            State::Level(_) => "answered",
            State::Unknown => "unknown",
            State::NotApplicable => "not applicable",
            State::Unanswered => "unanswered",
        });
        names.fold(BTreeMap::new(), |mut counts, name| {
            *counts.entry(name).or_default() += 1;
            counts
        })
    }
}
