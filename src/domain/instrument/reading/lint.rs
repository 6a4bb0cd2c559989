//! Errors within the file itself: texts, ids, counts, order.
//!
//! References and numbers are checked where they are resolved, in [`super::resolve`].

use std::collections::BTreeSet;

use serde_json::Value;

use super::super::Scale;
use super::super::fault::{Fault, FaultKind};
use super::earlier::earlier;
use super::file::{InstrumentFile, RecommendationFile};
use super::profiles::profiles;

/// With more indicators in one dimension the common denominator of the means could exceed 64 bits.
const MOST_INDICATORS: usize = 24;
/// The keys 0 to 9 choose a level.
const MOST_LEVELS: usize = 10;

pub(super) fn lint(file: &InstrumentFile) -> Vec<Fault> {
    let mut faults = Vec::new();
    if let Ok(value) = serde_json::to_value(file) {
        texts("", &value, &mut faults);
    }
    ids(file, &mut faults);
    scale(file, &mut faults);
    sizes(file, &mut faults);
    ranks(file, &mut faults);
    coverage(file, &mut faults);
    sources(file, &mut faults);
    steps(file, &mut faults);
    repeats(file, &mut faults);
    earlier(file, &mut faults);
    profiles(file, &mut faults);
    faults
}

/// Walks the whole file: every value in the shape of a text must be filled in for each language.
fn texts(place: &str, value: &Value, faults: &mut Vec<Fault>) {
    match value {
        Value::Object(map) if map.len() == 2 && map.contains_key("id") && map.contains_key("en") => {
            for language in ["id", "en"] {
                if map.get(language).and_then(Value::as_str).is_none_or(|text| text.trim().is_empty()) {
                    faults.push(Fault::new(place, FaultKind::MissingLanguage(language)));
                }
            }
        }
        Value::Object(map) => map.iter().for_each(|(key, inner)| texts(&join(place, key), inner, faults)),
        Value::Array(list) => {
            for (number, inner) in list.iter().enumerate() {
                let name = ["id", "key"].iter().find_map(|key| inner.get(*key).filter(|_| inner.get("en").is_none()));
                let name = name.and_then(Value::as_str).map_or_else(|| number.to_string(), str::to_owned);
                texts(&join(place, &name), inner, faults);
            }
        }
        _ => {}
    }
}

fn join(place: &str, key: &str) -> String {
    if place.is_empty() { key.to_owned() } else { format!("{place}/{key}") }
}

fn ids(file: &InstrumentFile, faults: &mut Vec<Fault>) {
    let lists: [(&str, Vec<&String>); 8] = [
        ("dimensions", file.dimensions.iter().map(|entry| &entry.id).collect()),
        ("items", file.items.iter().map(|entry| &entry.id).collect()),
        ("stages", file.stages.iter().map(|entry| &entry.id).collect()),
        ("weight_sets", file.weight_sets.iter().map(|entry| &entry.id).collect()),
        ("overlays", file.overlays.iter().map(|entry| &entry.id).collect()),
        ("roles", file.roles.iter().map(|entry| &entry.id).collect()),
        ("profiles", file.profiles.iter().map(|entry| &entry.id).collect()),
        ("sources", file.sources.iter().map(|entry| &entry.key).collect()),
    ];
    for (place, list) in lists {
        let mut seen = BTreeSet::new();
        for id in list {
            if id.is_empty() || !id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte)) {
                faults.push(Fault::new(place, FaultKind::MalformedId(id.clone())));
            }
            if !seen.insert(id) {
                faults.push(Fault::new(place, FaultKind::DuplicateId(id.clone())));
            }
        }
    }
    if file.id.is_empty() || file.version.is_empty() {
        faults.push(Fault::new("id", FaultKind::Empty));
    }
}

fn scale(file: &InstrumentFile, faults: &mut Vec<Fault>) {
    if let Err(kind) = Scale::try_from(file.levels.clone()) {
        faults.push(Fault::new("levels", kind));
    }
    for item in &file.items {
        let (found, expected) = (item.anchors.len(), file.levels.len());
        if found != expected {
            faults.push(Fault::new(format!("items/{}/anchors", item.id), FaultKind::AnchorCount { found, expected }));
        }
    }
}

fn sizes(file: &InstrumentFile, faults: &mut Vec<Fault>) {
    let counts =
        [("dimensions", file.dimensions.len()), ("stages", file.stages.len()), ("weight_sets", file.weight_sets.len())];
    faults
        .extend(counts.iter().filter(|(_, count)| *count == 0).map(|(place, _)| Fault::new(*place, FaultKind::Empty)));
    if file.levels.len() > MOST_LEVELS {
        faults.push(Fault::new("levels", FaultKind::TooMany { found: file.levels.len(), most: MOST_LEVELS }));
    }
    for dimension in &file.dimensions {
        let place = format!("dimensions/{}", dimension.id);
        match file.items.iter().filter(|item| item.dimension == dimension.id).count() {
            0 => faults.push(Fault::new(place, FaultKind::Empty)),
            found if found > MOST_INDICATORS => {
                faults.push(Fault::new(place, FaultKind::TooMany { found, most: MOST_INDICATORS }));
            }
            _ => {}
        }
    }
    let [answered, of] = file.rules.answered_share;
    let [split, fair] = &file.rules.agreement;
    if answered == 0 || answered > of || split.as_f64() >= fair.as_f64() {
        faults.push(Fault::new("rules", FaultKind::Limits));
    }
    if file.rules.evidence_cap >= file.rules.evidence_from {
        faults.push(Fault::new("rules/evidence_cap", FaultKind::Limits));
    }
}

