//! How certain a stage is, in a word and a sentence.

use dinamika::domain::assessment::{Answer, Assessment};
use dinamika::domain::diagnosis::StageRange;
use dinamika::domain::instrument::Locale;
use dinamika::report::{Certainty, index_sentence, range_sentence, report, stage_sentence};

use super::sample::{all_but, only, partial, unproven};
use super::support::standard::{level, standard};

fn certainty(assessment: &Assessment) -> (Certainty, [&'static str; 2]) {
    let instrument = standard();
    let certainty = Certainty::of(&report(&instrument, assessment).diagnosis);
    (certainty, Locale::ALL.map(|locale| certainty.word(locale)))
}

fn range(assessment: &Assessment, locale: Locale) -> String {
    let instrument = standard();
    range_sentence(&instrument, &report(&instrument, assessment).diagnosis, locale)
}

fn index(assessment: &Assessment, locale: Locale) -> Option<String> {
    let instrument = standard();
    index_sentence(&instrument, &report(&instrument, assessment).diagnosis, locale)
}

#[test]
fn each_certainty_has_its_word() {
    let instrument = standard();
    let gap = [("KP1", Answer::Unknown), ("KP2", Answer::Unanswered)];
    let three = || all_but(&instrument, 3, &[]);
    let words = |certainty, indonesian, english| (certainty, [indonesian, english]);
    let not_assessable = words(Certainty::NotAssessable, "Tahap belum dapat disebut", "No stage can be named yet");
    assert_eq!(certainty(&only(&instrument, &[])), not_assessable);
    let range = words(Certainty::Range, "Masih rentang", "Still a range");
    assert_eq!(certainty(&all_but(&instrument, 3, &gap)), range);
    let provisional = words(Certainty::Provisional, "Sementara", "Provisional");
    assert_eq!(certainty(&unproven(&instrument, three(), "SP1")), provisional);
    assert_eq!(certainty(&three()), words(Certainty::Certain, "Pasti", "Certain"));
}

#[test]
fn the_weaker_fact_gives_the_word() {
    let instrument = standard();
    let gap = [("KP1", Answer::Unknown), ("KP2", Answer::Unanswered)];
    let both = unproven(&instrument, all_but(&instrument, 3, &gap), "SP1");
    assert!(report(&instrument, &both).diagnosis.is_provisional());
    assert_eq!(certainty(&both).0, Certainty::Range);
}

/// As long as a check fires, no sentence calls the stage certain.
#[test]
fn certain_is_never_said_while_a_check_fires() {
    let instrument = standard();
    let settled = unproven(&instrument, all_but(&instrument, 3, &[("KL1", Answer::Unknown)]), "PM2");
    let report = report(&instrument, &settled);
    assert!(report.diagnosis.stage.is_settled() && report.diagnosis.is_provisional());
    for locale in Locale::ALL {
        let said = format!("{} {}", certainty(&settled).1.join(" "), range(&settled, locale)).to_lowercase();
        assert!(!said.contains("pasti") && !said.contains("certain"), "{said}");
    }
}

#[test]
fn the_range_says_what_missing_answers_can_do() {
    let instrument = standard();
    let complete = all_but(&instrument, 2, &[("KB1", Answer::NotApplicable)]);
    assert_eq!(range(&complete, Locale::En), "Every question that applies has been answered.");
    let settled = only(&instrument, &[("SP1", level(&instrument, 0))]);
    assert_eq!(range(&settled, Locale::En), "The missing answers (28) cannot change this stage.");
    let open = all_but(&instrument, 3, &[("KP1", Answer::Unknown), ("KP2", Answer::Unanswered)]);
    let said = range(&open, Locale::Id);
    assert_eq!(said, "Dengan 2 jawaban yang belum ada, tahapnya dapat dari Klaster pemula sampai Klaster dinamis.");
}

#[test]
fn a_stage_is_named_with_its_rank() {
    let instrument = standard();
    let named = |low, high, locale| stage_sentence(&instrument, StageRange { low, high }, locale);
    assert_eq!(named(1, 1, Locale::Id), "Tahap awal (tahap 1)");
    assert_eq!(named(4, 4, Locale::En), "Advanced cluster (stage 4)");
    assert_eq!(named(2, 3, Locale::Id), "Klaster pemula sampai Klaster dinamis (tahap 2–3)");
    assert_eq!(named(1, 4, Locale::En), "Initial stage to Advanced cluster (stages 1–4)");
}

#[test]
fn the_index_is_said_with_what_it_stands_on() {
    let instrument = standard();
    let exact = all_but(&instrument, 2, &[("SP1", level(&instrument, 3))]);
    assert_eq!(index(&exact, Locale::Id).as_deref(), Some("Indeks 50,7 dari 100"));
    let nearly = all_but(&instrument, 2, &[("SP1", Answer::Unknown)]);
    assert_eq!(index(&nearly, Locale::En).as_deref(), Some("Index 50 (range 48.4–51.5) of 100"));
    let too_few = "Index in the range 0–100 of 100; too few answers for one number";
    assert_eq!(index(&only(&instrument, &[]), Locale::En).as_deref(), Some(too_few));
    assert!(index(&partial(&instrument), Locale::Id).unwrap().starts_with("Indeks dalam rentang "));
}
