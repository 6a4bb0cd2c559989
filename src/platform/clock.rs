//! Date and time, formatted by the browser in the chosen language.

use std::cell::RefCell;

use gloo_timers::future::TimeoutFuture;
use js_sys::Intl::DateTimeFormat;
use js_sys::{Array, Date as JsDate, Function, Object};
use wasm_bindgen::JsValue;

use super::options::options;
use crate::domain::assessment::Date;
use crate::domain::instrument::Locale;
use crate::domain::plan::Month;

/// The current instant, as ISO 8601 in UTC.
pub fn now() -> String {
    JsDate::new_0().to_iso_string().into()
}

/// Seconds since 1970, for measuring durations. No clock decides which of two records is newer.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count of seconds")]
pub fn seconds() -> u64 {
    (JsDate::now() / 1000.0).max(0.0) as u64
}

/// Today's date in the user's time zone.
pub fn today() -> Option<Date> {
    let now = JsDate::new_0();
    Date::parse(&format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date()))
}

/// The forms in which dates and times are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// A date, such as "23 November 2026".
    Date,
    /// A month, such as "November 2026".
    Month,
    /// A month of the year, such as "November".
    MonthName,
    /// A day in the user's time zone.
    Day,
    /// A day and its time, to the minute, in the user's time zone.
    Instant,
    /// A time of day in the user's time zone.
    Time,
}

impl Form {
    fn options(self) -> Object {
        options(match self {
            Self::Date => &[("dateStyle", "long"), ("timeZone", "UTC")],
            Self::Month => &[("month", "long"), ("year", "numeric"), ("timeZone", "UTC")],
            Self::MonthName => &[("month", "long"), ("timeZone", "UTC")],
            Self::Day => &[("dateStyle", "long")],
            Self::Instant => &[("dateStyle", "long"), ("timeStyle", "short")],
            Self::Time => &[("timeStyle", "short")],
        })
    }
}

thread_local! {
    /// Browsers take a hundred times as long to create a formatter as to use it.
    static FORMATTERS: RefCell<Vec<(Locale, Form, Function)>> = const { RefCell::new(Vec::new()) };
}

/// An ISO 8601 date or instant in words.
fn text(iso: &str, form: Form, locale: Locale) -> String {
    let format = FORMATTERS.with_borrow_mut(|known| {
        if let Some((_, _, format)) = known.iter().find(|(of, as_form, _)| (*of, *as_form) == (locale, form)) {
            return format.clone();
        }
        let tags = Array::of1(&JsValue::from_str(locale_tag(locale)));
        let format = DateTimeFormat::new(&tags, &form.options()).format();
        known.push((locale, form, format.clone()));
        format
    });
    let date = JsDate::new(&JsValue::from_str(iso));
    // The browser refuses what is no date.
    format.call1(&JsValue::NULL, &date).ok().and_then(|text| text.as_string()).unwrap_or_else(|| iso.to_owned())
}

/// A date in words, such as "23 November 2026".
pub fn date_text(date: Date, locale: Locale) -> String {
    text(&date.to_string(), Form::Date, locale)
}

/// A month in words, such as "November 2026".
pub fn month_text(month: Month, locale: Locale) -> String {
    text(&month.first_day().to_string(), Form::Month, locale)
}

/// The name of a month of the year, such as "November".
pub fn month_name(month: Month, locale: Locale) -> String {
    text(&month.first_day().to_string(), Form::MonthName, locale)
}

/// An ISO 8601 instant in words, to the minute, in the user's time zone.
pub fn instant_text(instant: &str, locale: Locale) -> String {
    text(instant, Form::Instant, locale)
}

/// The span between two ISO 8601 instants in words; a shared day is written once.
pub fn span_text(first: &str, last: &str, locale: Locale) -> String {
    let [from, to] = [first, last].map(|instant| instant_text(instant, locale));
    if from == to {
        return to;
    }
    if instant_date_text(first, locale) != instant_date_text(last, locale) {
        return format!("{from} – {to}");
    }
    format!("{from}–{}", text(last, Form::Time, locale))
}

/// The day of an ISO 8601 instant in words, in the user's time zone.
pub fn instant_date_text(instant: &str, locale: Locale) -> String {
    text(instant, Form::Day, locale)
}

/// The age of an ISO 8601 instant in whole days; `None` if the text is not one, or the instant is in the future.
pub fn days_since(instant: &str) -> Option<u32> {
    let days = (JsDate::now() - JsDate::parse(instant)) / 86_400_000.0;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked to be in range")]
    (0.0..1e9).contains(&days).then_some(days as u32)
}

/// The current time of day, hours and minutes, as the language writes them. Formatted here: creating the browser's formatter
/// takes as long as storing fifty answers.
pub fn time_text(locale: Locale) -> String {
    let now = JsDate::new_0();
    let mark = match locale {
        Locale::Id => '.',
        Locale::En => ':',
    };
    format!("{:02}{mark}{:02}", now.get_hours(), now.get_minutes())
}

/// Waits for this many milliseconds.
pub async fn pause(milliseconds: u32) {
    TimeoutFuture::new(milliseconds).await;
}

/// A slice of long work, between which input is handled.
#[derive(Debug)]
pub struct Turn {
    began: f64,
}

impl Turn {
    /// The milliseconds of work nobody notices.
    const LONGEST: f64 = 30.0;

    /// Starts a slice now.
    pub fn begin() -> Self {
        Self { began: JsDate::now() }
    }

    /// Yields if this slice was long enough. A clock set back does not prolong it.
    pub async fn give_way(&mut self) {
        if !(0.0..Self::LONGEST).contains(&(JsDate::now() - self.began)) {
            pause(0).await;
            *self = Self::begin();
        }
    }
}

fn locale_tag(locale: Locale) -> &'static str {
    match locale {
        Locale::Id => "id-ID",
        Locale::En => "en-GB",
    }
}
