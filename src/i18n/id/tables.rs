//! The tables for spreadsheets and statistics. Indonesian.

use crate::i18n::tables::{Tables, column};

pub(crate) const TABLES: Tables = Tables {
    title: "Untuk lembar kerja dan statistik",
    lead: "Semua penilaian di peramban ini sebagai berkas CSV. Bukti dan catatan ikut di dalamnya: periksa dahulu sebelum dibagikan.",
    assessments: "Satu baris per penilaian",
    indicators: "Satu baris per indikator",
    codebook: "Arti setiap kolom",
    files: ["penilaian", "indikator", "buku-kode"],
    assessment: [
        column("penilaian", "id penilaian"),
        column("klaster", "nama klaster"),
        column("produk", "produk utama"),
        column("lokasi", "kabupaten atau kota"),
        column("tahun_mulai", "tahun klaster dimulai; tidak pernah dinilai"),
        column("usaha_aktif", "banyaknya usaha aktif"),
        column("tenaga_kerja", "banyaknya tenaga kerja"),
        column("tanggal", "tanggal penilaian, tahun-bulan-hari"),
        column("pemandu", "siapa yang memandu"),
        column(
            "tahap_terendah",
            "peringkat tahap bila semua yang belum diketahui bernilai terendah; 1 sampai tahap teratas",
        ),
        column("tahap_tertinggi", "peringkat tahap bila semua yang belum diketahui bernilai tertinggi"),
        column("tahap_dapat_disebut", "ya bila cukup banyak dijawab untuk menyebut tahap"),
        column("sementara", "ya bila pemeriksaan bukti atau bobot mengubah tahap"),
        column("indeks", "indeks 0–100; kosong bila terlalu sedikit dijawab"),
        column("indeks_terendah", "indeks bila semua yang belum diketahui bernilai terendah"),
        column("indeks_tertinggi", "indeks bila semua yang belum diketahui bernilai tertinggi"),
        column("terjawab", "banyaknya indikator yang dijawab dengan tingkat"),
        column("tidak_tahu", "banyaknya indikator yang dijawab tidak tahu"),
        column("tidak_berlaku", "banyaknya indikator yang tidak berlaku"),
        column("belum_dijawab", "banyaknya indikator yang belum dijawab"),
    ],
    indicator: [
        column("penilaian", "id penilaian"),
        column("klaster", "nama klaster"),
        column("tanggal", "tanggal penilaian, tahun-bulan-hari"),
        column("dimensi", "id dimensi"),
        column("nama_dimensi", "nama dimensi"),
        column("indikator", "id indikator"),
        column("nama_indikator", "nama indikator"),
        column("keadaan", "terjawab, tidak tahu, tidak berlaku, atau belum dijawab"),
        column("tingkat", "tingkat yang dipilih; kosong bila keadaannya bukan terjawab"),
        column("bukti", "bukti yang ditulis"),
        column("catatan", "catatan yang ditulis"),
    ],
    codebook_columns: ["berkas", "kolom", "arti"],
    score: |name| {
        format!(
            "{name}: rata-rata tingkat indikator yang terjawab; kosong bila kurang dari bagian yang diminta dijawab"
        )
    },
    lowest: "terendah",
    highest: "tertinggi",
    level: |title, question| format!("{title}: {question} Tingkat yang dipilih; kosong bila bukan tingkat"),
    yes: "ya",
    no: "tidak",
};
