//! The page with all answers. Indonesian.

use crate::i18n::check::Check;

pub(crate) const CHECK: Check = Check {
    hand_in: "Serahkan jawaban",
    title: "Periksa jawaban",
    title_example: "Jawaban contoh",
    complete: |answered, total| format!("{answered} dari {total} terjawab"),
    dimension_done: "Selesai",
    dimension_open: |missing| format!("{missing} belum dijawab"),
    see_result: "Lihat hasil",
    evidence: "Bukti",
    note: "Catatan",
    action: "Aksi untuk ini",
    action_for: |title| format!("Aksi untuk ini: {title}"),
    change: |title| format!("Ubah jawaban {title}"),
    open_question: "Jawab yang belum terjawab",
};
