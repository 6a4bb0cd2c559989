//! Changes to texts by mail programs and filters.

use proptest::prelude::*;
use proptest::sample::select;

/// A change to a whole mail.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Change {
    /// Hard line breaks after at most this many characters.
    Broken(usize, &'static str),
    /// This prefix before each line.
    Quoted(&'static str),
    /// Quoted-printable, with lines of at most this many characters.
    Printable(usize),
}

impl Change {
    pub(crate) fn on(self, mail: &str) -> String {
        match self {
            Self::Broken(width, end) => {
                let lines = mail.lines().flat_map(|line| pieces(line, width));
                lines.collect::<Vec<_>>().join(end)
            }
            Self::Quoted(mark) => mail.lines().fold(String::new(), |all, line| all + mark + line + "\r\n"),
            Self::Printable(width) => {
                let line = |line: &str| pieces(&line.replace('=', "=3D"), width).join("=\r\n");
                mail.lines().map(line).collect::<Vec<_>>().join("\r\n")
            }
        }
    }
}

fn pieces(line: &str, width: usize) -> Vec<String> {
    let signs: Vec<char> = line.chars().collect();
    if signs.is_empty() { vec![String::new()] } else { signs.chunks(width).map(String::from_iter).collect() }
}

/// The changes to a mail, in order; quoted-printable at most once.
pub(crate) fn changes() -> impl Strategy<Value = Vec<Change>> {
    let by_hand = || {
        let broken =
            (1..100_usize, select(vec!["\n", "\r\n", " \n", "\r"])).prop_map(|(width, end)| Change::Broken(width, end));
        let quoted = select(vec![">", "> ", "| ", "> > ", "    "]).prop_map(Change::Quoted);
        proptest::collection::vec(prop_oneof![broken, quoted], 0..3)
    };
    let printable = proptest::option::of((2..77_usize).prop_map(Change::Printable));
    (by_hand(), printable, by_hand())
        .prop_map(|(before, printable, behind)| [before, Vec::from_iter(printable), behind].concat())
}

/// A link wrapped in another one, as by filters.
pub(crate) fn wrapped(link: &str, way: usize) -> String {
    let escaped = escaped(link);
    match way % 3 {
        0 => format!(
            "https://eur01.safelinks.protection.outlook.com/?url={escaped}&data=05%7C02%7C%7C0&sdata=Qk1%2B&reserved=0"
        ),
        1 => format!("https://www.google.com/url?q={}&sa=D", escaped.to_lowercase_escapes()),
        _ => format!("https://filter.example/?h={escaped}"),
    }
}

/// Every character escaped, except those that need no escaping.
pub(crate) fn escaped(text: &str) -> String {
    let sign = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(sign).collect()
}

trait LowercaseEscapes {
    fn to_lowercase_escapes(&self) -> String;
}

impl LowercaseEscapes for str {
    fn to_lowercase_escapes(&self) -> String {
        let mut pieces = self.split('%');
        let first = pieces.next().unwrap_or_default().to_owned();
        pieces.fold(first, |text, piece| format!("{text}%{}{}", piece[..2].to_lowercase(), &piece[2..]))
    }
}
