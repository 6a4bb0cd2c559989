//! CSV in the form that spreadsheets in each language expect.

use crate::domain::instrument::Locale;

/// A table as text: UTF-8 with a byte order mark, without which spreadsheets assume another encoding.
pub(super) struct Csv {
    text: String,
    separator: char,
}

impl Csv {
    /// Values are separated by semicolons if the decimal mark is a comma.
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

/// Prevents formula injection: values that a spreadsheet would evaluate are prefixed with an apostrophe.
fn harmless(value: &str) -> String {
    let is_formula = value.starts_with(|first: char| "=+-@".contains(first) || first.is_control());
    if is_formula { format!("'{value}") } else { value.to_owned() }
}
