//! Bundles: round trip of any content, and detection of missing parts.

use std::cell::RefCell;

use dinamika::domain::assessment::Assessment;
use dinamika::domain::instrument::Instrument;
use dinamika::exchange::{FileError, Import, Kind, decode, encode, encode_bundle, encode_compact, read_files};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use super::generator::{assessments, text};
use super::sample::{self, read};
use super::support::generate::settings;
use super::support::standard::standard;

const MADE: &str = "2026-11-24T08:00:00.000Z";

/// Typical cluster names, and arbitrary text.
fn name() -> impl Strategy<Value = String> {
    let real = [
        "Cor Logam Ceper",
        "ꦕꦺꦴꦂ ꦊꦴꦒꦩ꧀",
        "عنقود المعادن",
        "铸造产业集群",
        "Кластер «Литьё»",
        "🏭\u{200d}🔧",
        "\"\\\u{0}",
    ];
    prop_oneof![select(real.to_vec()).prop_map(str::to_owned), text()]
}

/// One cluster with one to three assessments.
fn cluster(instrument: &Instrument) -> impl Strategy<Value = Vec<Assessment>> + use<> {
    (name(), text(), vec(assessments(instrument), 1..=3)).prop_map(|(name, id, mut assessments)| {
        for assessment in &mut assessments {
            assessment.cluster.name = Some(name.clone());
            assessment.cluster.id = Some(id.clone());
        }
        assessments
    })
}

fn bundle(assessments: &[Assessment], raw: &[&str]) -> String {
    encode_bundle(&assessments.iter().collect::<Vec<_>>(), raw, MADE)
}

/// The assessments of a valid bundle.
fn whole(instrument: &Instrument, text: &str) -> Vec<Assessment> {
    let import = read_files(instrument, text).unwrap();
    assert!(import.is_complete && import.kind == Kind::Bundle);
    assert!(import.found.iter().enumerate().all(|(place, found)| found.place == place));
    import.found.into_iter().map(|found| found.content.unwrap()).collect()
}

#[test]
fn bundles_of_one_and_of_a_thousand_clusters_round_trip() {
    let instrument = standard();
    let all = RefCell::new(Vec::new());
    let thousand = ProptestConfig { cases: 1000, ..settings() };
    proptest!(thousand, |(cluster in cluster(&instrument))| {
        prop_assert_eq!(&whole(&instrument, &bundle(&cluster, &[])), &cluster);
        all.borrow_mut().extend(cluster);
    });
    let all = all.into_inner();
    assert!(1000 <= all.len());
    assert!(whole(&instrument, &bundle(&all, &[])) == all);
}

#[test]
fn encodes_the_documented_format() {
    let one = read(&sample::file()).unwrap();
    let mut other = one.clone();
    (other.id, other.cluster.name, other.date) = ("a-2".to_owned(), None, None);
    let text = bundle(&[one.clone(), other.clone()], &["{broken"]);
    let written: Value = serde_json::from_str(&text).unwrap();
    let manifest = json!([
        { "id": "a-1", "cluster": "Cor Logam Ceper", "date": "2026-11-23", "revision": 7 },
        { "id": "a-2", "revision": 7 },
    ]);
    let files = [&one, &other].map(|one| serde_json::from_str::<Value>(&encode(one)).unwrap());
    let expected = json!({
        "format": "dinamika-bundle",
        "version": 2,
        "made": MADE,
        "manifest": manifest,
        "unread": ["{broken"],
        "assessments": files,
    });
    assert_eq!(written, expected);
    let files = format!("\"assessments\":[{},{}],\"manifest\":", encode_compact(&one), encode_compact(&other));
    assert!(text.contains(&files));
    let nothing = bundle(&[], &[]);
    assert!(!nothing.contains("unread"));
    assert_eq!(whole(&standard(), &nothing), []);
}

#[test]
fn exports_unreadable_records_unchanged() {
    let instrument = standard();
    proptest!(settings(), |(texts in vec(text(), 0..4))| {
        let raw: Vec<_> = texts.iter().map(String::as_str).collect();
        let one = read(&sample::file()).unwrap();
        let import = read_files(&instrument, &bundle(std::slice::from_ref(&one), &raw)).unwrap();
        prop_assert!(import.is_complete);
        let found: Vec<_> = import.found.iter().map(|found| found.content.as_ref()).collect();
        prop_assert_eq!(found[0], Ok(&one));
        prop_assert_eq!(found[1..].iter().map(|one| one.unwrap_err().text.as_str()).collect::<Vec<_>>(), raw);
    });
}

/// A browser with an older version of the app may pass on records it cannot read and this one can.
#[test]
fn reads_records_unreadable_for_another_version() {
    let one = read(&sample::file()).unwrap();
    let spaced = encode(&one);
    let newer = spaced.replace("\"version\": 1", "\"version\": 2");
    let text = bundle(&[], &[&spaced, &newer]);
    let import = read_files(&standard(), &text).unwrap();
    assert_eq!(import.found[0].content, Ok(one));
    let unread = import.found[1].content.as_ref().unwrap_err();
    assert_eq!((&unread.error, &unread.text), (&FileError::NewerVersion(2), &newer));
    let known = (import.found[1].id.as_deref(), import.found[1].cluster.as_deref());
    assert_eq!(known, (Some("a-1"), Some("Cor Logam Ceper")));
}

