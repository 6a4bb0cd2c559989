//! Detection of file types other than the app's own, by the first bytes or the beginning of the text.

use thiserror::Error;

use super::hand_in::hand_ins_in;

/// A type of file that contains no assessment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Foreign {
    /// Empty, or white space only.
    #[error("an empty file")]
    Empty,
    /// An image.
    #[error("a picture")]
    Picture,
    /// A PDF document.
    #[error("a PDF document")]
    Pdf,
    /// A document of an office program.
    #[error("a workbook or another office document")]
    Office,
    /// An archive of files.
    #[error("an archive")]
    Archive,
    /// Binary data.
    #[error("neither text nor a known kind of file")]
    Unknown,
    /// A table exported by the app.
    #[error("a table downloaded from the app, which holds no whole assessment")]
    OwnTable,
    /// Any other table.
    #[error("a table of comma-separated values")]
    Table,
    /// A web page.
    #[error("a web page")]
    WebPage,
    /// JSON without the app's format.
    #[error("JSON of another program: missing field `format`")]
    OtherJson,
    /// A member's hand-in, as a link or a message.
    #[error("a hand-in to a workshop")]
    HandIn,
    /// Any other text.
    #[error("text that is no JSON")]
    Text,
}

/// The first bytes of these file types.
const SIGNATURES: [(&[u8], Foreign); 13] = [
    (b"%PDF-", Foreign::Pdf),
    (b"\x89PNG", Foreign::Picture),
    (b"\xff\xd8\xff", Foreign::Picture),
    (b"GIF8", Foreign::Picture),
    (b"II*\0", Foreign::Picture),
    (b"MM\0*", Foreign::Picture),
    (b"\xd0\xcf\x11\xe0", Foreign::Office),
    (b"{\\rtf", Foreign::Office),
    (b"PK\x03\x04", Foreign::Archive),
    (b"PK\x05\x06", Foreign::Archive),
    (b"\x1f\x8b", Foreign::Archive),
    (b"7z\xbc\xaf", Foreign::Archive),
    (b"Rar!", Foreign::Archive),
];

/// Names found in the archives written by office programs: in Microsoft's, and in those of open formats.
const OFFICE: [&[u8]; 2] = [b"[Content_Types].xml", b"mimetypeapplication/vnd.oasis"];

/// The first two columns of each table exported by the app, in each language and in earlier versions.
const OWN_TABLES: [[&str; 2]; 5] =
    [["penilaian", "klaster"], ["assessment", "cluster"], ["file", "kolom"], ["file", "column"], ["berkas", "kolom"]];

impl Foreign {
    /// The type of a file with these first bytes; `None` if it may be text.
    pub(super) fn of_bytes(bytes: &[u8]) -> Option<Self> {
        let by_signature = SIGNATURES.iter().find(|(signature, _)| bytes.starts_with(signature));
        match by_signature.map(|(_, kind)| *kind) {
            Some(Self::Archive) if OFFICE.iter().any(|name| contains(bytes, name)) => Some(Self::Office),
            Some(kind) => Some(kind),
            None if bytes.is_empty() => Some(Self::Empty),
            None => is_boxed_picture(bytes).then_some(Self::Picture),
        }
    }

    /// The type of a text that is not JSON; `None` if it may have been meant as JSON.
    pub(super) fn of_text(text: &str) -> Option<Self> {
        let text = text.trim_start_matches('\u{feff}').trim();
        let starts_with = |word: &str| text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
        match text.chars().next() {
            None => Some(Self::Empty),
            Some('{' | '[') => None,
            Some('<') if starts_with("<!doctype html") || starts_with("<html") => Some(Self::WebPage),
            Some(_) if !hand_ins_in(text).is_empty() => Some(Self::HandIn),
            Some(_) => Some(Self::of_lines(text)),
        }
    }

    fn of_lines(text: &str) -> Self {
        let mut lines = text.lines().filter(|line| !line.trim().is_empty());
        let (head, row) = (lines.next().unwrap_or_default(), lines.next().unwrap_or_default());
        let mut cells = head.split([',', ';', '\t']).map(|cell| cell.trim().trim_matches('"'));
        if let (Some(first), Some(second)) = (cells.next(), cells.next())
            && OWN_TABLES.contains(&[first, second])
        {
            return Self::OwnTable;
        }
        // Commas occur in sentences as well.
        let is_parted_by = |(separator, fewest): (char, usize)| {
            let count = head.matches(separator).count();
            fewest <= count && count <= row.matches(separator).count()
        };
        if [(';', 1), ('\t', 1), (',', 2)].into_iter().any(is_parted_by) { Self::Table } else { Self::Text }
    }
}

/// Whether it is an image in an ISO box format, whose type follows the length, as in photos from phones.
fn is_boxed_picture(bytes: &[u8]) -> bool {
    let at = |place: usize, word: &[u8]| bytes.get(place..).is_some_and(|rest| rest.starts_with(word));
    let brands: [&[u8]; 4] = [b"hei", b"mif1", b"msf1", b"avi"];
    (at(0, b"RIFF") && at(8, b"WEBP")) || (at(4, b"ftyp") && brands.iter().any(|brand| at(8, brand)))
}

fn contains(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}
