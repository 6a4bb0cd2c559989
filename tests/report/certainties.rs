//! The certainty of a stage as a word and a sentence.

use dinamika::domain::assessment::{Answer, Assessment};
use dinamika::domain::diagnosis::{Check, CheckKind, StageRange};
use dinamika::domain::instrument::Locale;
use dinamika::report::history::moments;
use dinamika::report::{
    Certainty, binding_sentence, certainty_sentence, gate_sentence, index_sentence, progress, range_sentence, report,
    stage_sentence,
};

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
    let not_assessable =
        words(Certainty::NotAssessable, "Tahap belum dapat ditentukan", "The stage cannot be determined yet");
    assert_eq!(certainty(&only(&instrument, &[])), not_assessable);
    let range = words(Certainty::Range, "Belum tetap", "Not settled yet");
    assert_eq!(certainty(&all_but(&instrument, 3, &gap)), range);
    let provisional = words(Certainty::Provisional, "Sementara", "Provisional");
    assert_eq!(certainty(&unproven(&instrument, three(), "SP1")), provisional);
    assert_eq!(certainty(&three()), words(Certainty::Certain, "Sudah tetap", "Settled"));
}

#[test]
fn the_weaker_fact_determines_the_word() {
    let instrument = standard();
    let gap = [("KP1", Answer::Unknown), ("KP2", Answer::Unanswered)];
    let both = unproven(&instrument, all_but(&instrument, 3, &gap), "SP1");
    assert!(report(&instrument, &both).diagnosis.is_provisional());
    assert_eq!(certainty(&both).0, Certainty::Range);
}

/// Home, the page of a cluster, history and comparison name the stage without the sentence on its certainty.
#[test]
fn a_provisional_stage_is_called_so_wherever_it_is_named() {
    let instrument = standard();
    let three = all_but(&instrument, 3, &[]);
    let unproven = unproven(&instrument, three.clone(), "SP1");
    let named = |assessment: &Assessment, locale| {
        let [moment] = moments(&instrument, std::slice::from_ref(assessment)).try_into().unwrap();
        let said = progress(&instrument, assessment).stage(&instrument, locale);
        assert_eq!(moment.stage_text(&instrument, locale), said);
        said
    };
    assert_eq!(named(&three, Locale::Id), "Klaster dinamis (tahap 3)");
    assert_eq!(named(&unproven, Locale::Id), "Klaster dinamis (tahap 3), sementara");
    assert!(named(&unproven, Locale::En).ends_with("(stage 3), provisional"));
    assert!(!named(&three, Locale::En).contains("provisional"));
}

/// No sentence calls the stage certain while a check fires.
#[test]
fn certain_is_never_said_while_a_check_fires() {
    let instrument = standard();
    let settled = unproven(&instrument, all_but(&instrument, 3, &[("KL1", Answer::Unknown)]), "PM2");
    let report = report(&instrument, &settled);
    assert!(report.diagnosis.stage.is_settled() && report.diagnosis.is_provisional());
    for locale in Locale::ALL {
        let said = format!("{} {}", certainty(&settled).1.join(" "), range(&settled, locale)).to_lowercase();
        assert!(!said.contains("sudah tetap") && !said.contains("settled"), "{said}");
    }
}

#[test]
fn range_sentence_states_the_effect_of_missing_answers() {
    let instrument = standard();
    let complete = all_but(&instrument, 2, &[("KB1", Answer::NotApplicable)]);
    assert_eq!(
        range(&complete, Locale::En),
        "Every question that applies has been answered; the stage is as accurate as those answers."
    );
    let settled = only(&instrument, &[("SP1", level(&instrument, 0))]);
    assert_eq!(range(&settled, Locale::En), "28 questions are without an answer, but that cannot change this stage.");
    let open = all_but(&instrument, 3, &[("KP1", Answer::Unknown), ("KP2", Answer::Unanswered)]);
    let said = range(&open, Locale::Id);
    assert_eq!(said, "2 pertanyaan belum terjawab, jadi tahapnya bisa dari Klaster pemula sampai Klaster dinamis.");
}

