//! Every kind of error: one small change of the shipped file each.

use std::collections::BTreeSet;

use dinamika::domain::instrument::{Fault, FaultKind, Instrument, STANDARD};
use serde_json::{Value, json};

use super::profiles;

pub(crate) fn file() -> Value {
    serde_json::from_str(STANDARD).unwrap()
}

/// The errors of the shipped file after a change.
pub(crate) fn faults_after(change: impl FnOnce(&mut Value)) -> Vec<Fault> {
    let mut file = file();
    change(&mut file);
    Instrument::parse(&file.to_string()).expect_err("the change is a fault")
}

pub(crate) type Change = fn(&mut Value);

/// A number for each kind of error; a new kind does not compile without one, and needs a row below.
fn number(kind: &FaultKind) -> u8 {
    match kind {
        FaultKind::Unreadable(_) => 0,
        FaultKind::MissingLanguage(_) => 1,
        FaultKind::MalformedId(_) => 2,
        FaultKind::DuplicateId(_) => 3,
        FaultKind::UnknownId { .. } => 4,
        FaultKind::Empty => 5,
        FaultKind::TooMany { .. } => 6,
        FaultKind::BrokenScale => 7,
        FaultKind::AnchorCount { .. } => 8,
        FaultKind::OffScale(_) => 9,
        FaultKind::NotThousandths(_) => 10,
        FaultKind::WeightSum(_) => 11,
        FaultKind::RankOrder { .. } => 12,
        FaultKind::ConditionOnFirstStage => 13,
        FaultKind::NoCondition => 14,
        FaultKind::UnreachableStage => 15,
        FaultKind::Subject => 16,
        FaultKind::Limits => 17,
        FaultKind::NoRecommendation { .. } => 18,
        FaultKind::NotEarlier(_) => 19,
        FaultKind::NoHash => 20,
        FaultKind::AnswerGone(_) => 21,
        FaultKind::Expectation => 22,
    }
}
const KINDS: u8 = 23;

pub(crate) fn unknown(what: &'static str, id: &str) -> FaultKind {
    FaultKind::UnknownId { what, id: id.to_owned() }
}

/// Removes the first element of a list.
fn shorten(list: &mut Value) {
    list.as_array_mut().unwrap().remove(0);
}

/// Appends copies of the first element until the list has `length`.
fn lengthen(list: &mut Value, length: usize) {
    let first = list[0].clone();
    list.as_array_mut().unwrap().resize(length, first);
}

