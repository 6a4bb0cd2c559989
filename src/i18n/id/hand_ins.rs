//! Who has handed in, and the ways to do so. Indonesian.

use crate::i18n::hand_ins::HandIns;

pub(crate) const HAND_INS: HandIns = HandIns {
    title: "Serahan dari ponsel",
    invite: "1. Undang anggota",
    invite_lead: "Anggota memindai kode ini dengan kamera ponselnya, atau membuka tautannya.",
    invite_label: "Kode QR undangan",
    invite_file: "Dinamika di sini dibuka dari berkas, jadi ponsel tidak dapat membukanya lewat tautan. Kirim berkas dinamika.html ini ke ponsel anggota; mereka membukanya, memilih Mulai penilaian, lalu Serahkan jawaban. Kodenya dapat dipindai di sini seperti biasa.",
    invite_local: "Alamat ini hanya berlaku di perangkat ini. Pasang Dinamika di alamat yang dapat dibuka ponsel, atau kirim dinamika.html ke anggota.",
    copy: "Salin tautan",
    copied: "Tautan disalin.",
    copy_failed: "Peramban tidak mengizinkan penyalinan. Tandai tautannya dan salin sendiri.",
    share: "Bagikan",
    take_in: "2. Terima serahan",
    camera: "Pindai dengan kamera",
    camera_stop: "Tutup kamera",
    camera_hint: "Arahkan kamera ke kode di ponsel anggota. Setiap kode yang terbaca langsung masuk.",
    camera_plain: "Alamat ini memakai http biasa, jadi peramban tidak memberi kamera. Pakai foto, tautan, atau berkas.",
    camera_none: "Perangkat ini tidak memberi kamera. Pakai foto, tautan, atau berkas.",
    camera_stopped: "Kamera berhenti; mungkin dipakai program lain atau aplikasi ini sempat ditinggalkan. Semua serahan yang sudah diterima aman. Tekan Pindai dengan kamera untuk membukanya lagi.",
    camera_denied: "Izin kamera ditolak. Izinkan di pengaturan peramban, atau pakai foto, tautan, atau berkas.",
    files: "Foto kode atau berkas serahan",
    files_hint: "Boleh beberapa sekaligus.",
    pasted: "Tautan yang ditempel",
    pasted_hint: "Tempel pesan dari anggota; boleh berisi beberapa tautan.",
    take: "Terima",
    new: |count| format!("{count} serahan diterima."),
    same: |count| format!("{count} sudah pernah diterima."),
    replaced: |count| format!("{count} menggantikan serahan sebelumnya dari orang yang sama."),
    older: |count| {
        format!("{count} lebih lama daripada yang sudah diterima dari orang yang sama; yang terbaru tetap dipakai.")
    },
    other_workshop: |count| {
        format!("{count} untuk lokakarya lain, jadi tidak diterima. Minta anggota memindai undangan di halaman ini.")
    },
    nothing: "Tidak ada serahan yang terbaca di situ. Data di sini tidak berubah.",
    damaged: "Serahan ini rusak atau terpotong. Minta anggota mengirimnya lagi.",
    newer: "Serahan ini dibuat dengan Dinamika yang lebih baru. Perbarui Dinamika di perangkat ini.",
    other_instrument: |id, version| {
        format!("Serahan ini untuk instrumen lain ({id}, versi {version}), jadi tidak dapat digabungkan.")
    },
    decoder_missing: "Bagian yang membaca gambar belum termuat. Periksa jaringan, lalu coba lagi.",
    who: |count| format!("3. Sudah menyerahkan ({count})"),
    who_hint: "Yang tampil hanya siapa, bukan jawabannya.",
    nobody: "Belum ada yang menyerahkan.",
    no_role: "Peran tidak disebut",
    remove: "Keluarkan",
    removed: "Satu serahan dikeluarkan.",
    open_all: "Buka sebaran semua pertanyaan",
    open_hint: "Setelah dibuka, sebarannya tersimpan di penilaian. Jawaban baru berlaku setelah disepakati. Perlu sedikitnya tiga suara. Angka yang sudah dibuka, juga angka tiap peran, hanya bertambah bila sedikitnya tiga suara baru masuk untuk angka itu, supaya jawaban satu orang tidak dapat ditebak.",
    back: "Ringkasan lokakarya",
};
