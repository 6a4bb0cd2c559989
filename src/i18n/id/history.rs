//! The history of a cluster, and two of its assessments side by side. Indonesian.

use crate::i18n::counts::id::digits;
use crate::i18n::history::History;

pub(crate) const HISTORY: History = History {
    title: "Riwayat",
    lead: "Perjalanan klaster dari satu penilaian ke penilaian berikutnya.",
    only_one: "Baru ada satu penilaian. Nilai lagi setahun sesudahnya, lalu lihat di sini apa yang berubah.",
    none: "Belum ada penilaian klaster ini di browser ini.",
    measure: "Yang ditampilkan",
    stage: "Tahap",
    index: "Indeks",
    chart_label: |measure, values| format!("Diagram garis. {measure}: {values}"),
    chart_stage: "Tahap {value}",
    chart_value: "Nilai",
    chart_base: "Batas bawah",
    chart_range: "Rentang",
    chart_done: "Aksi selesai",
    key_stage: "Garis: tahap terendah yang mungkin, sampai penilaian berikutnya. Arsir: tahap yang masih mungkin karena sebagian jawaban belum diketahui.",
    key_gate: "Garis: syarat yang pasti terpenuhi, sampai penilaian berikutnya. Arsir: syarat yang belum pasti karena sebagian jawaban belum diketahui.",
    key_target: "Garis: pertanyaan yang pasti sudah mencapai target, sampai penilaian berikutnya. Arsir: pertanyaan yang belum pasti karena jawabannya belum diketahui.",
    key_score: "Garis: nilai. Arsir: rentangnya karena sebagian jawaban belum diketahui.",
    key_done: "Segitiga bernomor: aksi yang selesai, menurut daftar di bawah.",
    table: |measure| format!("{measure} menurut tanggal penilaian"),
    column_date: "Tanggal",
    column_value: "Nilai",
    column_range: "Rentang",
    column_gate: |rank| format!("Syarat tahap {rank} terpenuhi"),
    met_of: |met, all| format!("{met} dari {}", digits(all)),
    done: "Aksi yang selesai",
    done_on: |day, titles| format!("{day}: {titles}"),
    compare: "Bandingkan dua penilaian",
    then: "Dulu",
    now: "Kini",
    compare_them: "Bandingkan",
    same_twice: "Pilih dua penilaian yang berbeda.",
    other_version: |then, now, left_out| {
        format!(
            "Daftar pertanyaannya berbeda: versi {then} dan versi {now}. Pertanyaan yang artinya berubah tidak dibandingkan: {}.",
            digits(left_out)
        )
    },
    questions_changed: |left_out| {
        format!("Pertanyaan yang artinya berubah dan belum dijawab lagi tidak dibandingkan: {}.", digits(left_out))
    },
    other_questions: "Sebagian penilaian dijawab sebelum daftar pertanyaan berubah. Pertanyaan yang artinya berubah dihitung belum dijawab, sampai dijawab lagi.",
    stage_from_to: |then, now| format!("Dari {then} ke {now}"),
    stage_same: |stage| format!("Tetap: {stage}"),
    counts: |counts| {
        let [rose, fell, known, unknown, not_comparable, same] = counts.map(digits);
        format!(
            "Jawaban naik: {rose} · turun: {fell} · baru diketahui: {known} · kini tanpa jawaban: {unknown} · tidak dapat dibandingkan: {not_comparable} · tetap: {same}"
        )
    },
    groups: ["Naik", "Turun", "Baru diketahui", "Kini tanpa jawaban", "Tidak dapat dibandingkan", "Tetap"],
    from_to: |then, now| format!("{then} → {now}"),
    range: |least, most| format!("{least} sampai {most}"),
    question_changed: "Pertanyaannya berubah dan belum dijawab lagi",
    directions: ["Pasti naik", "Pasti turun", "Tetap", "Belum pasti"],
    dimensions: "Perubahan menurut dimensi",
    means: "Dihitung hanya dari pertanyaan yang dapat dibandingkan, jadi dapat berbeda dari halaman hasil. Perubahan disebut pasti bila kedua rentangnya tidak bertumpang tindih.",
    column_change: "Perubahan",
    column_certainty: "Kepastian",
    column_per_year: "Per tahun",
    column_compared: "Pertanyaan dibandingkan",
    answers: "Perubahan menurut pertanyaan",
    evidence_then: "Bukti dulu",
    evidence_now: "Bukti kini",
    done_between: "Aksi yang selesai di antaranya",
    none_done: "Tidak ada aksi yang tercatat selesai di antara kedua tanggal itu.",
};
