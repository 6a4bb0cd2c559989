//! All answers.

/// All answers.
#[derive(Debug)]
pub struct Check {
    /// Handing in what is answered.
    pub hand_in: &'static str,
    /// The heading.
    pub title: &'static str,
    /// The heading of an example.
    pub title_example: &'static str,
    /// How many are answered.
    pub complete: fn(u32, u32) -> String,
    /// A dimension without gaps.
    pub dimension_done: &'static str,
    /// A dimension with gaps.
    pub dimension_open: fn(u32) -> String,
    /// To the result.
    pub see_result: &'static str,
    /// Label of the evidence.
    pub evidence: &'static str,
    /// Label of the note.
    pub note: &'static str,
    /// Change one answer, for screen readers.
    pub change: fn(&str) -> String,
    /// The first gap.
    pub open_question: &'static str,
}
