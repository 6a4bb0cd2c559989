//! The group's results on one indicator: ballots as counts per round, and the agreement.

use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Map, Value};

use super::answer::Answer;
use super::said::Said;
use crate::domain::instrument::Level;

/// Ballots on one indicator, counted. A blank is not a ballot.
///
/// Unit: ballots. Range: each count 0 to [`u32::MAX`], where counting saturates. Two tallies are equal if all counts
/// are.
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
    /// Lowest first, without duplicates and without zero counts, so that equal tallies compare equal.
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "by_numeral")]
    levels: Vec<(Level, u32)>,
    /// Ballots for "don't know".
    #[serde(skip_serializing_if = "is_zero")]
    pub unknown: u32,
    /// Ballots for "not applicable".
    #[serde(skip_serializing_if = "is_zero")]
    pub not_applicable: u32,
}

impl Tally {
    /// The number of ballots for this answer; 0 for [`Answer::Unanswered`], which is not a ballot.
    pub fn count(&self, answer: Answer) -> u32 {
        match answer {
            Answer::Unanswered => 0,
            Answer::Unknown => self.unknown,
            Answer::NotApplicable => self.not_applicable,
            Answer::Level(level) => self.levels().find(|(own, _)| *own == level).map_or(0, |(_, count)| count),
        }
    }

    /// Sets the number of ballots for this answer; no effect for [`Answer::Unanswered`].
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

    /// Adds one ballot; no effect for [`Answer::Unanswered`].
    pub fn add(&mut self, answer: Answer) {
        self.set(answer, self.count(answer).saturating_add(1));
    }

    /// Adds all ballots of another tally.
    pub fn plus(&mut self, other: &Self) {
        for (level, count) in other.levels() {
            let answer = Answer::Level(level);
            self.set(answer, self.count(answer).saturating_add(count));
        }
        self.unknown = self.unknown.saturating_add(other.unknown);
        self.not_applicable = self.not_applicable.saturating_add(other.not_applicable);
    }

    /// Three-way merge of counts: applies the changes made here since `before` to the `newer` tally.
    #[must_use]
    pub fn rebased(&self, before: &Self, newer: &Self) -> Self {
        let mut both = newer.clone();
        for answer in self.answers().chain(before.answers()) {
            let all = newer.count(answer).saturating_add(self.count(answer));
            both.set(answer, all.saturating_sub(before.count(answer)));
        }
        both
    }

    /// The levels that have ballots, lowest first.
    pub fn levels(&self) -> impl Iterator<Item = (Level, u32)> {
        self.levels.iter().copied()
    }

    /// The number of ballots for a level: the n of the method.
    pub fn level_ballots(&self) -> u32 {
        self.levels().fold(0, |sum, (_, count)| sum.saturating_add(count))
    }

    /// The number of ballots.
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

/// Serializes the levels as an object keyed by numeral.
fn by_numeral<S: Serializer>(levels: &[(Level, u32)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(levels.iter().map(|(level, count)| (level.numeral(), count)))
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
fn is_zero(count: &u32) -> bool {
    *count == 0
}

/// How the ballots of a round were cast.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Voting {
    /// By show of hands.
    Hands,
    /// One after another on one device, unseen by the others.
    Secret,
    /// Each on the rater's own device, handed in as files.
    HandIns,
}

/// The ballots of one role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RoleTally {
    /// The id of the role; `None` for all others, pooled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// Its ballots.
    #[serde(flatten)]
    pub tally: Tally,
}

/// One round of voting on one indicator: one ballot per rater.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Round {
    /// How the ballots were cast.
    pub voting: Voting,
    /// All ballots.
    #[serde(flatten)]
    pub tally: Tally,
    /// The ballots per role, for the roles that may be shown: groups below the minimum size are pooled or omitted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<RoleTally>,
}

/// The group's results on one indicator. They never change a score: only the response's answer counts.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Group {
    /// The rounds, in the order in which they were held.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rounds: Vec<Round>,
    /// The answer agreed on, if any; [`Answer::Unanswered`] is not an agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agreed: Option<Answer>,
    /// The reason for the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// Dissenting opinions.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub dissent: String,
    /// The answers replaced by agreements.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub replaced: Vec<Said>,
    /// Unknown keys, written by another version of the app.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

impl Group {
    /// Whether there are no results.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The round that counts.
    pub fn last_round(&self) -> Option<&Round> {
        self.rounds.last()
    }

    /// Keeps a replaced answer, without duplicates.
    pub(super) fn keep(&mut self, said: Said) {
        if !self.replaced.iter().any(|one| one.covers(&said)) {
            self.replaced.retain(|one| !said.covers(one));
            self.replaced.push(said);
        }
    }

    /// Every answer that occurs in the results.
    pub(super) fn answers(&self) -> impl Iterator<Item = Answer> {
        let tallies = |round: &Round| {
            let roles = round.roles.iter().flat_map(|role| role.tally.answers()).collect::<Vec<_>>();
            round.tally.answers().chain(roles).collect::<Vec<_>>()
        };
        let replaced = self.replaced.iter().map(|said| said.answer);
        self.rounds.iter().flat_map(tallies).chain(self.agreed).chain(replaced)
    }
}
