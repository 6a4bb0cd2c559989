//! About the app. Indonesian.

use crate::i18n::about::About;

pub(crate) const ABOUT: About = About {
    title: "Tentang Dinamika",
    lead: "Dinamika adalah alat penilaian mandiri untuk klaster industri kecil: jawaban dihitung di peramban, tanpa server, tanpa akun, dan tanpa jaringan.",
    status: "Status instrumen",
    idea: "Gagasan di baliknya",
    idea_body: "Sebuah studi klaster logam di Jawa Tengah menemukan klaster yang sudah lama berdiri masih di tahap awal, karena anggotanya belum membagi kerja menurut keahlian dan belum menyelesaikan masalah bersama. Karena itu tahap dicapai lewat gerbang, bukan rata-rata, dan umur tidak pernah dihitung.",
    method: "Cara menghitung",
    rule: "Cara memilih tingkat",
    levels: "Tingkat",
    stages: "Tahap",
    steps: "Tujuh langkah model pengembangan",
    weights: "Bobot",
    sources: "Sumber",
    sources_lead: "Instrumen ini bersandar pada sumber berikut; sumber itu tidak mengesahkannya.",
    privacy: "Privasi",
    privacy_body: "Tidak ada pelacakan dan tidak ada permintaan ke situs lain. Data hanya keluar bila Anda mengunduh berkas atau menyalin ringkasan.",
    licences: "Lisensi",
    licences_body: "Dinamika: MIT atau Apache-2.0. Huruf Plus Jakarta Sans: SIL OFL 1.1. Diagram: Apache ECharts, Apache-2.0.",
    licences_all: "Semua naskah lisensi",
    version: |version, instrument| format!("Aplikasi {version}, instrumen {instrument}"),
};
