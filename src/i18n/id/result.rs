//! The result page. Indonesian.

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
        format!("belum ada bukti untuk {names}; bila dihitung lebih rendah: {stage}. Tulis buktinya.")
    },
    by_other_weights: |name, stage| {
        format!("bila bobot dimensi diganti ({name}): {stage}. Sebutkan kedua tahap itu bila melaporkan hasil ini.")
    },
    for_split_votes: |names, stage| {
        format!("suara terpecah pada {names}; tanpa jawaban itu: {stage}. Bahas, lalu pungut suara lagi.")
    },
    index: |value, interval| format!("Indeks {value} (antara {interval}) dari 100, bukan nilai rapor"),
    index_exact: |value| format!("Indeks {value} dari 100, bukan nilai rapor"),
    index_range: |interval| format!("Indeks antara {interval} dari 100; jawaban belum cukup untuk satu angka"),
    counts: |answered, unknown, not_applicable, unanswered| {
        format!(
            "{answered} terjawab · {unknown} tidak tahu · {not_applicable} tidak berlaku · {unanswered} belum dijawab"
        )
    },
    see_plan: "Lihat rencana aksi",
    status: "Daftar pertanyaan ini usulan dan belum divalidasi.",
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
    column_state: "Status",
    met: "terpenuhi",
    unmet: "belum",
    undetermined: "belum diketahui",
    offenders: |names| format!("Yang masih kurang: {names}"),
    other_gates: "Syarat semua tahap",
    certainty: "Seberapa pasti",
    missing_list: |names| format!("Belum diketahui: {names}."),
    checks_title: "Apakah tahap ini tahan uji?",
    checks_none: "Ya: tahapnya tetap sama bila bukti dituntut, bobot diganti, atau suara yang terpecah dikesampingkan.",
    check_evidence: |names, stage| {
        format!(
            "{names} dinilai tinggi, tetapi buktinya belum ditulis. Bila karena itu dihitung lebih rendah, tahapnya menjadi {stage}. Tulis buktinya agar hasil ini lebih kuat."
        )
    },
    check_weights: |name, stage| format!("Bila bobot dimensi diganti ({name}), tahapnya menjadi {stage}."),
    check_agreement: |names, stage| {
        format!("Suara peserta terpecah pada {names}. Bila jawaban itu dikesampingkan, tahapnya menjadi {stage}.")
    },
    distances_title: "Seberapa dekat tahap lain",
    distance_up: |name, stage| format!("Bila {name} naik satu tingkat, tahapnya menjadi {stage}."),
    distance_down: |name, stage| format!("Bila {name} turun satu tingkat, tahapnya menjadi {stage}."),
    distances_none: "Bila satu pertanyaan penentu naik atau turun satu tingkat, tahapnya tetap sama.",
    dimensions: "Dimensi",
    radar_label: |text| format!("Diagram radar nilai tiap dimensi. {text}"),
    bars_label: |text| format!("Diagram batang nilai tiap dimensi dengan rentangnya. {text}"),
    chart_low: "Nilai terendah",
    chart_range: "Rentang karena jawaban belum ada",
    chart_legend: "Area dan batang penuh: nilai terendah. Arsiran: setinggi apa nilainya bisa naik setelah pertanyaan yang belum terjawab dijawab.",
    chart_scale: |lowest, highest| format!("Nilai tiap dimensi, dari {lowest} sampai {highest}."),
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
    step_of: |number, total, abbr| format!("Model {total} langkah: langkah {number}, {abbr}"),
    because: |text| format!("Karena: {text}"),
    because_unmet: |name| format!("{name} belum memenuhi syarat"),
    because_lowest: "salah satu dimensi terendah yang belum dibahas langkah lain",
    because_equal: "semua dimensi sama tinggi; ini yang pertama menurut urutan pertanyaan",
    first_move: "Mulai dari sini:",
    lead: "Pelaksana",
    output: "Bukti selesai",
    horizon: "Target waktu",
    days: |days| format!("{days} hari"),
    bodies: "FPK: Forum Pengembangan Klaster. FKAK: Forum Komunikasi Anggota Klaster. LPT: Lembaga Pendamping Teknis. PKE: Pendamping Kegiatan Ekonomi. UPT: unit pelayanan teknis. BDS: penyedia layanan usaha. Bila salah satunya belum ada, tim inti anggota yang menjalankan.",
    way: "Cara mencapai tahap berikutnya",
    way_lead: |raises, name| {
        format!(
            "Untuk mencapai {name} diperlukan paling sedikit {raises} kali naik satu tingkat. Yang harus naik adalah kenyataannya, bukan jawabannya. Salah satu caranya:"
        )
    },
    way_step: |name, from, to| format!("{name}: dari {from} ke {to}"),
    way_choice: |raises, names| format!("{raises} kali naik dapat dipilih dari: {names}."),
    way_top: "Klaster ini sudah di tahap tertinggi.",
    way_missing: |names| format!("Cara terpendek dapat dihitung setelah ini dijawab: {names}."),
    raises: "Apa yang berubah bila satu jawaban naik satu tingkat",
    column_raise: "Yang naik",
    column_index: "Indeks",
    column_newly: "Syarat yang jadi terpenuhi",
    column_stage: "Tahap",
    raise: |name, to| format!("{name} ke {to}"),
    none: "tidak ada",
    what_if: "Coba sendiri",
    what_if_lead: "Ubah tingkat mana pun dan lihat bagaimana tahapnya berubah. Jawaban yang tersimpan tidak berubah.",
    what_if_levels: "Ubah tingkat",
    what_if_reset: "Kembali ke jawaban semula",
    what_if_stage: |stage| format!("Dengan perubahan ini: {stage}"),
    what_if_none: |stage| format!("Belum ada yang diubah: {stage}"),
    computed: "Bagaimana dihitung",
    computed_body: "Nilai dimensi adalah rata-rata jawabannya. \"Tidak berlaku\" tidak ikut dihitung; pertanyaan yang belum terjawab memberi rentang, bukan nol. Tahap naik bila semua syaratnya terpenuhi: nilai tinggi di satu dimensi tidak dapat menggantikan syarat yang belum terpenuhi. Indeks hanya untuk dibandingkan dengan penilaian klaster ini di lain waktu. Umur klaster tidak dihitung. Angka dipotong, tidak dibulatkan ke atas.",
    print: "Cetak",
    copy: "Salin ringkasan",
    copied: "Ringkasan disalin. Tempelkan di grup percakapan.",
    copy_failed: "Browser ini tidak mengizinkan penyalinan. Tandai teks ini lalu salin:",
    download: "Unduh penilaian",
    printed: |date| format!("Penilaian {date}"),
    reason: |next, met, total, name, now, highest, needed| {
        format!(
            "Belum {next} (syarat: {met} dari {total}), terutama karena {name} baru {now} dari {highest}, perlu {needed}."
        )
    },
    reason_unknown: |next, name| format!("Belum diketahui apakah sudah {next}; jawab dahulu: {name}."),
    reason_top: "Semua syarat sampai tahap tertinggi terpenuhi.",
    needs_in_short: |names| format!("Jawab dahulu: {names}."),
    answered_by: |count| format!("Dijawab oleh {count} orang."),
    answered_by_nobody: "Belum dicatat siapa yang menjawab.",
    answered_by_example: "Nilai rekaan, bukan jawaban peserta.",
    next_example: |name| format!("Lanjut ke {name}"),
    begin_with: |title| format!("Langkah berikutnya: {title}."),
    summary: "Ringkasan",
    share: "Bagikan",
    download_short: "Unduh",
    present: "Tampilkan per layar",
    jumps: "Bagian hasil",
    previous_slide: "Sebelumnya",
    next_slide: "Berikutnya",
    end_slides: "Selesai",
    slide_of: |place, count| format!("{place} dari {count}"),
    download_charts: "Unduh diagram",
    radar_file: |kind| format!("Radar ({kind})"),
    bars_file: |kind| format!("Batang ({kind})"),
};
