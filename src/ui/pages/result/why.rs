//! Why this stage: the conditions of the next gate, and folded those of every gate.

use leptos::prelude::*;

use crate::domain::diagnosis::{Gate, Status};
use crate::domain::instrument::{Instrument, Locale};
use crate::i18n::texts;
use crate::report::{Report, names};
use crate::ui::components::ConditionTable;
use crate::ui::view;

pub(super) fn why(instrument: &'static Instrument, report: &Report<'static>, locale: Locale) -> impl IntoView + use<> {
    let words = &texts(locale).result;
    let next = report.diagnosis.next_gate().cloned();
    let binding = next.as_ref().and_then(|gate| gate.binding());
    let binding = binding.map(|state| (words.binding)(&names::subject(instrument, state.condition.subject, locale)));
    let reasons = match next {
        None => view! { <p>{words.why_top}</p> },
        Some(gate) => {
            let open = gate.conditions.iter().filter(|state| state.status != Status::Met).count();
            view! {
                <p>{(words.why_open)(open, gate.conditions.len())}" "<b>{binding}</b></p>
                {table(instrument, gate, locale)}
            }
        }
    };
    let gates = report.diagnosis.gates.clone();
    view! {
        <section class="why">
            <h2>{words.why}</h2>
            {reasons}
            <details>
                <summary>{words.other_gates}</summary>
                {gates.into_iter().map(|gate| table(instrument, gate, locale)).collect_view()}
            </details>
        </section>
    }
}

fn table(instrument: &'static Instrument, gate: Gate<'static>, locale: Locale) -> impl IntoView {
    let caption = (texts(locale).result.why_gate)(gate.stage.rank, gate.stage.name.get(locale));
    view! { <ConditionTable instrument gate caption locale /> }
}
