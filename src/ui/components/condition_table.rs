//! The conditions of a gate with the real numbers.

use crate::domain::diagnosis::{ConditionState, Gate, Status};
use crate::domain::instrument::{Instrument, Locale};
use crate::i18n;
use crate::report::{names, numbers};
use crate::ui::view::{Element, IntoView, View, caption, small, span, table, tbody, td, th, thead, tr};

/// One row a condition: what it asks for, what there is, whether it is met.
pub fn condition_table(instrument: &'static Instrument, gate: &Gate<'static>, title: &str, locale: Locale) -> View {
    let words = i18n::result(locale);
    let column = |name: &'static str| th().attr("scope", "col").child(name);
    let number = |name: &'static str| column(name).class("number");
    table()
        .class("conditions")
        .child(caption().child(title.to_owned()))
        .child(
            thead().child(
                tr().child(column(words.column_condition))
                    .child(number(words.column_now))
                    .child(number(words.column_needed))
                    .child(column(words.column_state)),
            ),
        )
        .child(tbody().children(gate.conditions.iter().map(|state| row(instrument, state, locale))))
        .into_view()
}

fn row(instrument: &'static Instrument, state: &ConditionState<'static>, locale: Locale) -> Element {
    let words = i18n::result(locale);
    let now = state.interval.map_or_else(|| words.no_score.to_owned(), |interval| numbers::interval(interval, locale));
    let needed = numbers::threshold(state.condition.at_least, locale);
    let (class, word) = match state.status {
        Status::Met => ("tag met", words.met),
        Status::Undetermined => ("tag undetermined", words.undetermined),
        Status::Unmet => ("tag unmet", words.unmet),
    };
    let offenders = names::indicators(instrument, &state.offenders, locale);
    let offenders = (!offenders.is_empty()).then(|| small().child((words.offenders)(&offenders)));
    let label = |name: &'static str| span().class("cell-label").child(name).child(" ");
    let subject = names::subject(instrument, state.condition.subject, locale);
    tr().child(th().attr("scope", "row").child(subject).child(offenders))
        .child(td().class("number").child(label(words.column_now)).child(now))
        .child(td().class("number").child(label(words.column_needed)).child("≥ ").child(needed))
        .child(td().child(span().class(class).child(word)))
}
