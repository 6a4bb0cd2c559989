//! Hand-ins and invitations in texts that mail programs have changed on the way: lines broken at some width, with quotation
//! marks before them; the soft breaks and escapes of quoted-printable; links escaped within other links, also more than once.
//!
//! Nothing tells where such a text ends, since the next line may go on with a word. Every end of a line is tried, and the
//! checksum decides. It is kept up while reading, so that each character is looked at about once.

use std::ops::Range;

use super::envelope::{Kind, Running};
use super::limits::LONGEST_HAND_IN;

/// No mail is longer: in a longer text hand-ins are found only as they were sent.
const LONGEST_MAIL: usize = 4 * 1024 * 1024;

/// Links are escaped so many times at most: by a mail program, by the filter of a company, and by that of another.
const MOST_ESCAPES: usize = 3;

/// So many characters are read in vain, as the beginning of what then is no hand-in: many more than in any mail.
const MOST_IN_VAIN: usize = 2_000_000;

/// Where a line was broken, whatever stood there.
const BREAK: u8 = b'\n';

/// A byte of the text, and its place there.
type Sign = (u8, usize);

/// What was found in a text.
#[derive(Debug, Default)]
pub(super) struct Rewritten {
    /// Whole hand-ins, each once.
    pub(super) whole: Vec<String>,
    /// Where they stood, each time.
    pub(super) places: Vec<Range<usize>>,
}

impl Rewritten {
    /// The hand-ins in a text, those as well that stand there as they were sent; at most `most`.
    pub(super) fn of(text: &str, most: usize) -> Self {
        let mut found = Self::default();
        if LONGEST_MAIL < text.len() {
            return found;
        }
        let mut signs = joined(text);
        for _ in 0..=MOST_ESCAPES {
            found.look_through(&signs, most);
            let Some(unescaped) = unescaped(&signs) else { break };
            signs = unescaped;
        }
        found
    }

    fn look_through(&mut self, mut signs: &[Sign], most: usize) {
        let (mut before, mut left) = (BREAK, MOST_IN_VAIN);
        while let [(byte, from), rest @ ..] = signs {
            let begins = Running::value(before).is_none() && Kind::HAND_IN.begins_with(*byte);
            let length = if begins { whole(signs, &mut left) } else { None };
            let Some((own, behind)) = length.and_then(|length| signs.split_at_checked(length)) else {
                (before, signs) = (*byte, rest);
                continue;
            };
            self.places.push(*from..own.last().map_or(*from, |(_, last)| last + 1));
            let text = text_of(own);
            if self.whole.len() < most && !self.whole.contains(&text) {
                self.whole.push(text);
            }
            (before, signs) = (*byte, behind);
        }
    }
}

/// A hand-in or an invitation from the address of a page; as it is where nothing whole is found. In an address white space and
/// quotation marks have become escapes, and others may have hung something on.
pub fn payload_of_address(payload: &str) -> String {
    let mut signs = joined(payload);
    for _ in 0..=MOST_ESCAPES {
        for (byte, _) in &mut signs {
            *byte = if is_gap(*byte) { BREAK } else { *byte };
        }
        let mut left = MOST_IN_VAIN;
        if let Some(own) = whole(&signs, &mut left).and_then(|length| signs.get(..length)) {
            return text_of(own);
        }
        let Some(unescaped) = unescaped(&signs) else { break };
        signs = unescaped;
    }
    payload.to_owned()
}

/// How much of this belongs to what is whole and begins here; none where nothing is. What is read in vain is taken off `left`.
fn whole(signs: &[Sign], left: &mut usize) -> Option<usize> {
    let mut running = Running::new();
    for (place, (byte, _)) in signs.iter().enumerate() {
        match Running::value(*byte) {
            Some(_) if running.signs() == LONGEST_HAND_IN => return None,
            Some(value) => running.push(value),
            None if running.is_whole() => {
                *left += place;
                return Some(place);
            }
            None if *byte == BREAK => {}
            None => return None,
        }
        *left = left.checked_sub(1)?;
    }
    running.is_whole().then_some(signs.len())
}

fn text_of(signs: &[Sign]) -> String {
    signs.iter().filter(|(byte, _)| Running::value(*byte).is_some()).map(|(byte, _)| char::from(*byte)).collect()
}

/// What may stand around the end of a line that was broken: white space, the sign of a soft break, quotation marks.
fn is_gap(byte: u8) -> bool {
    byte.is_ascii_whitespace() || matches!(byte, b'=' | b'>' | b'|')
}

/// The text with one sign for each end of a line and what stands around it.
fn joined(text: &str) -> Vec<Sign> {
    let mut signs: Vec<Sign> = Vec::with_capacity(text.len());
    // Where the gap began that goes on, in what is kept.
    let (mut gap, mut is_broken) = (0, false);
    for (place, byte) in text.bytes().enumerate() {
        if is_gap(byte) {
            is_broken |= matches!(byte, b'\n' | b'\r');
            signs.push((byte, place));
            continue;
        }
        if is_broken {
            signs.truncate(gap);
            signs.push((BREAK, place));
        }
        signs.push((byte, place));
        (gap, is_broken) = (signs.len(), false);
    }
    signs
}

/// The text with each escape, `%2F` as in links or `=2F` as in quoted-printable, replaced by what it stands for; none where there
/// is none. An end of a line within it comes behind it.
fn unescaped(signs: &[Sign]) -> Option<Vec<Sign>> {
    let mut rest = signs;
    let mut all: Vec<Sign> = Vec::new();
    let mut has_any = false;
    // No two ends of a line come together, so that a few signs hold an escape.
    let keep = |all: &mut Vec<Sign>, sign: Sign| {
        if sign.0 != BREAK || all.last().is_none_or(|(last, _)| *last != BREAK) {
            all.push(sign);
        }
    };
    while let [first, behind @ ..] = rest {
        let Some((byte, length)) = escape(first.0, behind) else {
            keep(&mut all, *first);
            rest = behind;
            continue;
        };
        has_any = true;
        keep(&mut all, (byte, first.1));
        if 2 < length {
            keep(&mut all, (BREAK, first.1));
        }
        rest = behind.get(length..).unwrap_or_default();
    }
    has_any.then_some(all)
}

/// What an escape that begins with `mark` stands for, and how many signs behind the mark belong to it.
fn escape(mark: u8, behind: &[Sign]) -> Option<(u8, usize)> {
    if !matches!(mark, b'%' | b'=') {
        return None;
    }
    let mut digits = behind.iter().take(4).enumerate().filter(|(_, (byte, _))| *byte != BREAK);
    let mut digit = || {
        let (place, (byte, _)) = digits.next()?;
        Some((place, char::from(*byte).to_digit(16)?))
    };
    let ((_, high), (place, low)) = (digit()?, digit()?);
    let byte = u8::try_from(high * 16 + low).ok()?;
    match byte {
        b'\n' | b'\r' => Some((BREAK, place + 1)),
        b' '..=b'~' => Some((byte, place + 1)),
        _ => None,
    }
}
