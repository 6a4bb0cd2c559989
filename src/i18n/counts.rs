//! Counts in texts: thousands marks, and plural forms in languages that have them.

/// Indonesian has no plural forms.
pub(super) mod id {
    use std::fmt::Display;

    /// A count with its thousands marks: `2.000`.
    pub(in crate::i18n) fn digits(count: impl Display) -> String {
        super::grouped(&count.to_string(), '.')
    }
}

/// English has a singular and a plural.
pub(super) mod en {
    use std::fmt::Display;

    /// A count with its thousands marks: `2,000`.
    pub(in crate::i18n) fn digits(count: impl Display) -> String {
        super::grouped(&count.to_string(), ',')
    }

    /// The count with its noun: `1 vote`, `2 votes`.
    pub(in crate::i18n) fn counted(count: impl Display, one: &str, other: &str) -> String {
        let count = digits(count);
        let form = if count == "1" { one } else { other };
        format!("{count} {form}")
    }
}

/// The digits of a whole number, in groups of three.
fn grouped(digits: &str, mark: char) -> String {
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place != 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(mark);
        }
        text.push(digit);
    }
    text
}
