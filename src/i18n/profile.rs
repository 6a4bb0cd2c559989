//! The profile of the cluster.

/// The profile of the cluster.
#[derive(Debug)]
pub struct Profile {
    /// The heading.
    pub title: &'static str,
    /// What it is for.
    pub lead: &'static str,
    /// Beside a field that may stay empty.
    pub optional: &'static str,
    /// The day of the assessment.
    pub date: &'static str,
    /// What it is for.
    pub date_hint: &'static str,
    /// Who leads.
    pub facilitator: &'static str,
    /// Who that is.
    pub facilitator_hint: &'static str,
    /// Who takes part.
    pub participants: &'static str,
    /// How to fill it in.
    pub participants_hint: &'static str,
    /// Heading of the choice for a cluster assessed before.
    pub previous: &'static str,
    /// Nothing shown.
    pub previous_blank: &'static str,
    /// Last answers shown beside.
    pub previous_shown: &'static str,
    /// The heading of the error summary.
    pub error_title: &'static str,
    /// What is safe.
    pub error_safe: &'static str,
    /// No name.
    pub error_name: &'static str,
    /// Not a number.
    pub error_number: fn(&str) -> String,
    /// Not a year.
    pub error_year: fn(&str) -> String,
    /// Not a day, or not one of these years.
    pub error_date: fn(u16, u16) -> String,
    /// To the questions.
    pub start: &'static str,
}