fn table() -> Vec<(Change, &'static str, FaultKind)> {
    let text = |text: &str| text.to_owned();
    vec![
        (|file| file["items"][0]["title"]["en"] = json!(" "), "items/SP1/title", FaultKind::MissingLanguage("en")),
        (|file| file["levels"][2]["name"] = json!({ "en": "x" }), "levels/2/name", FaultKind::MissingLanguage("id")),
        (|file| file["title"] = json!({}), "title", FaultKind::MissingLanguage("id")),
        (|file| file["roles"][0]["id"] = json!("a b"), "roles", FaultKind::MalformedId(text("a b"))),
        (|file| file["overlays"][0]["id"] = json!(""), "overlays", FaultKind::MalformedId(text(""))),
        (|file| file["items"][1]["id"] = json!("SP1"), "items", FaultKind::DuplicateId(text("SP1"))),
        (|file| file["items"][0]["dimension"] = json!("XX"), "SP1", unknown("dimension", "XX")),
        (|file| file["rules"]["gate_items"][0] = json!("XX"), "rules/gate_items", unknown("item", "XX")),
        (|file| file["dimensions"][1]["sources"][0] = json!("XX"), "KB", unknown("source", "XX")),
        (|file| file["recommendations"][0]["stage"] = json!("XX"), "recommendations", unknown("stage", "XX")),
        (|file| file["recommendations"][0]["steps"][0] = json!(9), "recommendations/0/steps", unknown("step", "9")),
        (|file| file["stage_sequence"][0]["focus"][0] = json!(0), "stage_sequence/initial/focus", unknown("step", "0")),
        (|file| file["stage_sequence"][0]["stage"] = json!("XX"), "stage_sequence", unknown("stage", "XX")),
        (|file| file["profiles"][0]["answers"]["XX"] = json!(1), "profiles/ceper", unknown("item", "XX")),
        (
            |file| file["weight_sets"][1]["weights"]["XX"] = json!(0),
            "weight_sets/literature",
            unknown("dimension", "XX"),
        ),
        (|file| file["overlays"][0]["when"] = json!([]), "overlays/few-firms", FaultKind::Empty),
        (|file| file["stages"] = json!([]), "stages", FaultKind::Empty),
        (|file| file["recommendations"][0]["steps"] = json!([]), "recommendations/0/steps", FaultKind::Empty),
        (|file| file["version"] = json!(""), "id", FaultKind::Empty),
        (|file| lengthen(&mut file["levels"], 11), "levels", FaultKind::TooMany { found: 11, most: 10 }),
        (|file| lengthen(&mut file["items"], 50), "dimensions/SP", FaultKind::TooMany { found: 25, most: 24 }),
        (|file| file["levels"][1]["level"] = json!(2), "levels", FaultKind::BrokenScale),
        (
            |file| shorten(&mut file["items"][0]["anchors"]),
            "items/SP1/anchors",
            FaultKind::AnchorCount { found: 4, expected: 5 },
        ),
        (|file| file["rules"]["evidence_from"] = json!(5), "rules/evidence_from", FaultKind::OffScale(5)),
        (|file| file["profiles"][0]["answers"]["SP1"] = json!(9), "profiles/ceper", FaultKind::OffScale(9)),
        (
            |file| file["stages"][1]["requires"][0]["at_least"] = json!(0.0005),
            "stages/emerging",
            FaultKind::NotThousandths(text("0.0005")),
        ),
        (
            |file| file["overlays"][1]["when"][0]["at_most"] = json!(-1),
            "overlays/declining",
            FaultKind::NotThousandths(text("-1")),
        ),
        (|file| file["weight_sets"][0]["weights"]["SP"] = json!(0.2), "weight_sets/equal", FaultKind::WeightSum(1075)),
        (
            |file| file["stages"][1]["rank"] = json!(5),
            "stages/emerging",
            FaultKind::RankOrder { found: 5, expected: 2 },
        ),
        (
            |file| file["stages"][0]["requires"] = json!([{ "overall": true, "at_least": 1 }]),
            "stages/initial",
            FaultKind::ConditionOnFirstStage,
        ),
        (|file| file["stages"][1]["requires"] = json!([]), "stages/emerging", FaultKind::NoCondition),
        (
            |file| file["stages"][1]["requires"][0]["at_least"] = json!(4.001),
            "stages/emerging",
            FaultKind::UnreachableStage,
        ),
        (|file| file["stages"][1]["requires"][0]["overall"] = json!(true), "stages/emerging", FaultKind::Subject),
        (
            |file| file["stages"][1]["requires"][0] = json!({ "age": true, "at_least": 1 }),
            "stages/emerging",
            FaultKind::Subject,
        ),
        (|file| file["overlays"][0]["when"][0] = json!({ "at_most": 4 }), "overlays/few-firms", FaultKind::Subject),
        (|file| file["stages"][1]["requires"][0]["at_most"] = json!(4), "stages/emerging", FaultKind::Limits),
        (|file| file["overlays"][0]["when"][0]["at_least"] = json!(5), "overlays/few-firms", FaultKind::Limits),
        (|file| file["rules"]["answered_share"] = json!([4, 3]), "rules", FaultKind::Limits),
        (|file| file["rules"]["evidence_cap"] = json!(3), "rules/evidence_cap", FaultKind::Limits),
        (
            |file| shorten(&mut file["recommendations"]),
            "recommendations",
            FaultKind::NoRecommendation { dimension: text("SP"), stage: text("initial") },
        ),
        (|file| file["version"] = json!("1.0.0"), "previous/1.0.0", FaultKind::NotEarlier(text("1.0.0"))),
        (|file| file["previous"][0]["version"] = json!("old"), "previous/old", FaultKind::NotEarlier(text("old"))),
        (|file| lengthen(&mut file["previous"], 2), "previous/1.0.0", FaultKind::DuplicateId(text("1.0.0"))),
        (|file| file["previous"][0]["hash"] = json!("00ff"), "previous/1.0.0", FaultKind::NoHash),
        (|file| file["previous"][0]["changed"][0] = json!("XX"), "previous/1.0.0", unknown("item", "XX")),
        (
            |file| file["previous"][0]["changed"][1] = json!("SP2"),
            "previous/1.0.0",
            FaultKind::DuplicateId(text("SP2")),
        ),
        (
            |file| file["previous"][0]["not_applicable"] = json!(["PS3"]),
            "previous/1.0.0",
            FaultKind::AnswerGone(text("PS3")),
        ),
        (
            |file| file["previous"][0]["not_applicable"] = json!(["SP1"]),
            "previous/1.0.0",
            FaultKind::AnswerGone(text("SP1")),
        ),
    ]
}

