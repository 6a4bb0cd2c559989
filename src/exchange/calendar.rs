//! The calendar file (RFC 5545) of a plan.

use icalendar::{Calendar, Component, Event, EventStatus, Property};

use crate::domain::assessment::Date;

/// An all-day entry of a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarEntry {
    /// The id of its action. The entry has the same identifier in every file, so that a later file updates it.
    pub id: String,
    /// Its day.
    pub day: Date,
    /// Its title.
    pub summary: String,
    /// Its description; may have several lines.
    pub description: String,
    /// Whether it was given up: calendars then remove it or strike it out.
    pub is_cancelled: bool,
}

/// Encodes entries as a calendar file.
///
/// - **Events, not tasks**: an entry is an all-day `VEVENT`. Google Calendar and the calendars of most phones ignore
///   `VTODO`.
/// - **Updates**: `revision` is the number of changes so far, so that a later file takes precedence; `changed` and
///   `made` are ISO 8601 instants in UTC, of the last change and of this file.
/// - **Text**: escaped and folded; control characters other than line breaks are left out.
///
/// ```
/// use dinamika::domain::assessment::Date;
/// use dinamika::exchange::{CalendarEntry, encode_calendar};
/// let entry = CalendarEntry {
///     id: "a1".to_owned(),
///     day: Date::parse("2027-03-31").expect("this is a day"),
///     summary: "Share one oven".to_owned(),
///     description: String::new(),
///     is_cancelled: false,
/// };
/// let file = encode_calendar("Plan", &[entry], 4, "2027-01-02T03:04:05.678Z", "2027-01-03T03:04:05.678Z");
/// assert!(file.contains("DTSTART;VALUE=DATE:20270331\r\n"));
/// assert!(file.contains("DTSTAMP:20270103T030405Z\r\n"));
/// ```
pub fn encode_calendar(name: &str, entries: &[CalendarEntry], revision: u64, changed: &str, made: &str) -> String {
    let mut calendar = Calendar::empty();
    for (key, value) in [("VERSION", "2.0"), ("PRODID", "-//Dinamika//Dinamika//ID"), ("CALSCALE", "GREGORIAN")] {
        calendar.append_property(Property::new(key, value));
    }
    calendar.name(&printable(name));
    for entry in entries {
        calendar.push(event(entry, revision, changed, made));
    }
    calendar.to_string()
}

fn event(entry: &CalendarEntry, revision: u64, changed: &str, made: &str) -> Event {
    let mut event = Event::with_uid(&format!("{}@dinamika", printable(&entry.id)));
    event
        .summary(&printable(&entry.summary))
        .append_property(day("DTSTART", entry.day))
        .status(if entry.is_cancelled { EventStatus::Cancelled } else { EventStatus::Confirmed })
        .sequence(u32::try_from(revision).unwrap_or(u32::MAX))
        .add_property("DTSTAMP", instant(made))
        .add_property("LAST-MODIFIED", instant(changed))
        // A due day is not an appointment.
        .add_property("TRANSP", "TRANSPARENT");
    if !entry.description.is_empty() {
        event.description(&printable(&entry.description));
    }
    event.done()
}

fn day(key: &str, date: Date) -> Property {
    Property::new(key, date.to_string().replace('-', "")).add_parameter("VALUE", "DATE").done()
}

/// `2027-01-02T03:04:05.678Z` as `20270102T030405Z`.
fn instant(iso: &str) -> String {
    let whole = iso.split('.').next().unwrap_or_default().trim_end_matches('Z');
    format!("{}Z", whole.replace(['-', ':'], ""))
}

/// Calendars reject files with control characters, and a lone carriage return would end a line.
fn printable(text: &str) -> String {
    text.replace("\r\n", "\n").chars().filter(|one| *one == '\n' || !one.is_control()).collect()
}
