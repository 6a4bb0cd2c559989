//! The home page. Indonesian.

use crate::i18n::home::Home;

pub(crate) const HOME: Home = Home {
    title: "Sejauh mana klaster Anda bergerak?",
    title_clusters: "Klaster Anda",
    intro: |total| {
        format!(
            "Dinamika membantu forum klaster menilai sendiri di tahap mana klasternya berdiri dan apa yang terbuka berikutnya. Jawab yang Anda tahu dari {total} pertanyaan; yang belum tahu boleh dilewati. Hasilnya menyebut tahap, alasannya, seberapa pasti, dan langkah berikutnya."
        )
    },
    privacy: "Semua jawaban tetap di peramban ini. Tidak ada akun dan tidak ada yang dikirim.",
    start: "Mulai penilaian",
    facts_time: "Sekitar 45 menit, boleh berhenti kapan saja",
    examples: "Contoh untuk dipelajari",
    example_shown: "Begini hasilnya terlihat. Contoh:",
    examples_hint: "Terbuka hanya untuk dibaca dan tidak bercampur dengan data Anda.",
    status: "Tentang instrumen ini",
    resume: "Lanjutkan",
    invited: "Jawaban Anda untuk lokakarya",
    workshop: "Lokakarya",
    see_result: "Lihat hasil",
    new_assessment: "Penilaian baru",
    progress: |answered, total| format!("{answered} dari {total} terjawab"),
    more: "Ganti nama, unduh, hapus",
    rename: "Nama klaster",
    download: "Unduh penilaian",
    delete: "Hapus penilaian",
    deleted: |name| format!("Penilaian {name} dihapus."),
    earlier: "Penilaian sebelumnya",
    open_file: "Buka berkas penilaian",
    choose_file: "Pilih berkas",
    open_file_hint: "Isinya ditunjukkan dahulu. Data Anda baru berubah setelah Anda menekan Terapkan.",
    unreadable: "Ada data tersimpan yang tidak terbaca",
    unreadable_safe: "Data itu tidak diubah dan penilaian lain aman.",
    unreadable_look: "Lihat datanya",
    remind: "Waktunya mengunduh cadangan",
    remind_never: |since| {
        let since = since.map(|since| format!(" sejak {since}")).unwrap_or_default();
        format!(
            "Ada penilaian{since} yang belum pernah diunduh. Unduh satu berkas cadangan agar aman bila perangkat rusak atau hilang."
        )
    },
    remind_since: |date, count| {
        format!(
            "{count} penilaian belum ada dalam unduhan mana pun sejak perubahan terakhirnya. Unduhan terakhir: {date}. Unduh satu berkas cadangan agar aman bila perangkat rusak atau hilang."
        )
    },
    download_all: "Unduh semua penilaian",
    all_files: "semua",
    download_cluster: "Unduh semua penilaian klaster ini",
};
