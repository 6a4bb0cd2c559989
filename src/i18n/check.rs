//! The page with all answers.

/// The page with all answers.
#[derive(Debug)]
pub struct Check {
    /// Button that hands in the answers.
    pub hand_in: &'static str,
    /// The heading.
    pub title: &'static str,
    /// The heading of an example.
    pub title_example: &'static str,
    /// Progress: answered, all.
    pub complete: fn(u32, u32) -> String,
    /// A dimension with every question answered.
    pub dimension_done: &'static str,
    /// A dimension with unanswered questions: how many.
    pub dimension_open: fn(u32) -> String,
    /// Link to the result.
    pub see_result: &'static str,
    /// Label of the evidence.
    pub evidence: &'static str,
    /// Label of the note.
    pub note: &'static str,
    /// Link to a new action for one question.
    pub action: &'static str,
    /// The same for screen readers.
    pub action_for: fn(&str) -> String,
    /// Button that changes one answer, for screen readers.
    pub change: fn(&str) -> String,
    /// Link to the first unanswered question.
    pub open_question: &'static str,
}
