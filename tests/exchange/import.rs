//! Import of downloads: single files, copies of storage, and files above the limits.

use dinamika::exchange::{
    ASSESSMENT_PREFIX, FileError, Foreign, Found, Import, Kind, LARGEST_FILE, MOST_ENTRIES, decode, read_files,
};
use serde_json::{Map, Value, json};

use super::sample::{self, read};
use super::support::standard::standard;

fn import(text: &str) -> Result<Import, FileError> {
    read_files(&standard(), text)
}

fn only(text: &str) -> Found {
    let import = import(text).unwrap();
    assert_eq!((import.kind, import.found.len(), import.is_complete), (Kind::Assessment, 1, true));
    import.found[0].clone()
}

#[test]
fn imports_one_assessment() {
    for text in [sample::file().to_string(), format!("\u{feff}{:#}", sample::file())] {
        let found = only(&text);
        assert_eq!(found.content, Ok(decode(&standard(), &text).unwrap()));
        let known = (found.place, found.id.as_deref(), found.cluster.as_deref());
        assert_eq!(known, (0, Some("a-1"), Some("Cor Logam Ceper")));
    }
    let nameless = only(&sample::without("/id").to_string());
    assert_eq!((nameless.id, nameless.content.unwrap().id.as_str()), (None, ""));
}

#[test]
fn sets_an_unreadable_assessment_aside_unchanged() {
    for (pointer, value) in [("/version", json!(2)), ("/responses/SP1/level", json!(9)), ("/instrument/id", json!("x"))]
    {
        let text = format!("\u{feff}{:#}\n", sample::with(pointer, value));
        let found = only(&text);
        let unread = found.content.unwrap_err();
        assert_eq!((Err(unread.error), unread.text.as_str()), (decode(&standard(), &text), text.as_str()));
        assert_eq!((found.id.as_deref(), found.cluster.as_deref()), (Some("a-1"), Some("Cor Logam Ceper")));
    }
    let found = only(&json!({ "format": "dinamika-assessment", "id": 1, "cluster": { "name": [] } }).to_string());
    assert_eq!((found.id, found.cluster), (None, None));
}

#[test]
fn rejects_files_that_are_not_of_the_app() {
    for text in ["{", "{\"format\": 1}", "{\"format\": \"dinamika-group\"}"] {
        assert!(import(text).is_err(), "{text}");
        assert_eq!(import(text).map(|import| import.kind).err(), decode(&standard(), text).err(), "{text}");
    }
    for text in ["", "7", "[]", "{}", "{\"a\": 1}"] {
        assert!(matches!(import(text), Err(FileError::Foreign(_))), "{text}");
    }
}

#[test]
fn imports_the_record_of_one_plan() {
    let plan = json!({
        "format": "dinamika-plan", "version": 1, "cluster": "ceper", "actions": [{ "id": "a", "title": "Rapat" }],
    });
    let read = import(&plan.to_string()).unwrap();
    assert_eq!((read.kind, read.found.len(), read.is_complete), (Kind::Plan, 0, true));
    let [found] = read.plans.as_slice() else { panic!("one plan, not {}", read.plans.len()) };
    assert_eq!((found.place, found.cluster.as_deref()), (0, Some("ceper")));
    assert_eq!(found.content.as_ref().map(|plan| plan.actions()[0].content.title.clone()), Ok("Rapat".to_owned()));

    let newer = json!({ "format": "dinamika-plan", "version": 99, "cluster": "ceper" }).to_string();
    let read = import(&newer).unwrap();
    let unread = read.plans[0].content.as_ref().unwrap_err();
    assert_eq!((read.plans[0].cluster.as_deref(), unread.text.as_str()), (Some("ceper"), newer.as_str()));
    assert!(matches!(unread.error, FileError::NewerPlan(_)));
}

/// A copy of storage with these keys, as the crash page offers it.
fn copy<const N: usize>(records: [(&str, Value); N]) -> String {
    Value::Object(records.map(|(key, value)| (key.to_owned(), value)).into_iter().collect::<Map<_, _>>()).to_string()
}

