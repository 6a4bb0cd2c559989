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
    Some((Date::parse(date)?.day_number() * 24 + i64::from(hour?)) * 60 + i64::from(minute?))
}
