//! The page of one cluster. Indonesian.

use crate::i18n::cluster::Cluster;
use crate::i18n::counts::id::digits;

pub(crate) const CLUSTER: Cluster = Cluster {
    title: "Klaster",
    stage: "Tahap sekarang",
    assessed: |date, answered| format!("Dinilai {date} · {answered}"),
    go_on: "Lanjutkan menjawab",
    again: "Nilai lagi",
    again_why: |day| format!("Sudah setahun sejak penilaian terakhir; penilaian berikutnya diusulkan {day}."),
    make_plan: "Buat rencana aksi",
    review_plan: "Tinjau rencana aksi",
    open_result: "Lihat hasil",
    why: [
        "Masih ada pertanyaan yang belum dijawab.",
        "Hasilnya sudah ada. Tentukan siapa mengerjakan apa, dan kapan.",
        "Ada aksi yang belum selesai. Lihat mana yang sudah jatuh tempo.",
        "Semua aksi dalam rencana sudah selesai atau tidak dilanjutkan.",
        "Hasil penilaian terakhir.",
    ],
    next_due: |title, month| format!("Terdekat: {title} ({month})"),
    overdue: |title, month| format!("Lewat waktu: {title} ({month})"),
    none_open: "Belum ada aksi yang sedang direncanakan atau berjalan.",
    to_plan: "Buka rencana aksi",
    steps_complete: |complete, all| format!("Selesai: {} dari {} langkah", digits(complete), digits(all)),
    to_steps: "Buka tujuh langkah",
    to_history: "Buka riwayat",
    sparkline: |values| format!("Tahap dari penilaian ke penilaian: {values}"),
    workshop: "Lokakarya",
    workshop_lead: "Menjawab bersama di satu layar, dengan suara terbuka atau rahasia.",
    to_workshop: "Buka lokakarya",
    assessments: "Penilaian dan file",
    download: "Unduh",
    download_all: "Unduh semua penilaian klaster ini",
    download_all_hint: "Satu file berisi semua penilaian dan rencana aksi klaster ini.",
    begin: "Penilaian baru",
};
