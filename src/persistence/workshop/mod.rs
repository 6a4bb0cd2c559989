//! A workshop on one assessment: how it is held, what is being voted, and what was handed in. What was revealed and agreed
//! stands in the assessment; here stands only what nobody may see yet, sealed.

mod rebase;
mod record;
mod seal;
mod vote;

use std::collections::BTreeMap;

pub use record::{WorkshopError, decode_workshop, encode_workshop};
pub use seal::{KEY_BYTES, NONCE_BYTES, Seal, key_of, key_text, unsealed};
pub use vote::{Vote, ballots_of, in_room};

use crate::domain::assessment::{Answer, Round, Voting, Writers};
use crate::domain::group::{opening, opening_in_the_open};
use crate::domain::instrument::{Indicator, Instrument};
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
    /// Which tabs have written it.
    pub writers: Writers,
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
    /// What was opened of the hand-ins, by indicator, as it was shown last.
    pub shown: BTreeMap<String, Round>,
    /// Of each rater the indicators, by place, on which a ballot is counted in what was shown, with the revision of the
    /// hand-in it came with. Whoever is taken out, or hands in again, stays counted as shown.
    pub counted: BTreeMap<[u8; 8], BTreeMap<usize, u32>>,
    /// Whether a ballot is counted in what was shown whose rater was promised closed voting.
    pub is_bound: bool,
    /// What was handed in, one a rater, the latest last.
    pub hand_ins: Vec<HandIn>,
}

/// Whose ballots are counted: the ids, each with the revision of what was handed in.
pub type Raters = Vec<([u8; 8], u32)>;

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
            writers: Writers::default(),
            code,
            voting: Voting::Hands,
            is_open: false,
            minutes: 0,
            votes: BTreeMap::new(),
            shown: BTreeMap::new(),
            counted: BTreeMap::new(),
            is_bound: false,
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
        self.hand_ins.retain(|one| one.id != *id);
    }

    /// Whether what was handed in is opened in the open: only where the group votes so, and everyone who has handed in was told.
    pub fn opens_in_the_open(&self) -> bool {
        self.is_open && !self.is_bound && self.hand_ins.iter().all(|one| one.is_open)
    }

    /// What opening an indicator shows, with the raters it counts; `None` where there is nothing that may be shown anew.
    ///
    /// Only those count who are not counted yet: a ballot that was changed or taken out after it was shown stays as shown. In
    /// the open all of them count as they are now.
    pub fn opening(&self, instrument: &Instrument, place: usize) -> Option<(Round, Raters)> {
        let in_the_open = self.opens_in_the_open();
        let is_asked = |one: &&HandIn| in_the_open || self.counted_revision(one, place).is_none();
        let asked: Vec<&HandIn> = self.hand_ins.iter().filter(is_asked).collect();
        let ballots: Vec<(Option<&str>, Answer)> = asked.iter().map(|one| one.ballot(place)).collect();
        let shown = self.shown.get(instrument.indicators.get(place)?.id.as_str());
        let opening = if in_the_open {
            opening_in_the_open(instrument, &ballots).filter(|one| Some(&one.round) != shown)
        } else {
            opening(instrument, shown, &ballots)
        }?;
        let raters = asked.iter().zip(&opening.counted).filter(|(_, is_counted)| **is_counted);
        Some((opening.round, raters.map(|(one, _)| (one.id, one.revision)).collect()))
    }

    /// Notes what is shown now of an indicator, and whose ballots it counts.
    pub fn note_opening(&mut self, indicator: &Indicator, round: Round, raters: Raters) {
        self.shown.insert(indicator.id.to_string(), round);
        let was_promised = |one: &HandIn| !one.is_open && raters.iter().any(|(id, _)| *id == one.id);
        self.is_bound |= self.hand_ins.iter().any(was_promised);
        for (id, revision) in raters {
            self.counted.entry(id).or_default().insert(indicator.position, revision);
        }
    }

    /// Whether the ballot of a hand-in on the indicator at this place is counted, as it is, in what was shown.
    pub fn is_counted(&self, hand_in: &HandIn, place: usize) -> bool {
        self.counted_revision(hand_in, place) == Some(hand_in.revision)
    }

    /// The revision of the hand-in of the same rater whose ballot on the indicator at this place is counted.
    fn counted_revision(&self, hand_in: &HandIn, place: usize) -> Option<u32> {
        self.counted.get(&hand_in.id)?.get(&place).copied()
    }

    /// Whether both say the same, however often and in which tabs they were changed.
    pub fn says_the_same(&self, other: &Self) -> bool {
        *self == Self { revision: self.revision, writers: self.writers.clone(), ..other.clone() }
    }

    /// Both in one, where it is not known what both had before: nothing that was handed in to either is dropped.
    #[must_use]
    pub fn merged(mut self, other: Self) -> Self {
        self.revision = self.revision.max(other.revision);
        self.writers.join(&other.writers);
        for hand_in in other.hand_ins {
            if !self.hand_ins.iter().any(|one| one.id == hand_in.id) {
                self.hand_ins.push(hand_in);
            }
        }
        for (id, vote) in other.votes {
            self.votes.entry(id).or_insert(vote);
        }
        for (id, round) in other.shown {
            self.shown.entry(id).or_insert(round);
        }
        self.is_bound |= other.is_bound;
        // Whoever is counted in either is not new in both.
        for (id, places) in other.counted {
            self.counted.entry(id).or_default().extend(places);
        }
        self
    }

    /// How many ballots were handed in to one indicator.
    pub fn ballots(&self, place: usize) -> usize {
        let is_ballot = |one: &&HandIn| one.ballot(place).1 != Answer::Unanswered;
        self.hand_ins.iter().filter(is_ballot).count()
    }
}
