//! The profile of the cluster.

/// The profile of the cluster.
#[derive(Debug)]
pub struct Profile {
    /// The heading.
    pub title: &'static str,
    /// What it is for.
    pub lead: &'static str,
    /// Marks an optional field.
    pub optional: &'static str,
    /// Label of the date of the assessment.
    pub date: &'static str,
    /// Hint on the date.
    pub date_hint: &'static str,
    /// Label of the facilitator.
    pub facilitator: &'static str,
    /// Hint on the facilitator.
    pub facilitator_hint: &'static str,
    /// Label of the participants.
    pub participants: &'static str,
    /// Hint on the participants.
    pub participants_hint: &'static str,
    /// Heading of the choice for a cluster assessed before.
    pub previous: &'static str,
    /// The choice to hide earlier answers.
    pub previous_blank: &'static str,
    /// The choice to show earlier answers beside the questions.
    pub previous_shown: &'static str,
    /// The heading of the error summary.
    pub error_title: &'static str,
    /// What is safe.
    pub error_safe: &'static str,
    /// Error: no name.
    pub error_name: &'static str,
    /// Error: not a number.
    pub error_number: fn(&str) -> String,
    /// Error: not a year.
    pub error_year: fn(&str) -> String,
    /// Error: not a date, or outside these years.
    pub error_date: fn(u16, u16) -> String,
    /// Button to the questions.
    pub start: &'static str,
}
