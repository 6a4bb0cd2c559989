//! About the app. Indonesian.

use crate::i18n::about::About;

pub(crate) const ABOUT: About = About {
    title: "Tentang Dinamika",
    lead: "Dinamika adalah alat penilaian mandiri untuk klaster industri kecil: jawaban dihitung di browser, tanpa server dan tanpa akun; setelah pertama kali dibuka, juga tanpa jaringan.",
    status: "Status instrumen",
    idea: "Gagasan di baliknya",
    idea_body: "Sebuah studi klaster logam di Jawa Tengah menilai ketiga klaster yang ditelitinya masih di tahap awal, meskipun dua di antaranya sudah lama berdiri. Tandanya antara lain belum ada kerja sama spesialisasi, dan belum tampak upaya bekerja sama dan saling mendukung dalam menyelesaikan masalah. Dari simpulan itu kami mengusulkan: tahap naik bila semua syaratnya terpenuhi, bukan karena rata-rata, dan umur tidak dihitung.",
    method: "Cara menghitung",
    rule: "Cara memilih tingkat",
    levels: "Tingkat",
    stages: "Tahap",
    steps: "Tujuh langkah model pengembangan",
    weights: "Bobot",
    sources: "Sumber",
    sources_lead: "Instrumen ini bersandar pada sumber berikut; sumber itu tidak mengesahkannya.",
    privacy: "Privasi",
    privacy_body: "Tidak ada pelacakan dan tidak ada permintaan ke situs lain. Data hanya keluar bila Anda mengunduh file, menyalin ringkasan, atau menyerahkan jawaban lokakarya.",
    licences: "Lisensi",
    licences_body: "Dinamika: MIT atau Apache-2.0. Huruf Plus Jakarta Sans: SIL OFL 1.1. Diagram: Apache ECharts, Apache-2.0.",
    licences_all: "Semua naskah lisensi",
    version: |version, instrument| format!("Aplikasi {version}, instrumen {instrument}"),
};
