//! The output lines, and the numbers in them.

use serde_json::{Value, json};

use super::run::{Folder, all_but, score};

/// The keys, sorted.
fn keys(object: &Value) -> Vec<&str> {
    object.as_object().unwrap().keys().map(String::as_str).collect()
}

#[test]
fn one_object_per_line_in_the_order_of_the_files() {
    let folder = Folder::new("order");
    let names = ["b.json", "a.json", "c.json"];
    for (place, name) in names.iter().enumerate() {
        let mut file = all_but(u8::try_from(place).unwrap(), &[]);
        file["cluster"]["name"] = json!(format!("Klaster\n{name}"));
        folder.write(name, serde_json::to_string_pretty(&file).unwrap());
    }
    let run = folder.score(&names);
    assert_eq!(run.code(), Some(0));
    let objects = run.objects();
    let read: Vec<_> = objects.iter().map(|one| (one["file"].as_str(), one["index"].as_f64())).collect();
    assert_eq!(read, [(Some("b.json"), Some(0.0)), (Some("a.json"), Some(25.0)), (Some("c.json"), Some(50.0))]);
    assert_eq!(objects[1]["cluster"], json!("Klaster\na.json"));
}

#[test]
fn file_names_are_printed_as_given() {
    let folder = Folder::new("name");
    folder.write("a.json", all_but(2, &[]).to_string());
    let given = format!("{}/./a.json", folder.path().display());
    assert_eq!(folder.score(&[&given]).objects()[0]["file"], json!(given));
    assert_eq!(folder.score(&["a.json", "a.json"]).objects().len(), 2);
}

#[test]
fn a_line_has_exactly_these_keys() {
    let line = score("keys", &all_but(2, &[("SP1", json!({ "level": 3 })), ("KP1", json!({ "unknown": true }))]));
    assert_eq!(
        keys(&line),
        [
            "assessable",
            "binding",
            "cluster",
            "dimensions",
            "file",
            "index",
            "index_high",
            "index_low",
            "next_question",
            "next_stage",
            "not_assessable",
            "overlays",
            "provisional",
            "stage",
            "stage_high",
            "stage_low",
            "undetermined",
            "unmet",
            "way",
        ]
    );
    assert_eq!(keys(&line["dimensions"]), ["DL", "IN", "KB", "KL", "KP", "PM", "PS", "SP"]);
    for dimension in line["dimensions"].as_object().unwrap().values() {
        assert_eq!(keys(dimension), ["answered", "high", "low", "not_applicable", "score", "unanswered", "unknown"]);
    }
    let condition = ["at_least", "high", "id", "low", "on"];
    for list in ["unmet", "undetermined"] {
        assert!(!line[list].as_array().unwrap().is_empty(), "{list}");
        assert!(line[list].as_array().unwrap().iter().all(|one| keys(one) == condition), "{list}");
    }
    assert_eq!(keys(&line["binding"]), condition);
}

#[test]
fn lists_the_steps_of_the_way() {
    let line = score("way", &all_but(2, &[("SP1", json!({ "level": 1 }))]));
    assert_eq!(keys(&line["way"]), ["raises", "steps"]);
    assert_eq!(line["way"], json!({ "raises": 1, "steps": [["SP1", 2]] }));
    assert_eq!((&line["stage"], &line["next_stage"]), (&json!(1), &json!(2)));
    assert_eq!(line["binding"], json!({ "on": "item", "id": "SP1", "at_least": 2.0, "low": 1.0, "high": 1.0 }));
    assert_eq!(line["unmet"], json!([line["binding"]]));
}

#[test]
fn nothing_is_next_at_the_top() {
    let line = score("top", &all_but(4, &[]));
    assert_eq!((&line["stage"], &line["index"]), (&json!(4), &json!(100.0)));
    for nothing in ["next_stage", "binding", "way", "next_question"] {
        assert_eq!(line[nothing], Value::Null, "{nothing}");
    }
    for nothing in ["unmet", "undetermined", "provisional", "not_assessable"] {
        assert_eq!(line[nothing], json!([]), "{nothing}");
    }
}

