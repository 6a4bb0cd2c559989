//! Every released form of a stored record remains readable forever. Fixtures are never edited; a new form adds one.

use std::fs;
use std::path::Path;

use dinamika::domain::assessment::{
    Answer, Assessment, Date, Earlier, Group, Response, RoleTally, Round, Tally, Voting,
};
use dinamika::exchange::{Former, HandIn, VERSION, decode, decode_value, encode_compact};
use dinamika::persistence::{
    ASSESSMENT_PREFIX, Change, Edit, Exported, History, Library, OnDisk, SETTINGS_KEY, Scope, Seal, Vote, Workshop,
    assessment_key, decode_history, decode_workshop, deleted, encode_history, encode_workshop, is_forgotten, key_of,
    row, versions,
};
use serde_json::{Map, Value};

use super::sample::lasting;
use super::support::standard::{first, level, standard};

const ASSESSMENT_1: &str = include_str!("../fixtures/assessment-1.json");

/// The unknown keys in the file.
fn object(text: &str) -> Map<String, Value> {
    serde_json::from_str(text).unwrap()
}

#[test]
fn reads_the_first_form_of_an_assessment() {
    let instrument = standard();
    let assessment = decode(&instrument, ASSESSMENT_1).unwrap();
    assert_eq!(assessment.id, "3f0c9a52-6d1e-4b7a-9c58-0e2f7ab41d90");
    assert_eq!((assessment.revision, assessment.changed.as_deref()), (42, Some("2026-11-23T04:05:06.789Z")));
    assert_eq!((assessment.instrument.version.as_str(), &assessment.instrument.hash), ("1.1.0", &None));
    assert_eq!(assessment.origin().instrument.hash.as_ref().unwrap().len(), 64);
    let cluster = &assessment.cluster;
    assert_eq!(cluster.id.as_deref(), Some("b2d7c1e4-58f3-4a09-8e6b-7c41d05f9a33"));
    assert_eq!((cluster.name.as_deref(), cluster.district.as_deref()), (Some("Cor Logam Ceper"), Some("Klaten")));
    assert_eq!(cluster.product.as_deref(), Some("Cor besi \"FC 20\""));
    assert_eq!((cluster.year_begun, cluster.active_firms, cluster.workers), (Some(1918), Some(155), Some(3000)));
    assert_eq!(cluster.other, object(r#"{ "extra": { "forum": ["FKAK"] } }"#));
    assert_eq!(assessment.date, Date::parse("2026-11-23"));
    assert_eq!(assessment.facilitator.as_deref(), Some("Ibu Sri – Dinas"));
    let participants: Vec<_> = assessment.participants.iter().map(|one| (one.role.as_str(), one.count)).collect();
    assert_eq!(participants, [("owner-small", 6), ("officer", 1)]);
    assert_eq!(assessment.participants[1].other, object(r#"{ "present": true }"#));
    assert_eq!(assessment.other, object(r#"{ "later": null }"#));
}

#[test]
fn reads_the_answers_of_the_first_form() {
    let instrument = standard();
    let assessment = decode(&instrument, ASSESSMENT_1).unwrap();
    let response = |answer, evidence: &str, note: &str, other: &str| Response {
        answer,
        evidence: evidence.to_owned(),
        note: note.to_owned(),
        alternatives: Vec::new(),
        group: Group::default(),
        earlier: Vec::new(),
        other: object(other),
    };
    // The question changed in 1.1.0.
    let earlier =
        |response| Response { earlier: vec![Earlier { version: "1.0.0".to_owned(), response }], ..Response::default() };
    let expected = [
        ("IN3", response(Answer::Unanswered, "", "Tanyakan lagi\nkepada koperasi", "{}")),
        ("KB1", earlier(response(Answer::NotApplicable, "", "", "{}"))),
        ("PM2", response(Answer::Unknown, "", "Belum ada catatan", "{}")),
        ("PS4", response(level(&instrument, 0), "", "", "{}")),
        ("SP1", response(level(&instrument, 3), "Buku pesanan 2026 ✓", "", r#"{ "asked": 1.5 }"#)),
    ];
    let read: Vec<_> = assessment.responses().map(|(id, response)| (id.as_str(), response.clone())).collect();
    assert_eq!(read, expected);
}

/// Encoding in the current form loses nothing of the first one.
#[test]
fn re_encodes_the_first_form_without_loss() {
    let instrument = standard();
    let assessment = decode(&instrument, ASSESSMENT_1).unwrap();
    let written = encode_compact(&assessment);
    assert!(!written.contains('\n'), "a record has one line");
    assert_eq!(decode(&instrument, &written), Ok(assessment));
}

/// There is a readable file of every version from the first to the current one.
#[test]
fn reads_every_version() {
    let instrument = standard();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    for version in 1..=VERSION {
        let text = fs::read_to_string(folder.join(format!("assessment-{version}.json"))).unwrap();
        let said = object(&text)["version"].as_u64();
        assert_eq!(said.and_then(|said| usize::try_from(said).ok()), Some(version));
        let assessment = decode(&instrument, &text).unwrap();
        assert_eq!(decode(&instrument, &encode_compact(&assessment)), Ok(assessment), "{version}");
    }
    let none = folder.join(format!("assessment-{}.json", VERSION + 1));
    assert!(!none.exists(), "a fixture of a version that is not yet there");
}

#[test]
fn storage_key_is_unchanged() {
    assert_eq!(assessment_key("a-1"), "dinamika/assessment/a-1");
    assert_eq!((ASSESSMENT_PREFIX, SETTINGS_KEY), ("dinamika/assessment/", "dinamika/settings"));
    let key = "dinamika/assessment/3f0c9a52-6d1e-4b7a-9c58-0e2f7ab41d90";
    let library = Library::read(lasting(), [(key.to_owned(), ASSESSMENT_1.to_owned())]);
    assert_eq!((library.assessments.len(), library.unreadable.len()), (1, 0));
}

/// The state before the fixture, as stored when the fixture was made.
const ROW_1: &str = r#"{"changed":"2026-11-23T04:05:00.000Z","sum":210544645,"next":42,"difference":{"date":["2026-11-22"],"responses":{"SP1":{"level":[2]},"IN3":[]}}}"#;

/// The same in the current form.
const ROW_2: &str = r#"{"changed":"2026-11-23T04:05:00.000Z","sum":210544645,"next":42,"patch":[{"op":"replace","path":"/date","value":"2026-11-22"},{"op":"replace","path":"/responses/SP1/level","value":2},{"op":"remove","path":"/responses/IN3"}]}"#;

/// Row and fixture are of the same time, and the row is only readable if both are migrated equally.
#[test]
fn reads_the_first_form_of_a_row() {
    let instrument = standard();
    let now = decode(&first(), ASSESSMENT_1).unwrap();
    let mut before = now.clone();
    (before.revision, before.changed) = (41, Some("2026-11-23T04:05:00.000Z".to_owned()));
    before.date = Date::parse("2026-11-22");
    before.answer(&instrument, "SP1", level(&instrument, 2)).unwrap();
    before.respond(&instrument, "IN3", Response::default()).unwrap();
    let updated = before.clone().updated(&instrument);
    let opened = decode(&instrument, ASSESSMENT_1).unwrap();
    let given = versions(&instrument, Some(&opened), &[(41, ROW_1.to_owned())]);
    assert_eq!(given.iter().map(|version| &version.state).collect::<Vec<_>>(), [&updated]);
    // The checksum is of the state, whatever the diff format.
    assert_eq!(row(&before, Some(&now)), ROW_2);
    let given = versions(&instrument, Some(&opened), &[(41, ROW_2.to_owned())]);
    assert_eq!(given.iter().map(|version| &version.state).collect::<Vec<_>>(), [&updated]);
    assert_eq!(given[0].state.origin(), &before, "it is stored as it was");
}

/// Twelve states in the first form of a row, with all possible content and unknown keys.
#[test]
fn restores_every_state_in_the_first_form() {
    let instrument = standard();
    let fixture = object(include_str!("../fixtures/versions-1.json"));
    let read = |file: &Value| decode_value(&instrument, file.clone()).unwrap();
    let rows = fixture["rows"].as_object().unwrap().iter();
    let rows: Vec<_> = rows.map(|(id, row)| (id.parse().unwrap(), row.as_str().unwrap().to_owned())).collect();
    let given = versions(&instrument, Some(&read(&fixture["now"])), &rows);
    let states: Vec<_> = given.into_iter().rev().map(|version| version.state).collect();
    assert_eq!(states, fixture["states"].as_object().unwrap().values().map(read).collect::<Vec<_>>());
    assert_eq!(states.len(), 12);
}

/// The first change of a 1.0.0 assessment stores its original state, and earlier ones, unchanged as earlier versions.
#[test]
fn keeps_the_state_before_the_first_change_unchanged() {
    let instrument = standard();
    let opened = decode(&instrument, ASSESSMENT_1).unwrap();
    let mut changed = opened.clone();
    changed.revision += 1;
    changed.answer(&instrument, "KB1", level(&instrument, 2)).unwrap();
    assert_eq!(changed.origin(), &changed, "it is of today");
    let rows = [(41, ROW_2.to_owned()), (42, row(&opened, Some(&changed)))];
    assert!(rows[1].1.contains("\"1.0.0\""), "{}", rows[1].1);
    let stored = decode(&instrument, &encode_compact(&changed)).unwrap();
    assert_eq!(stored, changed);
    let given = versions(&instrument, Some(&stored), &rows);
    assert_eq!(given.iter().map(|version| version.revision).collect::<Vec<_>>(), [42, 41]);
    assert_eq!(given[0].state, opened);
    assert_eq!(given[0].state.origin(), &decode(&first(), ASSESSMENT_1).unwrap());
}

#[test]
fn reads_the_first_form_of_the_backup_record() {
    let exported = Exported::decode(include_str!("../fixtures/exported-1.json"));
    assert_eq!(exported.at.as_deref(), Some("2026-11-23T10:00:00.000Z"));
    assert_eq!(exported.revisions, [("3f0c9a52-6d1e-4b7a-9c58-0e2f7ab41d90".to_owned(), 54)].into());
}

#[test]
fn reads_the_first_form_of_a_tombstone() {
    let text = include_str!("../fixtures/tombstone-1.json");
    assert_eq!(OnDisk::read(&standard(), "a-1", text), OnDisk::Deleted(7));
    assert!(is_forgotten(text));
    assert_eq!(deleted(7), text);
}

#[test]
fn reads_the_first_form_of_a_history() {
    let instrument = standard();
    let one = decode(&instrument, ASSESSMENT_1).unwrap();
    let id = one.id.clone();
    let two = Some(with(&one, |two| (two.revision, two.facilitator) = (43, None)));
    let three = Some(with(two.as_ref().unwrap(), |three| {
        three.revision = 44;
        three.answer(&instrument, "SP1", Answer::Unknown).unwrap();
    }));
    let mut history = History::default();
    let mut record = |scope, merge: Option<&str>, before: &Option<Assessment>, after: &Option<Assessment>| {
        let edits = vec![Edit { id: id.clone(), before: before.clone(), after: after.clone() }];
        history.record(Change { scope, merge: merge.map(str::to_owned), edits, plans: Vec::new() });
    };
    let one = Some(one);
    record(Scope::Clusters, None, &None, &one);
    record(Scope::Profile(id.clone()), Some("facilitator"), &one, &two);
    record(Scope::Answers(id.clone()), None, &two, &three);
    record(Scope::Clusters, None, &three, &None);
    history.undo(&Scope::Clusters);
    let read = decode_history(&instrument, include_str!("../fixtures/history-1.json"));
    assert_eq!(read.as_ref(), Some(&history));
    assert_eq!(decode_history(&instrument, &encode_history(&history)), read);
}

fn with(assessment: &Assessment, change: impl FnOnce(&mut Assessment)) -> Assessment {
    let mut assessment = assessment.clone();
    change(&mut assessment);
    assessment
}

#[test]
fn reads_the_first_form_of_a_workshop() {
    let instrument = standard();
    let text = include_str!("../fixtures/workshop-1.json");
    let key = key_of("BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc").unwrap();
    let mut workshop = Workshop::new(*b"CODE");
    (workshop.revision, workshop.voting, workshop.is_open, workshop.minutes) = (9, Voting::Secret, true, 5);
    let mut vote = Vote::new(Voting::Secret, 1);
    vote.cast(level(&instrument, 2));
    vote.cast(Answer::Unknown);
    workshop.votes.insert("SP1".to_owned(), vote);
    let mut vote = Vote::new(Voting::Hands, 0);
    vote.tally.set(level(&instrument, 4), 3);
    workshop.votes.insert("PM2".to_owned(), vote);
    let mut answers = vec![Answer::Unanswered; instrument.indicators.len()];
    (answers[0], answers[3]) = (level(&instrument, 1), Answer::Unknown);
    // SP4 has changed its meaning in 1.1.0.
    let mut counted = answers.clone();
    counted[3] = Answer::Unanswered;
    workshop.hand_ins = [b"person-1", b"person-2"]
        .map(|id| HandIn {
            id: *id,
            workshop: *b"CODE",
            is_open: false,
            revision: 3,
            role: Some("worker".to_owned()),
            name: Some("Sri".to_owned()),
            answers: counted.clone(),
            evidence: vec![(0, "Buku".to_owned())],
            former: Some(Former {
                version: "1.0.0".to_owned(),
                answers: answers.clone(),
                evidence: vec![(0, "Buku".to_owned())],
            }),
        })
        .into();
    // It only contained the number of opened hand-ins: the first one.
    let mut tally = Tally::default();
    tally.add(level(&instrument, 1));
    let roles = vec![RoleTally { role: Some("worker".to_owned()), tally: tally.clone() }];
    workshop.shown.insert("SP1".to_owned(), Round { voting: Voting::HandIns, tally, roles });
    workshop.evidence.insert("SP1".to_owned(), vec!["Buku".to_owned()]);
    workshop.counted.insert(*b"person-1", [(0, 3)].into());
    workshop.is_bound = true;
    assert_eq!(decode_workshop(&instrument, text, &key).as_ref(), Ok(&workshop));
    let written = encode_workshop(&instrument, &workshop, &Seal { key, nonce: [1; 12] }).unwrap();
    assert_eq!(decode_workshop(&instrument, &written, &key), Ok(workshop));
}
