//! Bundles: one identifiable line per assessment.

use serde_json::{Value, json};

use super::run::{Folder, Run, all_but, score};

/// A bundle of two files, and one with these changes.
fn scored(test: &str, change: impl Fn(&mut Value)) -> Run {
    let files = [("a-1", 2), ("a-2", 3)].map(|(id, level)| {
        let mut file = all_but(level, &[]);
        file["id"] = json!(id);
        file
    });
    let manifest: Vec<_> = ["a-1", "a-2"].map(|id| json!({ "id": id, "revision": 0 })).into();
    let mut bundle = json!({
        "format": "dinamika-bundle", "version": 1, "made": "", "manifest": manifest, "assessments": files,
    });
    change(&mut bundle);
    let folder = Folder::new(test);
    folder.write("bundle.json", bundle.to_string());
    folder.write("good.json", all_but(2, &[]).to_string());
    folder.score(&["bundle.json", "good.json"])
}

#[test]
fn one_line_per_assessment() {
    let run = scored("bundle", |_| {});
    assert_eq!((run.code(), run.faults().len()), (Some(0), 0), "{run:?}");
    let lines = run.objects();
    let told = |line: &Value| json!([line["file"], line["place"], line["id"], line["date"], line["stage"]]);
    let expected = [
        json!(["bundle.json", 0, "a-1", "2026-11-23", 2]),
        json!(["bundle.json", 1, "a-2", "2026-11-23", 3]),
        json!(["good.json", null, null, null, 2]),
    ];
    assert_eq!(lines.iter().map(told).collect::<Vec<_>>(), expected);
    // Apart from that, the line is the same as for a single file.
    let mut line = lines[1].clone();
    for key in ["place", "id", "date"] {
        assert!(line.as_object_mut().unwrap().remove(key).is_some());
    }
    line["file"] = json!("a.json");
    assert_eq!(line, score("bundle-alone", &all_but(3, &[])));
}

#[test]
fn plans_are_not_scored() {
    let run = scored("bundle-plans", |bundle| {
        bundle["version"] = json!(2);
        bundle["plans"] = json!([
            { "format": "dinamika-plan", "version": 1, "cluster": "c-1", "actions": [] },
            { "format": "dinamika-plan", "version": 9, "cluster": "c-2" },
        ]);
        let plans = ["c-1", "c-2"].map(|cluster| json!({ "plan": cluster, "revision": 0 }));
        bundle["manifest"].as_array_mut().unwrap().extend(plans);
    });
    assert_eq!((run.code(), run.faults().len(), run.objects().len()), (Some(0), 0, 3), "{run:?}");
}

#[test]
fn reports_each_error_and_scores_the_others() {
    let run = scored("bundle-fault", |bundle| {
        bundle["assessments"][0]["responses"]["KB2"]["level"] = json!(7);
        bundle["unread"] = json!(["{"]);
    });
    assert_eq!(run.code(), Some(1));
    let lines = run.objects();
    assert_eq!(lines.iter().map(|line| &line["place"]).collect::<Vec<_>>(), [&json!(1), &Value::Null]);
    let faults = run.faults();
    assert_eq!(faults.len(), 2, "{faults:#?}");
    assert!(faults[0].starts_with("bundle.json: assessment 1: responses.KB2: "), "{}", faults[0]);
    assert!(faults[1].starts_with("bundle.json: assessment 3: "), "{}", faults[1]);
}

#[test]
fn reports_missing_assessments() {
    let run = scored("bundle-cut", |bundle| _ = bundle["assessments"].as_array_mut().unwrap().pop());
    assert_eq!((run.code(), run.objects().len()), (Some(1), 2));
    assert_eq!(run.faults(), ["bundle.json: manifest: does not name the assessments that there are"]);
}

#[test]
fn rejects_newer_bundles() {
    let run = scored("bundle-newer", |bundle| bundle["version"] = json!(3));
    assert_eq!((run.code(), run.objects().len()), (Some(1), 1));
    assert_eq!(run.faults(), ["bundle.json: version: 3 is newer than 2, the one that can be read"]);
}
