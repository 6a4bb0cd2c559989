//! The tables for spreadsheets and statistics programs. English.

use crate::i18n::tables::{Tables, column};

pub(crate) const TABLES: Tables = Tables {
    title: "For spreadsheets and statistics",
    lead: "All assessments in this browser as CSV files. They contain evidence and notes: look through them before sharing.",
    assessments: "One row per assessment",
    indicators: "One row per indicator",
    codebook: "What each column means",
    files: ["assessments", "indicators", "codebook"],
    assessment: [
        column("assessment", "id of the assessment"),
        column("cluster", "name of the cluster"),
        column("product", "main product"),
        column("place", "district or city"),
        column("year_begun", "year in which the cluster began; never scored"),
        column("active_firms", "number of active firms"),
        column("workers", "number of workers"),
        column("date", "date of the assessment, year-month-day"),
        column("facilitator", "name of the facilitator"),
        column("stage_lowest", "number of the stage with everything unknown at the lowest level (1 = first stage)"),
        column("stage_highest", "number of the stage with everything unknown at the highest level (1 = first stage)"),
        column("assessable", "yes where enough is answered to give a stage or a range of stages"),
        column("provisional", "yes where the check of evidence, weights or agreement would change the stage"),
        column("index", "index 0–100; empty where too little is answered"),
        column("index_lowest", "index with everything unknown at the lowest level"),
        column("index_highest", "index with everything unknown at the highest level"),
        column("answered", "number of indicators answered with a level"),
        column("unknown", "number of indicators answered don't know"),
        column("not_applicable", "number of indicators that are not applicable"),
        column("unanswered", "number of indicators not answered yet"),
    ],
    indicator: [
        column("assessment", "id of the assessment"),
        column("cluster", "name of the cluster"),
        column("date", "date of the assessment, year-month-day"),
        column("dimension", "id of the dimension"),
        column("dimension_name", "name of the dimension"),
        column("indicator", "id of the indicator"),
        column("indicator_name", "name of the indicator"),
        column("status", "answered, don't know, not applicable, or not answered yet"),
        column("level", "the level chosen; empty where the status is not answered"),
        column("evidence", "the evidence written down"),
        column("note", "the note written down"),
    ],
    codebook_columns: ["file", "column", "meaning"],
    score: |name| {
        format!(
            "{name}: mean level of the answered indicators; empty where too few of the applicable indicators are answered"
        )
    },
    lowest: "lowest",
    highest: "highest",
    level: |title, question| format!("{title}: {question} The level chosen; empty where it is no level"),
    yes: "yes",
    no: "no",
};
