//! The history of a cluster, and two of its assessments side by side. English.

use crate::i18n::counts::en::{counted, digits};
use crate::i18n::history::History;

pub(crate) const HISTORY: History = History {
    title: "History",
    lead: "The way of the cluster from one assessment to the next.",
    only_one: "There is one assessment so far. Assess again a year later, and see here what has changed.",
    none: "This browser has no assessment of this cluster yet.",
    measure: "Shown",
    stage: "Stage",
    index: "Index",
    chart_label: |measure, values| format!("Line chart. {measure}: {values}"),
    chart_stage: "Stage {value}",
    chart_value: "Value",
    chart_base: "Lower edge",
    chart_range: "Range",
    chart_done: "Actions done",
    key_stage: "Line: the lowest possible stage, until the next assessment. Hatched: stages still possible because answers are missing.",
    key_gate: "Line: conditions certainly met, until the next assessment. Hatched: conditions not certain because answers are missing.",
    key_target: "Line: questions that have certainly reached the target, until the next assessment. Hatched: questions not certain because the answer is missing.",
    key_score: "Line: the value. Hatched: its range because answers are missing.",
    key_done: "Numbered triangles: actions done, as listed below.",
    table: |measure| format!("{measure} by date of assessment"),
    column_date: "Date",
    column_value: "Value",
    column_range: "Range",
    column_gate: |rank| format!("Conditions of stage {rank} met"),
    met_of: |met, all| format!("{met} of {}", digits(all)),
    done: "Actions done",
    done_on: |day, titles| format!("{day}: {titles}"),
    compare: "Compare two assessments",
    then: "Then",
    now: "Now",
    compare_them: "Compare",
    same_twice: "Choose two different assessments.",
    other_version: |then, now, left_out| {
        format!(
            "The list of questions differs: version {then} and version {now}. Left out because the meaning has changed: {}.",
            counted(left_out, "question", "questions")
        )
    },
    questions_changed: |left_out| {
        let questions = counted(left_out, "question", "questions");
        format!("Left out because the meaning has changed and they are not answered again: {questions}.")
    },
    other_questions: "Some assessments were answered before questions changed. Questions whose meaning has changed count as unanswered until they are answered again.",
    stage_from_to: |then, now| format!("From {then} to {now}"),
    stage_same: |stage| format!("Unchanged: {stage}"),
    counts: |counts| {
        let [rose, fell, known, unknown, not_comparable, same] = counts.map(digits);
        format!(
            "Answers risen: {rose} · fallen: {fell} · newly known: {known} · now without an answer: {unknown} · not comparable: {not_comparable} · unchanged: {same}"
        )
    },
    groups: ["Risen", "Fallen", "Newly known", "Now without an answer", "Not comparable", "Unchanged"],
    from_to: |then, now| format!("{then} → {now}"),
    range: |least, most| format!("{least} to {most}"),
    question_changed: "The question has changed and is not answered again yet",
    directions: ["Certainly risen", "Certainly fallen", "Unchanged", "Not certain"],
    dimensions: "Change by dimension",
    means: "Computed from questions that can be compared only, so it may differ from the result. A change is called certain if the two ranges do not overlap.",
    column_change: "Change",
    column_certainty: "Certainty",
    column_per_year: "Per year",
    column_compared: "Questions compared",
    answers: "Change by question",
    evidence_then: "Evidence then",
    evidence_now: "Evidence now",
    done_between: "Actions done in between",
    none_done: "No action is recorded as done between the two dates.",
};
