//! The stored record of a workshop.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use thiserror::Error;

use super::super::stored;
use super::Workshop;
use super::seal::{KEY_BYTES, Seal, unsealed};
use super::vote::{Vote, read, written};
use crate::domain::assessment::Voting;
use crate::domain::instrument::{Instrument, STANDARD_HASH};
use crate::exchange::{decode_hand_in, encode_hand_in};

const FORMAT: &str = "dinamika-workshop";

/// The version in which workshops are stored today.
const VERSION: i64 = 1;

/// What a record is, whatever its version.
#[derive(Serialize, Deserialize)]
struct Head {
    format: String,
    version: i64,
}

/// A workshop as it is stored.
#[derive(Serialize, Deserialize)]
struct Record {
    #[serde(flatten)]
    head: Head,
    revision: u64,
    /// The four bytes as one number, the highest first.
    code: u32,
    voting: Voting,
    open: bool,
    minutes: u8,
    /// By indicator.
    votes: BTreeMap<String, OpenVote>,
    opened: BTreeMap<String, u32>,
    /// [`Hidden`], sealed.
    sealed: String,
}

/// What of a vote may be seen.
#[derive(Serialize, Deserialize)]
struct OpenVote {
    voting: Voting,
    round: usize,
}

/// What nobody may see yet.
#[derive(Serialize, Deserialize)]
struct Hidden {
    /// The counts by indicator, as [`written`] makes them.
    votes: BTreeMap<String, String>,
    hand_ins: Vec<String>,
}

/// Why the record of a workshop cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum WorkshopError {
    /// It is no such record, or something in it is not what it must be.
    #[error("not the record of a workshop")]
    Malformed,
    /// A newer version of the app has written it.
    #[error("version {0} is newer than {VERSION}, the one that can be read")]
    Newer(i64),
    /// Its key is not here, or it was changed from outside.
    #[error("the seal does not open")]
    Sealed,
}

/// The workshop as it is stored: in the open how it is held, and sealed what was voted and handed in.
pub fn encode_workshop(instrument: &Instrument, workshop: &Workshop, seal: &Seal) -> Option<String> {
    let votes = || workshop.votes.iter().filter_map(|(id, vote)| Some((instrument.indicator(id)?, vote)));
    let counts = votes().map(|(indicator, vote)| (indicator.id.to_string(), written(instrument, indicator, vote)));
    let hand_ins = workshop.hand_ins.iter().map(|one| encode_hand_in(instrument, STANDARD_HASH, one));
    let hidden = Hidden { votes: counts.collect(), hand_ins: hand_ins.collect() };
    let open = |vote: &Vote| OpenVote { voting: vote.voting, round: vote.round };
    Some(stored::text(&Record {
        head: Head { format: FORMAT.to_owned(), version: VERSION },
        revision: workshop.revision,
        code: u32::from_be_bytes(workshop.code),
        voting: workshop.voting,
        open: workshop.is_open,
        minutes: workshop.minutes,
        votes: votes().map(|(indicator, vote)| (indicator.id.to_string(), open(vote))).collect(),
        opened: workshop.opened.clone(),
        sealed: seal.sealed(&stored::text(&hidden))?,
    }))
}

/// Reads a stored workshop. What was handed in and cannot be read any more makes the whole record unusable: nothing of it
/// is dropped silently.
///
/// # Errors
/// When it is no such record, a newer one, or the key does not open it.
pub fn decode_workshop(instrument: &Instrument, text: &str, key: &[u8; KEY_BYTES]) -> Result<Workshop, WorkshopError> {
    let record: Value = stored::read(text).ok_or(WorkshopError::Malformed)?;
    let head = Head::deserialize(&record).map_err(|_| WorkshopError::Malformed)?;
    if head.format != FORMAT {
        return Err(WorkshopError::Malformed);
    }
    if VERSION < head.version {
        return Err(WorkshopError::Newer(head.version));
    }
    let record = Record::deserialize(record).map_err(|_| WorkshopError::Malformed)?;
    let hidden = unsealed(key, &record.sealed).ok_or(WorkshopError::Sealed)?;
    let hidden: Hidden = stored::read(&hidden).ok_or(WorkshopError::Malformed)?;
    opened(instrument, record, &hidden).ok_or(WorkshopError::Malformed)
}

/// The workshop of a record and of what was sealed in it.
fn opened(instrument: &Instrument, record: Record, hidden: &Hidden) -> Option<Workshop> {
    let vote = |(id, open): (String, OpenVote)| {
        let vote = Vote::new(open.voting, open.round);
        let vote = read(instrument, instrument.indicator(&id)?, hidden.votes.get(&id)?, vote)?;
        Some((id, vote))
    };
    let hand_in = |text: &String| decode_hand_in(instrument, STANDARD_HASH, text).ok();
    Some(Workshop {
        revision: record.revision,
        code: record.code.to_be_bytes(),
        voting: record.voting,
        is_open: record.open,
        minutes: record.minutes,
        votes: record.votes.into_iter().map(vote).collect::<Option<_>>()?,
        opened: record.opened,
        hand_ins: hidden.hand_ins.iter().map(hand_in).collect::<Option<_>>()?,
    })
}
