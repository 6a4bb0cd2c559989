//! In what two states of an assessment differ: each answer with its texts, both side by side.

use leptos::prelude::*;

use crate::domain::assessment::{Answer, Assessment};
use crate::domain::instrument::{Indicator, Instrument, Locale};
use crate::i18n;
use crate::persistence::{Changes, changes};
use crate::report::names;

/// One row an indicator that differs, as `both` words it, and what else differs; nothing where nothing does.
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

/// What is said to an indicator: the answer, or what the group agreed on and voted, with evidence and note.
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
