//! The stored record of a workshop.

use litemap::LiteMap;
use thiserror::Error;

use super::super::copies::is_mark;
use super::Workshop;
use super::seal::{KEY_BYTES, Seal, unsealed};
use super::vote::{Vote, read, written};
use crate::domain::instrument::{Instrument, STANDARD_HASH};
use crate::exchange::{decode_hand_in, encode_hand_in, voting_of, voting_word};
use crate::json::{self, Object, Value};

const FORMAT: &str = "dinamika-workshop";

/// The version in which workshops are stored today.
const VERSION: i128 = 1;

/// Why the record of a workshop cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum WorkshopError {
    /// It is no such record, or something in it is not what it must be.
    #[error("not the record of a workshop")]
    Malformed,
    /// A newer version of the app has written it.
    #[error("version {0} is newer than {VERSION}, the one that can be read")]
    Newer(i128),
    /// Its key is not here, or it was changed from outside.
    #[error("the seal does not open")]
    Sealed,
}

/// The workshop as it is stored: in the open how it is held, and sealed what was voted and handed in.
pub fn encode_workshop(instrument: &Instrument, workshop: &Workshop, seal: &Seal) -> Option<String> {
    let mut votes = Object::new();
    let mut hidden = Object::new();
    for (id, vote) in &workshop.votes {
        let Some(indicator) = instrument.indicator(id) else { continue };
        let mut open = Object::new();
        open.insert("voting".to_owned(), voting_word(vote.voting).into());
        open.insert("round".to_owned(), vote.round.into());
        votes.insert(id.clone(), open.into());
        hidden.insert(id.clone(), written(instrument, indicator, vote).into());
    }
    let hand_ins: Vec<Value> =
        workshop.hand_ins.iter().map(|one| encode_hand_in(instrument, STANDARD_HASH, one).into()).collect();
    let mut sealed = Object::new();
    sealed.insert("votes".to_owned(), hidden.into());
    sealed.insert("hand_ins".to_owned(), hand_ins.into());
    let mut record = Object::new();
    record.insert("format".to_owned(), FORMAT.into());
    record.insert("version".to_owned(), u32::try_from(VERSION).ok()?.into());
    record.insert("revision".to_owned(), workshop.revision.into());
    record.insert("code".to_owned(), u32::from_be_bytes(workshop.code).into());
    record.insert("voting".to_owned(), voting_word(workshop.voting).into());
    record.insert("open".to_owned(), workshop.is_open.into());
    record.insert("minutes".to_owned(), u32::from(workshop.minutes).into());
    record.insert("votes".to_owned(), votes.into());
    let opened = workshop.opened.iter().map(|(id, count)| (id.clone(), (*count).into()));
    record.insert("opened".to_owned(), Value::Object(opened.collect()));
    record.insert("sealed".to_owned(), seal.sealed(&json::compact(&sealed.into()))?.into());
    Some(json::compact(&record.into()))
}

/// Reads a stored workshop. What was handed in and cannot be read any more makes the whole record unusable: nothing of it
/// is dropped silently.
///
/// # Errors
/// When it is no such record, a newer one, or the key does not open it.
pub fn decode_workshop(instrument: &Instrument, text: &str, key: &[u8; KEY_BYTES]) -> Result<Workshop, WorkshopError> {
    let record = json::parse(text).map_err(|_| WorkshopError::Malformed)?;
    if record.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(WorkshopError::Malformed);
    }
    let version = record.get("version").and_then(Value::as_i128).ok_or(WorkshopError::Malformed)?;
    if VERSION < version {
        return Err(WorkshopError::Newer(version));
    }
    let sealed = record.get("sealed").and_then(Value::as_str).ok_or(WorkshopError::Malformed)?;
    let hidden = unsealed(key, sealed).ok_or(WorkshopError::Sealed)?;
    read_record(instrument, &record, &hidden).ok_or(WorkshopError::Malformed)
}

fn read_record(instrument: &Instrument, record: &Value, hidden: &str) -> Option<Workshop> {
    let hidden = json::parse(hidden).ok()?;
    let number = |key: &str| record.get(key).and_then(Value::as_i128);
    let mut votes = LiteMap::new();
    for (id, open) in record.get("votes")?.as_object()?.iter() {
        let indicator = instrument.indicator(id)?;
        let round = usize::try_from(open.get("round")?.as_i128()?).ok()?;
        let vote = Vote::new(voting_of(open.get("voting")?.as_str()?)?, round);
        let counts = hidden.get("votes")?.get(id)?.as_str()?;
        votes.insert(id.to_owned(), read(instrument, indicator, counts, vote)?);
    }
    let opened = record.get("opened")?.as_object()?.iter();
    let opened = opened.map(|(id, count)| Some((id.to_owned(), u32::try_from(count.as_i128()?).ok()?)));
    let hand_in = |value: &Value| decode_hand_in(instrument, STANDARD_HASH, value.as_str()?).ok();
    Some(Workshop {
        revision: u64::try_from(number("revision")?).ok()?,
        code: u32::try_from(number("code")?).ok()?.to_be_bytes(),
        voting: voting_of(record.get("voting")?.as_str()?)?,
        is_open: record.get("open")?.as_bool()?,
        minutes: u8::try_from(number("minutes")?).ok()?,
        votes,
        opened: opened.collect::<Option<_>>()?,
        hand_ins: hidden.get("hand_ins")?.as_list()?.iter().map(hand_in).collect::<Option<_>>()?,
    })
}

/// Whether this stands in place of a workshop, or its key, that was forgotten.
pub fn is_forgotten(text: &str) -> bool {
    json::parse(text).is_ok_and(|mark| is_mark(&mark))
}
