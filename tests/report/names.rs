//! Names of indicators, dimensions, stages and answers.

use dinamika::domain::assessment::Answer;
use dinamika::domain::instrument::{Locale, Subject};
use dinamika::report::names;

use super::support::standard::{level, place, standard};

#[test]
fn the_subject_of_a_condition_has_a_name() {
    let instrument = standard();
    let sp1 = place(&instrument, "SP1");
    let named = |subject| Locale::ALL.map(|locale| names::subject(&instrument, subject, locale));
    assert_eq!(
        named(Subject::Indicator(sp1)),
        ["Kerja sama spesialisasi (SP1)", "Specialisation between members (SP1)"]
    );
    assert_eq!(named(Subject::EveryIndicator), ["Setiap pertanyaan", "Every question"]);
    assert_eq!(
        named(Subject::Dimension(0)),
        ["Rata-rata Spesialisasi dan pembagian kerja", "Average of Specialisation and division of work"]
    );
    assert_eq!(named(Subject::Overall), ["Rata-rata semua dimensi", "Average of all dimensions"]);
}

#[test]
fn every_subject_has_a_unique_name() {
    let instrument = standard();
    for locale in Locale::ALL {
        let mut subjects: Vec<_> = (0..instrument.indicators.len()).map(Subject::Indicator).collect();
        subjects.extend((0..instrument.dimensions.len()).map(Subject::Dimension));
        subjects.extend([Subject::EveryIndicator, Subject::Overall]);
        let names: Vec<_> = subjects.iter().map(|subject| names::subject(&instrument, *subject, locale)).collect();
        let different: std::collections::BTreeSet<_> = names.iter().collect();
        assert_eq!(different.len(), names.len(), "{names:#?}");
        assert!(names.iter().all(|name| !name.trim().is_empty()));
    }
}

#[test]
fn lists_several_indicators() {
    let instrument = standard();
    let places = ["PM2", "SP1"].map(|id| place(&instrument, id));
    let named = names::indicators(&instrument, &places, Locale::En);
    assert_eq!(named.matches(", ").count(), 1);
    assert!(named.find("(PM2)").unwrap() < named.find("(SP1)").unwrap(), "{named}");
    assert_eq!(names::indicators(&instrument, &[], Locale::En), "");
}

#[test]
fn stages_have_the_names_of_the_instrument() {
    let instrument = standard();
    let named = |locale| [1, 2, 3, 4].map(|rank| names::stage(&instrument, rank, locale));
    assert_eq!(named(Locale::Id), ["Tahap awal", "Klaster pemula", "Klaster dinamis", "Klaster maju"]);
    assert_eq!(named(Locale::En), ["Initial stage", "Emerging cluster", "Dynamic cluster", "Advanced cluster"]);
}

#[test]
fn answers_show_level_and_anchor_or_the_state() {
    let instrument = standard();
    let indicator = instrument.indicator("SP1").unwrap();
    let said = |answer| names::answer(&instrument, indicator, answer, Locale::En);
    assert_eq!(said(level(&instrument, 0)), "0 – Did not happen: every firm did every step itself.");
    let said = |answer| Locale::ALL.map(|locale| names::answer(&instrument, indicator, answer, locale));
    assert_eq!(said(Answer::Unanswered), ["Belum dijawab", "Not answered yet"]);
    assert_eq!(said(Answer::Unknown), ["Tidak tahu", "Don't know"]);
    assert_eq!(said(Answer::NotApplicable), ["Tidak berlaku", "Not applicable"]);
    for (anchor, numeral) in indicator.anchors.iter().zip(0..) {
        let [indonesian, english] = said(level(&instrument, numeral));
        assert_eq!(indonesian, format!("{numeral} – {}", anchor.get(Locale::Id)));
        assert_eq!(english, format!("{numeral} – {}", anchor.get(Locale::En)));
    }
}

#[test]
fn in_a_sentence_keeps_abbreviations() {
    assert_eq!(names::in_a_sentence("AD/ART koperasi"), "AD/ART koperasi");
    assert_eq!(names::in_a_sentence("Nota titip kerja"), "nota titip kerja");
    assert_eq!(names::in_a_sentence(""), "");
    let instrument = standard();
    for indicator in &instrument.indicators {
        for locale in Locale::ALL {
            let text = names::in_a_sentence(indicator.evidence.get(locale));
            let mut letters = text.chars();
            let (first, second) = (letters.next().unwrap(), letters.next().unwrap());
            assert!(!first.is_lowercase() || !second.is_uppercase(), "{text}");
        }
    }
}

#[test]
fn names_some_indicators_within_a_sentence() {
    let instrument = standard();
    let some = |count: usize| names::some_indicators(&instrument, &(0..count).collect::<Vec<_>>(), Locale::En);
    let name = |place| names::indicator(&instrument, place, Locale::En);
    assert_eq!(some(0), "");
    assert_eq!(some(1), name(0));
    assert_eq!(some(2), format!("{} and {}", name(0), name(1)));
    assert_eq!(some(3), format!("{}, {} and {}", name(0), name(1), name(2)));
    assert_eq!(some(4), format!("{}, {} and 2 more", name(0), name(1)));
}
