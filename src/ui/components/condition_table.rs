//! The conditions of a gate with their values.

use leptos::prelude::*;

use crate::domain::diagnosis::{ConditionState, Gate, Status};
use crate::domain::instrument::{Instrument, Locale};
use crate::i18n;
use crate::report::{names, numbers};

/// One row per condition: the requirement, the value now, the status.
#[component]
pub fn ConditionTable(
    instrument: &'static Instrument,
    gate: Gate<'static>,
    #[prop(into)] title: String,
    locale: Locale,
) -> impl IntoView {
    let words = i18n::result(locale);
    view! {
        <table class="conditions">
            <caption>{title}</caption>
            <thead>
                <tr>
                    <th scope="col">{words.column_condition}</th>
                    <th scope="col" class="number">
                        {words.column_now}
                    </th>
                    <th scope="col" class="number">
                        {words.column_needed}
                    </th>
                    <th scope="col">{words.column_state}</th>
                </tr>
            </thead>
            <tbody>{gate.conditions.into_iter().map(|state| row(instrument, state, locale)).collect_view()}</tbody>
        </table>
    }
}

fn row(instrument: &'static Instrument, state: ConditionState<'static>, locale: Locale) -> impl IntoView {
    let words = i18n::result(locale);
    let now = state.interval.map_or_else(|| words.no_score.to_owned(), |interval| numbers::interval(interval, locale));
    let needed = numbers::threshold(state.condition.at_least, locale);
    let (class, word) = match state.status {
        Status::Met => ("tag met", words.met),
        Status::Undetermined => ("tag undetermined", words.undetermined),
        Status::Unmet => ("tag unmet", words.unmet),
    };
    let offenders = names::indicators(instrument, &state.offenders, locale);
    let offenders = (!offenders.is_empty()).then(|| view! { <small>{(words.offenders)(&offenders)}</small> });
    let subject = names::subject(instrument, state.condition.subject, locale);
    view! {
        <tr>
            <th scope="row">{subject} {offenders}</th>
            <td class="number">
                <span class="cell-label">{words.column_now}" "</span>
                {now}
            </td>
            <td class="number">
                <span class="cell-label">{words.column_needed}" "</span>
                "≥ "
                {needed}
            </td>
            <td>
                <span class=class>{word}</span>
            </td>
        </tr>
    }
}
