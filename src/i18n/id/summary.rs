//! The ten plain lines for a chat group. Indonesian.

use crate::i18n::summary::Summary;

pub(crate) const SUMMARY: Summary = Summary {
    title: |cluster, date| format!("Dinamika klaster: {cluster}, {date}"),
    stage: |stage| format!("Tahap: {stage}"),
    certainty: |text| format!("Kepastian: {text}"),
    binding: |name| format!("Pembatas utama: {name}"),
    open: |count, total, rank| format!("Gerbang ke tahap {rank}: {count} dari {total} syarat belum terpenuhi"),
    top: "Semua gerbang terbuka",
    next: |number, title| format!("Langkah {number}: {title}"),
    no_next: "Langkah berikutnya: jawab pertanyaan gerbang",
    status: |text| format!("Catatan: {text}"),
};
