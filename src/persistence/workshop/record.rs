//! The stored record of a workshop.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;
use thiserror::Error;

use super::super::stored;
use super::form::{Figures, Head, Hidden, OpenVote, Record};
use super::former::set_aside;
use super::seal::{KEY_BYTES, Seal, unsealed};
use super::vote::{Vote, read, written};
use super::{Workshop, evidence_of};
use crate::domain::assessment::{Answer, RoleTally, Round, Tally, Voting};
use crate::domain::group::by_role;
use crate::domain::instrument::{Indicator, Instrument, STANDARD_HASH};
use crate::exchange::{HandIn, decode_hand_in, encode_hand_in};

const FORMAT: &str = "dinamika-workshop";

/// The current version of the record. Version 1 does not name the version of the instrument.
const VERSION: i64 = 2;

/// Why the record of a workshop is unusable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum WorkshopError {
    /// Not a workshop record, or something in it is invalid.
    #[error("not the record of a workshop")]
    Malformed,
    /// Written by a newer version of the app.
    #[error("version {0} is newer than {VERSION}, the one that can be read")]
    Newer(i64),
    /// The encryption key is missing, or the record was modified.
    #[error("the seal does not open")]
    Sealed,
}

/// Encodes a workshop: settings in plain text, votes and hand-ins encrypted.
pub fn encode_workshop(instrument: &Instrument, workshop: &Workshop, seal: &Seal) -> Option<String> {
    let votes = || workshop.votes.iter().filter_map(|(id, vote)| Some((instrument.indicator(id)?, vote)));
    let counts = votes().map(|(indicator, vote)| (indicator.id.to_string(), written(instrument, indicator, vote)));
    let hand_ins = workshop.hand_ins.iter().map(|one| encode_hand_in(instrument, STANDARD_HASH, one));
    let shown = workshop.shown.iter().filter_map(|(id, round)| Some((instrument.indicator(id)?, round)));
    let hidden = Hidden {
        votes: counts.collect(),
        hand_ins: hand_ins.collect(),
        shown: Some(
            shown.map(|(indicator, round)| (indicator.id.to_string(), figures(instrument, indicator, round))).collect(),
        ),
        evidence: Some(workshop.evidence.clone()),
        counted: workshop.counted.iter().map(|(id, places)| (hexadecimal(*id), places.clone())).collect(),
        bound: Some(workshop.is_bound),
        former: workshop.former.clone(),
    };
    let open = |vote: &Vote| OpenVote { voting: vote.voting, round: vote.round, open: vote.is_open, shown: vote.shown };
    Some(stored::text(&Record {
        head: Head { format: FORMAT.to_owned(), version: VERSION },
        instrument: Some(instrument.version.clone()),
        revision: workshop.revision,
        writers: workshop.writers.clone(),
        code: u32::from_be_bytes(workshop.code),
        voting: workshop.voting,
        open: workshop.is_open,
        minutes: workshop.minutes,
        votes: votes().map(|(indicator, vote)| (indicator.id.to_string(), open(vote))).collect(),
        opened: workshop.shown.iter().map(|(id, round)| (id.clone(), round.tally.ballots())).collect(),
        sealed: seal.sealed(&stored::text(&hidden))?,
    }))
}

/// Decodes a workshop. One unreadable hand-in makes the whole record unusable: nothing in it is dropped silently.
///
/// # Errors
/// If it is not a workshop record, a newer one, or cannot be decrypted.
pub fn decode_workshop(instrument: &Instrument, text: &str, key: &[u8; KEY_BYTES]) -> Result<Workshop, WorkshopError> {
    let record: Value = stored::read(text).ok_or(WorkshopError::Malformed)?;
    let head = Head::deserialize(&record).map_err(|_| WorkshopError::Malformed)?;
    if head.format != FORMAT {
        return Err(WorkshopError::Malformed);
    }
    if VERSION < head.version {
        return Err(WorkshopError::Newer(head.version));
    }
    let mut record = Record::deserialize(record).map_err(|_| WorkshopError::Malformed)?;
    let previous = match &record.instrument {
        None => instrument.previous.first(),
        Some(version) if *version == instrument.version => None,
        Some(version) => Some(instrument.previous(version).ok_or(WorkshopError::Newer(record.head.version))?),
    };
    let hidden = unsealed(key, &record.sealed).ok_or(WorkshopError::Sealed)?;
    let mut hidden: Hidden = stored::read(&hidden).ok_or(WorkshopError::Malformed)?;
    if let Some(previous) = previous {
        set_aside(instrument, previous, &mut record, &mut hidden);
    }
    opened(instrument, record, &hidden).ok_or(WorkshopError::Malformed)
}

