//! Unreadable files: each is reported with its error, and the others are scored.

use serde_json::json;

use super::run::{Folder, all_but};

#[test]
fn prints_the_usage_without_files() {
    let run = Folder::new("usage").score::<&str>(&[]);
    assert_eq!((run.code(), run.objects().len()), (Some(1), 0));
    assert!(run.faults()[0].contains("score FILE"), "{:?}", run.faults());
}

#[test]
fn reports_bad_files_with_path_and_error_and_scores_the_others() {
    let folder = Folder::new("mixed");
    let good = all_but(2, &[]);
    let bad = |pointer: &str, value: serde_json::Value| {
        let mut file = good.clone();
        *file.pointer_mut(pointer).unwrap() = value;
        file.to_string()
    };
    folder.write("first.json", good.to_string());
    folder.write("level.json", bad("/responses/KB2/level", json!(7)));
    folder.write("json.json", "{\n  \"format\": ");
    folder.write("format.json", bad("/format", json!("something")));
    folder.write("version.json", bad("/version", json!(2)));
    folder.write("instrument.json", bad("/instrument/version", json!("0.9.0")));
    folder.write("indicator.json", good.to_string().replace("KB2", "KB9"));
    folder.write("two.json", bad("/responses/KB2", json!({ "level": 1, "unknown": true })));
    folder.write("bytes.json", [0xff, 0xfe, 0x00]);
    let (before, behind) =
        good.to_string().split_once("Uji").map(|(one, other)| (one.to_owned(), other.to_owned())).unwrap();
    folder.write("latin.json", [before.as_bytes(), b"Uji \xe9", behind.as_bytes()].concat());
    folder.write("empty.json", "");
    folder.write("table.csv", "nama;umur\nSri;44\n");
    folder.write("plan.json", r#"{"format": "dinamika-plan", "version": 1, "cluster": "c", "actions": []}"#);
    folder.write("print.pdf", "%PDF-1.7\n");
    folder.write("last.json", format!("\u{feff}{good}"));
    std::fs::create_dir(folder.path().join("folder.json")).unwrap();
    let expected: [(&str, &[&str]); 15] = [
        ("level.json", &["responses.KB2", "7"]),
        ("json.json", &["line 2"]),
        ("format.json", &["format", "something"]),
        ("version.json", &["version", "2"]),
        ("instrument.json", &["instrument", "0.9.0"]),
        ("indicator.json", &["responses.KB9", "no indicator"]),
        ("two.json", &["responses.KB2", "more than one"]),
        ("bytes.json", &["UTF-8"]),
        ("latin.json", &["UTF-8"]),
        ("empty.json", &["empty"]),
        ("table.csv", &["table"]),
        ("plan.json", &["plan"]),
        ("print.pdf", &["PDF"]),
        ("folder.json", &[]),
        ("missing.json", &[]),
    ];
    let names: Vec<_> = expected.iter().map(|(name, _)| *name).collect();
    let run = folder.score(&[&["first.json"], &names[..], &["last.json"]].concat());
    assert_eq!(run.code(), Some(1));
    let scored = run.objects();
    let files: Vec<_> = scored.iter().map(|one| one["file"].as_str().unwrap()).collect();
    assert_eq!(files, ["first.json", "last.json"]);
    let faults = run.faults();
    assert_eq!(faults.len(), expected.len(), "{faults:#?}");
    for (fault, (name, words)) in faults.iter().zip(expected) {
        assert!(fault.starts_with(&format!("{name}: ")), "{fault}");
        assert!(words.iter().all(|word| fault.contains(word)), "{fault}");
    }
}

#[test]
fn scores_utf_16_with_byte_order_mark() {
    let folder = Folder::new("utf-16");
    let text = format!("\u{feff}{}", all_but(2, &[]));
    folder.write("wide.json", text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>());
    let run = folder.score(&["wide.json"]);
    assert_eq!((run.code(), run.objects().len(), run.faults().len()), (Some(0), 1, 0), "{run:?}");
}

#[test]
fn file_content_does_not_break_lines() {
    let folder = Folder::new("lines");
    let spoilt = |pointer: &str, value: &str| {
        let mut file = all_but(2, &[]);
        *file.pointer_mut(pointer).unwrap() = json!(value);
        file.to_string()
    };
    folder.write("format.json", spoilt("/format", "a\nb"));
    folder.write("instrument.json", spoilt("/instrument/id", "a\nb"));
    folder.write("date.json", spoilt("/date", "2026\n11\n23"));
    folder.write("indicator.json", all_but(2, &[("a\nb", json!({ "level": 1 }))]).to_string());
    folder.write("answer.json", all_but(2, &[("a\nb", json!({ "level": 1, "unknown": true }))]).to_string());
    for name in ["format.json", "instrument.json", "date.json", "indicator.json", "answer.json"] {
        let run = folder.score(&[name]);
        assert_eq!((run.code(), run.faults().len()), (Some(1), 1), "{name}: {:#?}", run.faults());
    }
}

/// A file name that is not valid Unicode cannot be printed exactly, but must not prevent scoring the others.
#[cfg(unix)]
#[test]
fn accepts_file_names_that_are_not_unicode() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let folder = Folder::new("no-text");
    folder.write("good.json", all_but(2, &[]).to_string());
    let run = folder.score(&[OsStr::from_bytes(b"a\xff.json"), OsStr::new("good.json")]);
    assert_eq!((run.code(), run.objects().len(), run.faults().len()), (Some(1), 1, 1), "{run:?}");
}
