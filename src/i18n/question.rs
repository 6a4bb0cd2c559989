//! The questions.

/// The questions.
#[derive(Debug)]
pub struct Question {
    /// Where one is.
    pub place: fn(&str, usize, usize) -> String,
    /// Where one is, in list mode.
    pub list_place: fn(usize, usize) -> String,
    /// Between levels and the other answers.
    pub or: &'static str,
    /// Beside the chosen level.
    pub chosen: &'static str,
    /// The evidence field.
    pub evidence: &'static str,
    /// Examples of evidence.
    pub evidence_hint: fn(&str) -> String,
    /// The note field.
    pub note: &'static str,
    /// The folded help.
    pub help: &'static str,
    /// The folded note.
    pub add_note: &'static str,
    /// The rating rule.
    pub rule: &'static str,
    /// Clear the answer.
    pub clear: &'static str,
    /// Said after clearing.
    pub cleared: &'static str,
    /// The secondary action.
    pub see_result: &'static str,
    /// The heading beside the question.
    pub so_far: &'static str,
    /// The same for a member, who sees no stage.
    pub own_so_far: &'static str,
    /// The way to handing in, for a member.
    pub hand_in: &'static str,
    /// Count label.
    pub left: &'static str,
    /// When the stage can no longer change.
    pub settled: fn(u32) -> String,
    /// The same when nothing is left.
    pub settled_all: &'static str,
    /// The highest stage still possible.
    pub highest: fn(&str) -> String,
    /// The question that narrows most.
    pub most_telling: fn(&str) -> String,
    /// The folded settings of the questions.
    pub how: &'static str,
    /// How many a page.
    pub layout: &'static str,
    /// One a page.
    pub layout_single: &'static str,
    /// One dimension a page.
    pub layout_list: &'static str,
    /// The order.
    pub order: &'static str,
    /// As in the instrument.
    pub order_instrument: &'static str,
    /// The most telling first.
    pub order_fastest: &'static str,
    /// Single keys on or off.
    pub keys: fn(&str) -> String,
    /// Last answers shown.
    pub show_previous: &'static str,
    /// The answer given last time.
    pub previous: fn(&str) -> String,
    /// To all answers.
    pub check: &'static str,
    /// Said after an answer.
    pub announce: fn(&str, u32, u32) -> String,
    /// The same for a member: answered, all.
    pub announce_count: fn(u32, u32) -> String,
    /// Heading above what was answered elsewhere at the same time.
    pub alternatives: &'static str,
    /// What that means.
    pub alternatives_body: &'static str,
    /// Lets one of them count.
    pub alternative_take: &'static str,
    /// Drops one of them.
    pub alternative_drop: &'static str,
    /// How a question begins that says which time it looks back on, and what stays of that where the time stands by itself.
    pub look_backs: &'static [(&'static str, &'static str)],
    /// The list of all questions.
    pub all_questions: &'static str,
    /// The same where there is little room.
    pub all_questions_short: &'static str,
    /// A level, in that list.
    pub level: fn(u8) -> String,
    /// The question that is shown, in that list.
    pub current: &'static str,
    /// How many questions of each dimension are answered: the dimensions by name, and which is shown.
    pub covered_all: fn(&str, &str) -> String,
    /// One of the dimensions: answered, all.
    pub covered: fn(&str, u32, u32) -> String,
    /// Closes that list.
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
