//! Why this stage: the conditions of the next gate, and folded those of every gate.

use leptos::prelude::*;

use crate::domain::diagnosis::Gate;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::report::{Report, binding_sentence, gate_sentence};
use crate::ui::components::ConditionTable;
use crate::ui::session::use_session;

/// The section.
#[component]
pub(super) fn Why(report: StoredValue<Report<'static>>, locale: Locale) -> impl IntoView {
    let (instrument, words) = (use_session().instrument(), i18n::result(locale));
    let report = report.read_value();
    let table = |gate: &Gate<'static>| {
        let title = (words.why_gate)(gate.stage.rank, gate.stage.name.get(locale));
        view! { <ConditionTable instrument=instrument gate=gate.clone() title=title locale=locale /> }
    };
    let reasons = match report.diagnosis.next_gate() {
        None => view! { <p>{words.why_top}</p> }.into_any(),
        Some(gate) => view! {
            <p>
                {gate_sentence(gate.stage.rank, gate.counts(), locale)} ". "
                <b>{binding_sentence(instrument, gate, locale)}"."</b>
            </p>
            {table(gate)}
        }
        .into_any(),
    };
    view! {
        <section class="why">
            <h2>{words.why}</h2>
            {reasons}
            <details>
                <summary>{words.other_gates}</summary>
                {report.diagnosis.gates.iter().map(table).collect_view()}
            </details>
        </section>
    }
}
