//! Confirmation of a download. Indonesian.

use crate::i18n::offered::Offered;

pub(crate) const OFFERED: Offered = Offered {
    title: "Sudah adakah filenya?",
    lead: |name| {
        format!(
            "File “{name}” diteruskan ke browser. Lihat di folder unduhan: browser di dalam aplikasi obrolan sering tidak menyimpannya. Sebelum Anda memastikannya, ini belum dihitung sebagai cadangan. Data di sini tetap aman."
        )
    },
    arrived: "Ya, filenya ada",
    noted: "Dicatat sebagai cadangan.",
    missing: "Tidak ada, pakai cara lain",
    ways: "Cara tanpa unduhan. Setelah tersimpan di tempat lain, tekan “Ya, filenya ada”.",
    pick: "Pilih tempat menyimpan",
    share: "Bagikan file",
    copy: "Salin sebagai teks",
    copied: "Disalin. Tempel ke pesan untuk diri sendiri. Untuk membukanya lagi: salin seluruh teks, lalu tempel di halaman Dinamika mana pun.",
    copy_failed: "Tidak dapat disalin otomatis. Pilih seluruh teks di bawah ini, lalu salin.",
    shared: "File diteruskan. Pastikan sudah sampai, lalu tekan “Ya, filenya ada”.",
    not_shared: "Belum ada yang tersimpan. Coba cara lain.",
    text: "Isi file",
    code: "Kode isi file: pindai dengan kamera ponsel lain, lalu simpan teksnya. Kode ini rapat; dekatkan kameranya.",
    later: "Nanti saja",
};
