//! The parts of an instrument's longer texts that stand apart on a screen.

use crate::domain::instrument::Locale;
use crate::i18n;

/// A question and the time it looks back on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookBack<'a> {
    /// The time, as it stands by itself: `12 bulan terakhir`. Empty where the question begins with none.
    pub period: String,
    /// The beginning of the question that says it, up to the question proper. Empty likewise.
    pub clause: &'a str,
    /// The rest of the question: all of it but the clause.
    pub rest: &'a str,
}

/// A question apart from the time it looks back on.
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

/// The first sentence of a text, and what follows it.
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
