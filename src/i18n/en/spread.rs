//! The spread of ballots on every question. English.

use crate::i18n::counts::en::counted;
use crate::i18n::spread::Spread;

pub(crate) const SPREAD: Spread = Spread {
    lead: "For each question: how many votes for each level in the last round, the median, and how much agreement. The limits of low, moderate and high are our own proposal.",
    empty: "No votes have been opened yet.",
    counts: "Votes per level",
    median: "Median",
    agreement: "Agreement",
    agreed: "Agreed",
    dimension: |value, count| format!("Mean agreement {value}, of {}", counted(count, "question", "questions")),
    unknown: |unknown, not_applicable| format!("don't know {unknown}, not applicable {not_applicable}"),
    to_vote: "Open this question",
    roles: "By role",
    roles_rule: "Figures for a role are shown only when at least three people with that role answered; the others are combined as “Others”. If “Others” are only one or two people, all role figures are hidden.",
    roles_open: "The group chose open voting: figures for all roles are shown.",
    roles_none: "No question has figures of two roles that may be compared yet.",
    roles_equal: "The roles do not differ.",
    differ: "Where roles differ most",
    differ_item: |indicator, high, high_mean, low, low_mean| {
        format!("{indicator}: {high} {high_mean}, {low} {low_mean}")
    },
};
