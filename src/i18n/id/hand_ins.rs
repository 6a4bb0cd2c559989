//! Receiving members' answers: invitation, ways to receive, who has handed in. Indonesian.

use crate::i18n::hand_ins::HandIns;

pub(crate) const HAND_INS: HandIns = HandIns {
    title: "Jawaban dari ponsel",
    invite: "1. Undang anggota",
    invite_lead: "Anggota memindai kode ini dengan kamera ponselnya, atau membuka tautannya.",
    link: "Atau kirim tautannya ke grup percakapan",
    invite_label: "Kode QR undangan",
    invite_file: "Dinamika di sini dibuka dari file, jadi ponsel tidak dapat membukanya lewat tautan. Kirim file dinamika.html ini ke ponsel anggota; mereka membukanya, memilih Mulai penilaian, lalu Serahkan jawaban. Kodenya dapat dipindai di sini seperti biasa.",
    invite_local: "Alamat ini hanya berlaku di perangkat ini. Pasang Dinamika di alamat yang dapat dibuka ponsel, atau kirim dinamika.html ke anggota.",
    copy: "Salin tautan",
    copied: "Tautan disalin.",
    copy_failed: "Browser tidak mengizinkan penyalinan. Tandai tautannya dan salin sendiri.",
    share: "Bagikan",
    take_in: "2. Terima jawaban",
    camera: "Pindai dengan kamera",
    camera_stop: "Tutup kamera",
    camera_hint: "Arahkan kamera ke kode di ponsel anggota. Setiap kode yang terbaca langsung diterima.",
    camera_plain: "Alamat ini memakai http biasa, jadi kamera tidak dapat dipakai. Pakai foto, tautan, atau file.",
    camera_none: "Kamera tidak ditemukan di perangkat ini. Pakai foto, tautan, atau file.",
    camera_stopped: "Kamera berhenti; mungkin dipakai program lain atau aplikasi ini sempat ditinggalkan. Semua jawaban yang sudah diterima aman. Tekan Pindai dengan kamera untuk membukanya lagi.",
    camera_denied: "Izin kamera ditolak. Izinkan di pengaturan browser, atau pakai foto, tautan, atau file.",
    files: "Foto kode atau file jawaban",
    files_hint: "Boleh beberapa sekaligus.",
    pasted: "Tautan yang ditempel",
    pasted_hint: "Tempel pesan dari anggota; boleh berisi beberapa tautan.",
    take: "Terima",
    new: |count| format!("{count} jawaban diterima."),
    same: |count| format!("{count} sudah pernah diterima."),
    replaced: |count| format!("{count} menggantikan jawaban sebelumnya dari orang yang sama."),
    older: |count| {
        format!("{count} lebih lama daripada yang sudah diterima dari orang yang sama; yang terbaru tetap dipakai.")
    },
    other_workshop: |count| {
        format!("{count} untuk lokakarya lain, jadi tidak diterima. Minta anggota memindai undangan di halaman ini.")
    },
    nothing: "Tidak ada jawaban yang terbaca di situ. Data di sini tidak berubah.",
    damaged: "Jawaban ini rusak atau terpotong. Minta anggota mengirimnya lagi.",
    newer: "Jawaban ini dibuat dengan versi Dinamika yang lebih baru. Perbarui Dinamika di perangkat ini.",
    other_instrument: |id, version| {
        format!("Jawaban ini memakai daftar pertanyaan lain ({id}, versi {version}), jadi tidak dapat digabungkan.")
    },
    decoder_missing: "Pembaca gambar gagal dimuat. Periksa jaringan, lalu coba lagi.",
    who: |count| format!("3. Sudah menyerahkan ({count})"),
    who_hint: "Yang tampil hanya siapa, bukan jawabannya.",
    nobody: "Belum ada yang menyerahkan.",
    no_role: "Peran tidak disebut",
    remove: "Keluarkan",
    removed: |count| format!("Dikeluarkan: {count} jawaban."),
    open_all: "Buka sebaran suara semua pertanyaan",
    open_hint: "Setelah dibuka, sebarannya tersimpan di penilaian. Jawaban baru berlaku setelah disepakati. Perlu sedikitnya tiga suara. Angka yang sudah dibuka, juga angka tiap peran, hanya bertambah bila sedikitnya tiga suara baru masuk untuk angka itu, supaya jawaban satu orang tidak dapat ditebak.",
    back: "Ringkasan lokakarya",
};
