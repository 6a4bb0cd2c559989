//! The ten plain lines for a chat group. English.

use crate::i18n::summary::Summary;

pub(crate) const SUMMARY: Summary = Summary {
    title: |cluster, date| format!("Cluster dynamism: {cluster}, {date}"),
    stage: |stage| format!("Stage: {stage}"),
    certainty: |text| format!("Certainty: {text}"),
    binding: |name| format!("Main obstacle: {name}"),
    open: |count, total, rank| format!("Gate to stage {rank}: {count} of {total} conditions not met yet"),
    top: "Every gate is open",
    next: |number, title| format!("Next step {number}: {title}"),
    no_next: "Next step: answer the gate questions",
    status: |text| format!("Note: {text}"),
};
