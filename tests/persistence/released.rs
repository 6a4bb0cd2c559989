//! Every released form of a stored record is read for ever. A fixture is never edited; a new form adds one.

use std::fs;
use std::path::Path;

use dinamika::domain::assessment::{Answer, Date, Group, Response};
use dinamika::exchange::{VERSION, decode, encode_compact};
use dinamika::json::{Object, Value, parse};
use dinamika::persistence::{ASSESSMENT_PREFIX, Library, SETTINGS_KEY, assessment_key, row, versions};

use super::support::standard::{level, standard};

const ASSESSMENT_1: &str = include_str!("../fixtures/assessment-1.json");

/// What stands in the file beside what is known.
fn object(text: &str) -> Object {
    let Value::Object(object) = parse(text).unwrap() else { panic!("{text} is no object") };
    object
}

#[test]
fn the_first_form_is_read() {
    let instrument = standard();
    let assessment = decode(&instrument, ASSESSMENT_1).unwrap();
    assert_eq!(assessment.id, "3f0c9a52-6d1e-4b7a-9c58-0e2f7ab41d90");
    assert_eq!((assessment.revision, assessment.changed.as_deref()), (42, Some("2026-11-23T04:05:06.789Z")));
    assert_eq!(assessment.instrument.hash.as_ref().unwrap().len(), 64);
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
fn its_answers_are_read() {
    let instrument = standard();
    let assessment = decode(&instrument, ASSESSMENT_1).unwrap();
    let response = |answer, evidence: &str, note: &str, other: &str| Response {
        answer,
        evidence: evidence.to_owned(),
        note: note.to_owned(),
        alternatives: Vec::new(),
        group: Group::default(),
        other: object(other),
    };
    let expected = [
        ("IN3", response(Answer::Unanswered, "", "Tanyakan lagi\nkepada koperasi", "{}")),
        ("KB1", response(Answer::NotApplicable, "", "", "{}")),
        ("PM2", response(Answer::Unknown, "", "Belum ada catatan", "{}")),
        ("PS4", response(level(&instrument, 0), "", "", "{}")),
        ("SP1", response(level(&instrument, 3), "Buku pesanan 2026 ✓", "", r#"{ "asked": 1.5 }"#)),
    ];
    let read: Vec<_> = assessment.responses().map(|(id, response)| (id.as_str(), response.clone())).collect();
    assert_eq!(read, expected);
}

/// Whatever form is written today, nothing of the first one is lost in it.
#[test]
fn it_is_written_again_without_loss() {
    let instrument = standard();
    let assessment = decode(&instrument, ASSESSMENT_1).unwrap();
    let written = encode_compact(&assessment);
    assert!(!written.contains('\n'), "a record has one line");
    assert_eq!(decode(&instrument, &written), Ok(assessment));
}

/// Of every version from the first to the present one there is a file, of that version, and it opens.
#[test]
fn every_version_is_read() {
    let instrument = standard();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    for version in 1..=VERSION {
        let text = fs::read_to_string(folder.join(format!("assessment-{version}.json"))).unwrap();
        let said = parse(&text).unwrap().get("version").and_then(Value::as_i128);
        assert_eq!(said.and_then(|said| usize::try_from(said).ok()), Some(version));
        let assessment = decode(&instrument, &text).unwrap();
        assert_eq!(decode(&instrument, &encode_compact(&assessment)), Ok(assessment), "{version}");
    }
    let none = folder.join(format!("assessment-{}.json", VERSION + 1));
    assert!(!none.exists(), "a fixture of a version that is not yet there");
}

#[test]
fn it_lies_where_it_always_lay() {
    assert_eq!(assessment_key("a-1"), "dinamika/assessment/a-1");
    assert_eq!((ASSESSMENT_PREFIX, SETTINGS_KEY), ("dinamika/assessment/", "dinamika/settings"));
    let key = "dinamika/assessment/3f0c9a52-6d1e-4b7a-9c58-0e2f7ab41d90";
    let library = Library::read(&standard(), [(key.to_owned(), ASSESSMENT_1.to_owned())]);
    assert_eq!((library.assessments.len(), library.unreadable.len()), (1, 0));
}

/// The state before the fixture, as it was kept when the fixture came.
const ROW_1: &str = r#"{"changed":"2026-11-23T04:05:00.000Z","sum":210544645,"next":42,"difference":{"date":["2026-11-22"],"responses":{"SP1":{"level":[2]},"IN3":[]}}}"#;

/// Row and fixture are of one time: it is only read where both are read as they were.
#[test]
fn the_first_form_of_a_row_is_read() {
    let instrument = standard();
    let now = decode(&instrument, ASSESSMENT_1).unwrap();
    let mut before = now.clone();
    (before.revision, before.changed) = (41, Some("2026-11-23T04:05:00.000Z".to_owned()));
    before.date = Date::parse("2026-11-22");
    before.answer(&instrument, "SP1", level(&instrument, 2)).unwrap();
    before.respond(&instrument, "IN3", Response::default()).unwrap();
    assert_eq!(row(&before, Some(&now)), ROW_1);
    let given = versions(&instrument, Some(&now), &[(41, ROW_1.to_owned())]);
    assert_eq!(given.iter().map(|version| &version.assessment).collect::<Vec<_>>(), [&before]);
}
