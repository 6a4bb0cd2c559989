//! From a text to a value. Strict: what RFC 8259 leaves open is refused, and nothing is repaired.

use std::collections::BinaryHeap;

use super::reader::Reader;
use super::{Object, ParseError, Value, Wrong};

/// So many entries one list or object may have.
pub const MOST_ENTRIES: usize = 100_000;

/// Lists and objects within one another must be fewer: each one takes room on the stack.
pub(super) const DEPTH: usize = 128;

/// Reads a whole text as one value.
///
/// # Errors
/// The first fault, with its place.
pub fn parse(text: &str) -> Result<Value, ParseError> {
    let mut reader = Reader::new(text);
    reader.whole().map_err(|wrong| ParseError::new(wrong, text, reader.at))
}

impl Reader<'_> {
    fn whole(&mut self) -> Result<Value, Wrong> {
        self.space();
        let value = self.value()?;
        self.space();
        if self.peek().is_none() { Ok(value) } else { Err(Wrong::Behind) }
    }

    fn value(&mut self) -> Result<Value, Wrong> {
        match self.peek() {
            Some(b'"') => Ok(Value::Text(self.text(Wrong::Value)?)),
            Some(b'[' | b'{') => self.nested(),
            Some(b'-' | b'0'..=b'9') => Ok(Value::Number(self.number()?)),
            _ if self.eat(b"null") => Ok(Value::Null),
            _ if self.eat(b"true") => Ok(Value::Bool(true)),
            _ if self.eat(b"false") => Ok(Value::Bool(false)),
            _ => Err(self.missing(Wrong::Value)),
        }
    }

    fn nested(&mut self) -> Result<Value, Wrong> {
        self.depth += 1;
        if self.depth == DEPTH {
            return Err(Wrong::Depth);
        }
        let value = if self.eat(b"[") { self.list() } else { self.object() }?;
        self.depth -= 1;
        Ok(value)
    }

    fn list(&mut self) -> Result<Value, Wrong> {
        let mut values = Vec::new();
        while self.goes_on(b"]", values.len())? {
            values.push(self.value()?);
        }
        Ok(Value::List(values))
    }

    fn object(&mut self) -> Result<Value, Wrong> {
        self.eat(b"{");
        let (mut entries, mut places) = (Vec::new(), Vec::new());
        while self.goes_on(b"}", entries.len())? {
            places.push(self.at);
            let key = self.text(Wrong::Key)?;
            self.space();
            self.need(b":", Wrong::Colon)?;
            self.space();
            entries.push((key, self.value()?));
        }
        if let Some((key, place)) = repeated(&entries, &places) {
            self.at = place;
            return Err(Wrong::Twice(key.to_owned()));
        }
        Ok(Value::Object(Object::of_unique(entries)))
    }

    /// Whether another entry comes, with `count` of them read; reads the comma before it, or the end.
    fn goes_on(&mut self, end: &[u8], count: usize) -> Result<bool, Wrong> {
        self.space();
        if self.eat(end) {
            return Ok(false);
        }
        if count == MOST_ENTRIES {
            return Err(Wrong::Entries);
        }
        if 0 < count {
            self.need(b",", Wrong::Comma)?;
            self.space();
        }
        Ok(true)
    }
}

/// The first key that stands there again, and its place. By a heap, which no order of the keys makes slow and which is
/// little code.
fn repeated<'a>(entries: &'a [(String, Value)], places: &[usize]) -> Option<(&'a str, usize)> {
    let keys = entries.iter().zip(places).map(|((key, _), place)| (key.as_str(), *place));
    let sorted = keys.collect::<BinaryHeap<_>>().into_sorted_vec();
    let repeats = sorted.windows(2).filter_map(|pair| match pair {
        [(before, _), (key, place)] if before == key => Some((*key, *place)),
        _ => None,
    });
    repeats.min_by_key(|(_, place)| *place)
}
