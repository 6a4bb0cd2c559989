//! The due month: two native lists, since browsers' month fields are missing in Firefox and Safari.

use leptos::prelude::*;

use super::choice::Choice;
use super::form::Form;
use crate::domain::assessment::Date;
use crate::domain::plan::Month;
use crate::i18n;
use crate::platform::clock;

/// The years offered after the present one.
const YEARS_AHEAD: u16 = 6;

/// Month and year. Choosing a month without a year takes the next such month; clearing either clears both, so that
/// half of a month is never stored.
#[component]
pub(super) fn DueField(form: Form) -> impl IntoView {
    let (words, locale) = (i18n::plan(form.at.locale), form.at.locale);
    let stored = untrack(|| form.content().due).map(Month::year);
    let now = clock::today().map(Date::year).or(stored);
    let name = move |number: u8| {
        let month = Month::parse(&format!("2000-{number:02}"))?;
        Some((number.to_string(), clock::month_name(month, locale)))
    };
    let none = || std::iter::once((String::new(), words.none.to_owned()));
    let months = none().chain((1..=12).filter_map(name)).collect();
    // Without a date of the device, the years from the stored one on.
    let offered = now.into_iter().flat_map(|now| {
        let (first, last) = (stored.unwrap_or(now).min(now), stored.unwrap_or(now).max(now + YEARS_AHEAD));
        first..=last
    });
    let years = none().chain(offered.map(|year| (year.to_string(), year.to_string()))).collect();
    let due = Memo::new(move |_| form.content().due);
    let month = Signal::derive(move || due.get().map(|due| due.number().to_string()).unwrap_or_default());
    let year = Signal::derive(move || due.get().map(|due| due.year().to_string()).unwrap_or_default());
    let set_month = move |chosen: String| {
        let number: Option<u8> = chosen.parse().ok();
        let chosen = number.and_then(|number| match due.get_untracked() {
            Some(due) => Month::parse(&format!("{:04}-{number:02}", due.year())),
            None => next(number),
        });
        form.change(None, |content| content.due = chosen);
    };
    let set_year = move |chosen: String| {
        let year: Option<u16> = chosen.parse().ok();
        let number = due.get_untracked().map_or(12, Month::number);
        let chosen = year.and_then(|year| Month::parse(&format!("{year:04}-{number:02}")));
        form.change(None, |content| content.due = chosen);
    };
    view! {
        <fieldset class="due">
            <legend>{words.field_due}</legend>
            <Choice
                id="due-month".to_owned()
                label=words.field_month
                options=months
                value=month
                on_change=Callback::new(set_month)
            />
            <Choice
                id="due-year".to_owned()
                label=words.field_year
                options=years
                value=year
                on_change=Callback::new(set_year)
            />
        </fieldset>
    }
}

/// The next month with this number, from the present one.
fn next(number: u8) -> Option<Month> {
    let now = Month::of(clock::today()?);
    (0..12).filter_map(|ahead| now.plus(ahead)).find(|month| month.number() == number)
}