#[test]
fn conditions_on_everything_have_no_id() {
    let line = score("every", &all_but(3, &[("SP4", json!({ "level": 1 }))]));
    let on: Vec<_> = line["unmet"].as_array().unwrap().iter().map(|one| (&one["on"], &one["id"])).collect();
    let (item, dimension, overall) = (json!("every_item"), json!("dimension"), json!("overall"));
    assert_eq!(on, [(&item, &Value::Null), (&dimension, &json!("SP")), (&overall, &Value::Null)]);
    // 2.5 in SP, 3 in the other seven: 23.5 / 8.
    assert_eq!((&line["unmet"][2]["at_least"], &line["unmet"][2]["low"]), (&json!(3.2), &json!(23.5 / 8.0)));
}

#[test]
fn numbers_have_full_precision() {
    // KP 4/3, PM 9/4, all others 2: the index is 25 · (4/3 + 9/4 + 12) / 8 = 25 · 187 / 96.
    let line = score("numbers", &all_but(2, &[("KP1", json!({ "level": 0 })), ("PM1", json!({ "level": 3 }))]));
    let exact = |number: &Value, fraction: f64| assert_eq!(number.as_f64(), Some(fraction), "{number}");
    for number in ["index", "index_low", "index_high"] {
        exact(&line[number], 25.0 * 187.0 / 96.0);
    }
    for number in ["score", "low", "high"] {
        exact(&line["dimensions"]["KP"][number], 4.0 / 3.0);
        exact(&line["dimensions"]["PM"][number], 2.25);
    }
    let overall = line["unmet"].as_array().unwrap().last().unwrap();
    exact(&overall["low"], 187.0 / 96.0);
}

#[test]
fn missing_answers_give_ranges() {
    let missing = [
        ("KP1", json!({ "unknown": true })),
        ("KB1", json!({ "not_applicable": true })),
        ("IN1", json!({ "note": "?" })),
        ("IN2", json!({})),
    ];
    let line = score("ranges", &all_but(2, &missing));
    let counts = |id: &str, numbers: [u32; 4]| {
        let dimension = &line["dimensions"][id];
        let read = ["answered", "unknown", "not_applicable", "unanswered"].map(|key| dimension[key].clone());
        assert_eq!(read, numbers.map(Value::from), "{id}");
    };
    counts("KP", [2, 1, 0, 0]);
    counts("KB", [3, 0, 1, 0]);
    counts("IN", [1, 0, 0, 2]);
    counts("SP", [4, 0, 0, 0]);
    let range = |id: &str| ["score", "low", "high"].map(|key| line["dimensions"][id][key].as_f64());
    assert_eq!(range("KP"), [Some(2.0), Some(4.0 / 3.0), Some(8.0 / 3.0)]);
    assert_eq!(range("KB"), [Some(2.0); 3]);
    // One answer of three is too few for a point.
    assert_eq!(range("IN"), [None, Some(2.0 / 3.0), Some(10.0 / 3.0)]);
    assert_eq!(line["index"], Value::Null);
    // 6 · 2 + 4/3 + 2/3 = 14, and 12 + 8/3 + 10/3 = 18, of 8 · 4.
    assert_eq!((line["index_low"].as_f64(), line["index_high"].as_f64()), (Some(43.75), Some(56.25)));
    assert_eq!(line["way"], Value::Null);
}

#[test]
fn a_cluster_without_a_name_is_null() {
    let mut file = all_but(2, &[]);
    file["cluster"] = json!({});
    assert_eq!(score("unnamed", &file)["cluster"], Value::Null);
}

/// In a 1.0.0 file, answers to unchanged questions are scored; those to changed ones are missing, and listed.
#[test]
fn scores_files_of_an_earlier_instrument_without_changed_questions() {
    let old: Value = serde_json::from_str(include_str!("../fixtures/assessment-of-1.0.0.json")).unwrap();
    let changed = super::run::instrument()["previous"][0]["changed"].clone();
    let mut today = old.clone();
    today["instrument"]["version"] = super::run::instrument()["version"].clone();
    let responses = today["responses"].as_object_mut().unwrap();
    responses.retain(|id, _| !changed.as_array().unwrap().contains(&json!(id)));
    let mut line = score("earlier", &old);
    let to_confirm = line.as_object_mut().unwrap().remove("to_confirm").unwrap();
    assert_eq!(to_confirm.as_array().unwrap().len(), changed.as_array().unwrap().len());
    assert_eq!(line, score("earlier", &today));
}
