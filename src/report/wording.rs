//! The parts of an instrument's longer texts that are displayed separately.

use crate::domain::instrument::Locale;
use crate::i18n;

/// A question and the period it refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookBack<'a> {
    /// The period on its own: `12 bulan terakhir`. Empty if the question does not begin with one.
    pub period: String,
    /// The initial clause of the question that states the period. Empty likewise.
    pub clause: &'a str,
    /// The rest of the question.
    pub rest: &'a str,
}

/// Splits off the period a question refers to.
///
/// ```
/// use dinamika::domain::instrument::Locale;
/// use dinamika::report::look_back;
/// let question = look_back("In the last 12 months, who drove the joint activities?", Locale::En);
/// assert_eq!(question.period, "last 12 months");
/// assert_eq!(question.clause, "In the last 12 months, ");
/// assert_eq!(question.rest, "who drove the joint activities?");
/// ```
pub fn look_back(question: &str, locale: Locale) -> LookBack<'_> {
    let begins = i18n::question(locale).look_backs;
    let clause = question.find(", ").and_then(|end| question.split_at_checked(end + 2));
    let found = clause.and_then(|(clause, rest)| {
        let said = clause.trim_end_matches(", ");
        let period = begins.iter().find_map(|(begin, kept)| Some(format!("{kept}{}", said.strip_prefix(begin)?)))?;
        Some(LookBack { period, clause, rest })
    });
    found.unwrap_or(LookBack { period: String::new(), clause: "", rest: question })
}

/// Splits off the first sentence of a text.
///
/// ```
/// use dinamika::report::first_sentence;
/// assert_eq!(first_sentence("Choose one. Level 4 looks further back."), ("Choose one.", "Level 4 looks further back."));
/// assert_eq!(first_sentence("Choose one."), ("Choose one.", ""));
/// ```
pub fn first_sentence(text: &str) -> (&str, &str) {
    let end = text.find(". ").and_then(|end| text.split_at_checked(end + 1));
    end.map_or((text, ""), |(first, rest)| (first, rest.trim_start()))
}
