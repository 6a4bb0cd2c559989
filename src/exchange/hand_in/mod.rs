//! Hand-ins of workshop members, and invitations: short enough for a QR code, safe in a link, a message or a file.
//!
//! The text is base64url without padding (RFC 4648) of these bytes:
//!
//! | bytes | what |
//! |---|---|
//! | 1 | the kind in the high half, 4 for a hand-in and 5 for an invitation; the version of the format in the low half |
//! | 1 + n, 1 + n | id and version of the instrument, each prefixed by its length |
//! | 8 | the first bytes of the SHA-256 of the instrument |
//! | … | the fields, described at each kind |
//! | 4 | CRC-32 (ISO-HDLC) of everything before it, high byte first |
//!
//! Every version keeps the first byte and the last four, so that newer texts can be told from damaged ones. Decoding and
//! encoding again gives the same text: there is exactly one text for each hand-in.
//!
//! The checksum detects every change of a single character. Such a change affects at most six bits within two bytes, and a
//! CRC-32 detects every change within four; for the character that holds both the end of the content and the start of the
//! checksum, all changes have been tried. Other damage, truncation or partial duplication goes undetected in one of 2³² cases,
//! and only if the lengths fit as well. It is not a signature: hand-ins can be forged.

mod answers;
mod bytes;
mod envelope;
mod evidence;
mod fault;
mod file;
mod invitation;
mod limits;
mod member;
mod pasted;
mod rater;
mod rewritten;

pub use fault::HandInError;
pub use file::{HAND_IN_FORMAT, encode_hand_in_file, hand_in_of_file};
pub use invitation::{INVITATION_ROUTE, Invitation, decode_invitation, encode_invitation};
pub use limits::{LONGEST_HAND_IN, LONGEST_NAME};
pub use member::{Former, HandIn, decode_hand_in, encode_hand_in};
pub use pasted::{HAND_IN_ROUTE, MOST_HAND_INS, hand_ins_in};
pub use rater::Rater;
pub use rewritten::payload_of_address;
