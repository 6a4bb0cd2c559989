//! Group results for display.

use super::numbers;
use crate::domain::assessment::{Answer, Answers, Assessment, Group, RoleTally, Round, Tally};
use crate::domain::diagnosis::{Facts, agenda, diagnose};
use crate::domain::group::{Agreement, Degree, SMALLEST_GROUP, agreement, is_split, low_median, mean};
use crate::domain::instrument::{Indicator, Instrument, Level, Locale};
use crate::i18n;

/// The group's results on an indicator; `None` if there are none.
pub fn group_of<'a>(assessment: &'a Assessment, indicator: &Indicator) -> Option<&'a Group> {
    assessment.response(&indicator.id).map(|response| &response.group)
}

/// The last round on the indicator at this position.
pub fn last_round<'a>(instrument: &Instrument, assessment: &'a Assessment, place: usize) -> Option<&'a Round> {
    group_of(assessment, instrument.indicators.get(place)?)?.last_round()
}

/// The ballots that count for the indicator at this position: those of the last round.
pub fn tally_at<'a>(instrument: &Instrument, assessment: &'a Assessment, place: usize) -> Option<&'a Tally> {
    last_round(instrument, assessment, place).map(|round| &round.tally)
}

/// The positions of the indicators the group should discuss, in the order of the method.
pub fn agenda_of(instrument: &Instrument, assessment: &Assessment) -> Vec<usize> {
    let answers = Answers::of(instrument, assessment);
    let diagnosis = diagnose(instrument, &answers, &Facts::of(instrument, assessment));
    let is_agreed = |place: usize| {
        let indicator = instrument.indicators.get(place);
        indicator.and_then(|one| group_of(assessment, one)).is_some_and(|group| group.agreed.is_some())
    };
    agenda(instrument, diagnosis.next_gate(), |place| tally_at(instrument, assessment, place), is_agreed)
}

/// The first indicator without an agreement, starting from position `from` and wrapping around.
pub fn next_open<'a>(instrument: &'a Instrument, assessment: &Assessment, from: usize) -> Option<&'a Indicator> {
    let is_open = |one: &&Indicator| group_of(assessment, one).is_none_or(|group| group.agreed.is_none());
    let mut after = instrument.indicators.iter().skip(from).filter(is_open);
    after.next().or_else(|| instrument.indicators.iter().find(is_open))
}

/// The number of indicators with an agreement.
pub fn agreed_count(instrument: &Instrument, assessment: &Assessment) -> usize {
    let is_agreed = |one: &&Indicator| group_of(assessment, one).is_some_and(|group| group.agreed.is_some());
    instrument.indicators.iter().filter(is_agreed).count()
}

/// The word for a degree of agreement.
pub fn degree_word(degree: Degree, locale: Locale) -> &'static str {
    let words = i18n::vote(locale);
    match degree {
        Degree::Split => words.split,
        Degree::Fair => words.fair,
        Degree::Agreed => words.agreed,
    }
}

/// The agreement with its word, or why it cannot be computed.
pub fn agreement_text(instrument: &Instrument, tally: &Tally, locale: Locale) -> String {
    let words = i18n::vote(locale);
    match agreement(instrument, tally) {
        Some(Agreement { value, degree }) => {
            (words.agreement)(&numbers::hundredths(value, locale), degree_word(degree, locale))
        }
        None => (words.too_few)(instrument.rules.minimum_ballots),
    }
}

/// The median, or that there is none. For split votes the number of ballots per level instead.
pub fn median_text(instrument: &Instrument, tally: &Tally, locale: Locale) -> String {
    let words = i18n::vote(locale);
    if is_split(instrument, tally) {
        let at = |(level, people): (Level, u32)| (words.people_at)(people, &level.numeral().to_string());
        return (words.split_votes)(&tally.levels().map(at).collect::<Vec<_>>().join(", "));
    }
    low_median(tally).map_or_else(|| words.no_median.to_owned(), |level| (words.median)(&level.numeral().to_string()))
}

/// The count of each level, lowest first, such as `0 · 2 · 6 · 3 · 1`, followed by that of ballots without a level, if there are
/// any.
pub fn counts_text(instrument: &Instrument, tally: &Tally, locale: Locale) -> String {
    let count = |level: Level| tally.count(Answer::Level(level)).to_string();
    let counts = instrument.scale.levels().map(count).collect::<Vec<_>>().join(" · ");
    if tally.unknown + tally.not_applicable == 0 {
        return counts;
    }
    format!("{counts}; {}", (i18n::spread(locale).unknown)(tally.unknown, tally.not_applicable))
}

/// Whether figures are shown for groups below the minimum size: the group chose open voting.
pub fn is_open_voting(instrument: &Instrument, assessment: &Assessment) -> bool {
    let is_of_few = |role: &RoleTally| role.role.is_some() && role.tally.ballots() < SMALLEST_GROUP;
    let of_few = |one: &Indicator| {
        last_round(instrument, assessment, one.position).is_some_and(|round| round.roles.iter().any(is_of_few))
    };
    instrument.indicators.iter().any(of_few)
}

/// The name of a role, or of the pooled others.
pub fn role_name(instrument: &Instrument, role: Option<&str>, locale: Locale) -> String {
    let known = role.and_then(|id| instrument.roles.iter().find(|one| one.id == id));
    known.map_or_else(|| i18n::vote(locale).others.to_owned(), |one| one.name.get(locale).to_owned())
}

/// The mean level of a role's ballots, truncated to two decimals; `None` without any.
pub fn mean_text(role: &RoleTally, locale: Locale) -> Option<String> {
    mean(&role.tally).map(|mean| numbers::hundredths(mean, locale))
}
