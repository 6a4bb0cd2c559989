//! The question page. English.

use crate::i18n::counts::en::counted;
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
        format!(
            "Other answers can no longer change the stage. Answer {left} more to complete the reasons and the next steps."
        )
    },
    settled_all: "Other answers can no longer change the stage.",
    highest: |name| format!("Highest stage still possible: {name}."),
    most_telling: |title| format!("Question that decides most next: {title}."),
    how: "How to fill in",
    layout: "View",
    layout_single: "One question per page",
    layout_list: "One dimension per page",
    order: "Order",
    order_instrument: "In the usual order",
    order_fastest: "Fastest: the most decisive questions first",
    keys: |levels| format!("Use the keyboard ({levels}, U, N, Enter, Backspace)"),
    show_previous: "Show the answers from the previous assessment",
    previous: |date| format!("Answer on {date}"),
    done_actions: |titles| format!("Action done: {titles}"),
    check: "Check your answers",
    announce: |stage, answered, total| format!("Saved. {stage}. {answered} of {total} answered."),
    announce_count: |answered, total| format!("Saved. {answered} of {total} answered."),
    alternatives: "This question has more than one answer",
    alternatives_body: "In another tab or in a merged file this question was answered differently. The choice above counts now. If the answer below is right, press “Use this answer”; if not, press “Delete this answer”. Either can be undone.",
    alternative_take: "Use this answer",
    alternative_drop: "Delete this answer",
    look_backs: &[("In the last ", "last "), ("Compared with ", "compared with ")],
    all_questions: "List of questions",
    all_questions_short: "List",
    level: |numeral| format!("Level {numeral}"),
    current: "open now",
    covered_all: |dimensions, current| format!("Answered: {dimensions}. Now: {current}."),
    covered: |dimension, answered, total| format!("{dimension} {answered} of {total}"),
    close: "Close",
    changed: |count| {
        let questions = counted(count, "question has", "questions have");
        format!("{questions} changed since this assessment was made. Earlier answers are kept but do not count yet.")
    },
    changed_first: "Read and answer again",
    earlier: |answer| format!("Earlier answer: {answer}"),
    earlier_lead: "This question has changed.",
    earlier_open: "The earlier answer is kept but does not count yet. Read the choices again and choose one.",
    earlier_take: "Use the earlier answer",
};
