//! The day of an assessment in words.

use crate::domain::assessment::Date;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::clock;

/// The day, or that there is none: a text is never empty, since it may be all that a link shows.
pub(super) fn day_text(day: Option<Date>, locale: Locale) -> String {
    day.map_or_else(|| i18n::common(locale).undated.to_owned(), |day| clock::date_text(day, locale))
}