fn ranks(file: &InstrumentFile, faults: &mut Vec<Fault>) {
    for (before, stage) in file.stages.iter().enumerate() {
        let place = format!("stages/{}", stage.id);
        if usize::from(stage.rank) != before + 1 {
            faults.push(Fault::new(&place, FaultKind::RankOrder { found: stage.rank, expected: before + 1 }));
        }
        match (before, stage.conditions.is_empty()) {
            (0, false) => faults.push(Fault::new(&place, FaultKind::ConditionOnFirstStage)),
            (1.., true) => faults.push(Fault::new(&place, FaultKind::NoCondition)),
            _ => {}
        }
    }
}

/// Checks that every dimension has a recommendation at every stage.
fn coverage(file: &InstrumentFile, faults: &mut Vec<Fault>) {
    for stage in &file.stages {
        for dimension in &file.dimensions {
            let covered = |entry: &&RecommendationFile| {
                entry.item.is_none() && entry.stage == stage.id && entry.dimension.as_ref() == Some(&dimension.id)
            };
            if !file.recommendations.iter().any(|entry| covered(&entry)) {
                let (dimension, stage) = (dimension.id.clone(), stage.id.clone());
                faults.push(Fault::new("recommendations", FaultKind::NoRecommendation { dimension, stage }));
            }
        }
    }
}

fn sources(file: &InstrumentFile, faults: &mut Vec<Fault>) {
    let known: BTreeSet<&str> = file.sources.iter().map(|source| source.key.as_str()).collect();
    let named = (file.dimensions.iter().map(|entry| (&entry.id, &entry.sources)))
        .chain(file.items.iter().map(|entry| (&entry.id, &entry.sources)))
        .chain(file.weight_sets.iter().map(|entry| (&entry.id, &entry.sources)))
        .chain(file.stages.iter().map(|entry| (&entry.id, &entry.sources)))
        .chain(file.overlays.iter().map(|entry| (&entry.id, &entry.sources)))
        .chain(file.profile_fields.iter().map(|entry| (&entry.id, &entry.sources)))
        .chain(file.profiles.iter().map(|entry| (&entry.id, &entry.sources)));
    for (place, keys) in named {
        for key in keys.iter().filter(|key| !known.contains(key.as_str())) {
            faults.push(Fault::new(place, FaultKind::UnknownId { what: "source", id: key.clone() }));
        }
    }
}

fn steps(file: &InstrumentFile, faults: &mut Vec<Fault>) {
    let known: BTreeSet<u8> = file.steps.iter().map(|step| step.number).collect();
    let mut check = |place: String, numbers: &[u8]| {
        for number in numbers.iter().filter(|number| !known.contains(number)) {
            faults.push(Fault::new(&place, FaultKind::UnknownId { what: "step", id: number.to_string() }));
        }
        if numbers.is_empty() {
            faults.push(Fault::new(place, FaultKind::Empty));
        }
    };
    for (number, entry) in file.recommendations.iter().enumerate() {
        check(format!("recommendations/{number}/steps"), &entry.guidance.steps);
    }
    for entry in &file.stage_sequence {
        check(format!("stage_sequence/{}/order", entry.stage), &entry.order);
        check(format!("stage_sequence/{}/focus", entry.stage), &entry.focus);
    }
    for entry in &file.stage_sequence {
        if !file.stages.iter().any(|stage| stage.id == entry.stage) {
            faults.push(Fault::new("stage_sequence", FaultKind::UnknownId { what: "stage", id: entry.stage.clone() }));
        }
    }
}

/// Checks that entries without an id are unique, and that overlays expected by examples exist.
fn repeats(file: &InstrumentFile, faults: &mut Vec<Fault>) {
    let target = |entry: &RecommendationFile| {
        let target = entry.item.as_ref().or(entry.dimension.as_ref());
        format!("{} {}", target.map_or("", String::as_str), entry.stage)
    };
    let lists = [
        ("steps", file.steps.iter().map(|step| step.number.to_string()).collect::<Vec<_>>()),
        ("recommendations", file.recommendations.iter().map(target).collect()),
        ("stage_sequence", file.stage_sequence.iter().map(|entry| entry.stage.clone()).collect()),
        ("profile_fields", file.profile_fields.iter().map(|field| field.id.clone()).collect()),
    ];
    for (place, list) in lists {
        let mut seen = BTreeSet::new();
        let repeated = list.into_iter().filter(|name| !seen.insert(name.clone()));
        faults.extend(repeated.map(|name| Fault::new(place, FaultKind::DuplicateId(name))));
    }
}
