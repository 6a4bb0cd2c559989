//! What one member hands in.

use super::bytes::{Reader, put_text};
use super::envelope::{Kind, beginning, opened, sealed};
use super::fault::HandInError;
use super::limits::{LONGEST_NAME, TOLD};
use super::{answers, evidence};
use crate::domain::assessment::Answer;
use crate::domain::instrument::Instrument;

/// What one member of a workshop hands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandIn {
    /// Drawn at random, and the same when the same person hands in again.
    pub id: [u8; 8],
    /// The workshop that it is for.
    pub workshop: [u8; 4],
    /// Whether the member was told that the group votes in the open. It binds how this may be opened.
    pub is_open: bool,
    /// How many changes the assessment has seen: of two hand-ins of one person the higher one is the newer.
    pub revision: u32,
    /// The id of one of the instrument's roles; none where none was chosen.
    pub role: Option<String>,
    /// The name, only if one was typed: never empty, at most [`LONGEST_NAME`] bytes of UTF-8.
    pub name: Option<String>,
    /// One answer for each indicator, in instrument order.
    pub answers: Vec<Answer>,
    /// What can be shown, by the place of the indicator from 0, 255 at most; the places rise and no text is empty. Leave it
    /// away where the text goes into a QR code.
    pub evidence: Vec<(usize, String)>,
}

impl HandIn {
    /// The answer to the indicator at this place, with the role of who gives it.
    pub fn ballot(&self, place: usize) -> (Option<&str>, Answer) {
        (self.role.as_deref(), self.answers.get(place).copied().unwrap_or_default())
    }
}

/// Writes a hand-in for an instrument whose SHA-256 in hexadecimal is `hash`: [`STANDARD_HASH`] for the one shipped.
///
/// The fields: the id, the workshop, one byte for whether the member was told of open voting, the revision in four bytes, one
/// byte for the role (zero for none, otherwise one more than its place in the instrument), the name behind its length in one byte, the answers, what can be shown.
///
/// Whatever it is given, it writes a text that [`decode_hand_in`] reads for the same instrument. Therefore it leaves away what
/// cannot be read again: a role that the instrument does not have among its first 255, answers that cannot be given and those
/// beyond the last indicator, what can be shown for places that do not exist or for one a second time, the end of a name that
/// is too long, and the end of what can be shown where the whole would be longer than
/// [`LONGEST_HAND_IN`](super::LONGEST_HAND_IN). Answers that are missing are unanswered.
///
/// ```
/// use dinamika::domain::{assessment::Answer, instrument::{Instrument, STANDARD, STANDARD_HASH}};
/// use dinamika::exchange::{HandIn, HandInError, decode_hand_in, encode_hand_in};
/// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
/// let hand_in = HandIn {
///     id: *b"a person",
///     workshop: *b"here",
///     is_open: false,
///     revision: 7,
///     role: Some("worker".to_owned()),
///     name: Some("Sri".to_owned()),
///     answers: vec![Answer::Unknown; instrument.indicators.len()],
///     evidence: vec![(0, "Buku pesanan 2026".to_owned())],
/// };
/// let text = encode_hand_in(&instrument, STANDARD_HASH, &hand_in);
/// assert_eq!(decode_hand_in(&instrument, STANDARD_HASH, &text), Ok(hand_in));
/// let cut = &text[..text.len() - 1];
/// assert_eq!(decode_hand_in(&instrument, STANDARD_HASH, cut), Err(HandInError::Damaged));
/// ```
///
/// [`STANDARD_HASH`]: crate::domain::instrument::STANDARD_HASH
pub fn encode_hand_in(instrument: &Instrument, hash: &str, hand_in: &HandIn) -> String {
    let mut bytes = beginning(Kind::HAND_IN, instrument, hash);
    bytes.extend(hand_in.id);
    bytes.extend(hand_in.workshop);
    bytes.push(u8::from(hand_in.is_open));
    bytes.extend(hand_in.revision.to_be_bytes());
    let role = hand_in.role.as_ref().and_then(|id| instrument.roles.iter().position(|role| role.id == *id));
    bytes.push(role.and_then(|place| u8::try_from(place + 1).ok()).unwrap_or_default());
    put_text(&mut bytes, hand_in.name.as_deref().unwrap_or_default(), LONGEST_NAME);
    answers::put(&mut bytes, instrument, &hand_in.answers);
    evidence::put(&mut bytes, instrument, &hand_in.evidence);
    sealed(bytes)
}

/// Reads a hand-in for an instrument whose SHA-256 in hexadecimal is `hash`. There is nothing around it, not even white space.
///
/// # Errors
/// The first that holds: too long, no hand-in, damaged, newer, for another instrument; then damaged again for what does not
/// fit the instrument. Nothing is repaired: it is read whole or refused.
pub fn decode_hand_in(instrument: &Instrument, hash: &str, text: &str) -> Result<HandIn, HandInError> {
    let (version, fields) = opened(Kind::HAND_IN, instrument, hash, text)?;
    read(version, instrument, &mut Reader(&fields)).ok_or(HandInError::Damaged)
}

fn read(version: u8, instrument: &Instrument, fields: &mut Reader<'_>) -> Option<HandIn> {
    let (id, workshop) = (fields.array()?, fields.array()?);
    let is_open = TOLD <= version && fields.flag()?;
    let revision = u32::from_be_bytes(fields.array()?);
    let role = match usize::from(fields.byte()?).checked_sub(1) {
        Some(place) => Some(instrument.roles.get(place)?.id.clone()),
        None => None,
    };
    let name = Some(fields.text(LONGEST_NAME)?).filter(|name| !name.is_empty()).map(str::to_owned);
    let answers = answers::read(fields, instrument)?;
    let evidence = evidence::read(fields, instrument)?;
    Some(HandIn { id, workshop, is_open, revision, role, name, answers, evidence })
}
