//! The page with all answers. English.

use crate::i18n::check::Check;

pub(crate) const CHECK: Check = Check {
    hand_in: "Hand in answers",
    title: "Check your answers",
    title_example: "The example's answers",
    complete: |answered, total| format!("{answered} of {total} answered"),
    dimension_done: "Done",
    dimension_open: |missing| format!("{missing} left"),
    see_result: "See the result",
    evidence: "Evidence",
    note: "Note",
    action: "Action for this",
    action_for: |title| format!("Action for this: {title}"),
    change: |title| format!("Change the answer to {title}"),
    open_question: "Answer what is left",
};
