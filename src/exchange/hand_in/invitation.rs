//! The invitation on the facilitator's screen, with which members join.

use super::bytes::{Reader, put_text};
use super::envelope::{Kind, beginning, opened, sealed};
use super::fault::HandInError;
use super::limits::{LONGEST_NAME, TOLD};
use crate::domain::instrument::Instrument;

/// The prefix of an invitation in a link, from `#` on.
pub const INVITATION_ROUTE: &str = "#/peserta/";

/// An invitation to a workshop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// The workshop, repeated in every hand-in for it.
    pub workshop: [u8; 4],
    /// Whether the member is told that the group votes openly: then figures are shown for every role. An invitation
    /// without this flag promises closed voting.
    pub is_open: bool,
    /// The name of the cluster, shown to the member: empty if it has none, at most [`LONGEST_NAME`] bytes of UTF-8.
    pub cluster: String,
}

/// Encodes an invitation for an instrument whose SHA-256 in hexadecimal is `hash`: [`STANDARD_HASH`] for the one shipped. A
/// name that is too long is truncated.
///
/// The fields: the workshop, one byte for whether votes are open, the name prefixed by its length in one byte.
///
/// ```
/// use dinamika::domain::instrument::{Instrument, STANDARD, STANDARD_HASH};
/// use dinamika::exchange::{HandInError, Invitation, decode_hand_in, decode_invitation, encode_invitation};
/// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
/// let invitation = Invitation { workshop: *b"here", is_open: false, cluster: "Cor Logam Ceper".to_owned() };
/// let text = encode_invitation(&instrument, STANDARD_HASH, &invitation);
/// assert_eq!(decode_invitation(&instrument, STANDARD_HASH, &text), Ok(invitation));
/// assert_eq!(decode_hand_in(&instrument, STANDARD_HASH, &text), Err(HandInError::NotOne));
/// ```
///
/// [`STANDARD_HASH`]: crate::domain::instrument::STANDARD_HASH
pub fn encode_invitation(instrument: &Instrument, hash: &str, invitation: &Invitation) -> String {
    let mut bytes = beginning(Kind::INVITATION, instrument, &instrument.version, hash);
    bytes.extend(invitation.workshop);
    bytes.push(u8::from(invitation.is_open));
    put_text(&mut bytes, &invitation.cluster, LONGEST_NAME);
    sealed(bytes)
}

/// Decodes an invitation for an instrument whose SHA-256 in hexadecimal is `hash`, or for a previous version of it, because an
/// invitation may have been printed. Nothing may surround it, not even white space.
///
/// # Errors
/// As [`decode_hand_in`](super::decode_hand_in).
pub fn decode_invitation(instrument: &Instrument, hash: &str, text: &str) -> Result<Invitation, HandInError> {
    let (version, _, fields) = opened(Kind::INVITATION, instrument, hash, text)?;
    read(version, &mut Reader(&fields)).ok_or(HandInError::Damaged)
}

fn read(version: u8, fields: &mut Reader<'_>) -> Option<Invitation> {
    let workshop = fields.array()?;
    let is_open = TOLD <= version && fields.flag()?;
    let cluster = fields.text(LONGEST_NAME)?.to_owned();
    fields.0.is_empty().then_some(Invitation { workshop, is_open, cluster })
}
