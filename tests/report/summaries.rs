//! The summary in ten lines of plain text, for a group chat.

use dinamika::domain::assessment::Assessment;
use dinamika::domain::instrument::Locale;
use dinamika::report::{report, summary};
use insta::assert_snapshot;

use super::sample::{all_but, example, only, partial, unproven};
use super::support::standard::{level, standard};

fn of(assessment: &Assessment, locale: Locale) -> String {
    let instrument = standard();
    let name = assessment.cluster.name.as_deref().unwrap_or("Uji");
    summary(&instrument, &report(&instrument, assessment), name, "23-11-2026", locale)
}

#[test]
fn summary_of_ceper_in_indonesian() {
    let instrument = standard();
    assert_snapshot!(of(&example(&instrument, "ceper", Locale::Id), Locale::Id), @"
    Dinamika klaster: Contoh 1: cor logam, berlatar Ceper (nilai rekaan), 23-11-2026
    Tahap: Tahap awal (tahap 1)
    Kepastian: Sudah tetap. Semua pertanyaan yang berlaku sudah dijawab; tahap ini setepat jawaban-jawaban itu.
    Indeks 47,1 dari 100, bukan nilai rapor
    Syarat ke tahap 2: 2 dari 5 terpenuhi, 3 belum terpenuhi
    Penghambat utama: Kerja sama spesialisasi (SP1)
    Langkah 1: Ulangi titip kerja tiga kali di dua pasangan usaha
    Langkah 2: Tuntaskan satu masalah dalam 30 hari
    Langkah 3: Susun daftar masalah bersama dalam satu rapat
    Catatan: Daftar pertanyaan ini usulan dan belum divalidasi.
    ");
}

#[test]
fn summary_of_ceper_in_english() {
    let instrument = standard();
    assert_snapshot!(of(&example(&instrument, "ceper", Locale::En), Locale::En), @"
    Cluster dynamism: Example 1: metal casting, set in Ceper (invented ratings), 23-11-2026
    Stage: Initial stage (stage 1)
    Certainty: Settled. Every question that applies has been answered; the stage is as accurate as those answers.
    Index 47.1 of 100, not a grade
    Conditions for stage 2: 2 of 5 met, 3 not met yet
    Main obstacle: Specialisation between members (SP1)
    Next step 1: Repeat passed-on work three times in two pairs of firms
    Next step 2: Finish one problem in 30 days
    Next step 3: Draw up a shared problem list in one meeting
    Note: A proposed set of questions, not validated.
    ");
}

#[test]
fn summary_with_missing_answers() {
    let instrument = standard();
    assert_snapshot!(of(&partial(&instrument), Locale::Id), @"
    Dinamika klaster: Uji, 23-11-2026
    Tahap: Klaster pemula (tahap 2)
    Kepastian: Sudah tetap. 3 pertanyaan belum terjawab, tetapi tidak dapat mengubah tahap ini.
    Indeks antara 42,9–55,4 dari 100; jawaban belum cukup untuk satu angka
    Syarat ke tahap 3: 2 dari 11 terpenuhi, 7 belum terpenuhi, 2 belum diketahui
    Penghambat utama: Kerja sama spesialisasi (SP1)
    Langkah 1: Luaskan titip kerja ke sepertiga usaha
    Langkah 2: Selesaikan dua masalah dengan tenggat tertulis
    Langkah 3: Buat daftar jasa dan cara memeriksa hasil
    Catatan: Daftar pertanyaan ini usulan dan belum divalidasi.
    ");
}

#[test]
fn summary_without_answers() {
    let instrument = standard();
    assert_snapshot!(of(&only(&instrument, &[]), Locale::En), @"
    Cluster dynamism: Uji, 23-11-2026
    Stage: The stage cannot be determined yet
    Certainty: 29 questions are unanswered, so the stage may be Initial stage to Advanced cluster.
    Index 0–100 of 100; too few answers for a single number
    Conditions for stage 2: 0 of 5 met, 5 not known yet
    To be answered first: Specialisation between members (SP1)
    Next step: answer the required questions
    Note: A proposed set of questions, not validated.
    ");
}

#[test]
fn summary_at_top_stage() {
    let instrument = standard();
    assert_snapshot!(of(&all_but(&instrument, 4, &[]), Locale::En), @"
    Cluster dynamism: Uji, 23-11-2026
    Stage: Advanced cluster (stage 4)
    Certainty: Settled. Every question that applies has been answered; the stage is as accurate as those answers.
    Index 100 of 100, not a grade
    All conditions are met
    Next step 1: Link your skills with other clusters
    Next step 2: Fund joint investment from your own money
    Next step 3: Take cross-district problems to the province
    Note: A proposed set of questions, not validated.
    ");
}

#[test]
fn at_most_ten_lines_without_empty_ones() {
    let instrument = standard();
    let mut assessments: Vec<_> = (0..=4).map(|numeral| all_but(&instrument, numeral, &[])).collect();
    assessments.extend(instrument.examples.iter().map(|one| example(&instrument, &one.id, Locale::En)));
    assessments.extend([only(&instrument, &[]), partial(&instrument)]);
    assessments.push(only(&instrument, &[("SP1", level(&instrument, 0))]));
    assessments.push(unproven(&instrument, all_but(&instrument, 3, &[]), "SP1"));
    for assessment in &assessments {
        for locale in Locale::ALL {
            let text = of(assessment, locale);
            let lines: Vec<_> = text.split('\n').collect();
            assert!((6..=10).contains(&lines.len()), "{text}");
            assert!(lines.iter().all(|line| !line.trim().is_empty()), "{text}");
            assert_eq!(lines.last().unwrap().split(": ").count(), 2, "{text}");
        }
    }
}
