//! Calendar files, read back by the ical crate.

use std::collections::BTreeMap;

use dinamika::domain::assessment::Date;
use dinamika::exchange::{CalendarEntry, encode_calendar};
use ical::IcalParser;
use proptest::prelude::*;

const CHANGED: &str = "2027-01-02T03:04:05.678Z";
const MADE: &str = "2027-01-03T03:04:05Z";

fn entry(id: &str, summary: &str, description: &str) -> CalendarEntry {
    CalendarEntry {
        id: id.to_owned(),
        day: Date::parse("2027-02-28").unwrap(),
        summary: summary.to_owned(),
        description: description.to_owned(),
        is_cancelled: false,
    }
}

/// The properties of each event.
fn events(file: &str) -> Vec<BTreeMap<String, String>> {
    let calendars: Vec<_> = IcalParser::new(file.as_bytes()).collect::<Result<_, _>>().unwrap();
    assert_eq!(calendars.len(), 1);
    assert!(calendars[0].todos.is_empty());
    let value = |property: &ical::property::Property| {
        (property.name.clone(), unescaped(property.value.as_deref().unwrap_or_default()))
    };
    calendars[0].events.iter().map(|event| event.properties.iter().map(value).collect()).collect()
}

/// RFC 5545, 3.3.11.
fn unescaped(value: &str) -> String {
    let (mut text, mut characters) = (String::new(), value.chars());
    while let Some(one) = characters.next() {
        match one {
            '\\' => match characters.next().unwrap() {
                'n' | 'N' => text.push('\n'),
                escaped => text.push(escaped),
            },
            plain => text.push(plain),
        }
    }
    text
}

#[test]
fn an_entry_is_an_all_day_event() {
    let file = encode_calendar("Rencana", &[entry("a1", "Oven bersama; dua, tiga", "Satu\nDua")], 7, CHANGED, MADE);
    let [event] = events(&file).try_into().unwrap();
    for (name, expected) in [
        ("UID", "a1@dinamika"),
        ("DTSTART", "20270228"),
        ("DTSTAMP", "20270103T030405Z"),
        ("LAST-MODIFIED", "20270102T030405Z"),
        ("SEQUENCE", "7"),
        ("STATUS", "CONFIRMED"),
        ("SUMMARY", "Oven bersama; dua, tiga"),
        ("DESCRIPTION", "Satu\nDua"),
    ] {
        assert_eq!(event[name], expected, "{name}");
    }
    assert!(file.contains("DTSTART;VALUE=DATE:20270228\r\n"));
}

#[test]
fn a_later_file_updates_the_same_event() {
    let first = events(&encode_calendar("A", &[entry("a1", "Lama", "")], 3, CHANGED, MADE));
    let moved = CalendarEntry { day: Date::parse("2027-04-30").unwrap(), ..entry("a1", "Baru", "") };
    let later = events(&encode_calendar("A", &[moved], 4, CHANGED, MADE));
    assert_eq!(first[0]["UID"], later[0]["UID"]);
    assert!(first[0]["SEQUENCE"].parse::<u32>().unwrap() < later[0]["SEQUENCE"].parse().unwrap());
    assert_eq!(later[0]["DTSTART"], "20270430");
}

#[test]
fn a_cancelled_entry_says_so() {
    let entry = CalendarEntry { is_cancelled: true, ..entry("a1", "A", "") };
    assert_eq!(events(&encode_calendar("A", &[entry], 0, CHANGED, MADE))[0]["STATUS"], "CANCELLED");
}

#[test]
fn a_plan_without_entries_is_still_a_calendar() {
    assert_eq!(events(&encode_calendar("A", &[], 0, CHANGED, MADE)), []);
}

/// What remains of a text, without white space: the reader drops it at the ends of lines.
fn printed(text: &str) -> String {
    text.chars().filter(|one| !one.is_control() && !one.is_whitespace()).collect()
}

proptest! {
    #[test]
    fn texts_survive_and_lines_are_short(
        texts in prop::collection::vec(("\\PC{0,200}|[,;:\\\\\"\n\r a-z\u{1f600}]{0,200}", "(?s).{0,200}"), 0..6),
    ) {
        let entries: Vec<_> = texts
            .iter()
            .enumerate()
            // The reader drops a colon at the start of a value.
            .map(|(place, (summary, description))| {
                entry(&place.to_string(), &format!("x{summary}"), &format!("x{description}"))
            })
            .collect();
        let file = encode_calendar("Rencana", &entries, 1, CHANGED, MADE);
        // RFC 5545 recommends at most 75 bytes; icalendar 0.17 lets the last part of a folded line have 76.
        prop_assert!(file.split("\r\n").all(|line| line.len() <= 76 && !line.contains(['\r', '\n'])));
        let found = events(&file);
        prop_assert_eq!(found.len(), entries.len());
        for (event, entry) in found.iter().zip(&entries) {
            prop_assert_eq!(printed(&event["SUMMARY"]), printed(&entry.summary));
            let description = event.get("DESCRIPTION").cloned().unwrap_or_default();
            prop_assert_eq!(printed(&description), printed(&entry.description));
        }
    }
}
