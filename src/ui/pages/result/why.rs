//! The reasons for the stage: answers still needed, the conditions of the next stage, and those of every stage,
//! collapsed.

use leptos::prelude::*;

use crate::domain::diagnosis::Gate;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::report::{Report, gate_sentence, need_sentence};
use crate::ui::components::ConditionTable;
use crate::ui::session::use_session;

/// The section.
#[component]
pub(super) fn Why(report: StoredValue<Report<'static>>, locale: Locale) -> impl IntoView {
    let (instrument, words) = (use_session().instrument(), i18n::result(locale));
    let report = report.read_value();
    let diagnosis = &report.diagnosis;
    let table = |gate: &Gate<'static>| {
        let title = (words.why_gate)(gate.stage.rank, gate.stage.name.get(locale));
        view! { <ConditionTable instrument=instrument gate=gate.clone() title=title locale=locale /> }
    };
    let stage = instrument.stage(diagnosis.stage.low).filter(|_| diagnosis.is_assessable());
    let needs = diagnosis.needs.iter().map(|need| {
        let text = need_sentence(instrument, diagnosis, *need, locale);
        view! { <li>{text}</li> }
    });
    let needs = (!diagnosis.needs.is_empty()).then(|| {
        view! {
            <p class="lead">{words.needs_lead}</p>
            <ul>{needs.collect_view()}</ul>
        }
    });
    let reasons = match diagnosis.next_gate() {
        None => view! { <p>{words.why_top}</p> }.into_any(),
        Some(gate) => view! {
            <p>{gate_sentence(gate.stage.rank, gate.counts(), locale)} "."</p>
            {table(gate)}
        }
        .into_any(),
    };
    view! {
        {stage.map(|stage| view! { <p class="lead">{stage.summary.get(locale)}</p> })}
        {needs}
        {reasons}
        <details>
            <summary>{words.other_gates}</summary>
            {diagnosis.gates.iter().map(table).collect_view()}
        </details>
    }
}
