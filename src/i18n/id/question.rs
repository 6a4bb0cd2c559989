//! The question page. Indonesian.

use crate::i18n::counts::id::digits;
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
            "Jawaban lain tidak dapat lagi mengubah tahap. Masih ada {left} pertanyaan untuk melengkapi alasan dan langkah berikutnya."
        )
    },
    settled_all: "Jawaban lain tidak dapat lagi mengubah tahap.",
    highest: |name| format!("Tahap tertinggi yang masih mungkin: {name}."),
    most_telling: |title| format!("Pertanyaan yang paling menentukan berikutnya: {title}."),
    how: "Cara mengisi",
    layout: "Tampilan",
    layout_single: "Satu pertanyaan per halaman",
    layout_list: "Satu dimensi per halaman",
    order: "Urutan",
    order_instrument: "Sesuai urutan daftar",
    order_fastest: "Tercepat: yang paling menentukan tahap lebih dahulu",
    keys: |levels| format!("Pakai keyboard ({levels}, U, N, Enter, Backspace)"),
    show_previous: "Tampilkan jawaban dari penilaian sebelumnya",
    previous: |date| format!("Jawaban pada {date}"),
    done_actions: |titles| format!("Aksi selesai: {titles}"),
    check: "Periksa jawaban",
    announce: |stage, answered, total| format!("Tersimpan. {stage}. {answered} dari {total} terjawab."),
    announce_count: |answered, total| format!("Tersimpan. {answered} dari {total} terjawab."),
    alternatives: "Pertanyaan ini punya lebih dari satu jawaban",
    alternatives_body: "Di tab lain atau di file yang digabungkan, pertanyaan ini dijawab berbeda. Yang berlaku sekarang adalah pilihan di atas. Bila jawaban di bawah ini yang benar, tekan “Pakai jawaban ini”; bila tidak, tekan “Hapus jawaban ini”. Keduanya dapat diurungkan.",
    alternative_take: "Pakai jawaban ini",
    alternative_drop: "Hapus jawaban ini",
    look_backs: &[("Dalam ", ""), ("Dibandingkan ", "dibandingkan ")],
    all_questions: "Daftar pertanyaan",
    all_questions_short: "Daftar",
    level: |numeral| format!("Tingkat {numeral}"),
    current: "sedang dibuka",
    covered_all: |dimensions, current| format!("Terjawab: {dimensions}. Sekarang: {current}."),
    covered: |dimension, answered, total| format!("{dimension} {answered} dari {total}"),
    close: "Tutup",
    changed: |count| {
        format!(
            "{} pertanyaan berubah sejak penilaian ini dibuat. Jawaban sebelumnya tersimpan, tetapi belum dihitung.",
            digits(count)
        )
    },
    changed_first: "Baca dan jawab lagi",
    earlier: |answer| format!("Jawaban sebelumnya: {answer}"),
    earlier_lead: "Pertanyaan ini sudah berubah.",
    earlier_open: "Jawaban sebelumnya tersimpan, tetapi belum dihitung. Baca lagi pilihannya, lalu pilih satu.",
    earlier_take: "Pakai jawaban sebelumnya",
};
