//! Date and time, written by the browser in the chosen language.

use gloo_timers::future::TimeoutFuture;
use js_sys::Date as JsDate;
use wasm_bindgen::JsValue;

use super::options::options;
use crate::domain::assessment::Date;
use crate::domain::instrument::Locale;

/// This instant, as ISO 8601 in UTC.
pub fn now() -> String {
    JsDate::new_0().to_iso_string().into()
}

/// Seconds since 1970, to tell how long something takes. Which of two records is newer no clock decides.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count of seconds")]
pub fn seconds() -> u64 {
    (JsDate::now() / 1000.0).max(0.0) as u64
}

/// Today's date where the user is.
pub fn today() -> Option<Date> {
    let now = JsDate::new_0();
    Date::parse(&format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date()))
}

/// A date in words, such as "23 November 2026".
pub fn date_text(date: Date, locale: Locale) -> String {
    let options = options(&[("dateStyle", "long"), ("timeZone", "UTC")]);
    JsDate::new(&JsValue::from_str(&date.to_string())).to_locale_date_string(locale_tag(locale), &options).into()
}

/// An ISO 8601 instant in words, to the minute, where the user is.
pub fn instant_text(instant: &str, locale: Locale) -> String {
    let options = options(&[("dateStyle", "long"), ("timeStyle", "short")]);
    JsDate::new(&JsValue::from_str(instant)).to_locale_string(locale_tag(locale), &options).into()
}

/// The day of an ISO 8601 instant in words, where the user is.
pub fn instant_date_text(instant: &str, locale: Locale) -> String {
    let options = options(&[("dateStyle", "long")]);
    JsDate::new(&JsValue::from_str(instant)).to_locale_date_string(locale_tag(locale), &options).into()
}

/// How many whole days ago an ISO 8601 instant was; none where it is none.
pub fn days_since(instant: &str) -> Option<u32> {
    let days = (JsDate::now() - JsDate::parse(instant)) / 86_400_000.0;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked to be in range")]
    (0.0..1e9).contains(&days).then_some(days as u32)
}

/// The time of day now, hours and minutes, as the language writes them. By hand: what browsers make for this takes as long
/// to make as fifty answers take to store.
pub fn time_text(locale: Locale) -> String {
    let now = JsDate::new_0();
    let mark = match locale {
        Locale::Id => '.',
        Locale::En => ':',
    };
    format!("{:02}{mark}{:02}", now.get_hours(), now.get_minutes())
}

/// Waits for so many milliseconds.
pub async fn pause(milliseconds: u32) {
    TimeoutFuture::new(milliseconds).await;
}

/// A piece of long work that lets whatever was pressed or typed meanwhile come first.
#[derive(Debug)]
pub struct Turn {
    began: f64,
}

impl Turn {
    /// So many milliseconds of work delay nobody.
    const LONGEST: f64 = 30.0;

    /// Begins now.
    pub fn begin() -> Self {
        Self { began: JsDate::now() }
    }

    /// Waits for the others where this turn was long enough. A clock that was set back does not make it longer.
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
