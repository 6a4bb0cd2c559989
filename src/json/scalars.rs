//! Numbers and texts: what has no other value within.

use super::reader::Reader;
use super::{Number, Wrong};

impl Reader<'_> {
    pub(super) fn number(&mut self) -> Result<Number, Wrong> {
        let from = self.at;
        self.eat(b"-");
        if !self.eat(b"0") {
            self.digits()?;
        }
        if self.eat(b".") {
            self.digits()?;
        }
        if self.eat(b"e") || self.eat(b"E") {
            _ = self.eat(b"+") || self.eat(b"-");
            self.digits()?;
        }
        Ok(Number::written(self.since(from)))
    }

    /// One digit or more.
    fn digits(&mut self) -> Result<(), Wrong> {
        let from = self.at;
        self.skip(|byte| byte.is_ascii_digit());
        if from < self.at { Ok(()) } else { Err(self.missing(Wrong::Digit)) }
    }

    /// A text; `wrong` where none begins.
    pub(super) fn text(&mut self, wrong: Wrong) -> Result<String, Wrong> {
        self.need(b"\"", wrong)?;
        let mut text = String::new();
        loop {
            let from = self.at;
            self.skip(|byte| !matches!(byte, b'"' | b'\\' | ..b' '));
            text.push_str(self.since(from));
            if self.eat(b"\"") {
                return Ok(text);
            }
            self.need(b"\\", Wrong::Control)?;
            text.push(self.escape()?);
        }
    }

    /// The character that is meant, from behind the backslash.
    fn escape(&mut self) -> Result<char, Wrong> {
        let meant = match self.peek() {
            Some(sign @ (b'"' | b'\\' | b'/')) => char::from(sign),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode(),
            _ => return Err(self.missing(Wrong::Escape)),
        };
        self.at += 1;
        Ok(meant)
    }

    /// A character of one unit of UTF-16, or of two.
    fn unicode(&mut self) -> Result<char, Wrong> {
        let mut code = self.unit()?;
        if (0xd800..0xdc00).contains(&code) && self.eat(b"\\") {
            let low = self.unit()?.wrapping_sub(0xdc00);
            if low < 0x400 {
                code = 0x1_0000 + ((code - 0xd800) << 10) + low;
            }
        }
        char::from_u32(code).ok_or(Wrong::Half)
    }

    /// `u` and four hexadecimal digits.
    fn unit(&mut self) -> Result<u32, Wrong> {
        self.need(b"u", Wrong::Half)?;
        let mut unit = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16));
            unit = unit * 16 + digit.ok_or_else(|| self.missing(Wrong::Escape))?;
            self.at += 1;
        }
        Ok(unit)
    }
}
