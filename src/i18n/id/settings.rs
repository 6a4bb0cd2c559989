//! Settings and data. Indonesian.

use crate::i18n::settings::Settings;

pub(crate) const SETTINGS: Settings = Settings {
    title: "Data & pengaturan",
    language: "Bahasa",
    theme: "Warna",
    theme_device: "Ikuti perangkat",
    theme_light: "Terang",
    theme_dark: "Gelap",
    theme_projector: "Proyektor: hitam-putih dan besar",
    text_size: "Ukuran huruf",
    text_normal: "Biasa",
    text_large: "Besar",
    text_largest: "Sangat besar",
    keyboard: "Papan ketik",
    keys_on: "Tombol tunggal menjawab pertanyaan",
    keys_list: |levels| {
        format!(
            "{levels} memilih tingkat, U tidak tahu, N tidak berlaku, Enter lanjut, Backspace kembali. Ctrl+Z urungkan, Ctrl+Shift+Z ulangi, Ctrl+S unduh cadangan."
        )
    },
    data: "Data Anda",
    data_where: "Semua penilaian disimpan di peramban ini saja. Menghapus data peramban menghapusnya juga, jadi unduh cadangan secara teratur.",
    data_none: "Belum ada penilaian. Mulai satu dari beranda.",
    data_item: |name, date| format!("{name}, {date}"),
    applied: "Pengaturan tersimpan.",
};
