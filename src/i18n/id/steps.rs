//! The seven steps as work of one cluster. Indonesian.

use crate::i18n::counts::id::digits;
use crate::i18n::steps::Steps;

pub(crate) const STEPS: Steps = Steps {
    title: "Tujuh langkah",
    lead: "Satu pola pengembangan yang dikerjakan bersama. Tandai hasil yang sudah ada, dengan tanggal dan buktinya.",
    order: |stage, reason| format!("{stage}: {reason}"),
    order_unknown: "Urutannya mengikuti tahap klaster, yang belum dapat ditentukan. Di bawah ini urutan menurut model.",
    next: "Berikutnya",
    next_named: |number, name| format!("Langkah berikutnya: {number}. {name}"),
    all_complete: "Semua langkah yang diutamakan pada tahap ini sudah selesai.",
    states: ["Belum dimulai", "Sedang berjalan", "Selesai"],
    delivered: |there, all| format!("Sudah ada: {} dari {}", digits(there), digits(all)),
    purpose: "Untuk apa",
    lead_by: "Dipimpin oleh",
    stand_in: "Bila belum ada",
    core_team: "Tim inti anggota",
    with: "Bersama",
    activities: "Yang dikerjakan",
    outputs: "Hasil langkah ini",
    output_date: "Ada sejak",
    output_evidence: "Bukti",
    output_evidence_hint: "Misalnya nomor surat atau foto, dan di mana menyimpannya.",
    output_set: |output| format!("Sudah ada: {output}."),
    output_withdrawn: |output| {
        format!("Tanda, tanggal, dan bukti dihapus: {output}. Tekan Urungkan untuk mengembalikannya.")
    },
    actions: "Aksi untuk langkah ini",
    no_actions: "Belum ada aksi.",
    add_action: "Tambah aksi",
    next_assessment: "Penilaian berikutnya",
    next_assessment_on: |date| format!("Diusulkan {date}, setahun sesudah penilaian terakhir."),
    next_assessment_due: |date| format!("Sudah waktunya: diusulkan {date}, setahun sesudah penilaian terakhir."),
    next_assessment_unknown: "Tanggalnya diusulkan setelah ada penilaian yang bertanggal.",
    next_assessment_named: |cluster| format!("Penilaian berikutnya: {cluster}"),
    next_assessment_why: "Langkah 7: pemantauan dan penilaian bersama. Jawab lagi pertanyaan di Dinamika, lalu lihat apa yang berubah.",
    in_calendar: "Tanggal ini ikut dalam file kalender.",
    see_all: "Kerjakan tujuh langkah",
};
