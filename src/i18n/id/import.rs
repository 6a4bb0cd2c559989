//! The contents of imported files. Indonesian.

use crate::i18n::counts::id::digits;
use crate::i18n::import::Import;

pub(crate) const IMPORT: Import = Import {
    title: "Buka file",
    lead: "Periksa dahulu isi file ini. Data Anda baru berubah setelah Anda menekan Terapkan. Penggabungan tidak menghapus jawaban; bila profilnya berbeda, yang lebih baru dipakai.",
    pasted: "Teks yang ditempel",
    refused: |name| format!("{name}: file ini tidak dapat dibuka"),
    incomplete: "File ini tidak utuh: sebagian terpotong atau berubah. Yang masih terbaca ada di bawah. Bila ada yang kurang, unduh atau minta filenya sekali lagi.",
    nothing: "Tidak ada penilaian di dalam file ini.",
    item: |date, answered, total| format!("{date} · {answered} dari {total} terjawab"),
    plan: |cluster| format!("Rencana aksi: {cluster}"),
    plan_news: |added, changed, outputs, targets| {
        let mut text = format!("{} aksi baru, {} aksi berubah", digits(added), digits(changed));
        if outputs != 0 {
            text = format!("{text}, {} hasil langkah baru atau berubah", digits(outputs));
        }
        if targets == 0 { text } else { format!("{text}, {} target baru", digits(targets)) }
    },
    plan_sealed: "Rencana aksi di sini tidak terbaca oleh versi ini, jadi tidak dapat digabungkan.",
    new: "Belum ada di sini",
    same: "Sama dengan yang di sini",
    newer_here: "Yang di sini lebih baru",
    newer_there: "Yang di file lebih baru",
    different: "Isinya berbeda dari yang di sini",
    differences: "Yang berbeda",
    there_here: |there, here| format!("Di file: {there}; di sini: {here}"),
    choice: |name| format!("Apa yang dilakukan dengan {name}"),
    add: "Tambahkan",
    merge: "Gabungkan keduanya",
    copy: "Tambahkan sebagai salinan",
    keep: "Simpan apa adanya",
    skip: "Lewati",
    total: |total| format!("{} penilaian di dalam file ini.", digits(total)),
    reading: |done, total| format!("Membaca file: {} dari {} penilaian", digits(done), digits(total)),
    storing: |done, total| format!("Menyimpan: {} dari {} penilaian", digits(done), digits(total)),
    stop: "Batalkan",
    stopped: "Dibatalkan. Data Anda tetap seperti semula.",
    apply: "Terapkan",
    cancel: "Batal, tidak ada yang diubah",
    done: |added, merged, skipped| {
        let [added, merged, skipped] = [added, merged, skipped].map(digits);
        format!("Selesai: {added} ditambahkan, {merged} digabungkan, {skipped} dilewati.")
    },
    ways: "Pilih satu file atau lebih, seret ke halaman mana pun, atau tempel isinya dengan Ctrl+V.",
    unread: "Data yang tidak terbaca",
    without_room: |count| format!("{} data tidak tersimpan karena ruang penuh. Jangan hapus filenya.", digits(count)),
};
