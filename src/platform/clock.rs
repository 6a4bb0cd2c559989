//! Date and time, written by the browser in the chosen language.

use std::cell::RefCell;

use js_sys::Intl::DateTimeFormat;
use js_sys::{Array, Date as JsDate, Function, Object, Reflect};
use wasm_bindgen::JsValue;

use crate::domain::assessment::Date;
use crate::domain::instrument::Locale;

/// This instant, as ISO 8601 in UTC.
pub fn now() -> String {
    JsDate::new_0().to_iso_string().into()
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

/// The time of day now, hours and minutes.
pub fn time_text(locale: Locale) -> String {
    FORMAT.with_borrow_mut(|known| {
        let is_known = known.as_ref().is_some_and(|(of, _)| *of == locale);
        let (_, format) = known.take_if(|_| is_known).unwrap_or_else(|| (locale, time_format(locale)));
        let text = format.call1(&JsValue::NULL, &JsDate::new_0());
        known.replace((locale, format));
        text.ok().and_then(|text| text.as_string()).unwrap_or_default()
    })
}

thread_local! {
    /// What writes the time. Browsers take as long to make one as to answer a question, so it is made once a language.
    static FORMAT: RefCell<Option<(Locale, Function)>> = const { RefCell::new(None) };
}

fn time_format(locale: Locale) -> Function {
    let options = options(&[("hour", "2-digit"), ("minute", "2-digit")]);
    DateTimeFormat::new(&Array::of1(&locale_tag(locale).into()), &options).format()
}

fn locale_tag(locale: Locale) -> &'static str {
    match locale {
        Locale::Id => "id-ID",
        Locale::En => "en-GB",
    }
}

fn options(entries: &[(&str, &str)]) -> Object {
    let object = Object::new();
    for (key, value) in entries {
        // Setting a property of a fresh object cannot fail.
        let _ = Reflect::set(&object, &JsValue::from_str(key), &JsValue::from_str(value));
    }
    object
}
