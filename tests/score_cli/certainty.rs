//! The certainty in the output: settled, provisional, not assessable.

use serde_json::{Value, json};

use super::run::{all_but, file, score};

#[test]
fn no_answers_gives_the_full_stage_range() {
    let line = score("nothing", &file([]));
    assert_eq!(line["stage"], Value::Null);
    assert_eq!((&line["stage_low"], &line["stage_high"]), (&json!(1), &json!(4)));
    assert_eq!(line["assessable"], json!(false));
    let needs = ["gate_dimension:SP", "gate_dimension:KB", "gate_dimension:PM", "gate_item:SP1", "gate_item:PM2"];
    assert_eq!(line["not_assessable"], json!(needs));
    assert_eq!((&line["index"], &line["index_low"], &line["index_high"]), (&Value::Null, &json!(0.0), &json!(100.0)));
    assert_eq!((&line["next_stage"], &line["unmet"]), (&json!(2), &json!([])));
    assert_eq!(line["undetermined"].as_array().unwrap().len(), 5);
    assert_eq!(line["binding"], line["undetermined"][0]);
    assert_eq!(line["way"], Value::Null);
    assert!(line["next_question"].is_string());
}

#[test]
fn one_gate_answer_missing_is_not_assessable() {
    let line = score("gate", &all_but(3, &[("PM2", json!({ "unknown": true }))]));
    assert_eq!((&line["stage_low"], &line["stage_high"]), (&json!(1), &json!(3)));
    assert_eq!((&line["assessable"], &line["not_assessable"]), (&json!(false), &json!(["gate_item:PM2"])));
    assert_eq!(line["next_question"], Value::Null);
}

#[test]
fn a_settled_stage_is_assessable_with_few_answers() {
    let line = score("settled", &file([("SP1".to_owned(), json!({ "level": 0 }))]));
    assert_eq!((&line["stage"], &line["assessable"]), (&json!(1), &json!(true)));
    assert_eq!(line["not_assessable"], json!([]));
    assert_eq!(line["index"], Value::Null);
}

#[test]
fn a_range_of_stages_has_no_stage() {
    // Without KP1 and KP2 the dimension is 1 to 11/3: stage 3 requires 2.
    let unknown = json!({ "unknown": true });
    let line = score("range", &all_but(3, &[("KP1", unknown.clone()), ("KP2", unknown)]));
    assert_eq!(line["stage"], Value::Null);
    assert_eq!((&line["stage_low"], &line["stage_high"], &line["assessable"]), (&json!(2), &json!(3), &json!(true)));
    let undetermined: Vec<_> = line["undetermined"].as_array().unwrap().iter().map(|one| &one["id"]).collect();
    assert_eq!(undetermined, [&json!("KP")]);
}

#[test]
fn high_gate_answers_without_evidence_are_provisional() {
    let blank = json!({ "level": 3, "evidence": " \n" });
    for others in [vec![("SP1", json!({ "level": 3 }))], vec![("PM2", blank.clone())], vec![("SP1", blank)]] {
        let line = score(
            &format!("evidence-{}-{}", others[0].0, others[0].1.as_object().unwrap().len()),
            &all_but(3, &others),
        );
        assert_eq!(line["stage"], json!(3));
        assert_eq!(line["provisional"], json!([{ "code": "evidence", "stage_low": 2, "stage_high": 2 }]));
    }
}

#[test]
fn with_evidence_the_stage_is_certain() {
    assert_eq!(score("proven", &all_but(3, &[]))["provisional"], json!([]));
    // Only gate answers need evidence, and only from level 3.
    let others = [("SP2", json!({ "level": 3 }))];
    assert_eq!(score("no-gate", &all_but(3, &others))["provisional"], json!([]));
    let low = [("SP1", json!({ "level": 2 })), ("PM2", json!({ "level": 2 }))];
    assert_eq!(score("low-gate", &all_but(2, &low))["provisional"], json!([]));
}

#[test]
fn a_stage_that_depends_on_the_weights_is_provisional() {
    // SP, KB, PM and DL at 3, the rest at 2: exactly 2.5 with equal weights, 2.455 with the set that weights PS
    // highest.
    let two = json!({ "level": 2, "evidence": "Nota" });
    let ids = super::run::indicators();
    let others: Vec<_> = ids
        .iter()
        .filter(|id| ["KP", "KL", "IN", "PS"].iter().any(|dimension| id.starts_with(dimension)))
        .map(|id| (id.as_str(), two.clone()))
        .collect();
    let line = score("weights", &all_but(3, &others));
    assert_eq!((&line["stage"], &line["index"]), (&json!(3), &json!(62.5)));
    assert_eq!(line["provisional"], json!([{ "code": "weights", "stage_low": 2, "stage_high": 2 }]));
}

#[test]
fn a_split_vote_on_a_gate_question_is_provisional() {
    let voted = |levels: Value| {
        let rounds = json!([{ "voting": "hands", "levels": levels }]);
        json!({ "level": 3, "evidence": "Nota", "group": { "rounds": rounds } })
    };
    let line = score("split", &all_but(3, &[("PM2", voted(json!({ "0": 4, "4": 4 })))]));
    assert_eq!(line["stage"], json!(3));
    assert_eq!(line["provisional"], json!([{ "code": "agreement", "stage_low": 1, "stage_high": 3 }]));
    let line = score("of-one-mind", &all_but(3, &[("PM2", voted(json!({ "3": 8 })))]));
    assert_eq!(line["provisional"], json!([]));
}

#[test]
fn lists_both_checks() {
    let two = json!({ "level": 2 });
    let ids = super::run::indicators();
    let mut others: Vec<_> = ids
        .iter()
        .filter(|id| ["KP", "KL", "IN", "PS"].iter().any(|dimension| id.starts_with(dimension)))
        .map(|id| (id.as_str(), two.clone()))
        .collect();
    others.push(("SP1", json!({ "level": 3 })));
    let line = score("two-checks", &all_but(3, &others));
    let codes: Vec<_> = line["provisional"].as_array().unwrap().iter().map(|one| &one["code"]).collect();
    assert_eq!(codes, [&json!("evidence"), &json!("weights")]);
}

#[test]
fn age_and_firms_affect_only_overlays() {
    let mut old = all_but(3, &[("SP1", json!({ "level": 1 }))]);
    let young = score("young", &old);
    old["cluster"]["year_begun"] = json!(1918);
    old["cluster"]["active_firms"] = json!(4);
    let mut line = score("old", &old);
    assert_eq!(line["overlays"], json!(["few-firms", "institution-first", "old-but-initial"]));
    assert_eq!(young["overlays"], json!(["institution-first"]));
    line["overlays"] = young["overlays"].clone();
    assert_eq!(line, young);
}
