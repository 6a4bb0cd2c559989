//! Comma-separated values as spreadsheets in the language expect them.

use crate::domain::instrument::Locale;

/// A table as text: UTF-8 with a byte order mark, without which spreadsheets take it for another encoding.
pub(super) struct Csv {
    text: String,
    separator: char,
}

impl Csv {
    /// Where the decimal mark is a comma, a semicolon parts the values.
    pub(super) fn new(locale: Locale) -> Self {
        let separator = match locale {
            Locale::Id => ';',
            Locale::En => ',',
        };
        Self { text: "\u{feff}".to_owned(), separator }
    }

    /// Adds a row.
    pub(super) fn row(&mut self, values: impl IntoIterator<Item = String>) {
        for (place, value) in values.into_iter().enumerate() {
            if 0 < place {
                self.text.push(self.separator);
            }
            self.value(&value);
        }
        self.text.push_str("\r\n");
    }

    fn value(&mut self, value: &str) {
        let value = harmless(value);
        if !value.contains([self.separator, '"', '\n', '\r']) {
            return self.text.push_str(&value);
        }
        self.text.push('"');
        self.text.push_str(&value.replace('"', "\"\""));
        self.text.push('"');
    }

    pub(super) fn into_text(self) -> String {
        self.text
    }
}

/// A spreadsheet would take what begins like this for a formula and carry it out; after an apostrophe it stays text.
fn harmless(value: &str) -> String {
    let is_formula = value.starts_with(|first: char| "=+-@".contains(first) || first.is_control());
    if is_formula { format!("'{value}") } else { value.to_owned() }
}
