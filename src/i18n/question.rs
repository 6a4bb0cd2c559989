//! The question page.

/// The question page.
#[derive(Debug)]
pub struct Question {
    /// The position: dimension, number, all.
    pub place: fn(&str, usize, usize) -> String,
    /// The position if a page shows a dimension: number, all.
    pub list_place: fn(usize, usize) -> String,
    /// Between the levels and the other answers.
    pub or: &'static str,
    /// Marks the chosen level.
    pub chosen: &'static str,
    /// Label of the evidence.
    pub evidence: &'static str,
    /// Examples of evidence.
    pub evidence_hint: fn(&str) -> String,
    /// Label of the note.
    pub note: &'static str,
    /// Heading of the help.
    pub help: &'static str,
    /// Button that opens the note field.
    pub add_note: &'static str,
    /// Heading of the rating rule.
    pub rule: &'static str,
    /// Button that clears the answer.
    pub clear: &'static str,
    /// Announced after clearing.
    pub cleared: &'static str,
    /// Link to the result.
    pub see_result: &'static str,
    /// Heading beside the question.
    pub so_far: &'static str,
    /// The same for members, who see no stage.
    pub own_so_far: &'static str,
    /// Link to handing in, for members.
    pub hand_in: &'static str,
    /// Label of a count.
    pub left: &'static str,
    /// The stage can no longer change: how many answers are missing.
    pub settled: fn(u32) -> String,
    /// The same if none is missing.
    pub settled_all: &'static str,
    /// The highest stage still possible.
    pub highest: fn(&str) -> String,
    /// The question that narrows the stage range most.
    pub most_telling: fn(&str) -> String,
    /// Heading of the settings of the questions.
    pub how: &'static str,
    /// Label of the number of questions per page.
    pub layout: &'static str,
    /// One per page.
    pub layout_single: &'static str,
    /// One dimension per page.
    pub layout_list: &'static str,
    /// Label of the order.
    pub order: &'static str,
    /// As in the instrument.
    pub order_instrument: &'static str,
    /// The question that narrows the stage range most first.
    pub order_fastest: &'static str,
    /// The choice of single-key shortcuts: the keys.
    pub keys: fn(&str) -> String,
    /// The choice to show the previous answers.
    pub show_previous: &'static str,
    /// The previous answer.
    pub previous: fn(&str) -> String,
    /// The actions for this question that were done since the previous assessment, by their titles.
    pub done_actions: fn(&str) -> String,
    /// Link to all answers.
    pub check: &'static str,
    /// Announced after an answer: the stage, answered, all.
    pub announce: fn(&str, u32, u32) -> String,
    /// The same for members: answered, all.
    pub announce_count: fn(u32, u32) -> String,
    /// Heading of conflicting answers.
    pub alternatives: &'static str,
    /// What a conflict means.
    pub alternatives_body: &'static str,
    /// Button that uses one of them.
    pub alternative_take: &'static str,
    /// Button that discards one of them.
    pub alternative_drop: &'static str,
    /// Openings of questions that state the period they refer to, each with the form in which the period is shown on
    /// its own.
    pub look_backs: &'static [(&'static str, &'static str)],
    /// Heading of the list of all questions.
    pub all_questions: &'static str,
    /// The same on narrow screens.
    pub all_questions_short: &'static str,
    /// A level in that list.
    pub level: fn(u8) -> String,
    /// The current question in that list.
    pub current: &'static str,
    /// Progress of all dimensions, and the current one.
    pub covered_all: fn(&str, &str) -> String,
    /// Progress of one dimension: its name, answered, all.
    pub covered: fn(&str, u32, u32) -> String,
    /// Button that closes the list.
    pub close: &'static str,
    /// The number of questions that have changed since the assessment was made and have not been answered again.
    pub changed: fn(usize) -> String,
    /// The link to the first of them.
    pub changed_first: &'static str,
    /// The answer from before the question changed.
    pub earlier: fn(&str) -> String,
    /// Stands before that answer, above the levels.
    pub earlier_lead: &'static str,
    /// What to do, as it does not count yet.
    pub earlier_open: &'static str,
    /// Adopts it.
    pub earlier_take: &'static str,
}
