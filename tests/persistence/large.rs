//! Libraries above the size limit, whose assessments are parsed when needed.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use dinamika::domain::assessment::{Answer, Assessment};
use dinamika::exchange::{Head, decode, encode_compact};
use dinamika::persistence::{Library, RecordText, assessment_key};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::sample::{assessment, lasting};
use super::support::generate::settings;
use super::support::wounds::{Wound, wounded, wounds};

/// An assessment that exceeds the limit on its own. Its id sorts first.
fn filling() -> Assessment {
    let mut one = assessment("0", "", "2026-11-23", "");
    one.cluster.name = Some("x".repeat(300_000));
    one
}

/// The library of these records and of that one.
fn large(records: impl IntoIterator<Item = (String, String)>) -> Library {
    let filling = filling();
    let first = (assessment_key(&filling.id), encode_compact(&filling));
    Library::read(lasting(), std::iter::once(first).chain(records))
}

fn answered(id: &str, evidence: &str) -> Assessment {
    let mut one = assessment(id, "x", "2026-11-23", "2026-11-23T10:00:00.000Z");
    one.revision = 4;
    one.answer(lasting(), "SP1", Answer::Unknown).unwrap();
    let mut response = one.response(&lasting().indicators[0].id).unwrap().clone();
    evidence.clone_into(&mut response.evidence);
    one.respond(lasting(), "SP1", response).unwrap();
    one
}

/// The other assessments of a library, and the keys of unreadable records.
fn told(library: &Library) -> (Vec<&Assessment>, BTreeSet<&str>) {
    let assessments = library.assessments.values().filter(|one| one.id != "0").collect();
    (assessments, library.unreadable.iter().map(|record| record.key.as_str()).collect())
}

#[test]
fn assessments_beyond_the_limit_are_parsed_when_needed() {
    let all = ["a", "b"].map(|id| answered(id, "Nota"));
    let library = large(all.iter().map(|one| (assessment_key(&one.id), encode_compact(one))));
    assert_eq!(library.assessments.unread().collect::<Vec<_>>(), ["0", "a", "b"]);
    let heads: Vec<Head> = all.iter().map(Head::of).collect();
    assert_eq!(library.assessments.heads().skip(1).cloned().collect::<Vec<_>>(), heads);
    assert_eq!(library.assessments.get("b"), Some(&all[1]));
    assert_eq!(library.assessments.unread().collect::<Vec<_>>(), ["0", "a"]);
    assert_eq!(library.previous(&all[1]), Some(&all[0]));
    assert_eq!(library.assessments.unread().collect::<Vec<_>>(), ["0"]);
}

/// A record that counts how often all of it is asked for.
#[derive(Debug)]
struct Counted(String, Arc<AtomicUsize>);

impl RecordText for Counted {
    fn length(&self) -> usize {
        self.0.length()
    }

    fn start(&self, mark: &str) -> Option<String> {
        self.0.start(mark)
    }

    fn whole(&self) -> String {
        self.1.fetch_add(1, Ordering::Relaxed);
        self.0.whole()
    }
}

#[test]
fn only_what_is_needed_is_read_to_its_end() {
    let read = Arc::new(AtomicUsize::new(0));
    let counted = |one: &Assessment| (assessment_key(&one.id), Counted(encode_compact(one), Arc::clone(&read)));
    let all = std::iter::once(filling()).chain((1..500).map(|id| answered(&id.to_string(), &"Nota ".repeat(500))));
    let library = Library::read(lasting(), all.map(|one| counted(&one)).collect::<Vec<_>>());
    assert_eq!(library.assessments.len(), 500);
    assert_eq!(read.load(Ordering::Relaxed), 1, "only the one that was never changed");
    assert_eq!(library.clusters().len(), 2);
    assert!(library.assessments.get("7").is_some());
    assert_eq!(read.load(Ordering::Relaxed), 2);
}

