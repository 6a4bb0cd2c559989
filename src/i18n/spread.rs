//! What the group said of every indicator.

/// What the group said of every indicator.
#[derive(Debug)]
pub struct Spread {
    /// What is shown.
    pub lead: &'static str,
    /// When nothing was revealed.
    pub empty: &'static str,
    /// A column.
    pub counts: &'static str,
    /// A column.
    pub median: &'static str,
    /// A column.
    pub agreement: &'static str,
    /// A column.
    pub agreed: &'static str,
    /// The agreement of a dimension: value, how many indicators.
    pub dimension: fn(&str, usize) -> String,
    /// Votes that are no level: don't know, not applicable.
    pub unknown: fn(u32, u32) -> String,
    /// The way to the vote.
    pub to_vote: &'static str,
    /// By role.
    pub roles: &'static str,
    /// What is hidden.
    pub roles_rule: &'static str,
    /// What is not hidden.
    pub roles_open: &'static str,
    /// Nothing to show.
    pub roles_none: &'static str,
    /// Where roles differ most.
    pub differ: &'static str,
    /// How much: indicator, role, mean, role, mean.
    pub differ_item: fn(&str, &str, &str, &str, &str) -> String,
}
