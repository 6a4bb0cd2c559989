//! What is in files that come in. Indonesian.

use crate::i18n::import::Import;

pub(crate) const IMPORT: Import = Import {
    title: "Buka berkas",
    lead: "Lihat dahulu apa yang ada di dalam berkas. Belum ada yang berubah sebelum Anda menerapkannya, dan menggabungkan tidak pernah membuang jawaban.",
    pasted: "Yang ditempel",
    refused: |name| format!("{name}: berkas ini tidak dapat dibuka"),
    incomplete: "Berkas ini tidak lengkap atau pernah diubah: isinya tidak sama dengan daftar di dalamnya. Yang terbaca tercantum di bawah; periksa apakah ada yang kurang.",
    nothing: "Tidak ada penilaian di dalam berkas ini.",
    item: |date, answered, total| format!("{date} · {answered} dari {total} terjawab"),
    new: "Belum ada di sini",
    same: "Sama dengan yang di sini",
    newer_here: "Yang di sini lebih baru",
    newer_there: "Yang di berkas lebih baru",
    different: "Keduanya berubah, masing-masing sendiri",
    choice: |name| format!("Apa yang dilakukan dengan {name}"),
    add: "Tambahkan",
    merge: "Gabungkan; tidak ada jawaban yang dibuang",
    copy: "Tambahkan sebagai salinan",
    keep: "Simpan apa adanya, tanpa membacanya",
    skip: "Lewati",
    apply: "Terapkan",
    cancel: "Batal, jangan ubah apa-apa",
    done: |added, merged, skipped| format!("Selesai: {added} ditambahkan, {merged} digabungkan, {skipped} dilewati."),
    ways: "Pilih satu berkas atau lebih, seret ke halaman mana pun, atau tempel isinya dengan Ctrl+V.",
    unread: "Data yang tidak terbaca",
    without_room: |count| format!("Untuk {count} data tidak ada ruang lagi: simpan berkasnya."),
};