#[test]
fn a_provisional_stage_has_a_reason_another_stage_and_an_action() {
    let instrument = standard();
    let said = |assessment: &Assessment, locale| {
        certainty_sentence(&instrument, &report(&instrument, assessment).diagnosis, locale)
    };
    let evidence = unproven(&instrument, all_but(&instrument, 3, &[]), "SP1");
    assert_eq!(
        said(&evidence, Locale::Id),
        "Sementara: belum ada bukti untuk Kerja sama spesialisasi (SP1); bila dihitung lebih rendah: Klaster pemula (tahap 2). \
         Tulis buktinya."
    );
    let both = unproven(&instrument, evidence, "PM2");
    assert_eq!(
        said(&both, Locale::En),
        "Provisional: there is no evidence yet for Specialisation between members (SP1) and Problems solved together \
         (PM2); if counted lower: Emerging cluster (stage 2). Write down the evidence."
    );
    assert_eq!(
        said(&all_but(&instrument, 3, &[]), Locale::En),
        "Settled. Every question that applies has been answered; the stage is as accurate as those answers."
    );
}

#[test]
fn every_check_that_fires_is_in_the_sentence() {
    let instrument = standard();
    let open = all_but(&instrument, 3, &[]);
    let mut report = report(&instrument, &open);
    let stage = StageRange { low: 2, high: 2 };
    let kinds = [CheckKind::Weights(&instrument.weight_sets[1]), CheckKind::Agreement(vec![0])];
    report.diagnosis.checks = kinds.map(|kind| Check { kind, stage }).to_vec();
    for locale in Locale::ALL {
        let said = certainty_sentence(&instrument, &report.diagnosis, locale);
        assert!(said.contains(instrument.weight_sets[1].name.get(locale)), "{said}");
        assert!(said.contains("SP1"), "{said}");
        assert_eq!(said.matches("(tahap 2)").count() + said.matches("(stage 2)").count(), 2, "{said}");
    }
}

#[test]
fn gate_sentence_counts_statuses_and_only_unmet_conditions_are_obstacles() {
    let instrument = standard();
    let said = |assessment: &Assessment, locale| {
        let report = report(&instrument, assessment);
        let gate = report.diagnosis.next_gate().unwrap();
        let binding = binding_sentence(&instrument, gate, locale).unwrap();
        (gate_sentence(gate.stage.rank, gate.counts(), locale), binding)
    };
    let none = (
        "Syarat ke tahap 2: 0 dari 5 terpenuhi, 5 belum diketahui".to_owned(),
        "Yang perlu dijawab dahulu: Kerja sama spesialisasi (SP1)".to_owned(),
    );
    assert_eq!(said(&only(&instrument, &[]), Locale::Id), none);
    let low = all_but(&instrument, 2, &[("SP1", Answer::Unknown), ("PM2", level(&instrument, 1))]);
    let (gate, binding) = said(&low, Locale::En);
    assert_eq!(gate, "Conditions for stage 2: 3 of 5 met, 1 not met yet, 1 not known yet");
    assert!(binding.starts_with("Main obstacle: ") && binding.ends_with("(PM2)"), "{binding}");
    let threes = ["SP1", "SP2", "SP3", "SP4", "KB1", "KB2", "KB3", "KB4"].map(|id| (id, level(&instrument, 3)));
    assert!(said(&only(&instrument, &threes), Locale::Id).1.starts_with("Yang perlu dijawab dahulu: "));
}

#[test]
fn stage_names_include_the_rank() {
    let instrument = standard();
    let named = |low, high, locale| stage_sentence(&instrument, StageRange { low, high }, locale);
    assert_eq!(named(1, 1, Locale::Id), "Tahap awal (tahap 1)");
    assert_eq!(named(4, 4, Locale::En), "Advanced cluster (stage 4)");
    assert_eq!(named(2, 3, Locale::Id), "Klaster pemula sampai Klaster dinamis (tahap 2–3)");
    assert_eq!(named(1, 4, Locale::En), "Initial stage to Advanced cluster (stages 1–4)");
}

#[test]
fn the_index_sentence_includes_the_range() {
    let instrument = standard();
    let exact = all_but(&instrument, 2, &[("SP1", level(&instrument, 3))]);
    assert_eq!(index(&exact, Locale::Id).as_deref(), Some("Indeks 50,7 dari 100, bukan nilai rapor"));
    let nearly = all_but(&instrument, 2, &[("SP1", Answer::Unknown)]);
    assert_eq!(index(&nearly, Locale::En).as_deref(), Some("Index 50 (range 48.4–51.5) of 100, not a grade"));
    let too_few = "Index 0–100 of 100; too few answers for a single number";
    assert_eq!(index(&only(&instrument, &[]), Locale::En).as_deref(), Some(too_few));
    assert!(index(&partial(&instrument), Locale::Id).unwrap().starts_with("Indeks antara "));
}
