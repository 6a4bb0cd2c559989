//! A member's hand-in.

use super::bytes::{Reader, put_text};
use super::envelope::{Kind, beginning, opened, sealed};
use super::fault::HandInError;
use super::limits::{LONGEST_NAME, TOLD};
use super::{answers, evidence};
use crate::domain::assessment::Answer;
use crate::domain::instrument::{Instrument, Previous};

/// The original answers of a hand-in for a previous version of the instrument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Former {
    /// The version of the instrument.
    pub version: String,
    /// One answer for each indicator, in instrument order.
    pub answers: Vec<Answer>,
    /// The evidence, as in [`HandIn::evidence`].
    pub evidence: Vec<(usize, String)>,
}

/// The answers that one member of a workshop hands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandIn {
    /// Random, and the same when the same person hands in again.
    pub id: [u8; 8],
    /// The workshop it is for.
    pub workshop: [u8; 4],
    /// Whether the member was told that the group votes openly. It limits how this may be opened.
    pub is_open: bool,
    /// The number of changes to the assessment: of two hand-ins of one person, the higher one is newer.
    pub revision: u32,
    /// The id of one of the instrument's roles; `None` if none was chosen.
    pub role: Option<String>,
    /// The name, only if one was entered: never empty, at most [`LONGEST_NAME`] bytes of UTF-8.
    pub name: Option<String>,
    /// One answer for each indicator, in instrument order. Answers to questions that have changed since are left out.
    pub answers: Vec<Answer>,
    /// The evidence, by position of the indicator (0 to 255), in ascending order and without empty texts. Omit it for QR codes.
    pub evidence: Vec<(usize, String)>,
    /// The original, if it is for a previous version of the instrument: encoding writes it unchanged.
    pub former: Option<Former>,
}

impl HandIn {
    /// The answer to the indicator at this position, with the member's role.
    pub fn ballot(&self, place: usize) -> (Option<&str>, Answer) {
        (self.role.as_deref(), self.answers.get(place).copied().unwrap_or_default())
    }

    /// The hand-in for the current version, made from one for a `previous` version.
    fn updated(mut self, instrument: &Instrument, previous: &Previous) -> Self {
        let version = previous.version.clone();
        self.former = Some(Former { version, answers: self.answers.clone(), evidence: self.evidence.clone() });
        let changed = instrument.indicators.iter().filter(|one| previous.has_changed(one.id.as_str()));
        for indicator in changed {
            if let Some(answer) = self.answers.get_mut(indicator.position) {
                *answer = Answer::Unanswered;
            }
            self.evidence.retain(|(place, _)| *place != indicator.position);
        }
        self
    }
}

/// Encodes a hand-in for an instrument whose SHA-256 in hexadecimal is `hash`: [`STANDARD_HASH`] for the one shipped.
///
/// The fields: the id, the workshop, one byte for whether the member was told of open voting, the revision in four bytes, one
/// byte for the role (zero for none, otherwise its position in the instrument plus one), the name prefixed by its length in one
/// byte, the answers, the evidence.
///
/// The result can always be decoded with [`decode_hand_in`] for the same instrument. Therefore it omits a role that is not
/// among the instrument's first 255, answers that are not allowed or beyond the last indicator, evidence for unknown or
/// repeated positions, the end of a name that is too long, and the end of the evidence where the text would exceed
/// [`LONGEST_HAND_IN`](super::LONGEST_HAND_IN). Missing answers are unanswered.
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
///     former: None,
/// };
/// let text = encode_hand_in(&instrument, STANDARD_HASH, &hand_in);
/// assert_eq!(decode_hand_in(&instrument, STANDARD_HASH, &text), Ok(hand_in));
/// let cut = &text[..text.len() - 1];
/// assert_eq!(decode_hand_in(&instrument, STANDARD_HASH, cut), Err(HandInError::Damaged));
/// ```
///
/// [`STANDARD_HASH`]: crate::domain::instrument::STANDARD_HASH
pub fn encode_hand_in(instrument: &Instrument, hash: &str, hand_in: &HandIn) -> String {
    let former = hand_in.former.as_ref();
    let former = former.and_then(|former| Some((former, instrument.previous(&former.version)?)));
    let (version, hash) =
        former.map_or((&*instrument.version, hash), |(_, previous)| (&previous.version, &previous.hash));
    let mut bytes = beginning(Kind::HAND_IN, instrument, version, hash);
    bytes.extend(hand_in.id);
    bytes.extend(hand_in.workshop);
    bytes.push(u8::from(hand_in.is_open));
    bytes.extend(hand_in.revision.to_be_bytes());
    let role = hand_in.role.as_ref().and_then(|id| instrument.roles.iter().position(|role| role.id == *id));
    bytes.push(role.and_then(|place| u8::try_from(place + 1).ok()).unwrap_or_default());
    put_text(&mut bytes, hand_in.name.as_deref().unwrap_or_default(), LONGEST_NAME);
    let (answers, evidence) =
        former.map_or((&hand_in.answers, &hand_in.evidence), |(former, _)| (&former.answers, &former.evidence));
    answers::put(&mut bytes, instrument, former.map(|(_, previous)| previous), answers);
    evidence::put(&mut bytes, instrument, evidence);
    sealed(bytes)
}

/// Decodes a hand-in for an instrument whose SHA-256 in hexadecimal is `hash`, or for a previous version of it: then answers to
/// questions that have changed since do not count. Nothing may surround it, not even white space.
///
/// # Errors
/// The first that applies: too long, not a hand-in, damaged, newer, for another instrument; then damaged again for content that
/// does not fit the instrument. Nothing is repaired: it is read completely or rejected.
pub fn decode_hand_in(instrument: &Instrument, hash: &str, text: &str) -> Result<HandIn, HandInError> {
    let (version, previous, fields) = opened(Kind::HAND_IN, instrument, hash, text)?;
    let hand_in = read(version, instrument, previous, &mut Reader(&fields)).ok_or(HandInError::Damaged)?;
    Ok(match previous {
        Some(previous) => hand_in.updated(instrument, previous),
        None => hand_in,
    })
}

fn read(version: u8, instrument: &Instrument, previous: Option<&Previous>, fields: &mut Reader<'_>) -> Option<HandIn> {
    let (id, workshop) = (fields.array()?, fields.array()?);
    let is_open = TOLD <= version && fields.flag()?;
    let revision = u32::from_be_bytes(fields.array()?);
    let role = match usize::from(fields.byte()?).checked_sub(1) {
        Some(place) => Some(instrument.roles.get(place)?.id.clone()),
        None => None,
    };
    let name = Some(fields.text(LONGEST_NAME)?).filter(|name| !name.is_empty()).map(str::to_owned);
    let answers = answers::read(fields, instrument, previous)?;
    let evidence = evidence::read(fields, instrument)?;
    Some(HandIn { id, workshop, is_open, revision, role, name, answers, evidence, former: None })
}
