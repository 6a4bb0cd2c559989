//! The place in a text up to which it has been read.

use super::Wrong;

/// Where a fault is found, `at` stays on what is wrong.
pub(super) struct Reader<'a> {
    text: &'a str,
    pub(super) at: usize,
    /// How many lists and objects are open.
    pub(super) depth: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, at: 0, depth: 0 }
    }

    /// The bytes that have not been read.
    fn rest(&self) -> &[u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    /// The byte that comes next.
    pub(super) fn peek(&self) -> Option<u8> {
        self.rest().first().copied()
    }

    /// Reads these bytes, if they come next.
    pub(super) fn eat(&mut self, bytes: &[u8]) -> bool {
        let comes = self.rest().starts_with(bytes);
        self.at += if comes { bytes.len() } else { 0 };
        comes
    }

    /// Reads these bytes, which must come next.
    pub(super) fn need(&mut self, bytes: &[u8], wrong: Wrong) -> Result<(), Wrong> {
        if self.eat(bytes) { Ok(()) } else { Err(self.missing(wrong)) }
    }

    /// What is wrong when something else comes next than must come.
    pub(super) fn missing(&self, wrong: Wrong) -> Wrong {
        if self.peek().is_none() { Wrong::End } else { wrong }
    }

    /// Reads on as long as the bytes are such.
    pub(super) fn skip(&mut self, is_such: fn(u8) -> bool) {
        while self.peek().is_some_and(is_such) {
            self.at += 1;
        }
    }

    pub(super) fn space(&mut self) {
        self.skip(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r'));
    }

    /// What was read since then. Both ends lie beside signs of one byte, so no character is cut.
    pub(super) fn since(&self, from: usize) -> &'a str {
        self.text.get(from..self.at).unwrap_or_default()
    }
}
