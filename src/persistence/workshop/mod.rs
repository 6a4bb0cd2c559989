//! A workshop on an assessment: how votes are held, votes in progress, and hand-ins. Opened and agreed results are in
//! the assessment; the record here only has what must not be seen yet, encrypted.

mod form;
mod former;
mod rebase;
mod record;
mod seal;
mod vote;

use std::collections::BTreeMap;

use serde_json::Value;

pub use record::{WorkshopError, decode_workshop, encode_workshop};
pub use seal::{KEY_BYTES, NONCE_BYTES, Seal, key_of, key_text, unsealed};
pub use vote::{Vote, ballots_of, in_room};

use crate::domain::assessment::{Answer, Round, Voting, Writers};
use crate::domain::group::{opening, opening_in_the_open};
use crate::domain::instrument::{Indicator, Instrument};
use crate::exchange::HandIn;

/// Key prefix of workshops.
pub const WORKSHOP_PREFIX: &str = "dinamika/workshop/";

/// The key under which the workshop on an assessment is stored.
pub fn workshop_key(id: &str) -> String {
    format!("{WORKSHOP_PREFIX}{id}")
}

/// The key under which a workshop's encryption key is stored.
pub fn seal_key(id: &str) -> String {
    format!("dinamika/seal/{id}")
}

/// A workshop on one assessment.
#[derive(Clone, Debug, PartialEq)]
pub struct Workshop {
    /// The number of changes so far.
    pub revision: u64,
    /// The tabs that have written it.
    pub writers: Writers,
    /// Random; part of every invitation and returned with every hand-in.
    pub code: [u8; 4],
    /// How votes are held in the room.
    pub voting: Voting,
    /// Whether the group chose open voting: then figures are shown for every role.
    pub is_open: bool,
    /// Minutes per indicator; 0 for no timer.
    pub minutes: u8,
    /// The votes in progress, by indicator.
    pub votes: BTreeMap<String, Vote>,
    /// The figures of hand-ins shown last, by indicator.
    pub shown: BTreeMap<String, Round>,
    /// The evidence shown with these figures, by indicator, in alphabetical order. As the figures, it stays as shown: what a
    /// later hand-in adds or removes would name its author.
    pub evidence: BTreeMap<String, Vec<String>>,
    /// For each rater, the positions of the indicators whose shown figures count a ballot of theirs, with the revision of the
    /// hand-in it came from. A ballot stays counted if its rater is removed or hands in again.
    pub counted: BTreeMap<[u8; 8], BTreeMap<usize, u32>>,
    /// Whether the shown figures count a ballot whose rater was told that voting is closed.
    pub is_bound: bool,
    /// The hand-ins, one per rater, the latest last.
    pub hand_ins: Vec<HandIn>,
    /// Votes on questions that have changed since, as stored. They are kept, but not counted.
    pub former: Vec<Value>,
}

/// The raters whose ballots are counted: ids, each with the revision of the hand-in.
pub type Raters = Vec<([u8; 8], u32)>;

/// The outcome of adding a hand-in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// The first one of this rater.
    New,
    /// Already known.
    Same,
    /// Ignored: the same rater has handed in a newer one.
    Older,
    /// It replaces an earlier one of the same rater.
    Replaced,
    /// Ignored: it is for another workshop.
    OtherWorkshop,
}

impl Workshop {
    /// A workshop without any votes or hand-ins.
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
            evidence: BTreeMap::new(),
            counted: BTreeMap::new(),
            is_bound: false,
            hand_ins: Vec::new(),
            former: Vec::new(),
        }
    }

    /// Adds a hand-in, one per rater. A hand-in without an invitation has code zero and is accepted by any workshop.
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

    /// Removes the hand-in of a rater.
    pub fn take_out(&mut self, id: &[u8; 8]) {
        self.hand_ins.retain(|one| one.id != *id);
    }

    /// Whether hand-ins are opened without limits: only if the group votes openly and every rater was told so.
    pub fn opens_in_the_open(&self) -> bool {
        self.is_open && !self.is_bound && self.hand_ins.iter().all(|one| one.is_open)
    }

    /// The figures that opening an indicator would show, with the raters they count; `None` if nothing new may be shown.
    ///
    /// Only ballots not counted yet are added: one that was changed or removed after it was shown stays as shown. With open
    /// voting, all ballots count as they are now.
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

    /// Records the figures shown for an indicator, the raters they count, and the evidence of these.
    pub fn note_opening(&mut self, indicator: &Indicator, round: Round, raters: Raters) {
        let is_new = |one: &&HandIn| raters.iter().any(|(id, _)| *id == one.id);
        let texts = evidence_of(self.hand_ins.iter().filter(is_new), indicator.position);
        // With open voting the figures count all hand-ins as they are now.
        let replaces = self.opens_in_the_open() && !raters.is_empty();
        let before = self.evidence.remove(indicator.id.as_str()).filter(|_| !replaces).unwrap_or_default();
        let mut texts: Vec<String> = before.into_iter().chain(texts).collect();
        // The order does not reveal who handed in when.
        texts.sort();
        if !texts.is_empty() {
            self.evidence.insert(indicator.id.to_string(), texts);
        }
        self.shown.insert(indicator.id.to_string(), round);
        let was_promised = |one: &HandIn| !one.is_open && raters.iter().any(|(id, _)| *id == one.id);
        self.is_bound |= self.hand_ins.iter().any(was_promised);
        for (id, revision) in raters {
            self.counted.entry(id).or_default().insert(indicator.position, revision);
        }
    }

    /// The revision of this rater's hand-in whose ballot on the indicator at this position is counted.
    fn counted_revision(&self, hand_in: &HandIn, place: usize) -> Option<u32> {
        self.counted.get(&hand_in.id)?.get(&place).copied()
    }

    /// Whether both have the same content, ignoring revision and writers.
    pub fn says_the_same(&self, other: &Self) -> bool {
        *self == Self { revision: self.revision, writers: self.writers.clone(), ..other.clone() }
    }

    /// Merges both without a known common ancestor: no hand-in of either is dropped.
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
        for (id, texts) in other.evidence {
            self.evidence.entry(id).or_insert(texts);
        }
        self.is_bound |= other.is_bound;
        self.keep_former(&other.former);
        // A rater counted in either is not new in both.
        for (id, places) in other.counted {
            self.counted.entry(id).or_default().extend(places);
        }
        self
    }

    /// Adds the votes on changed questions of another copy.
    fn keep_former(&mut self, others: &[Value]) {
        for other in others {
            if !self.former.contains(other) {
                self.former.push(other.clone());
            }
        }
    }

    /// The number of ballots handed in on one indicator.
    pub fn ballots(&self, place: usize) -> usize {
        let is_ballot = |one: &&HandIn| one.ballot(place).1 != Answer::Unanswered;
        self.hand_ins.iter().filter(is_ballot).count()
    }
}

/// What these hand-ins give as evidence on the indicator at this position.
fn evidence_of<'a>(hand_ins: impl Iterator<Item = &'a HandIn>, place: usize) -> impl Iterator<Item = String> {
    let all = hand_ins.flat_map(|one| &one.evidence);
    all.filter(move |(of, _)| *of == place).map(|(_, text)| text.clone())
}
