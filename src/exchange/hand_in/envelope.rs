//! The envelope around the fields: kind, instrument and checksum.

use base64ct::{Base64UrlUnpadded, Encoding};
use crc::{CRC_32_ISO_HDLC, Crc, Digest, NoTable};

use super::bytes::{Reader, cut, put_text};
use super::fault::HandInError;
use super::limits::{LONGEST_HAND_IN, VERSION};
use crate::domain::instrument::{Instrument, Previous};

/// The number of bytes, with the checksum, that fit into the longest text.
const MOST_BYTES: usize = LONGEST_HAND_IN / 4 * 3;

/// The longest id, and version, of the instrument in bytes.
const LONGEST_ID: usize = 255;

/// Bytes of the checksum.
const CHECKSUM: usize = 4;

/// Without a table: that would take a kilobyte, and these texts are short.
static CRC: Crc<u32, NoTable> = Crc::<u32, NoTable>::new(&CRC_32_ISO_HDLC);

/// The kind of text: the high half of its first byte.
#[derive(Clone, Copy)]
pub(super) struct Kind(u8);

impl Kind {
    pub(super) const HAND_IN: Self = Self(4);
    pub(super) const INVITATION: Self = Self(5);

    /// Whether a text starts like one of this kind, in any version. Both kinds start with capitals, which base64 counts from
    /// zero: hand-ins with Q to T, unlike any id of a shared document or picture.
    pub(super) fn begins(self, text: &str) -> bool {
        text.bytes().next().is_some_and(|sign| self.begins_with(sign))
    }

    /// The same for its first character.
    pub(super) fn begins_with(self, sign: u8) -> bool {
        sign.wrapping_sub(b'A') >> 2 == self.0
    }
}

/// An incremental reader of a text of any kind, which maintains the checksum.
#[derive(Clone)]
pub(super) struct Running {
    /// The checksum of all bytes but the last four.
    checksum: Digest<'static, u32, NoTable>,
    /// The last four bytes.
    last: u32,
    bytes: usize,
    /// The bits that do not make up three bytes yet.
    bits: u32,
    signs: usize,
}

impl Running {
    pub(super) fn new() -> Self {
        Self { checksum: CRC.digest(), last: 0, bytes: 0, bits: 0, signs: 0 }
    }

    /// The value of a base64url character; `None` for any other.
    pub(super) fn value(sign: u8) -> Option<u8> {
        match sign {
            b'A'..=b'Z' => Some(sign - b'A'),
            b'a'..=b'z' => Some(sign - b'a' + 26),
            b'0'..=b'9' => Some(sign - b'0' + 52),
            b'-' => Some(62),
            b'_' => Some(63),
            _ => None,
        }
    }

    /// The number of characters read.
    pub(super) fn signs(&self) -> usize {
        self.signs
    }

    /// Reads one more character, given its value.
    pub(super) fn push(&mut self, value: u8) {
        self.bits = self.bits << 6 | u32::from(value);
        self.signs += 1;
        if self.signs.is_multiple_of(4) {
            let [_, bytes @ ..] = self.bits.to_be_bytes();
            for byte in bytes {
                self.byte(byte);
            }
            self.bits = 0;
        }
    }

    fn byte(&mut self, byte: u8) {
        let [oldest, ..] = self.last.to_be_bytes();
        if CHECKSUM <= self.bytes {
            self.checksum.update(&[oldest]);
        }
        self.last = self.last << 8 | u32::from(byte);
        self.bytes += 1;
    }

    /// Whether the text read so far is complete, with the right checksum.
    pub(super) fn is_whole(&self) -> bool {
        let mut all = self.clone();
        // The bits after the last whole byte are zero.
        let left = match self.signs % 4 {
            0 => 0,
            2 if self.bits.trailing_zeros() >= 4 => 1,
            3 if self.bits.trailing_zeros() >= 2 => 2,
            _ => return false,
        };
        // Left-aligned, like the bits of three bytes.
        let [_, bytes @ ..] = (self.bits << (6 * (4 - self.signs % 4) % 24)).to_be_bytes();
        for byte in bytes.into_iter().take(left) {
            all.byte(byte);
        }
        CHECKSUM < all.bytes && all.checksum.finalize() == all.last
    }
}

/// The part before the fields. `version` and `hash` are those of the instrument; the hash is its SHA-256 in hexadecimal.
pub(super) fn beginning(kind: Kind, instrument: &Instrument, version: &str, hash: &str) -> Vec<u8> {
    let mut bytes = vec![kind.0 << 4 | VERSION];
    put_text(&mut bytes, &instrument.id, LONGEST_ID);
    put_text(&mut bytes, version, LONGEST_ID);
    bytes.extend(shortened(hash));
    bytes
}

/// The first 8 bytes of a hexadecimal hash; zeros if it is not one.
fn shortened(hash: &str) -> [u8; 8] {
    hash.get(..16).and_then(|digits| u64::from_str_radix(digits, 16).ok()).unwrap_or_default().to_be_bytes()
}

/// The number of bytes that can still be written.
pub(super) fn room(bytes: &[u8]) -> usize {
    (MOST_BYTES - CHECKSUM).saturating_sub(bytes.len())
}

/// The text of the bytes written.
pub(super) fn sealed(mut bytes: Vec<u8>) -> String {
    let checksum = CRC.checksum(&bytes);
    bytes.extend(checksum.to_be_bytes());
    Base64UrlUnpadded::encode_string(&bytes)
}

/// The version of the format, the previous version of the instrument that the text is for, if not for the current one, and the
/// fields. The checksum comes first: only an undamaged text can be called newer, or for another instrument.
pub(super) fn opened<'a>(
    kind: Kind,
    instrument: &'a Instrument,
    hash: &str,
    text: &str,
) -> Result<(u8, Option<&'a Previous>, Vec<u8>), HandInError> {
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
    let is_of = |known: &str, hash: &str| version == cut(known, LONGEST_ID) && beginning == shortened(hash);
    let previous = instrument.previous.iter().find(|previous| is_of(&previous.version, &previous.hash));
    let is_known = previous.is_some() || is_of(&instrument.version, hash);
    if id != cut(&instrument.id, LONGEST_ID) || !is_known {
        return Err(HandInError::OtherInstrument { id, version });
    }
    let (from, to) = (said.len() - rest.0.len(), said.len());
    bytes.truncate(to);
    Ok((written, previous, bytes.split_off(from)))
}