#[test]
fn imports_a_copy_of_storage() {
    let good = sample::file().to_string();
    let newer = sample::with("/version", json!(3)).to_string();
    let text = copy([
        ("dinamika/assessment/a-7", json!(good)),
        ("dinamika/assessment/a/ 8", json!("{broken")),
        ("dinamika/assessment/a-9", json!(newer)),
        ("dinamika/assessments/a-1", json!(good)),
        ("dinamika/settings", json!("{}")),
    ]);
    let import = import(&text).unwrap();
    assert_eq!((import.kind, import.is_complete), (Kind::Rescue, true));
    let known = import.found.iter().map(|found| (found.place, found.id.as_deref().unwrap(), found.cluster.as_deref()));
    let name = Some("Cor Logam Ceper");
    let mut known: Vec<_> = known.collect();
    known.sort_unstable_by_key(|(_, id, _)| *id);
    assert_eq!(
        known.iter().map(|(_, id, name)| (*id, *name)).collect::<Vec<_>>(),
        [("a-7", name), ("a-9", name), ("a/ 8", None)]
    );
    let content = |id: &str| import.found.iter().find(|found| found.id.as_deref() == Some(id)).unwrap().content.clone();
    let mut expected = read(&sample::file()).unwrap();
    "a-7".clone_into(&mut expected.id);
    assert_eq!(content("a-7"), Ok(expected), "the key names the assessment");
    assert_eq!(content("a/ 8").unwrap_err().text, "{broken");
    let unread = content("a-9").unwrap_err();
    assert_eq!((unread.error, unread.text), (FileError::NewerVersion(3), newer));
    assert_eq!(import.found.iter().map(|found| found.place).collect::<Vec<_>>(), [0, 1, 2]);
}

#[test]
fn imports_an_empty_copy_of_storage() {
    let import = import(&copy([("dinamika/settings", json!("{}"))])).unwrap();
    assert_eq!((import.kind, import.found.len()), (Kind::Rescue, 0));
}

#[test]
fn rejects_copies_of_storage_with_foreign_keys() {
    let record = json!(sample::file().to_string());
    for key in ["settings", "Dinamika/settings", ""] {
        let text = copy([("dinamika/assessment/a", record.clone()), (key, json!(""))]);
        assert_eq!(import(&text), Err(FileError::Foreign(Foreign::OtherJson)));
    }
    let found = import(&copy([("dinamika/assessment/a", json!([1]))])).unwrap().found;
    let unread = found[0].content.as_ref().unwrap_err();
    assert_eq!((found[0].id.as_deref(), unread.text.as_str()), (Some("a"), "[1]"));
    assert_eq!(unread.error.to_string(), "dinamika/assessment/a: [1] is not a string");
}

#[test]
fn rejects_files_above_the_size_limit() {
    let file = sample::file().to_string();
    let filled = |length: usize| format!("{file}{}", " ".repeat(length - file.len()));
    assert!(only(&filled(LARGEST_FILE)).content.is_ok());
    assert_eq!(import(&filled(LARGEST_FILE + 1)), Err(FileError::TooLarge));
    assert_eq!(FileError::TooLarge.to_string(), "larger than 20 MB");
    // The limit is in bytes, not characters.
    assert_eq!(import(&"é".repeat(LARGEST_FILE / 2 + 1)), Err(FileError::TooLarge));
}

#[test]
fn rejects_too_many_entries() {
    let list = |count: usize| format!("[{}0]", "0,".repeat(count - 1));
    let bundle =
        |key: &str, count| format!("{{\"format\":\"dinamika-bundle\",\"version\":1,\"{key}\":{}}}", list(count));
    for key in ["assessments", "manifest", "unread", "other"] {
        assert_eq!(import(&bundle(key, MOST_ENTRIES + 1)), Err(FileError::TooMany(100_000)), "{key}");
    }
    assert!(import(&bundle("other", MOST_ENTRIES)).is_ok());
    assert_eq!(FileError::TooMany(MOST_ENTRIES).to_string(), "more than 100000 entries in one list or object");
    let keys: Vec<_> = (0..=MOST_ENTRIES).map(|key| format!("\"{ASSESSMENT_PREFIX}{key}\":\"\"")).collect();
    assert_eq!(import(&format!("{{{}}}", keys.join(","))), Err(FileError::TooMany(100_000)));
    // Within a record, the limit of the record applies.
    let record = format!("{{\"format\":\"dinamika-assessment\",\"list\":{}}}", list(MOST_ENTRIES + 1));
    let found = import(&copy([("dinamika/assessment/a", json!(record))])).unwrap().found;
    assert_eq!(found[0].content.as_ref().unwrap_err().error, FileError::TooMany(100_000));
}

#[test]
fn rejects_deep_nesting() {
    let deep = format!("{{\"format\":\"dinamika-bundle\",\"version\":1,\"assessments\":{}", "[".repeat(1_000_000));
    for text in [deep, "[".repeat(1_000_000), "{\"dinamika/a\":".repeat(1_000_000)] {
        let said = import(&text).unwrap_err().to_string();
        assert!(said.contains("recursion limit exceeded"), "{said}");
    }
}
