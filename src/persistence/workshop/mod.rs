//! A workshop on one assessment: how it is held, what is being voted, and what was handed in. What was revealed and agreed
//! stands in the assessment; here stands only what nobody may see yet, sealed.

mod record;
mod seal;
mod vote;

use std::collections::BTreeMap;

pub use record::{WorkshopError, decode_workshop, encode_workshop};
pub use seal::{KEY_BYTES, NONCE_BYTES, Seal, key_of, key_text, unsealed};
pub use vote::{Vote, ballots_of, in_room};

use crate::domain::assessment::{Answer, Round, Tally, Voting};
use crate::domain::group::{SMALLEST_GROUP, by_role};
use crate::domain::instrument::Instrument;
use crate::exchange::HandIn;

/// What the key of a workshop begins with.
pub const WORKSHOP_PREFIX: &str = "dinamika/workshop/";

/// The key under which the workshop on an assessment is stored.
pub fn workshop_key(id: &str) -> String {
    format!("{WORKSHOP_PREFIX}{id}")
}

/// The key under which lies what opens its seal.
pub fn seal_key(id: &str) -> String {
    format!("dinamika/seal/{id}")
}

/// A workshop on one assessment.
#[derive(Clone, Debug, PartialEq)]
pub struct Workshop {
    /// How many changes it has seen.
    pub revision: u64,
    /// Random; the invitations carry it, and what is handed in brings it back.
    pub code: [u8; 4],
    /// How votes are held in the room.
    pub voting: Voting,
    /// Whether the group chose open voting: then figures of every role are shown.
    pub is_open: bool,
    /// How many minutes are meant for one indicator; 0 for no timer.
    pub minutes: u8,
    /// The votes under way, by indicator.
    pub votes: BTreeMap<String, Vote>,
    /// How many hand-ins there were, by indicator, when those to it were opened last.
    pub opened: BTreeMap<String, u32>,
    /// What was handed in, one a rater, the latest last.
    pub hand_ins: Vec<HandIn>,
}

/// What has become of something handed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It is the first of this rater.
    New,
    /// It was here already.
    Same,
    /// The same rater has handed in something newer already. Nothing was changed.
    Older,
    /// It takes the place of what the same rater handed in before.
    Replaced,
    /// It is for another workshop. Nothing was changed.
    OtherWorkshop,
}

impl Workshop {
    /// A workshop in which nothing has happened yet.
    pub fn new(code: [u8; 4]) -> Self {
        Self {
            revision: 0,
            code,
            voting: Voting::Hands,
            is_open: false,
            minutes: 0,
            votes: BTreeMap::new(),
            opened: BTreeMap::new(),
            hand_ins: Vec::new(),
        }
    }

    /// Takes in what a member hands in, one a rater. Answers given without an invitation, whose code is zero, are for any
    /// workshop.
    pub fn take_in(&mut self, hand_in: HandIn) -> Taken {
        if hand_in.workshop != self.code && hand_in.workshop != [0; 4] {
            return Taken::OtherWorkshop;
        }
        let Some(known) = self.hand_ins.iter().find(|one| one.id == hand_in.id) else {
            self.hand_ins.push(hand_in);
            return Taken::New;
        };
        if *known == hand_in {
            return Taken::Same;
        }
        if hand_in.revision < known.revision {
            return Taken::Older;
        }
        self.take_out(&hand_in.id);
        self.hand_ins.push(hand_in);
        Taken::Replaced
    }

    /// Takes out what a rater has handed in.
    pub fn take_out(&mut self, id: &[u8; 8]) {
        let Some(place) = self.hand_ins.iter().position(|one| one.id == *id) else { return };
        self.hand_ins.remove(place);
        for count in self.opened.values_mut() {
            if u32::try_from(place).is_ok_and(|place| place < *count) {
                *count -= 1;
            }
        }
    }

    /// Whether what was handed in to an indicator may be opened, or opened again: what has changed since then is that of so few
    /// only where the group chose open voting.
    ///
    /// ```
    /// use dinamika::persistence::Workshop;
    /// let mut workshop = Workshop::new([1; 4]);
    /// assert!(workshop.can_open("SP1"));
    /// workshop.opened.insert("SP1".to_owned(), 0);
    /// assert!(!workshop.can_open("SP1"), "nobody has handed in since");
    /// ```
    pub fn can_open(&self, indicator: &str) -> bool {
        let Some(opened) = self.opened.get(indicator) else { return true };
        let since = self.count().saturating_sub(*opened);
        SMALLEST_GROUP <= since || (self.is_open && 0 < since)
    }

    /// How many have handed in.
    pub fn count(&self) -> u32 {
        u32::try_from(self.hand_ins.len()).unwrap_or(u32::MAX)
    }

    /// Both in one, where two tabs changed the same one: nothing that was handed in to either is dropped.
    #[must_use]
    pub fn merged(mut self, other: Self) -> Self {
        self.revision = self.revision.max(other.revision);
        for hand_in in other.hand_ins {
            if !self.hand_ins.iter().any(|one| one.id == hand_in.id) {
                self.hand_ins.push(hand_in);
            }
        }
        for (id, vote) in other.votes {
            self.votes.entry(id).or_insert(vote);
        }
        self
    }

    /// How many ballots were handed in to one indicator.
    pub fn ballots(&self, place: usize) -> usize {
        let is_ballot = |one: &&HandIn| one.answers.get(place).is_some_and(|answer| *answer != Answer::Unanswered);
        self.hand_ins.iter().filter(is_ballot).count()
    }

    /// What was handed in to one indicator, as a round; none where everybody left it open. Roles as the rule of the smallest
    /// group allows.
    pub fn handed_in(&self, instrument: &Instrument, place: usize) -> Option<Round> {
        let answer = |one: &HandIn| one.answers.get(place).copied().unwrap_or_default();
        let ballots: Vec<(Option<&str>, Answer)> =
            self.hand_ins.iter().map(|one| (one.role.as_deref(), answer(one))).collect();
        let mut tally = Tally::default();
        for (_, ballot) in &ballots {
            tally.add(*ballot);
        }
        let roles = by_role(instrument, &ballots, self.is_open);
        (0 < tally.ballots()).then_some(Round { voting: Voting::HandIns, tally, roles })
    }
}
