//! The settings page. Indonesian.

use crate::i18n::settings::Settings;

pub(crate) const SETTINGS: Settings = Settings {
    title: "Data & pengaturan",
    unreadable_help: "Unduh dahulu. Bila ada tombol Kembalikan, perangkat ini masih punya salinan yang utuh.",
    download_unreadable: |number| format!("Unduh data {number}"),
    rescue: |name| format!("Kembalikan {name} dari salinan utuh"),
    language: "Bahasa",
    theme: "Warna",
    theme_device: "Sesuai perangkat",
    theme_light: "Terang",
    theme_dark: "Gelap",
    theme_projector: "Proyektor: hitam-putih dan besar",
    text_size: "Ukuran huruf",
    text_normal: "Biasa",
    text_large: "Besar",
    text_largest: "Sangat besar",
    keyboard: "Keyboard",
    keys_on: "Jawab pertanyaan dengan satu tombol",
    keys_list: |levels| {
        format!(
            "{levels} memilih tingkat, U tidak tahu, N tidak berlaku, Enter lanjut, Backspace kembali. Ctrl+Z urungkan, Ctrl+Shift+Z ulangi, Ctrl+S unduh cadangan."
        )
    },
    data: "Data Anda",
    data_where: "Semua penilaian disimpan di browser ini saja. Menghapus data browser menghapusnya juga, jadi unduh cadangan secara teratur.",
    data_none: "Belum ada penilaian. Mulai satu dari beranda.",
    data_item: |name, date| format!("{name}, {date}"),
    device: "Perangkat ini",
    device_single_file: "Dinamika dibuka dari satu file dan berjalan tanpa jaringan. Jawaban tersimpan di browser ini, bukan di dalam file itu: unduh cadangan sebelum pindah perangkat.",
    device_ready: "Dinamika siap dipakai tanpa jaringan di browser ini, juga setelah ditutup.",
    device_preparing: "Dinamika sedang disiapkan untuk dipakai tanpa jaringan. Biarkan halaman ini terbuka sebentar.",
    device_plain_http: "Alamat ini memakai http biasa. Mengisi, menyimpan, dan mengunduh tetap bisa. Yang tidak bisa: memasang untuk dipakai tanpa jaringan, kamera, dan tombol salin. Untuk itu minta alamat https kepada pengelola, atau pakai file dinamika.html.",
    device_interrupted: "Jaringan terputus sebelum Dinamika selesai disiapkan untuk dipakai tanpa jaringan. Jawaban Anda aman. Buka lagi Dinamika saat ada jaringan.",
    device_altered: "Server di alamat ini mengubah file Dinamika sebelum mengirimnya, misalnya menambahkan skrip, jadi Dinamika tidak dapat disimpan untuk dipakai tanpa jaringan. Browser ini tidak bermasalah. Mengisi, menyimpan, dan mengunduh tetap bisa, dan jawaban Anda aman. Minta pengelola alamat ini mengirim semua file tanpa diubah, atau pakai file dinamika.html.",
    device_impossible: "Browser ini tidak dapat menyimpan Dinamika untuk dipakai tanpa jaringan. Selain itu semuanya berjalan, dan jawaban Anda aman. Untuk dipakai tanpa jaringan, coba browser lain atau pakai file dinamika.html.",
    applied: "Pengaturan tersimpan.",
};
