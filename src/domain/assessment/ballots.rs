//! What a group made of one indicator: ballots as counts, round by round, and what was agreed.

use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Map, Value};

use super::answer::Answer;
use super::said::Said;
use crate::domain::instrument::Level;

/// Ballots on one indicator, counted. A blank is no ballot.
///
/// Unit: ballots. Range: each count 0 to [`u32::MAX`], where counting stops. Equal when every count is.
///
/// ```
/// use dinamika::domain::assessment::{Answer, Tally};
/// use dinamika::domain::instrument::{Instrument, STANDARD};
/// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
/// let mut tally = Tally::default();
/// for answer in [Answer::Level(instrument.scale.lowest()), Answer::Unknown, Answer::Unanswered] {
///     tally.add(answer);
/// }
/// assert_eq!((tally.level_ballots(), tally.ballots()), (1, 2));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// The lowest first, none twice and none without a ballot: so equal tallies are equal.
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "by_numeral")]
    levels: Vec<(Level, u32)>,
    /// How many do not know.
    #[serde(skip_serializing_if = "is_zero")]
    pub unknown: u32,
    /// How many said that the question does not fit this cluster.
    #[serde(skip_serializing_if = "is_zero")]
    pub not_applicable: u32,
}

impl Tally {
    /// How many ballots say this; 0 for [`Answer::Unanswered`], which is no ballot.
    pub fn count(&self, answer: Answer) -> u32 {
        match answer {
            Answer::Unanswered => 0,
            Answer::Unknown => self.unknown,
            Answer::NotApplicable => self.not_applicable,
            Answer::Level(level) => self.levels().find(|(own, _)| *own == level).map_or(0, |(_, count)| count),
        }
    }

    /// Sets how many ballots say this; nothing for [`Answer::Unanswered`].
    pub fn set(&mut self, answer: Answer, count: u32) {
        match answer {
            Answer::Unanswered => {}
            Answer::Unknown => self.unknown = count,
            Answer::NotApplicable => self.not_applicable = count,
            Answer::Level(level) => {
                self.levels.retain(|(own, _)| *own != level);
                if count != 0 {
                    let place = self.levels.iter().take_while(|(own, _)| *own < level).count();
                    self.levels.insert(place, (level, count));
                }
            }
        }
    }

    /// One ballot more; none for [`Answer::Unanswered`].
    pub fn add(&mut self, answer: Answer) {
        self.set(answer, self.count(answer).saturating_add(1));
    }

    /// All ballots of another tally more.
    pub fn plus(&mut self, other: &Self) {
        for (level, count) in other.levels() {
            let answer = Answer::Level(level);
            self.set(answer, self.count(answer).saturating_add(count));
        }
        self.unknown = self.unknown.saturating_add(other.unknown);
        self.not_applicable = self.not_applicable.saturating_add(other.not_applicable);
    }

    /// The ballots of both sides, of which both had those `before`: what was cast or taken back from there to here is cast or
    /// taken back in the `newer` tally.
    #[must_use]
    pub fn rebased(&self, before: &Self, newer: &Self) -> Self {
        let mut both = newer.clone();
        for answer in self.answers().chain(before.answers()) {
            let all = newer.count(answer).saturating_add(self.count(answer));
            both.set(answer, all.saturating_sub(before.count(answer)));
        }
        both
    }

    /// The levels that have ballots, the lowest first.
    pub fn levels(&self) -> impl Iterator<Item = (Level, u32)> {
        self.levels.iter().copied()
    }

    /// How many ballots name a level: the n of the method.
    pub fn level_ballots(&self) -> u32 {
        self.levels().fold(0, |sum, (_, count)| sum.saturating_add(count))
    }

    /// How many ballots there are.
    pub fn ballots(&self) -> u32 {
        self.level_ballots().saturating_add(self.unknown).saturating_add(self.not_applicable)
    }

    /// Every answer that has ballots.
    pub(super) fn answers(&self) -> impl Iterator<Item = Answer> {
        let others = [Answer::Unknown, Answer::NotApplicable].into_iter().filter(|answer| self.count(*answer) != 0);
        self.levels().map(|(level, _)| Answer::Level(level)).chain(others)
    }
}

impl FromIterator<Answer> for Tally {
    fn from_iter<I: IntoIterator<Item = Answer>>(ballots: I) -> Self {
        let mut tally = Self::default();
        ballots.into_iter().for_each(|ballot| tally.add(ballot));
        tally
    }
}

/// The levels as an object with the numerals as keys.
fn by_numeral<S: Serializer>(levels: &[(Level, u32)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(levels.iter().map(|(level, count)| (level.numeral(), count)))
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
fn is_zero(count: &u32) -> bool {
    *count == 0
}

/// How the ballots of a round were given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Voting {
    /// Hands were counted.
    Hands,
    /// One after another on one device, unseen by the others.
    Secret,
    /// Each on an own device, handed in as files.
    HandIns,
}

/// The ballots of one role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RoleTally {
    /// The id of the role; none for all the others, pooled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// Their ballots.
    #[serde(flatten)]
    pub tally: Tally,
}

/// One round of voting on one indicator: one ballot a rater.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Round {
    /// How the ballots were given.
    pub voting: Voting,
    /// All ballots.
    #[serde(flatten)]
    pub tally: Tally,
    /// Those of each role, where they may be shown: what is shown of few is shown of nobody.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<RoleTally>,
}

/// What a group made of one indicator. Nothing in it changes a score: what counts is the answer of the response.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Group {
    /// The rounds, in the order in which they were held.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rounds: Vec<Round>,
    /// What the group agreed on, if it did; [`Answer::Unanswered`] is no agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agreed: Option<Answer>,
    /// Why the group agreed on it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// What was said against it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub dissent: String,
    /// What stood there before the group agreed on another answer.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub replaced: Vec<Said>,
    /// What another version of the app may have added.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

impl Group {
    /// Whether the group has said nothing at all.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The round that counts.
    pub fn last_round(&self) -> Option<&Round> {
        self.rounds.last()
    }

    /// Keeps an answer that was replaced, unless it is kept already.
    pub(super) fn keep(&mut self, said: Said) {
        if !self.replaced.iter().any(|one| one.covers(&said)) {
            self.replaced.retain(|one| !said.covers(one));
            self.replaced.push(said);
        }
    }

    /// Every answer that is named anywhere in it.
    pub(super) fn answers(&self) -> impl Iterator<Item = Answer> {
        let tallies = |round: &Round| {
            let roles = round.roles.iter().flat_map(|role| role.tally.answers()).collect::<Vec<_>>();
            round.tally.answers().chain(roles).collect::<Vec<_>>()
        };
        let replaced = self.replaced.iter().map(|said| said.answer);
        self.rounds.iter().flat_map(tallies).chain(self.agreed).chain(replaced)
    }
}
