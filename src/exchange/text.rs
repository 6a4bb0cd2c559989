//! The text of a file from its bytes: the same rules for the app and for `score`.

use super::fault::FileError;
use super::foreign::Foreign;
use super::formats::LARGEST_FILE;

/// The number of bytes examined to decide whether it is text.
const HEAD: usize = 1024;

/// The text of a file in UTF-8, with or without a byte order mark, or in UTF-16 with one, as old editors write it. No other
/// encoding is guessed: a letter could become another one unnoticed.
///
/// # Errors
/// The kind of file if it is not text; [`FileError::Encoding`] for text in another encoding; [`FileError::CutShort`] if it ends
/// within a character; [`FileError::TooLarge`].
///
/// ```
/// use dinamika::exchange::{FileError, text_of};
/// assert_eq!(text_of("é".as_bytes()).as_deref(), Ok("é"));
/// assert_eq!(text_of(b"\xff\xfe\xe9\x00").as_deref(), Ok("é"));
/// assert_eq!(text_of(b"caf\xe9 "), Err(FileError::Encoding));
/// ```
pub fn text_of(bytes: &[u8]) -> Result<String, FileError> {
    if LARGEST_FILE < bytes.len() {
        return Err(FileError::TooLarge);
    }
    if let Some(kind) = Foreign::of_bytes(bytes) {
        return Err(FileError::Foreign(kind));
    }
    let text = match bytes {
        // UTF-32 starts like UTF-16.
        [0xff, 0xfe, 0, 0, ..] => return Err(FileError::Encoding),
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes)?,
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes)?,
        _ => utf8(bytes)?,
    };
    // Text never contains it, and UTF-16 without a mark may pass for UTF-8.
    if text.contains('\0') { Err(no_text(bytes)) } else { Ok(text) }
}

fn utf8(bytes: &[u8]) -> Result<String, FileError> {
    str::from_utf8(bytes).map(str::to_owned).map_err(|error| match error.error_len() {
        None => FileError::CutShort(error.to_string()),
        Some(_) => no_text(bytes),
    })
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, FileError> {
    let (units, rest) = bytes.as_chunks();
    let units = units.iter().map(|pair| unit(*pair));
    let text: Option<String> = char::decode_utf16(units).collect::<Result<_, _>>().ok();
    text.filter(|_| rest.is_empty()).ok_or(FileError::Encoding)
}

/// Why bytes in neither encoding cannot be read: text in another encoding, or not text.
fn no_text(bytes: &[u8]) -> FileError {
    let head = bytes.get(..HEAD).unwrap_or(bytes);
    let is_letter = |byte: u8| !byte.is_ascii_control() || byte.is_ascii_whitespace();
    let (pairs, _) = head.as_chunks::<2>();
    let most = |is_it: &dyn Fn([u8; 2]) -> bool| {
        let count = pairs.iter().filter(|pair| is_it(**pair)).count();
        pairs.len() * 3 <= count * 4 && 0 < count
    };
    // In UTF-16, every other byte of plain letters is zero.
    let is_wide = most(&|[low, high]| high == 0 && is_letter(low)) || most(&|[high, low]| high == 0 && is_letter(low));
    let is_text = is_wide || head.iter().copied().all(is_letter);
    if is_text { FileError::Encoding } else { FileError::Foreign(Foreign::Unknown) }
}
