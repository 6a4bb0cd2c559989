//! The summary in ten lines of plain text, for a group chat. English.

use crate::i18n::summary::Summary;

pub(crate) const SUMMARY: Summary = Summary {
    title: |cluster, date| format!("Cluster dynamism: {cluster}, {date}"),
    stage: |stage| format!("Stage: {stage}"),
    certainty: |text| format!("Certainty: {text}"),
    top: "All conditions are met",
    next: |number, title| format!("Next step {number}: {title}"),
    no_next: "Next step: answer the required questions",
    status: |text| format!("Note: {text}"),
};
