//! Why a file is refused, and what to do. Indonesian.

use crate::i18n::refused::Refused;

pub(crate) const REFUSED: Refused = Refused {
    nothing_changed: "Tidak ada data yang berubah.",
    choose_assessment: "Pilih berkas .json yang diunduh dari Dinamika.",
    ask_hand_in: "Minta anggota menunjukkan kodenya, atau mengirim tautan atau berkas dinamika-serahan.json.",
    empty: "Berkas ini kosong. Mungkin unduhan atau penyalinannya belum selesai. Unduh atau minta berkasnya sekali lagi.",
    unreadable: "Peramban tidak dapat membaca berkas ini. Mungkin berkasnya dipindah, dihapus, atau belum terunduh ke perangkat ini. Salin dahulu ke perangkat ini, lalu pilih lagi.",
    too_large: "Berkas ini terlalu besar (paling besar 20 MB) atau isinya terlalu banyak.",
    encoding: "Teks berkas ini disimpan dengan pengodean lain, jadi sebagian hurufnya tidak dapat dipastikan. Buka berkasnya di penyunting teks (misalnya Notepad), pilih Simpan sebagai dengan pengodean UTF-8, lalu pilih hasilnya di sini. Berkas asli yang belum disunting lebih baik lagi.",
    cut_short: "Berkas ini terpotong: bagian akhirnya hilang. Unduh ulang atau minta berkasnya sekali lagi.",
    damaged: "Isi berkas ini berubah atau rusak, jadi tidak terbaca. Pakai berkas asli yang belum disunting, atau minta berkasnya sekali lagi.",
    picture: "Ini gambar. Foto kode QR dari peserta diterima di lokakarya, di halaman Serahan dari ponsel.",
    no_code: "Tidak ada serahan yang terbaca di gambar ini. Foto lagi lebih dekat dan terang dengan seluruh kode terlihat, atau minta tautannya.",
    pdf: "Ini dokumen PDF, mungkin hasil cetak. Jawaban tidak dapat dibaca darinya.",
    office: "Ini buku kerja Excel atau dokumen kantor lain.",
    archive: "Ini arsip (misalnya zip). Ekstrak dahulu, lalu pilih berkas di dalamnya.",
    unknown: "Jenis berkas ini tidak dikenal.",
    own_table: "Ini tabel dari Dinamika untuk lembar kerja. Tabel tidak memuat seluruh penilaian, jadi tidak dapat dibuka kembali.",
    table: "Ini tabel (CSV).",
    web_page: "Ini halaman web. Mungkin yang terunduh halaman masuk atau pesan galat, bukan berkasnya.",
    other_json: "Ini berkas JSON dari program lain.",
    text: "Ini teks biasa.",
    hand_in: "Ini jawaban peserta lokakarya. Buka lokakaryanya, lalu Undang anggota dan terima serahan.",
    assessment: "Ini berkas penilaian, bukan serahan peserta. Buka dari beranda, di Buka berkas penilaian.",
    newer: "Berkas ini dibuat oleh Dinamika yang lebih baru. Berkasnya tidak rusak. Muat ulang halaman ini (atau pakai dinamika.html yang terbaru), lalu buka berkasnya lagi.",
    unknown_format: "Ini berkas Dinamika dari jenis yang belum dikenal di sini, mungkin dari versi yang lebih baru. Muat ulang halaman ini (atau pakai dinamika.html yang terbaru), lalu buka berkasnya lagi.",
    instrument: "Berkas ini memakai daftar pertanyaan lain, jadi jawabannya tidak dapat dibaca di sini. Simpan berkasnya dan buka dengan aplikasi yang membuatnya.",
    newer_instrument: |version| {
        format!(
            "Berkas ini memakai daftar pertanyaan yang lebih baru (versi {version}). Berkasnya tidak rusak. Muat ulang halaman ini (atau pakai dinamika.html yang terbaru), lalu buka berkasnya lagi."
        )
    },
    older_instrument: |version| {
        format!(
            "Berkas ini memakai daftar pertanyaan lama (versi {version}), jadi jawabannya tidak dapat dibaca di sini. Berkasnya tidak rusak. Simpan berkasnya dan buka dengan Dinamika lama yang membuatnya."
        )
    },
    response: |place| {
        format!(
            "Jawaban untuk {place} di berkas ini tidak cocok dengan pilihan yang ada. Minta berkasnya sekali lagi kepada pembuatnya."
        )
    },
};
