//! What the group said of every indicator. English.

use super::plural::counted;
use crate::i18n::spread::Spread;

pub(crate) const SPREAD: Spread = Spread {
    lead: "For each question: how many votes for each level in the last round, the median, and how much agreement.",
    empty: "No votes have been opened yet.",
    indicator: "Question",
    counts: "Votes per level",
    median: "Median",
    agreement: "Agreement",
    agreed: "Agreed",
    dimension: |value, count| format!("Mean agreement {value}, of {}", counted(count, "question", "questions")),
    unknown: |unknown, not_applicable| format!("don't know {unknown}, not applicable {not_applicable}"),
    roles: "By role",
    roles_rule: "Figures of a role are shown only when at least three people of it answered; the rest are pooled as “Others”. When the rest are only one or two, all role figures are hidden.",
    roles_open: "The group chose open voting: figures of all roles are shown.",
    roles_none: "No role figures may be shown yet.",
    differ: "Where roles differ most",
    differ_item: |indicator, high, high_mean, low, low_mean| {
        format!("{indicator}: {high} {high_mean}, {low} {low_mean}")
    },
};
