//! What is in files that come in. Indonesian.

use crate::i18n::import::Import;

pub(crate) const IMPORT: Import = Import {
    title: "Buka berkas",
    lead: "Periksa dahulu isi berkas ini. Data Anda baru berubah setelah Anda menekan Terapkan. Menggabungkan tidak membuang jawaban; bila isi profil berbeda, yang lebih baru dipakai.",
    pasted: "Yang ditempel",
    refused: |name| format!("{name}: berkas ini tidak dapat dibuka"),
    incomplete: "Berkas ini tidak utuh: sebagian terpotong atau berubah. Yang masih terbaca ada di bawah. Bila ada yang kurang, unduh atau minta berkasnya sekali lagi.",
    nothing: "Tidak ada penilaian di dalam berkas ini.",
    item: |date, answered, total| format!("{date} · {answered} dari {total} terjawab"),
    new: "Belum ada di sini",
    same: "Sama dengan yang di sini",
    newer_here: "Yang di sini lebih baru",
    newer_there: "Yang di berkas lebih baru",
    different: "Isinya berbeda dari yang di sini",
    differences: "Yang berbeda",
    there_here: |there, here| format!("Di berkas: {there}; di sini: {here}"),
    choice: |name| format!("Apa yang dilakukan dengan {name}"),
    add: "Tambahkan",
    merge: "Gabungkan keduanya",
    copy: "Tambahkan sebagai salinan",
    keep: "Simpan apa adanya",
    skip: "Lewati",
    apply: "Terapkan",
    cancel: "Batal, jangan ubah apa-apa",
    done: |added, merged, skipped| format!("Selesai: {added} ditambahkan, {merged} digabungkan, {skipped} dilewati."),
    ways: "Pilih satu berkas atau lebih, seret ke halaman mana pun, atau tempel isinya dengan Ctrl+V.",
    unread: "Data yang tidak terbaca",
    without_room: |count| format!("{count} data tidak muat dan belum tersimpan di sini. Jangan hapus berkasnya."),
};
