//! The home page. Indonesian.

use crate::i18n::counts::id::digits;
use crate::i18n::home::Home;

pub(crate) const HOME: Home = Home {
    title: "Seberapa dinamis klaster Anda?",
    title_clusters: "Klaster Anda",
    intro: |total| {
        format!(
            "Dinamika membantu forum klaster menilai sendiri di tahap mana klasternya berada dan apa langkah berikutnya. Jawab yang Anda tahu dari {total} pertanyaan; yang belum tahu boleh dilewati. Hasilnya memuat tahap, alasannya, seberapa pasti, dan langkah berikutnya."
        )
    },
    privacy: "Semua jawaban tetap di browser ini. Tanpa akun; tidak ada yang dikirim kecuali Anda sendiri yang mengirimnya.",
    start: "Mulai penilaian",
    hold_workshop: "Adakan lokakarya",
    facts_time: "Sekitar 45 menit, boleh berhenti kapan saja",
    examples: "Contoh untuk dipelajari",
    example_shown: "Begini hasilnya terlihat. Contoh:",
    examples_hint: "Terbuka hanya untuk dibaca dan tidak bercampur dengan data Anda.",
    illustrative: "Klaster logam di Jawa Tengah",
    illustrative_hint: "Nilainya rekaan; hanya beberapa fakta umum berasal dari sumber.",
    fictional: "Klaster rekaan",
    fictional_hint: "Klaster dan semua jawabannya dibuat untuk belajar; ini bukan temuan studi.",
    fictional_place: "tempat rekaan",
    status: "Tentang daftar pertanyaan ini",
    resume: "Lanjutkan",
    invited: "Jawaban Anda untuk lokakarya",
    plan: "Rencana aksi",
    workshop: "Lokakarya",
    see_result: "Lihat hasil",
    see_answers: "Lihat jawaban",
    new_assessment: "Penilaian baru",
    progress: |answered, total| format!("{answered} dari {total} terjawab"),
    more: "Ganti nama, unduh, hapus",
    rename: "Nama klaster",
    download: "Unduh penilaian",
    delete: "Hapus penilaian",
    deleted: |name| format!("Penilaian {name} dihapus."),
    earlier: "Penilaian sebelumnya",
    open_file: "Buka file penilaian",
    choose_file: "Pilih file",
    open_file_hint: "Isi file diperlihatkan dahulu. Data Anda baru berubah setelah Anda menekan Terapkan.",
    unreadable: "Ada data tersimpan yang tidak terbaca",
    unreadable_safe: "Data itu tidak diubah dan penilaian lain aman.",
    unreadable_look: "Lihat datanya",
    remind: "Waktunya mengunduh cadangan",
    remind_never: |since| {
        let since = since.map(|since| format!(" sejak {since}")).unwrap_or_default();
        format!(
            "Ada penilaian atau rencana{since} yang belum pernah diunduh. Unduh satu file cadangan, supaya aman bila perangkat rusak atau hilang."
        )
    },
    remind_since: |date, count| {
        format!(
            "{} penilaian atau rencana belum diunduh sejak terakhir diubah. Unduhan terakhir: {date}. Unduh satu file cadangan, supaya aman bila perangkat rusak atau hilang.",
            digits(count)
        )
    },
    download_all: "Unduh semua penilaian",
    all_files: "semua",
    download_cluster: "Unduh semua penilaian klaster ini",
};