#[test]
fn detects_every_kind_of_error_with_its_location() {
    let mut seen = BTreeSet::from([0]);
    for (change, place, kind) in table().into_iter().chain(profiles::table()) {
        let faults = faults_after(change);
        let expected = Fault { place: place.to_owned(), kind };
        assert!(faults.contains(&expected), "{expected} is not among {faults:?}");
        seen.insert(number(&expected.kind));
    }
    assert_eq!(seen, (0..KINDS).collect(), "each kind of fault has a row");
}

#[test]
fn an_unreadable_file_has_one_error() {
    for (text, line) in [("", 1), ("{\n\"id\": 3", 2), ("[]", 1), ("{}", 1)] {
        let faults = Instrument::parse(text).unwrap_err();
        assert!(matches!(faults.as_slice(), [Fault { kind: FaultKind::Unreadable(_), .. }]), "{faults:?}");
        assert_eq!(faults[0].place, format!("line {line}"));
    }
    let faults = faults_after(|file| file["dimension"] = json!([]));
    assert!(matches!(&faults[0].kind, FaultKind::Unreadable(why) if why.contains("dimension")), "{faults:?}");
}

#[test]
fn reports_all_errors() {
    let rows = [0, 3, 11, 13, 15, 23, 25, 27, 37];
    let table = table();
    let faults = faults_after(|file| rows.iter().for_each(|row| (table[*row].0)(file)));
    for row in rows {
        let (_, place, kind) = &table[row];
        assert!(
            faults.iter().any(|fault| fault.place == *place && fault.kind == *kind),
            "{place}: {kind} in {faults:?}"
        );
    }
}

#[test]
fn rejects_duplicate_keys_anywhere() {
    let once = [
        ("\"version\":", "\"version\": \"2\", \"version\":"),
        ("\"gate\":", "\"gate\": true, \"gate\":"),
        ("\"horizon_days\":", "\"horizon_days\": 1, \"horizon_days\":"),
        ("\"KB\": 0.", "\"KB\": 0.1, \"KB\": 0."),
        ("\"SP1\": 1", "\"SP1\": 0, \"SP1\": 1"),
    ];
    for (key, twice) in once {
        assert!(STANDARD.contains(key), "{key}");
        let faults = Instrument::parse(&STANDARD.replacen(key, twice, 1)).unwrap_err();
        assert!(
            matches!(faults.as_slice(), [Fault { kind: FaultKind::Unreadable(why), .. }] if why.contains("duplicate")),
            "{key}: {faults:?}"
        );
    }
}
