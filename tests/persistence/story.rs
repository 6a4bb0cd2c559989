//! The random life of one assessment: every state it was in, and the rows stored on the way.

use dinamika::domain::assessment::{Answer, Assessment, Date, Participants, Response};
use dinamika::domain::instrument::Instrument;
use dinamika::persistence::row;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use time::OffsetDateTime;

use super::generator::{assessments, text};

/// An action.
#[derive(Clone, Debug)]
pub(crate) enum Act {
    Answer(Index, Index),
    Evidence(Index, String),
    Note(Index, String),
    Name(Option<String>),
    Facilitator(Option<String>),
    Date(Option<Date>),
    Participants(String, u32),
    /// Another page or version of the app has written a different state.
    Become(Box<Assessment>),
    Delete,
}

/// The assessment with a change.
pub(crate) fn with(mut assessment: Assessment, change: impl FnOnce(&mut Assessment)) -> Assessment {
    change(&mut assessment);
    assessment
}

/// The assessment at this revision.
pub(crate) fn revised(assessment: &Assessment, revision: u64) -> Assessment {
    with(assessment.clone(), |one| one.revision = revision)
}

/// An action, with the revisions and minutes since the previous one; some states have no time.
pub(crate) type Step = (Act, u64, Option<u32>);

fn act(instrument: &Instrument) -> impl Strategy<Value = Act> + use<> {
    let date = option::of((1..=28_u8).prop_map(|day| Date::parse(&format!("2026-02-{day:02}")).unwrap()));
    prop_oneof![
        12 => (any::<Index>(), any::<Index>()).prop_map(|(place, answer)| Act::Answer(place, answer)),
        2 => (any::<Index>(), text()).prop_map(|(place, text)| Act::Evidence(place, text)),
        2 => (any::<Index>(), text()).prop_map(|(place, text)| Act::Note(place, text)),
        1 => option::of(text()).prop_map(Act::Name),
        1 => option::of(text()).prop_map(Act::Facilitator),
        1 => date.prop_map(Act::Date),
        1 => (text(), any::<u32>()).prop_map(|(role, count)| Act::Participants(role, count)),
        1 => assessments(instrument).prop_map(|one| Act::Become(Box::new(one))),
        1 => Just(Act::Delete),
    ]
}

/// A random number of steps up to this.
pub(crate) fn steps(instrument: &Instrument, most: usize) -> impl Strategy<Value = Vec<Step>> + use<> {
    let minutes = prop_oneof![0..3_u32, 0..90_u32, 0..3000_u32, 0..90_000_u32];
    vec((act(instrument), select(vec![1_u64, 1, 1, 2, 5]), option::weighted(0.95, minutes)), 0..=most)
}

/// The first state.
pub(crate) fn first(instrument: &Instrument) -> impl Strategy<Value = Assessment> + use<> {
    (assessments(instrument), 0..100_u64).prop_map(|(first, revision)| revised(&first, revision))
}

/// An instant, in minutes since a day in 2026.
pub(crate) fn instant(minutes: u32) -> String {
    let at = OffsetDateTime::from_unix_timestamp(1_767_225_600 + 60 * i64::from(minutes)).unwrap();
    let (year, month, day) = at.to_calendar_date();
    format!("{year:04}-{:02}-{day:02}T{:02}:{:02}:00.000Z", u8::from(month), at.hour(), at.minute())
}

/// Every answer allowed for the indicator at this position.
pub(crate) fn possible(instrument: &Instrument, place: usize) -> Vec<Answer> {
    let fixed = [Answer::Unanswered, Answer::Unknown, Answer::NotApplicable];
    let fixed = fixed.into_iter().take(if instrument.indicators[place].not_applicable_allowed { 3 } else { 2 });
    fixed.chain(instrument.scale.levels().map(Answer::Level)).collect()
}

#[derive(Debug)]
pub(crate) struct Story {
    /// The current state, unless it is deleted.
    pub(crate) now: Option<Assessment>,
    /// Every earlier state, newest first.
    pub(crate) earlier: Vec<Assessment>,
    /// The rows stored for them, oldest first.
    pub(crate) rows: Vec<(u64, String)>,
}

impl Story {
    pub(crate) fn of(instrument: &Instrument, first: Assessment, steps: &[Step]) -> Self {
        let mut story = Self { now: Some(first), earlier: Vec::new(), rows: Vec::new() };
        let mut minutes = 0;
        for (act, revisions, later) in steps {
            minutes += later.unwrap_or_default();
            let Some(last) = story.now.clone().or_else(|| story.earlier.first().cloned()) else { continue };
            let revision = last.revision + revisions;
            let after = done(instrument, last, act);
            let changed = later.map(|_| instant(minutes));
            let after = after.map(|after| with(after, |one| (one.revision, one.changed) = (revision, changed)));
            story.becomes(after);
        }
        story
    }

    /// Changes to the next state, as the app does.
    pub(crate) fn becomes(&mut self, after: Option<Assessment>) {
        if let Some(before) = std::mem::replace(&mut self.now, after) {
            self.rows.push((before.revision, row(&before, self.now.as_ref())));
            self.earlier.insert(0, before);
        }
    }

    /// Whether the assessment was ever in this state.
    pub(crate) fn had(&self, state: &Assessment) -> bool {
        self.earlier.contains(state)
    }
}

/// The assessment after the action.
fn done(instrument: &Instrument, mut one: Assessment, act: &Act) -> Option<Assessment> {
    let id = |place: &Index| place.get(&instrument.indicators).id.clone();
    let said = |place: &Index| one.response(&id(place)).cloned().unwrap_or_default();
    match act {
        Act::Answer(place, answer) => {
            let answer = *answer.get(&possible(instrument, place.index(instrument.indicators.len())));
            one.answer(instrument, id(place).as_str(), answer).unwrap();
        }
        Act::Evidence(place, text) => {
            let response = Response { evidence: text.clone(), ..said(place) };
            one.respond(instrument, id(place).as_str(), response).unwrap();
        }
        Act::Note(place, text) => {
            let response = Response { note: text.clone(), ..said(place) };
            one.respond(instrument, id(place).as_str(), response).unwrap();
        }
        Act::Name(name) => one.cluster.name.clone_from(name),
        Act::Facilitator(facilitator) => one.facilitator.clone_from(facilitator),
        Act::Date(date) => one.date = *date,
        Act::Participants(role, count) => {
            one.participants.push(Participants { role: role.clone(), count: *count, other: serde_json::Map::new() });
        }
        Act::Become(other) => one = with((**other).clone(), |other| other.id = one.id),
        Act::Delete => return None,
    }
    Some(one)
}
