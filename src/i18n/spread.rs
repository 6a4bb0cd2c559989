//! The spread of ballots on every question.

/// The spread of ballots on every question.
#[derive(Debug)]
pub struct Spread {
    /// What the page shows.
    pub lead: &'static str,
    /// Shown if no vote has been opened.
    pub empty: &'static str,
    /// Heading of the column of counts.
    pub counts: &'static str,
    /// Heading of the column of medians.
    pub median: &'static str,
    /// Heading of the column of agreement.
    pub agreement: &'static str,
    /// Heading of the column of agreed answers.
    pub agreed: &'static str,
    /// The agreement of a dimension: value, number of questions.
    pub dimension: fn(&str, usize) -> String,
    /// Votes without a level: don't know, not applicable.
    pub unknown: fn(u32, u32) -> String,
    /// Link to the vote.
    pub to_vote: &'static str,
    /// Heading of the counts by role.
    pub roles: &'static str,
    /// Which figures are hidden.
    pub roles_rule: &'static str,
    /// No figures are hidden.
    pub roles_open: &'static str,
    /// No question has figures of two roles.
    pub roles_none: &'static str,
    /// They have, and no two differ.
    pub roles_equal: &'static str,
    /// Heading of the largest differences between roles.
    pub differ: &'static str,
    /// One of them: question, role, mean, role, mean.
    pub differ_item: fn(&str, &str, &str, &str, &str) -> String,
}
