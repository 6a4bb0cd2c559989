//! The questions. English.

use super::plural::plural;
use crate::i18n::question::Question;

pub(crate) const QUESTION: Question = Question {
    place: |dimension, number, total| format!("{dimension} · question {number} of {total}"),
    list_place: |number, total| format!("Dimension {number} of {total}"),
    or: "or",
    chosen: "chosen",
    evidence: "Evidence",
    evidence_hint: |examples| format!("For example: {examples}. Optional."),
    note: "Note",
    help: "Help with this question",
    add_note: "Add a note",
    rule: "How to choose a level",
    clear: "Clear the answer",
    cleared: "The answer was cleared.",
    see_result: "See the result",
    so_far: "Stage so far",
    own_so_far: "Your answers so far",
    hand_in: "Hand in answers",
    left: "Not answered yet",
    settled: |left| {
        let questions = plural(left, "question completes", "questions complete");
        format!("Other answers can no longer change the stage. {left} more {questions} the reasons and the next steps.")
    },
    settled_all: "Other answers can no longer change the stage.",
    highest: |name| format!("The highest still possible: {name}."),
    most_telling: |title| format!("Most telling next: {title}."),
    how: "Ways to fill in",
    layout: "View",
    layout_single: "One question a page",
    layout_list: "One dimension a page",
    order: "Order",
    order_instrument: "As in the instrument",
    order_fastest: "Fastest: what decides the stage first",
    keys: |levels| format!("Use keyboard keys ({levels}, U, N, Enter, Backspace)"),
    show_previous: "Show the answers of the assessment before",
    previous: |date| format!("Answer of {date}"),
    check: "Check your answers",
    announce: |stage, answered, total| format!("Saved. {stage}. {answered} of {total} answered."),
    announce_count: |answered, total| format!("Saved. {answered} of {total} answered."),
    alternatives: "This question has more than one answer",
    alternatives_body: "In another window, or in a file that was merged, the answer differs. The one chosen above counts now. If the one below is right, use it; if not, delete it. Both can be undone.",
    alternative_take: "Use this answer",
    alternative_drop: "Delete this answer",
};
