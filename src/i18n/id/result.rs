//! The result. Indonesian.

use crate::i18n::result::Result;

pub(crate) const RESULT: Result = Result {
    kicker: "Tahap klaster ini",
    settled: |count| format!("{count} pertanyaan belum terjawab, tetapi tidak dapat mengubah tahap ini."),
    complete: "Semua pertanyaan yang berlaku sudah dijawab; tahap ini setepat jawaban-jawaban itu.",
    open_range: |low, high, count| {
        format!("{count} pertanyaan belum terjawab, jadi tahapnya bisa dari {low} sampai {high}.")
    },
    certain: "Sudah tetap",
    provisional: "Sementara",
    range_word: "Belum tetap",
    for_want_of_evidence: |names, stage| {
        format!("belum ada bukti untuk {names}; tanpa bukti: {stage}. Tulis buktinya.")
    },
    by_other_weights: |name, stage| {
        format!("bila bobot dimensi diganti ({name}): {stage}. Sebutkan kedua tahap itu bila melaporkan hasil ini.")
    },
    for_split_votes: |names, stage| {
        format!("suara terpecah pada {names}; tanpa jawaban itu: {stage}. Bahas, lalu pungut suara lagi.")
    },
    index: |value, interval| format!("Indeks {value} (rentang {interval}) dari 100"),
    index_exact: |value| format!("Indeks {value} dari 100"),
    index_range: |interval| format!("Indeks dalam rentang {interval} dari 100; jawaban belum cukup untuk satu angka"),
    counts: |answered, unknown, not_applicable, unanswered| {
        format!(
            "{answered} terjawab · {unknown} tidak tahu · {not_applicable} tidak berlaku · {unanswered} belum dijawab"
        )
    },
    status: "Instrumen usulan, belum divalidasi.",
    how_computed: "Bagaimana dihitung",
    needs_title: "Tahap belum dapat ditentukan",
    needs_lead: "Jawaban belum cukup untuk menentukan tahap. Yang masih diperlukan:",
    need_dimension: |name, needed, answered| {
        format!("{name}: jawab sedikitnya {needed} pertanyaan ({answered} terjawab)")
    },
    need_indicator: |name| format!("{name}: pertanyaan ini wajib dijawab"),
    answer_now: "Jawab sekarang",
    why: "Mengapa tahap ini",
    why_gate: |rank, name| format!("Syarat ke tahap {rank}, {name}"),
    why_top: "Semua syarat terpenuhi.",
    binding: |name| format!("Penghambat utama: {name}"),
    answer_first: |name| format!("Yang perlu dijawab dahulu: {name}"),
    column_condition: "Syarat",
    column_now: "Sekarang",
    column_needed: "Perlu",
    column_state: "Keadaan",
    met: "terpenuhi",
    unmet: "belum",
    undetermined: "belum diketahui",
    offenders: |names| format!("Yang masih kurang: {names}"),
    other_gates: "Syarat semua tahap",
    certainty: "Seberapa pasti",
    missing_list: |names| format!("Belum diketahui: {names}."),
    checks_title: "Pemeriksaan",
    checks_none: "Tidak ada pemeriksaan yang mengubah tahap ini.",
    check_evidence: |names, stage| {
        format!("Tanpa bukti untuk {names}, tahapnya: {stage}. Tulis buktinya supaya hasil ini kokoh.")
    },
    check_weights: |name, stage| format!("Dengan bobot lain ({name}), tahapnya: {stage}."),
    check_agreement: |names, stage| {
        format!("Suara peserta belum sepakat pada {names}. Bila jawaban itu dianggap belum ada, tahapnya: {stage}.")
    },
    distances_title: "Jarak ke tahap lain",
    distance_up: |name, stage| format!("{name} satu tingkat lebih tinggi: {stage}."),
    distance_down: |name, stage| format!("{name} satu tingkat lebih rendah: {stage}."),
    distances_none: "Satu tingkat lebih atau kurang pada pertanyaan gerbang tidak mengubah tahap.",
    dimensions: "Dimensi",
    radar_label: |text| format!("Diagram radar nilai tiap dimensi. {text}"),
    bars_label: |text| format!("Diagram batang nilai tiap dimensi dengan rentangnya. {text}"),
    chart_low: "Nilai paling rendah",
    chart_range: "Rentang karena jawaban belum ada",
    chart_legend: "Bidang dan batang penuh: nilai paling rendah. Garis putus: sampai ke mana nilainya dapat naik bila jawaban yang belum ada sudah diketahui.",
    chart_failed: "Diagram tidak dapat dimuat. Angka yang sama ada di tabel.",
    column_dimension: "Dimensi",
    column_score: "Nilai",
    column_range: "Rentang",
    column_counts: "Terjawab",
    of_total: |answered, total| format!("{answered} dari {total}"),
    no_score: "–",
    too_few: "belum cukup",
    notices: "Perlu diperhatikan",
    notice_action: "Lakukan:",
    next_steps: "Langkah berikutnya",
    aim: |text| format!("Tujuan di tahap ini: {text}"),
    step_of: |number, total, abbr| format!("Langkah {number} dari {total} · {abbr}"),
    because: |text| format!("Karena: {text}"),
    because_unmet: |name| format!("{name} belum mencapai syarat"),
    because_lowest: "dimensi terendah yang belum tersentuh langkah lain",
    because_equal: "semua dimensi sama tinggi; ini yang pertama menurut urutan pertanyaan",
    first_move: "Langkah pertama:",
    lead: "Penggerak",
    output: "Hasil",
    horizon: "Waktu",
    days: |days| format!("{days} hari"),
    bodies: "FPK: forum pengembangan klaster; FKAK: forum komunikasi anggota klaster; LPT: lembaga pendukung teknis; PKE: pendamping klaster eksternal. Bila badan itu belum ada, tim inti anggota yang menjalankan.",
    way: "Jalan ke tahap berikutnya",
    way_lead: |raises, name| {
        format!("Paling sedikit {raises} kenaikan satu tingkat mencapai {name}. Salah satu jalannya:")
    },
    way_step: |name, from, to| format!("{name}: dari {from} ke {to}"),
    way_choice: |raises, names| format!("{raises} kenaikan boleh dipilih di antara: {names}."),
    way_top: "Klaster ini sudah di tahap tertinggi.",
    way_missing: |names| format!("Jalan terpendek baru dapat dihitung setelah ini dijawab: {names}."),
    raises: "Apa akibat tiap kenaikan satu tingkat",
    column_raise: "Kenaikan",
    column_index: "Indeks",
    column_newly: "Syarat yang menjadi terpenuhi",
    column_stage: "Tahap",
    raise: |name, to| format!("{name} ke {to}"),
    none: "tidak ada",
    what_if: "Coba sendiri",
    what_if_lead: "Ubah tingkat mana pun dan lihat tangganya. Jawaban yang tersimpan tidak berubah.",
    what_if_levels: "Ubah tingkat",
    what_if_reset: "Kembalikan ke jawaban",
    what_if_stage: |stage| format!("Dengan perubahan ini: {stage}"),
    what_if_none: |stage| format!("Belum ada yang diubah: {stage}"),
    computed: "Bagaimana dihitung",
    computed_body: "Nilai dimensi adalah rata-rata jawabannya; \"tidak berlaku\" tidak ikut dihitung, dan jawaban yang belum ada memberi rentang, bukan nol. Tahap dicapai lewat gerbang: semua syaratnya harus terpenuhi, bukan rata-ratanya. Nilai tinggi di satu bidang tidak menutup gerbang yang belum terbuka, dan umur klaster tidak pernah dihitung. Angka dipotong, tidak dibulatkan ke atas.",
    print: "Cetak",
    copy: "Salin ringkasan",
    copied: "Ringkasan disalin. Tempelkan di grup percakapan.",
    copy_failed: "Peramban ini tidak mengizinkan penyalinan. Tandai teks ini lalu salin:",
    download: "Unduh penilaian",
    answers: "Lihat jawaban",
    printed: |date| format!("Penilaian {date}"),
};