/// Builds the workshop from the record and its decrypted part.
fn opened(instrument: &Instrument, record: Record, hidden: &Hidden) -> Option<Workshop> {
    let vote = |(id, open): (String, OpenVote)| {
        let vote = Vote { is_open: open.open, shown: open.shown, ..Vote::new(open.voting, open.round) };
        let vote = read(instrument, instrument.indicator(&id)?, hidden.votes.get(&id)?, vote)?;
        Some((id, vote))
    };
    let hand_in = |text: &String| decode_hand_in(instrument, STANDARD_HASH, text).ok();
    let hand_ins: Vec<HandIn> = hidden.hand_ins.iter().map(hand_in).collect::<Option<_>>()?;
    let mut workshop = Workshop {
        revision: record.revision,
        writers: record.writers,
        code: record.code.to_be_bytes(),
        voting: record.voting,
        is_open: record.open,
        minutes: record.minutes,
        votes: record.votes.into_iter().map(vote).collect::<Option<_>>()?,
        shown: BTreeMap::new(),
        evidence: BTreeMap::new(),
        counted: BTreeMap::new(),
        is_bound: false,
        hand_ins,
        former: hidden.former.clone(),
    };
    if let Some(shown) = &hidden.shown {
        let round = |(id, figures): (&String, &Figures)| {
            Some((id.clone(), round_of(instrument, instrument.indicator(id)?, figures)?))
        };
        workshop.shown = shown.iter().map(round).collect::<Option<_>>()?;
        let rater = |(id, places): (&String, &BTreeMap<usize, u32>)| Some((rater_of(id)?, places.clone()));
        workshop.counted = hidden.counted.iter().map(rater).collect::<Option<_>>()?;
        workshop.evidence = hidden.evidence.clone().unwrap_or_else(|| evidence_shown(instrument, &workshop));
    } else {
        for (id, count) in &record.opened {
            note_first(instrument, &mut workshop, instrument.indicator(id)?, *count);
        }
    }
    workshop.is_bound = hidden.bound.unwrap_or(!workshop.counted.is_empty());
    Some(workshop)
}

/// Older records show the evidence of the hand-ins that the figures count, as far as they are still as they were.
fn evidence_shown(instrument: &Instrument, workshop: &Workshop) -> BTreeMap<String, Vec<String>> {
    let shown = workshop.shown.keys().filter_map(|id| Some((id, instrument.indicator(id)?.position)));
    let texts = shown.map(|(id, place)| {
        let is_counted = |one: &&HandIn| workshop.counted_revision(one, place) == Some(one.revision);
        let mut texts: Vec<String> = evidence_of(workshop.hand_ins.iter().filter(is_counted), place).collect();
        texts.sort();
        (id.clone(), texts)
    });
    texts.filter(|(_, texts)| !texts.is_empty()).collect()
}

/// Older records only store how many hand-ins there were when an indicator was last opened: the first ones.
fn note_first(instrument: &Instrument, workshop: &mut Workshop, indicator: &Indicator, count: u32) {
    let first = workshop.hand_ins.iter().take(usize::try_from(count).unwrap_or(usize::MAX));
    let ballots: Vec<_> = first.clone().map(|one| one.ballot(indicator.position)).collect();
    let tally: Tally = ballots.iter().map(|(_, ballot)| *ballot).collect();
    let roles = by_role(instrument, &ballots, workshop.is_open);
    let counted = first.zip(&ballots).filter(|(_, (_, ballot))| *ballot != Answer::Unanswered);
    let counted = counted.map(|(one, _)| (one.id, one.revision)).collect();
    workshop.note_opening(indicator, Round { voting: Voting::HandIns, tally, roles }, counted);
}

fn figures(instrument: &Instrument, indicator: &Indicator, round: &Round) -> Figures {
    let counts = |tally: &Tally| {
        let vote = Vote { tally: tally.clone(), ..Vote::new(Voting::HandIns, 0) };
        written(instrument, indicator, &vote)
    };
    let roles = round.roles.iter().map(|one| (one.role.clone(), counts(&one.tally))).collect();
    Figures { all: counts(&round.tally), roles }
}

fn round_of(instrument: &Instrument, indicator: &Indicator, figures: &Figures) -> Option<Round> {
    let tally = |text: &str| Some(read(instrument, indicator, text, Vote::new(Voting::HandIns, 0))?.tally);
    let role = |(role, text): &(Option<String>, String)| Some(RoleTally { role: role.clone(), tally: tally(text)? });
    let roles = figures.roles.iter().map(role).collect::<Option<_>>()?;
    Some(Round { voting: Voting::HandIns, tally: tally(&figures.all)?, roles })
}

fn hexadecimal(id: [u8; 8]) -> String {
    format!("{:016x}", u64::from_be_bytes(id))
}

fn rater_of(id: &str) -> Option<[u8; 8]> {
    u64::from_str_radix(id, 16).ok().filter(|_| id.len() == 16).map(u64::to_be_bytes)
}
