//! When to assess again, as a date in the calendar.

use leptos::prelude::*;

use super::super::desk_view::DeskView;
use super::super::exports::CalendarButton;
use crate::domain::assessment::Date;
use crate::i18n;
use crate::platform::clock;
use crate::report::next_assessment;

/// The day proposed, a year after the last assessment.
#[component]
pub(super) fn NextAssessment(at: DeskView, last: Option<Date>) -> impl IntoView {
    let words = i18n::steps(at.locale);
    let day = last.and_then(next_assessment);
    let is_due = day.is_some_and(|day| clock::today().is_some_and(|today| day <= today));
    let text = day.map_or_else(
        || words.next_assessment_unknown.to_owned(),
        |day| {
            let date = clock::date_text(day, at.locale);
            if is_due { (words.next_assessment_due)(&date) } else { (words.next_assessment_on)(&date) }
        },
    );
    let calendar = day.map(|_| {
        view! {
            <p class="hint">{words.in_calendar}</p>
            <p class="actions">
                <CalendarButton at=at />
            </p>
        }
    });
    view! {
        <h3>{words.next_assessment}</h3>
        <p>{text}</p>
        {calendar}
    }
}
