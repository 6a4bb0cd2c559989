//! Groups earlier versions into sittings: runs of changes without a long pause.

use std::ops::Range;

use crate::domain::assessment::Date;

/// The longest pause within a sitting, in minutes: discussing one question takes about ten, the break between two meetings
/// more than half an hour.
const LONGEST_PAUSE: i64 = 30;

/// The sittings among states with these instants (ISO 8601 in UTC), newest first: a state is in the sitting of the one after it
/// unless more than thirty minutes passed between them. An instant that is missing or unreadable, or later than that of the
/// state after it because the clock was set back, tells of no pause. Every state is in exactly one sitting.
///
/// ```
/// use dinamika::persistence::sittings;
/// let at = ["2026-11-23T10:40:00.000Z", "2026-11-23T10:10:00.000Z", "2026-11-23T09:39:59.000Z"];
/// assert_eq!(sittings(at.map(Some)), [0..2, 2..3]);
/// ```
pub fn sittings<'a>(instants: impl IntoIterator<Item = Option<&'a str>>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut after = None;
    for (place, instant) in instants.into_iter().enumerate() {
        let minute = instant.and_then(minute);
        let is_pause = after.zip(minute).is_some_and(|(after, minute)| LONGEST_PAUSE < after - minute);
        match found.last_mut() {
            Some(sitting) if !is_pause => sitting.end = place + 1,
            _ => found.push(place..place + 1),
        }
        after = minute.or(after);
    }
    found
}

/// The number of minutes since the start of the calendar.
fn minute(instant: &str) -> Option<i64> {
    let (date, time) = instant.strip_suffix('Z')?.split_once('T')?;
    let [hour, minute] = [time.get(..2)?, time.get(3..5)?].map(|text| text.parse::<u8>().ok());
    Some((days(Date::parse(date)?)? * 24 + i64::from(hour?)) * 60 + i64::from(minute?))
}

/// The number of days since the start of the calendar. Years are counted from March, so that the leap day is the last.
fn days(date: Date) -> Option<i64> {
    let text = date.to_string();
    let part = |from, to| text.get(from..to)?.parse::<i64>().ok();
    let (year, month, day) = (part(0, 4)?, part(5, 7)?, part(8, 10)?);
    let (year, month) = if month < 3 { (year - 1, month + 9) } else { (year, month - 3) };
    Some(365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + (153 * month + 2) / 5 + day)
}