#[test]
fn a_head_at_the_start_is_that_of_the_whole_record() {
    let names = prop_oneof![any::<String>(), Just(",\"responses\":{".to_owned()), "[a-z\",:{}\\\\]{0,40}"];
    let (name, cluster) = (option::of(names), option::of("[a-z]{0,2}"));
    proptest!(settings(), |(name in name, cluster in cluster, dated in any::<bool>(), is_begun in any::<bool>(), length in 0..2000_usize)| {
        let mut one = if is_begun { answered("a", "Nota") } else { assessment("a", "x", "2026-11-23", "2026-11-23") };
        one.cluster.name = name;
        one.cluster.id = cluster;
        one.date = one.date.filter(|_| dated);
        let record = encode_compact(&one);
        let start = record.start(Head::END).unwrap();
        prop_assert_eq!(Head::at_start(lasting(), "a", &start), dated.then(|| Head::of(&one)));
        let cut = Head::at_start(lasting(), "a", &record[..record.floor_char_boundary(length)]);
        prop_assert!(cut.is_none() || cut == Some(Head::of(&one)), "{cut:?}");
    });
}

#[test]
fn a_record_with_responses_within_an_unknown_key_is_read_whole() {
    let mut one = answered("a", "Nota");
    one.cluster.other.insert("earlier".to_owned(), serde_json::json!({"of": 2020, "responses": {"SP1": 1}}));
    let record = encode_compact(&one);
    assert_eq!(Head::at_start(lasting(), "a", &record.start(Head::END).unwrap()), None);
    assert_eq!(large([(assessment_key("a"), record)]).assessments.head("a"), Some(&Head::of(&one)));
}

#[test]
fn unparsed_records_stay_unchanged() {
    let record = format!(" {}", encode_compact(&answered("a", "Nota")));
    let mut library = large([(assessment_key("a"), record.clone())]);
    assert_eq!(library.record("a"), Some(record));
    library.assessments.insert("a", answered("a", "Foto"));
    assert_eq!(library.record("a"), Some(encode_compact(&answered("a", "Foto"))));
}

/// `"level": 9` is valid JSON, but not an answer.
#[test]
fn a_record_damaged_further_in_is_unreadable_and_set_aside_when_parsed() {
    let record = encode_compact(&answered("a", "Nota")).replace("\"unknown\":true", "\"level\":9");
    let mut library = large([(assessment_key("a"), record.clone())]);
    assert_eq!(library.assessments.len(), 2, "its head is whole");
    assert!(library.is_unreadable("a"));
    assert_eq!(library.assessments.unread().collect::<Vec<_>>(), ["0", "a"], "whoever looked at it first");
    assert_eq!(library.record("a").as_ref(), Some(&record));
    library.set_aside(lasting(), "a");
    assert_eq!(library.assessments.len(), 1);
    assert_eq!(library.unreadable[0].text, record);
    assert!(library.is_unreadable("a"));
    library.set_aside(lasting(), "0");
    assert_eq!(library.assessments.len(), 1, "one that can be read stays");
}

/// A large library must report the same as a small one for any damage.
#[test]
fn a_large_library_agrees_with_a_small_one() {
    let text = (any::<String>(), option::of(wounds()));
    proptest!(settings(), |(texts in vec(text, 1..6))| {
        let record = |(id, (evidence, wounds)): (usize, &(String, Option<Vec<Wound>>))| {
            let good = encode_compact(&answered(&id.to_string(), evidence));
            (assessment_key(&format!("a{id}")), wounds.as_ref().map_or(good.clone(), |wounds| wounded(&good, wounds)))
        };
        let records: Vec<_> = texts.iter().enumerate().map(record).collect();
        let small = Library::read(lasting(), records.clone());
        let mut large = large(records);
        let ids: Vec<String> = large.assessments.unread().map(str::to_owned).collect();
        for id in &ids {
            let is_broken = decode(lasting(), &large.record(id).unwrap()).is_err();
            prop_assert_eq!(large.is_broken(id), is_broken);
            large.set_aside(lasting(), id);
        }
        prop_assert_eq!(told(&large), told(&small));
        for one in small.assessments.heads().filter(|one| ids.contains(&one.id)) {
            prop_assert_eq!(large.assessments.head(&one.id), Some(one));
        }
    });
}