/// File and key are one nesting level each: these are the deepest lists a file can contain.
#[test]
fn accepts_the_deepest_nested_file() {
    let instrument = standard();
    for depth in 120..127 {
        let deep = format!("{{\"deep\":{}{},", "[".repeat(depth), "]".repeat(depth));
        let deep = decode(&instrument, &sample::file().to_string().replacen('{', &deep, 1)).unwrap();
        let flat = read(&sample::file()).unwrap();
        let import = read_files(&instrument, &bundle(&[deep.clone(), flat.clone()], &[])).unwrap();
        assert!(import.is_complete);
        let found: Vec<_> = import.found.iter().map(|found| found.content.as_ref().unwrap()).collect();
        assert!(found.len() == 2 && found.contains(&&deep) && found.contains(&&flat), "{depth}");
    }
}

/// The bundle of three, modified as JSON.
fn changed(change: impl Fn(&mut Value)) -> Result<Import, FileError> {
    let three = ["a-1", "a-2", "a-3"].map(|id| read(&sample::with("/id", json!(id))).unwrap());
    let mut file = serde_json::from_str(&bundle(&three, &["x"])).unwrap();
    change(&mut file);
    read_files(&standard(), &file.to_string())
}

#[test]
fn detects_differences_from_the_manifest() {
    let complete = |change: fn(&mut Value)| {
        let import = changed(change).unwrap();
        (import.is_complete, import.found.iter().filter(|found| found.content.is_ok()).count())
    };
    let list = |file: &mut Value, key: &str| file[key].as_array().unwrap().len();
    assert_eq!(changed(|file| assert_eq!(list(file, "assessments"), 3)).unwrap().found.len(), 4);
    assert_eq!(complete(|_| {}), (true, 3));
    assert_eq!(complete(|file| _ = file["assessments"].as_array_mut().unwrap().pop()), (false, 2));
    assert_eq!(complete(|file| file["assessments"].as_array_mut().unwrap().clear()), (false, 0));
    assert_eq!(complete(|file| _ = file.as_object_mut().unwrap().remove("assessments")), (false, 0));
    assert_eq!(complete(|file| file["assessments"].as_array_mut().unwrap().swap(0, 2)), (false, 3));
    assert_eq!(complete(|file| file["assessments"][1]["id"] = json!("a-9")), (false, 3));
    assert_eq!(complete(|file| _ = file["manifest"].as_array_mut().unwrap().pop()), (false, 3));
    assert_eq!(complete(|file| file["manifest"][0]["id"] = json!("a-9")), (false, 3));
    assert_eq!(complete(|file| _ = file.as_object_mut().unwrap().remove("manifest")), (false, 3));
    let empty = r#"{"format":"dinamika-bundle","version":1,"unread":[],"assessments":[]"#;
    let is_complete = |rest: &str| read_files(&standard(), &format!("{empty}{rest}")).unwrap().is_complete;
    assert_eq!([is_complete("}"), is_complete(r#","manifest":[]}"#)], [false, true]);
    for nonsense in [json!(null), json!(3), json!([1, 2, 3])] {
        assert!(!changed(|file| file["manifest"] = nonsense.clone()).unwrap().is_complete, "{nonsense}");
    }
}

/// A bundle truncated anywhere and closed by hand is not accepted as complete, unless every file in it is there.
#[test]
fn detects_a_truncated_and_repaired_bundle() {
    let instrument = standard();
    let two = ["a-1", "a-2"].map(|id| read(&sample::with("/id", json!(id))).unwrap());
    let text = bundle(&two, &["some text", "and more"]);
    let mut mended = 0;
    for (end, _) in text.char_indices() {
        for closing in ["}", "]}", "}]}", "\"]}", "}}]}", "}}}]}", "\"}}}]}"] {
            if let Ok(import) = read_files(&instrument, &format!("{}{closing}", &text[..end])) {
                let found = import.found.into_iter().filter_map(|found| found.content.ok());
                assert!(!import.is_complete || found.eq(two.clone()), "{end} {closing}");
                mended += 1;
            }
        }
    }
    assert!(20 < mended, "{mended}");
}

#[test]
fn sets_an_invalid_file_aside_with_its_id_and_cluster() {
    let import = changed(|file| file["assessments"][1]["responses"]["SP1"]["level"] = json!(9)).unwrap();
    assert!(import.is_complete);
    let states: Vec<_> = import.found.iter().map(|found| found.content.is_ok()).collect();
    assert_eq!(states, [true, false, true, false]);
    let found = &import.found[1];
    let known = (found.place, found.id.as_deref(), found.cluster.as_deref());
    assert_eq!(known, (1, Some("a-2"), Some("Cor Logam Ceper")));
    let unread = found.content.as_ref().unwrap_err();
    assert!(unread.error.to_string().starts_with("responses.SP1: "), "{}", unread.error);
    assert_eq!(serde_json::from_str::<Value>(&unread.text).unwrap()["id"], "a-2");
    let odd = changed(|file| file["assessments"][0] = json!("text")).unwrap();
    assert_eq!((odd.found.len(), odd.is_complete, odd.found[0].id.as_deref()), (4, false, None));
    let odd = changed(|file| file["unread"] = json!([{ "a": 1 }])).unwrap();
    assert_eq!(odd.found[3].content.as_ref().unwrap_err().text, "{\"a\":1}");
}

#[test]
fn rejects_bundles_of_another_format() {
    assert_eq!(changed(|file| file["version"] = json!(3)), Err(FileError::NewerBundle(3)));
    assert_eq!(changed(|file| file["version"] = json!(0)), Err(FileError::NoSuchVersion(0)));
    assert_eq!(changed(|file| file["format"] = json!("bundle")), Err(FileError::Format("bundle".to_owned())));
    for (key, value) in [("version", json!(null)), ("assessments", json!({})), ("unread", json!("x"))] {
        let error = changed(|file| file[key] = value.clone()).unwrap_err();
        assert!(matches!(&error, FileError::Malformed(said) if said.starts_with(key)), "{error}");
    }
}
