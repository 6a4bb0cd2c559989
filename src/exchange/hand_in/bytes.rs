//! Sequential reading of bytes and length-prefixed texts.

/// The bytes not read yet.
pub(super) struct Reader<'a>(pub(super) &'a [u8]);

impl<'a> Reader<'a> {
    /// The next `count` bytes, if there are enough.
    pub(super) fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    /// The next `N` bytes, if there are enough.
    pub(super) fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        self.take(N)?.try_into().ok()
    }

    /// The next byte.
    pub(super) fn byte(&mut self) -> Option<u8> {
        let [byte] = self.array()?;
        Some(byte)
    }

    /// The next byte as a boolean.
    pub(super) fn flag(&mut self) -> Option<bool> {
        match self.byte()? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }

    /// The next `count` bytes as a text.
    pub(super) fn text_of(&mut self, count: usize) -> Option<&'a str> {
        str::from_utf8(self.take(count)?).ok()
    }

    /// A text prefixed by its length in one byte, of at most `most` bytes.
    pub(super) fn text(&mut self, most: usize) -> Option<&'a str> {
        let length = usize::from(self.byte()?);
        if length <= most { self.text_of(length) } else { None }
    }
}

/// Writes a text prefixed by its length, truncated to `most` bytes (at most 255).
pub(super) fn put_text(bytes: &mut Vec<u8>, text: &str, most: usize) {
    let text = cut(text, most);
    bytes.extend(u8::try_from(text.len()));
    bytes.extend(text.bytes());
}

/// The longest prefix of whole characters in `most` bytes.
pub(super) fn cut(text: &str, most: usize) -> &str {
    text.get(..text.floor_char_boundary(most)).unwrap_or_default()
}
