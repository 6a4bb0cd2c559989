//! The differences between two states of an assessment: both values of each answer and text.

use leptos::prelude::*;

use crate::domain::assessment::{Answer, Assessment};
use crate::domain::instrument::{Indicator, Instrument, Locale};
use crate::i18n;
use crate::persistence::{Changes, changes};
use crate::report::names;

/// One row per differing indicator, formatted by `both`, and the other differences; nothing if there are none.
pub(super) fn differences(
    instrument: &Instrument,
    one: &Assessment,
    other: &Assessment,
    both: fn(&str, &str) -> String,
    locale: Locale,
) -> Option<AnyView> {
    let Changes { answers, texts, profile } = changes(instrument, one, other);
    let row = |place: &usize| {
        let indicator = instrument.indicators.get(*place)?;
        let said = |of: &Assessment| said(instrument, of, indicator, locale);
        Some(view! {
            <div class="row">
                <dt>{names::indicator(instrument, *place, locale)}</dt>
                <dd>{both(&said(one), &said(other))}</dd>
            </div>
        })
    };
    let rows: Vec<_> = answers.iter().chain(&texts).filter_map(row).collect();
    let profile = profile.then(|| view! { <p>{i18n::data(locale).profile_differs}</p> });
    let is_none = rows.is_empty() && profile.is_none();
    let rows = (!rows.is_empty()).then(|| view! { <dl>{rows}</dl> });
    (!is_none).then(|| view! { <div>{rows} {profile}</div> }.into_any())
}

/// The response to an indicator: the answer, or the agreement and ballots, with evidence and note.
fn said(instrument: &Instrument, of: &Assessment, indicator: &Indicator, locale: Locale) -> String {
    let response = of.response(&indicator.id).cloned().unwrap_or_default();
    let answer = names::answer(instrument, indicator, response.answer, locale);
    let agreed = response
        .group
        .agreed
        .filter(|agreed| *agreed != Answer::Unanswered)
        .map(|agreed| (i18n::vote(locale).agreed_now)(&names::short_answer(agreed, locale)));
    let texts = [answer, agreed.unwrap_or_default(), response.evidence, response.note, response.group.reason];
    texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ")
}
