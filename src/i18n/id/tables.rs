//! The tables for spreadsheets and statistics programs. Indonesian.

use crate::i18n::tables::{Tables, column};

pub(crate) const TABLES: Tables = Tables {
    title: "Untuk lembar kerja dan statistik",
    lead: "Semua penilaian di browser ini sebagai file CSV. Bukti dan catatan ikut di dalamnya: periksa dahulu sebelum dibagikan.",
    assessments: "Satu baris per penilaian",
    indicators: "Satu baris per indikator",
    codebook: "Arti setiap kolom",
    files: ["penilaian", "indikator", "buku-kode"],
    assessment: [
        column("penilaian", "id penilaian"),
        column("klaster", "nama klaster"),
        column("produk", "produk utama"),
        column("kabupaten_kota", "kabupaten atau kota"),
        column("tahun_mulai", "tahun klaster dimulai; tidak pernah dinilai"),
        column("usaha_aktif", "jumlah usaha aktif"),
        column("pekerja", "jumlah pekerja"),
        column("tanggal", "tanggal penilaian, tahun-bulan-hari"),
        column("fasilitator", "nama fasilitator"),
        column("tahap_terendah", "nomor tahap bila semua yang belum diketahui bernilai terendah (1 = tahap pertama)"),
        column("tahap_tertinggi", "nomor tahap bila semua yang belum diketahui bernilai tertinggi (1 = tahap pertama)"),
        column("tahap_dapat_ditentukan", "ya bila jawaban cukup untuk menentukan tahap atau rentangnya"),
        column("sementara", "ya bila pemeriksaan bukti, bobot, atau kesepakatan suara akan mengubah tahap"),
        column("indeks", "indeks 0–100; kosong bila terlalu sedikit dijawab"),
        column("indeks_terendah", "indeks bila semua yang belum diketahui bernilai terendah"),
        column("indeks_tertinggi", "indeks bila semua yang belum diketahui bernilai tertinggi"),
        column("terjawab", "jumlah indikator yang dijawab dengan tingkat"),
        column("tidak_tahu", "jumlah indikator yang dijawab tidak tahu"),
        column("tidak_berlaku", "jumlah indikator yang tidak berlaku"),
        column("belum_dijawab", "jumlah indikator yang belum dijawab"),
    ],
    indicator: [
        column("penilaian", "id penilaian"),
        column("klaster", "nama klaster"),
        column("tanggal", "tanggal penilaian, tahun-bulan-hari"),
        column("dimensi", "id dimensi"),
        column("nama_dimensi", "nama dimensi"),
        column("indikator", "id indikator"),
        column("nama_indikator", "nama indikator"),
        column("status", "terjawab, tidak tahu, tidak berlaku, atau belum dijawab"),
        column("tingkat", "tingkat yang dipilih; kosong bila statusnya bukan terjawab"),
        column("bukti", "bukti yang ditulis"),
        column("catatan", "catatan yang ditulis"),
    ],
    codebook_columns: ["file", "kolom", "arti"],
    score: |name| {
        format!(
            "{name}: rata-rata tingkat indikator yang terjawab; kosong bila terlalu sedikit indikator yang berlaku dijawab"
        )
    },
    lowest: "terendah",
    highest: "tertinggi",
    level: |title, question| format!("{title}: {question} Tingkat yang dipilih; kosong bila bukan tingkat"),
    yes: "ya",
    no: "tidak",
};
