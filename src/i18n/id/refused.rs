//! Why a file is rejected, and what to do. Indonesian.

use crate::i18n::refused::Refused;

pub(crate) const REFUSED: Refused = Refused {
    nothing_changed: "Tidak ada data yang berubah.",
    choose_assessment: "Pilih file .json yang diunduh dari Dinamika.",
    ask_hand_in: "Minta anggota menunjukkan kodenya, atau mengirim tautan atau file dinamika-jawaban.json.",
    empty: "File ini kosong. Mungkin unduhan atau penyalinannya belum selesai. Unduh atau minta filenya sekali lagi.",
    unreadable: "Browser tidak dapat membaca file ini. Mungkin filenya dipindah, dihapus, atau belum terunduh ke perangkat ini. Salin dahulu ke perangkat ini, lalu pilih lagi.",
    too_large: "File ini terlalu besar (paling besar 20 MB) atau isinya terlalu banyak.",
    encoding: "Teks file ini disimpan dengan pengodean lain, jadi sebagian hurufnya tidak dapat dipastikan. Buka filenya di penyunting teks (misalnya Notepad), pilih Simpan sebagai dengan pengodean UTF-8, lalu pilih hasilnya di sini. File asli yang belum disunting lebih baik lagi.",
    cut_short: "File ini terpotong: bagian akhirnya hilang. Unduh ulang atau minta filenya sekali lagi.",
    damaged: "Isi file ini berubah atau rusak, jadi tidak terbaca. Pakai file asli yang belum disunting, atau minta filenya sekali lagi.",
    picture: "Ini gambar. Foto kode QR dari peserta diterima di lokakarya, di halaman Jawaban dari ponsel.",
    no_code: "Tidak ada jawaban yang terbaca di gambar ini. Foto lagi lebih dekat dan terang dengan seluruh kode terlihat, atau minta tautannya.",
    pdf: "Ini dokumen PDF, mungkin hasil cetak. Jawaban tidak dapat dibaca darinya.",
    office: "Ini buku kerja Excel atau dokumen kantor lain.",
    archive: "Ini arsip (misalnya zip). Ekstrak dahulu, lalu pilih file di dalamnya.",
    unknown: "Jenis file ini tidak dikenal.",
    own_table: "Ini tabel dari Dinamika untuk lembar kerja. Tabel tidak memuat seluruh penilaian, jadi tidak dapat dibuka kembali.",
    table: "Ini tabel (CSV).",
    web_page: "Ini halaman web. Mungkin yang terunduh halaman masuk atau pesan kesalahan, bukan filenya.",
    other_json: "Ini file JSON dari program lain.",
    text: "Ini teks biasa.",
    hand_in: "Ini jawaban peserta lokakarya. Buka lokakaryanya, lalu pilih “Undang anggota dan terima jawaban”.",
    assessment: "Ini file penilaian atau rencana, bukan jawaban peserta. Buka dari beranda, di “Buka file penilaian”.",
    newer: "File ini dibuat dengan versi Dinamika yang lebih baru. Filenya tidak rusak. Muat ulang halaman ini (atau pakai dinamika.html yang terbaru), lalu buka filenya lagi.",
    unknown_format: "Ini file Dinamika dari jenis yang belum dikenal di sini, mungkin dari versi yang lebih baru. Muat ulang halaman ini (atau pakai dinamika.html yang terbaru), lalu buka filenya lagi.",
    instrument: "File ini memakai daftar pertanyaan lain, jadi jawabannya tidak dapat dibaca di sini. Simpan filenya dan buka dengan aplikasi yang membuatnya.",
    newer_instrument: |version| {
        format!(
            "File ini memakai daftar pertanyaan yang lebih baru (versi {version}). Filenya tidak rusak. Muat ulang halaman ini (atau pakai dinamika.html yang terbaru), lalu buka filenya lagi."
        )
    },
    older_instrument: |version| {
        format!(
            "File ini memakai daftar pertanyaan lama (versi {version}), jadi jawabannya tidak dapat dibaca di sini. Filenya tidak rusak. Simpan filenya dan buka dengan versi Dinamika yang membuatnya."
        )
    },
    response: |place| {
        format!(
            "Jawaban untuk {place} di file ini bukan salah satu pilihan yang ada. Minta filenya sekali lagi kepada pembuatnya."
        )
    },
};
