//! Names of the subjects of conditions.

use crate::domain::assessment::Answer;
use crate::domain::instrument::{Indicator, Instrument, Locale, Subject};
use crate::i18n;

/// A cluster: its name, if it has one.
pub fn cluster(name: Option<&str>, locale: Locale) -> String {
    let name = name.filter(|name| !name.trim().is_empty());
    name.unwrap_or(i18n::common(locale).unnamed_cluster).to_owned()
}

/// An indicator: its title with its id.
pub fn indicator(instrument: &Instrument, place: usize, locale: Locale) -> String {
    instrument.indicators.get(place).map_or_else(String::new, |one| titled(one, locale))
}

/// A dimension: its name.
pub fn dimension(instrument: &Instrument, place: usize, locale: Locale) -> &str {
    instrument.dimensions.get(place).map_or("", |one| one.name.get(locale))
}

/// The subject of a condition.
pub fn subject(instrument: &Instrument, subject: Subject, locale: Locale) -> String {
    let words = i18n::common(locale);
    match subject {
        Subject::Indicator(place) => indicator(instrument, place, locale),
        Subject::EveryIndicator => words.every_indicator.to_owned(),
        Subject::Dimension(place) => (words.dimension_mean)(dimension(instrument, place, locale)),
        Subject::Overall => words.overall_mean.to_owned(),
    }
}

/// What has to be answered to determine a condition on this subject: for an average, its dimension.
pub fn to_answer(instrument: &Instrument, asked: Subject, locale: Locale) -> String {
    match asked {
        Subject::Dimension(place) => dimension(instrument, place, locale).to_owned(),
        Subject::Indicator(_) | Subject::EveryIndicator | Subject::Overall => subject(instrument, asked, locale),
    }
}

/// Several indicators, by position, as a list within a sentence.
pub fn indicators(instrument: &Instrument, places: &[usize], locale: Locale) -> String {
    let names: Vec<_> = places.iter().map(|place| indicator(instrument, *place, locale)).collect();
    names.join(", ")
}

/// Some indicators, by position, within a sentence: up to three by name, of more the first two.
pub fn some_indicators(instrument: &Instrument, places: &[usize], locale: Locale) -> String {
    let words = i18n::common(locale);
    let shown = if places.len() <= 3 { places.len() } else { 2 };
    let mut names: Vec<_> = places.iter().take(shown).map(|place| indicator(instrument, *place, locale)).collect();
    if shown < places.len() {
        names.push((words.more)(places.len() - shown));
    }
    match names.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => (words.and)(&others.join(", "), last),
        None => String::new(),
    }
}

/// A text for use within a sentence: with a lower-case initial, unless it begins with an abbreviation such as `AD/ART`.
pub fn in_a_sentence(text: &str) -> String {
    let word = text.split(|letter: char| !letter.is_alphabetic()).next().unwrap_or_default();
    let is_abbreviation = word.chars().skip(1).any(char::is_uppercase);
    let mut letters = text.chars();
    match letters.next() {
        Some(first) if !is_abbreviation => first.to_lowercase().chain(letters).collect(),
        _ => text.to_owned(),
    }
}

/// The name of the stage with this rank.
pub fn stage(instrument: &Instrument, rank: u8, locale: Locale) -> &str {
    instrument.stage(rank).map_or("", |stage| stage.name.get(locale))
}

/// The answer to an earlier wording of a question, labelled so. The anchors were others, so a level is named by its numeral
/// alone.
pub fn earlier_answer(answer: Answer, locale: Locale) -> String {
    let words = i18n::question(locale);
    let said = answer.level().map_or_else(|| short_answer(answer, locale), |level| (words.level)(level.numeral()));
    (words.earlier)(&said)
}

/// An answer: its level with the anchor, or its state.
pub fn answer(instrument: &Instrument, indicator: &Indicator, answer: Answer, locale: Locale) -> String {
    let words = i18n::common(locale);
    match answer {
        Answer::Unanswered => words.unanswered.to_owned(),
        Answer::Unknown => words.unknown.to_owned(),
        Answer::NotApplicable => words.not_applicable.to_owned(),
        Answer::Level(level) => {
            let anchor = instrument.scale.levels().zip(&indicator.anchors).find(|(one, _)| *one == level);
            format!("{} – {}", level.numeral(), anchor.map_or("", |(_, anchor)| anchor.get(locale)))
        }
    }
}

/// An answer in short: the numeral of its level, or its state.
pub fn short_answer(answer: Answer, locale: Locale) -> String {
    let words = i18n::common(locale);
    match answer {
        Answer::Unanswered => words.unanswered.to_owned(),
        Answer::Unknown => words.unknown.to_owned(),
        Answer::NotApplicable => words.not_applicable.to_owned(),
        Answer::Level(level) => level.numeral().to_string(),
    }
}

fn titled(indicator: &Indicator, locale: Locale) -> String {
    format!("{} ({})", indicator.title.get(locale), indicator.id)
}
