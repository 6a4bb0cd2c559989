//! Finds hand-ins and invitations in texts that mail programs have changed: lines wrapped at some width and quoted; soft line
//! breaks and escapes of quoted-printable; links escaped within other links, also repeatedly.
//!
//! Nothing marks the end of such a text, since the next line may continue with a word. Every line end is tried, and the
//! checksum decides. It is maintained while reading, so that each character is visited about once.

use std::ops::Range;

use super::envelope::{Kind, Running};
use super::limits::LONGEST_HAND_IN;

/// The longest mail: in longer texts, only unchanged hand-ins are found.
const LONGEST_MAIL: usize = 4 * 1024 * 1024;

/// The maximum number of times links are unescaped: by a mail program, and by the filters of two companies.
const MOST_ESCAPES: usize = 3;

/// The limit of characters read after false starts: far more than in any mail.
const MOST_IN_VAIN: usize = 2_000_000;

/// A line break, with everything around it.
const BREAK: u8 = b'\n';

/// A byte of the text, with its position.
type Sign = (u8, usize);

/// The hand-ins found in a text.
#[derive(Debug, Default)]
pub(super) struct Rewritten {
    /// Complete hand-ins, without duplicates.
    pub(super) whole: Vec<String>,
    /// All positions where they were found.
    pub(super) places: Vec<Range<usize>>,
}

impl Rewritten {
    /// The hand-ins in a text, including unchanged ones; at most `most`.
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

/// A hand-in or an invitation from the address of a page; unchanged if nothing complete is found. In an address, white space
/// and quotation marks are escaped, and other programs may have appended something.
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

/// The length of the complete text that starts here; `None` if there is none. Characters read for nothing are
/// subtracted from `left`.
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

/// Characters around a line break: white space, soft line break marks, quotation marks.
fn is_gap(byte: u8) -> bool {
    byte.is_ascii_whitespace() || matches!(byte, b'=' | b'>' | b'|')
}

/// The text with each line break and its surroundings replaced by one mark.
fn joined(text: &str) -> Vec<Sign> {
    let mut signs: Vec<Sign> = Vec::with_capacity(text.len());
    // Where the current gap starts in the output.
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

/// The text with each escape, `%2F` as in links or `=2F` as in quoted-printable, replaced by its character; `None` if there are
/// no escapes. A line break within an escape is moved behind it.
fn unescaped(signs: &[Sign]) -> Option<Vec<Sign>> {
    let mut rest = signs;
    let mut all: Vec<Sign> = Vec::new();
    let mut has_any = false;
    // No two line breaks are adjacent, so an escape spans only a few characters.
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

/// The character of an escape that starts with `mark`, and how many characters after the mark belong to it.
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
