//! The questions. Indonesian.

use crate::i18n::question::Question;

pub(crate) const QUESTION: Question = Question {
    place: |dimension, number, total| format!("{dimension} · pertanyaan {number} dari {total}"),
    list_place: |number, total| format!("Dimensi {number} dari {total}"),
    or: "atau",
    chosen: "dipilih",
    evidence: "Bukti",
    evidence_hint: |examples| format!("Misalnya: {examples}. Boleh dikosongkan."),
    note: "Catatan",
    help: "Bantuan untuk pertanyaan ini",
    add_note: "Tambah catatan",
    rule: "Cara memilih tingkat",
    clear: "Hapus jawaban",
    cleared: "Jawaban dihapus.",
    see_result: "Lihat hasil",
    so_far: "Tahap sejauh ini",
    own_so_far: "Jawaban Anda sejauh ini",
    hand_in: "Serahkan jawaban",
    left: "Belum dijawab",
    settled: |left| {
        format!(
            "Tahap tidak akan berubah lagi oleh jawaban lain. {left} pertanyaan lagi melengkapi alasan dan langkah berikutnya."
        )
    },
    settled_all: "Tahap tidak akan berubah lagi oleh jawaban lain.",
    highest: |name| format!("Paling tinggi masih bisa: {name}."),
    most_telling: |title| format!("Paling menentukan berikutnya: {title}."),
    how: "Cara mengisi",
    layout: "Tampilan",
    layout_single: "Satu pertanyaan per halaman",
    layout_list: "Satu dimensi per halaman",
    order: "Urutan",
    order_instrument: "Urut instrumen",
    order_fastest: "Tercepat: yang paling menentukan tahap lebih dulu",
    keys: |levels| format!("Pakai tombol papan ketik ({levels}, U, N, Enter, Backspace)"),
    show_previous: "Tampilkan jawaban penilaian sebelumnya",
    previous: |date| format!("Jawaban {date}"),
    check: "Periksa jawaban",
    announce: |stage, answered, total| format!("Tersimpan. {stage}. {answered} dari {total} terjawab."),
    announce_count: |answered, total| format!("Tersimpan. {answered} dari {total} terjawab."),
    alternatives: "Pertanyaan ini punya lebih dari satu jawaban",
    alternatives_body: "Di jendela lain atau di berkas yang digabungkan, jawabannya berbeda. Yang berlaku sekarang ialah yang terpilih di atas. Bila yang di bawah ini benar, pakai; bila tidak, hapus. Keduanya dapat diurungkan.",
    alternative_take: "Pakai jawaban ini",
    alternative_drop: "Hapus jawaban ini",
};
