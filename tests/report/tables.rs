//! The tables, parsed by the csv crate.

use csv::ReaderBuilder;
use dinamika::domain::assessment::{Answer, Assessment, Response};
use dinamika::domain::instrument::{Instrument, Locale};
use dinamika::domain::plan::Plan;
use dinamika::report::tables::{assessments, codebook, indicators, plan};
use proptest::prelude::*;

use super::sample::{all_but, example, only};
use super::support::generate::settings;
use super::support::standard::{level, standard};

/// Every row with its values, as a spreadsheet in this language reads them.
fn rows(table: &str, locale: Locale) -> Vec<Vec<String>> {
    let text = table.strip_prefix('\u{feff}').expect("a byte order mark");
    let separator = if locale == Locale::Id { b';' } else { b',' };
    let mut reader = ReaderBuilder::new().delimiter(separator).has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// The value of the only row in this column.
fn value(rows: &[Vec<String>], column: &str) -> String {
    let place = rows[0].iter().position(|name| name == column).unwrap_or_else(|| panic!("no column {column}"));
    assert_eq!(rows.len(), 2);
    rows[1][place].clone()
}

#[test]
fn rows_match_the_result() {
    let instrument = standard();
    let ceper = example(&instrument, "ceper", Locale::Id);
    let table = rows(&assessments(&instrument, &[&ceper], Locale::Id), Locale::Id);
    for (column, expected) in [
        ("tanggal", "2026-11-23"),
        ("tahap_terendah", "1"),
        ("tahap_tertinggi", "1"),
        ("tahap_dapat_ditentukan", "ya"),
        ("terjawab", "29"),
        ("belum_dijawab", "0"),
    ] {
        assert_eq!(value(&table, column), expected, "{column}");
    }
    assert!(value(&table, "indeks").contains(','), "the decimal mark of the language");
    let english = rows(&assessments(&instrument, &[&ceper], Locale::En), Locale::En);
    assert_eq!(value(&english, "index"), value(&table, "indeks").replace(',', "."));
}

#[test]
fn missing_values_are_empty_with_their_state() {
    let instrument = standard();
    let few = only(&instrument, &[("SP1", level(&instrument, 3)), ("SP2", Answer::Unknown)]);
    let table = rows(&assessments(&instrument, &[&few], Locale::En), Locale::En);
    assert_eq!(["SP1", "SP2", "SP3", "SP", "index"].map(|column| value(&table, column)), ["3", "", "", "", ""]);
    assert_eq!(value(&table, "assessable"), "no");
    let states = rows(&indicators(&instrument, &[&few], Locale::En), Locale::En);
    let state = |id: &str| {
        let row = states.iter().find(|row| row[5] == id).unwrap();
        [row[7].clone(), row[8].clone()]
    };
    assert_eq!(state("SP1"), ["answered", "3"]);
    assert_eq!(state("SP2"), ["don't know", ""]);
    assert_eq!(state("SP3"), ["not answered yet", ""]);
}

#[test]
fn rows_and_codebook_have_all_columns() {
    let instrument = standard();
    let all = all_but(&instrument, 2, &[]);
    for locale in Locale::ALL {
        let one = rows(&assessments(&instrument, &[&all, &all], locale), locale);
        let other = rows(&indicators(&instrument, &[&all, &all], locale), locale);
        assert_eq!((one.len(), other.len()), (3, 1 + 2 * instrument.indicators.len()));
        let named = rows(&codebook(&instrument, locale), locale);
        let of_plan = rows(&plan(&Plan::blank("c".to_owned()), None, locale), locale);
        let columns = [one[0].clone(), other[0].clone(), of_plan[0].clone()].concat();
        assert_eq!(named[1..].iter().map(|row| row[1].clone()).collect::<Vec<_>>(), columns);
        assert!(named.iter().all(|row| row.iter().all(|value| !value.is_empty())));
    }
}

fn with_evidence(instrument: &Instrument, evidence: &str, name: &str) -> Assessment {
    let mut assessment = only(instrument, &[]);
    assessment.cluster.name = Some(name.to_owned());
    let response = Response { evidence: evidence.to_owned(), ..Response::default() };
    assessment.respond(instrument, "SP1", response).unwrap();
    assessment
}

#[test]
fn texts_round_trip_and_are_never_formulas() {
    let instrument = standard();
    proptest!(settings(), |(evidence in "\\PC*|[=+@\t\r\n;,\"' -]{1,6}.*", name in ".+", in_english in any::<bool>())| {
        let locale = if in_english { Locale::En } else { Locale::Id };
        let assessment = with_evidence(&instrument, &evidence, &name);
        let table = rows(&indicators(&instrument, &[&assessment], locale), locale);
        let row = table.iter().find(|row| row[5] == "SP1").unwrap();
        for (found, given) in [(&row[9], &evidence), (&row[1], &name)] {
            let is_dangerous = |text: &str| text.starts_with(|first: char| "=+-@".contains(first) || first.is_control());
            prop_assert!(!is_dangerous(found));
            let expected = if is_dangerous(given) { format!("'{given}") } else { given.clone() };
            prop_assert_eq!(found, &expected);
        }
    });
}
