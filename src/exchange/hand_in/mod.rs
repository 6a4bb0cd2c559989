//! What a member of a workshop hands in, and what invites to it: short enough for a QR code, safe in a link, a message or
//! a file.
//!
//! The text is base64url without padding (RFC 4648) of these bytes:
//!
//! | bytes | what |
//! |---|---|
//! | 1 | the kind in the high half, 4 for a hand-in and 5 for an invitation; the version of the format in the low one |
//! | 1 + n, 1 + n | id and version of the instrument, each behind its length |
//! | 8 | the beginning of the SHA-256 of the instrument |
//! | … | the fields, each described where it is written |
//! | 4 | CRC-32 (ISO-HDLC) of everything before it, its high byte first |
//!
//! Every version keeps the first byte and the last four, so that what is newer can be told from what is damaged. What is read
//! is written again as the same text: there is one text for each hand-in.
//!
//! What the checksum promises: a text of which one character was changed into any other is refused, always. Such a change
//! touches at most six bits, all within two bytes, and a CRC-32 finds every change within four; where one character holds both
//! the last of what is said and the first of the checksum, all changes have been tried. What was damaged otherwise, cut short,
//! or doubled in part gets by in one of 2³² cases, and only if its lengths fit as well. It is no seal: whoever wants to forge a
//! hand-in can.

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
pub use member::{HandIn, decode_hand_in, encode_hand_in};
pub use pasted::{HAND_IN_ROUTE, MOST_HAND_INS, hand_ins_in};
pub use rater::Rater;
pub use rewritten::payload_of_address;
