//! The action plan of a cluster.

use crate::domain::plan::Status;
use crate::i18n::tables::Column;

/// The action plan of a cluster.
#[derive(Debug)]
pub struct Plan {
    /// The title of the page.
    pub title: &'static str,
    /// What the plan is for.
    pub lead: &'static str,
    /// How many actions are open, of these how many are under way and overdue, and how many are done.
    pub counts: fn(usize, usize, usize, usize) -> String,
    /// Button that adds an action.
    pub add: &'static str,
    /// Heading of the page that adds an action.
    pub add_title: &'static str,
    /// Heading of the page that edits an action.
    pub edit_title: &'static str,
    /// Heading if there are no actions.
    pub empty: &'static str,
    /// Where actions come from.
    pub empty_hint: &'static str,
    /// Link to the recommendations.
    pub see_steps: &'static str,
    /// The two views, for screen readers.
    pub views: &'static str,
    /// Link to the list by due month.
    pub by_month: &'static str,
    /// Link to the board by step.
    pub by_step: &'static str,
    /// Heading of the overdue actions, and the tag of one.
    pub overdue: &'static str,
    /// Heading of the actions without a due month.
    pub unscheduled: &'static str,
    /// Heading of the actions that are done or dropped.
    pub closed: fn(usize) -> String,
    /// A step of the model, by its number.
    pub step_named: fn(u8, &str) -> String,
    /// Heading of the actions without a step.
    pub without_step: &'static str,
    /// Shown in a step without actions.
    pub step_empty: &'static str,
    /// Heading of the priorities.
    pub priorities: &'static str,
    /// Shown while there are none.
    pub priorities_none: &'static str,
    /// Shown if there are more than three.
    pub priorities_too_many: fn(usize) -> String,
    /// Switch that marks an action.
    pub priority: &'static str,
    /// Said if a fourth is to be marked.
    pub priority_refused: &'static str,
    /// The statuses, in their order.
    pub statuses: [&'static str; 4],
    /// An action without a title.
    pub untitled: &'static str,
    /// Label: the title.
    pub field_title: &'static str,
    /// Its hint.
    pub field_title_hint: &'static str,
    /// Its error.
    pub field_title_missing: &'static str,
    /// Label: the first move.
    pub field_first_move: &'static str,
    /// Its hint.
    pub field_first_move_hint: &'static str,
    /// Label: the step.
    pub field_step: &'static str,
    /// Label: who leads.
    pub field_lead: &'static str,
    /// Its hint.
    pub field_lead_hint: &'static str,
    /// Label: the output.
    pub field_output: &'static str,
    /// Its hint.
    pub field_output_hint: &'static str,
    /// Label: the due month.
    pub field_due: &'static str,
    /// Label: the month of the year.
    pub field_month: &'static str,
    /// Label: the year.
    pub field_year: &'static str,
    /// Label: the status.
    pub field_status: &'static str,
    /// Label: the note.
    pub field_note: &'static str,
    /// Label: the questions it is to raise.
    pub field_questions: &'static str,
    /// Choice: none.
    pub none: &'static str,
    /// Link that edits an action.
    pub edit: &'static str,
    /// Button that deletes an action.
    pub delete: &'static str,
    /// Said after deleting.
    pub deleted: fn(&str) -> String,
    /// Said after adding.
    pub added: fn(&str) -> String,
    /// Button that moves an action up.
    pub up: &'static str,
    /// Button that moves an action down.
    pub down: &'static str,
    /// The handle for dragging.
    pub drag: &'static str,
    /// Said after moving: title, place, total.
    pub moved: fn(&str, usize, usize) -> String,
    /// Said after moving to another group: title, group, place, total.
    pub moved_to: fn(&str, &str, usize, usize) -> String,
    /// Said after changing the status.
    pub status_set: fn(&str, &str) -> String,
    /// Heading of contents from elsewhere that contradict.
    pub conflict: &'static str,
    /// What happened.
    pub conflict_hint: &'static str,
    /// Button that uses the other content.
    pub use_this: &'static str,
    /// Button that deletes the other content.
    pub drop_this: &'static str,
    /// Back to the plan.
    pub done_editing: &'static str,
    /// Download: the calendar file.
    pub calendar: &'static str,
    /// What the calendar file does.
    pub calendar_hint: &'static str,
    /// Download: the table.
    pub table: &'static str,
    /// Button that prints.
    pub print: &'static str,
    /// The exports, as a heading.
    pub exports: &'static str,
    /// On a recommendation: button that adds it to the plan.
    pub take: &'static str,
    /// On a recommendation: it is in the plan.
    pub taken: &'static str,
    /// Link to the plan.
    pub see_plan: &'static str,
    /// Title of the page before the next assessment.
    pub review: &'static str,
    /// What is done on it.
    pub review_lead: &'static str,
    /// Nothing is open.
    pub review_none: &'static str,
    /// Label: what came of an action.
    pub review_note: &'static str,
    /// Link on to the assessment.
    pub review_go_on: &'static str,
    /// The plan is read-only.
    pub newer: &'static str,
    /// Why, and what to do.
    pub newer_safe: &'static str,
    /// The record of the plan is unreadable.
    pub lost: &'static str,
    /// What is safe, and what to do.
    pub lost_safe: &'static str,
    /// Starts a new plan in its place.
    pub begin_anew: &'static str,
    /// The action does not exist any more.
    pub gone: &'static str,
    /// The word for the plan in file names.
    pub file: &'static str,
    /// The name of the calendar.
    pub calendar_name: fn(&str) -> String,
    /// Columns of the table.
    pub columns: [Column; 14],
}

impl Plan {
    /// The word for a status.
    pub fn status(&self, status: Status) -> &'static str {
        let [planned, under_way, done, dropped] = self.statuses;
        match status {
            Status::Planned => planned,
            Status::UnderWay => under_way,
            Status::Done => done,
            Status::Dropped => dropped,
        }
    }
}
