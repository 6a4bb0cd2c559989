//! What has changed between two assessments, as text.

use crate::domain::assessment::Assessment;
use crate::domain::change::{Barrier, Change, Direction, NetChange};
use crate::domain::instrument::{Indicator, Instrument, Locale, Scale};
use crate::domain::scoring::{Difference, Interval};
use crate::i18n;
use crate::report::{names, numbers};

/// The kinds of change, in the order in which they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChangeGroup {
    /// A higher level.
    Rose,
    /// A lower level.
    Fell,
    /// A level where there was none.
    BecameKnown,
    /// No level where there was one.
    BecameUnknown,
    /// Not comparable.
    NotComparable,
    /// The same as before.
    Same,
}

impl ChangeGroup {
    /// Every kind, in order.
    pub const ALL: [Self; 6] =
        [Self::Rose, Self::Fell, Self::BecameKnown, Self::BecameUnknown, Self::NotComparable, Self::Same];

    /// The kind of a change.
    pub const fn of(change: Change) -> Self {
        match change {
            Change::Rose(..) => Self::Rose,
            Change::Fell(..) => Self::Fell,
            Change::BecameKnown(_) => Self::BecameKnown,
            Change::BecameUnknown(_) => Self::BecameUnknown,
            Change::NotComparable(_) => Self::NotComparable,
            Change::Same(_) | Change::Missing | Change::NotApplicable => Self::Same,
        }
    }

    /// Its name.
    pub fn name(self, locale: Locale) -> &'static str {
        let [rose, fell, became_known, became_unknown, not_comparable, same] = i18n::history(locale).groups;
        match self {
            Self::Rose => rose,
            Self::Fell => fell,
            Self::BecameKnown => became_known,
            Self::BecameUnknown => became_unknown,
            Self::NotComparable => not_comparable,
            Self::Same => same,
        }
    }
}

/// The change of one answer, with what was said in both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedAnswer {
    /// The position of the indicator.
    pub place: usize,
    /// The two answers: `1 → 3`, or why they cannot be compared.
    pub text: String,
    /// The evidence then and now; empty where there was none.
    pub evidence: [String; 2],
}

/// The answers whose change is of a kind, in instrument order.
pub fn changed_answers(
    instrument: &Instrument,
    changes: &[Change],
    group: ChangeGroup,
    [then, now]: [&Assessment; 2],
    locale: Locale,
) -> Vec<ChangedAnswer> {
    let of_kind = instrument.indicators.iter().zip(changes).filter(|(_, change)| ChangeGroup::of(**change) == group);
    let line = |(indicator, change): (&Indicator, &Change)| {
        let evidence = |one: &Assessment| {
            let evidence = one.response(&indicator.id).map(|response| response.evidence.trim().to_owned());
            evidence.unwrap_or_default()
        };
        ChangedAnswer {
            place: indicator.position,
            text: answer_change(*change, [then, now], indicator, locale),
            evidence: [evidence(then), evidence(now)],
        }
    };
    of_kind.map(line).collect()
}

/// The two answers of a change in short.
fn answer_change(change: Change, [then, now]: [&Assessment; 2], indicator: &Indicator, locale: Locale) -> String {
    let words = i18n::history(locale);
    let answer = |one: &Assessment| one.response(&indicator.id).map(|response| response.answer).unwrap_or_default();
    let [before, after] = [then, now].map(|one| names::short_answer(answer(one), locale));
    match change {
        Change::NotComparable(Barrier::QuestionChanged) => words.question_changed.to_owned(),
        _ if before == after => after,
        _ => (words.from_to)(&before, &after),
    }
}

/// How many answers there are of each kind, in the order of [`ChangeGroup::ALL`].
pub fn change_counts(changes: &[Change]) -> [usize; 6] {
    ChangeGroup::ALL.map(|group| changes.iter().filter(|change| ChangeGroup::of(**change) == group).count())
}

/// How a change of a mean is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// In levels, with two decimals.
    Levels,
    /// On the scale of the index, from 0 to 100, with one decimal.
    Index,
}

impl Unit {
    fn mean(self, interval: Interval, scale: &Scale, locale: Locale) -> String {
        match self {
            Self::Levels => numbers::interval(interval, locale),
            Self::Index => numbers::index_interval(interval, scale, locale),
        }
    }

    fn change(self, change: Difference, scale: &Scale, locale: Locale) -> String {
        match self {
            Self::Levels => numbers::change(change, locale),
            Self::Index => numbers::index_difference(change, scale, locale),
        }
    }
}

/// A change of a mean as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NetRow {
    /// The mean then and now: a number, or the range if answers are missing.
    pub means: [String; 2],
    /// The change: its value, and in brackets its range if answers are missing; the range alone without a value.
    pub change: String,
    /// What is certain of it, in a word.
    pub direction: &'static str,
    /// The change in a year, if it has a value and at least [`LEAST_DAYS`] lie between.
    pub per_year: Option<String>,
    /// The number of indicators in both means.
    pub compared: usize,
}

/// The days below which a change is not spread over a year: it would be mostly chance.
pub const LEAST_DAYS: i64 = 90;

/// A change of a mean as text. `days` lie between the two assessments, if both have a date.
pub fn net_row(net: NetChange, unit: Unit, scale: &Scale, days: Option<i64>, locale: Locale) -> NetRow {
    let words = i18n::history(locale);
    let written = |change| unit.change(change, scale, locale);
    let [least, most] = [net.least(), net.most()].map(written);
    let range = if least == most { least } else { (words.range)(&least, &most) };
    let change = match net.point().map(written) {
        Some(point) if point != range => format!("{point} ({range})"),
        _ => range,
    };
    let days = days.filter(|days| LEAST_DAYS <= *days);
    let per_year = net.point().zip(days).and_then(|(point, days)| point.per_year(days));
    NetRow {
        means: [net.then, net.now].map(|mean| unit.mean(mean, scale, locale)),
        change,
        direction: direction(net, locale),
        per_year: per_year.map(written),
        compared: net.compared,
    }
}

fn direction(net: NetChange, locale: Locale) -> &'static str {
    let [rise, fall, none, uncertain] = i18n::history(locale).directions;
    match net.direction() {
        Direction::Rise => rise,
        Direction::Fall => fall,
        Direction::None => none,
        Direction::Uncertain => uncertain,
    }
}
