//! What stands around the fields: what it is, for which instrument, and whether it came whole.

use base64ct::{Base64UrlUnpadded, Encoding};
use crc::{CRC_32_ISO_HDLC, Crc, NoTable};

use super::bytes::{Reader, cut, put_text};
use super::fault::HandInError;
use super::limits::{LONGEST_HAND_IN, VERSION};
use crate::domain::instrument::Instrument;

/// So many bytes, the checksum included, are written in so many characters.
const MOST_BYTES: usize = LONGEST_HAND_IN / 4 * 3;

/// The most bytes of the instrument's id, and of its version.
const LONGEST_ID: usize = 255;

/// How many bytes the checksum has.
const CHECKSUM: usize = 4;

/// Without a table: it would have a kilobyte, and these texts are short.
const CRC: Crc<u32, NoTable> = Crc::<u32, NoTable>::new(&CRC_32_ISO_HDLC);

/// What a text is: the high half of its first byte.
#[derive(Clone, Copy)]
pub(super) struct Kind(u8);

impl Kind {
    pub(super) const HAND_IN: Self = Self(4);
    pub(super) const INVITATION: Self = Self(5);

    /// Whether a text begins like one of this kind, of any version. Both kinds begin with capitals, of which base64 counts the
    /// first as zero: hand-ins with Q to T, as no id of a shared document or picture does.
    pub(super) fn begins(self, text: &str) -> bool {
        text.bytes().next().is_some_and(|sign| sign.wrapping_sub(b'A') >> 2 == self.0)
    }
}

/// What stands before the fields. `hash` is the SHA-256 of the instrument in hexadecimal.
pub(super) fn beginning(kind: Kind, instrument: &Instrument, hash: &str) -> Vec<u8> {
    let mut bytes = vec![kind.0 << 4 | VERSION];
    put_text(&mut bytes, &instrument.id, LONGEST_ID);
    put_text(&mut bytes, &instrument.version, LONGEST_ID);
    bytes.extend(shortened(hash));
    bytes
}

/// The first 8 bytes of a hash in hexadecimal; zeros for what is none.
fn shortened(hash: &str) -> [u8; 8] {
    hash.get(..16).and_then(|digits| u64::from_str_radix(digits, 16).ok()).unwrap_or_default().to_be_bytes()
}

/// How many bytes can still be written behind these.
pub(super) fn room(bytes: &[u8]) -> usize {
    (MOST_BYTES - CHECKSUM).saturating_sub(bytes.len())
}

/// The text of what was written.
pub(super) fn sealed(mut bytes: Vec<u8>) -> String {
    let checksum = CRC.checksum(&bytes);
    bytes.extend(checksum.to_be_bytes());
    Base64UrlUnpadded::encode_string(&bytes)
}

/// The version and the fields of a text. The checksum comes first: only what is whole can be said to be newer, or for another instrument.
pub(super) fn opened(
    kind: Kind,
    instrument: &Instrument,
    hash: &str,
    text: &str,
) -> Result<(u8, Vec<u8>), HandInError> {
    if LONGEST_HAND_IN < text.len() {
        return Err(HandInError::TooLong);
    }
    if !kind.begins(text) {
        return Err(HandInError::NotOne);
    }
    let mut bytes = Base64UrlUnpadded::decode_vec(text).map_err(|_| HandInError::Damaged)?;
    let (said, checksum) = bytes.split_last_chunk::<CHECKSUM>().ok_or(HandInError::Damaged)?;
    if CRC.checksum(said).to_be_bytes() != *checksum {
        return Err(HandInError::Damaged);
    }
    let mut rest = Reader(said);
    let written = rest.byte().unwrap_or_default() & 0x0f;
    match written {
        1..=VERSION => {}
        0 => return Err(HandInError::Damaged),
        newer => return Err(HandInError::Newer(newer)),
    }
    let named = |rest: &mut Reader<'_>| rest.text(LONGEST_ID).map(str::to_owned);
    let read = (named(&mut rest), named(&mut rest), rest.array::<8>());
    let (Some(id), Some(version), Some(beginning)) = read else { return Err(HandInError::Damaged) };
    let is_this = id == cut(&instrument.id, LONGEST_ID) && version == cut(&instrument.version, LONGEST_ID);
    if !is_this || beginning != shortened(hash) {
        return Err(HandInError::OtherInstrument { id, version });
    }
    let (from, to) = (said.len() - rest.0.len(), said.len());
    bytes.truncate(to);
    Ok((written, bytes.split_off(from)))
}
