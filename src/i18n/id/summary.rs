//! The summary in ten lines of plain text, for a group chat. Indonesian.

use crate::i18n::summary::Summary;

pub(crate) const SUMMARY: Summary = Summary {
    title: |cluster, date| format!("Dinamika klaster: {cluster}, {date}"),
    stage: |stage| format!("Tahap: {stage}"),
    certainty: |text| format!("Kepastian: {text}"),
    top: "Semua syarat terpenuhi",
    next: |number, title| format!("Langkah {number}: {title}"),
    no_next: "Langkah berikutnya: jawab pertanyaan yang wajib",
    status: |text| format!("Catatan: {text}"),
};
