//! Why this stage: the conditions of the next gate, and folded those of every gate.

use crate::domain::diagnosis::{Gate, Status};
use crate::domain::instrument::{Instrument, Locale};
use crate::i18n;
use crate::report::{Report, names};
use crate::ui::components::condition_table;
use crate::ui::view::{IntoView, View, b, details, h2, p, section, several, summary};

pub(super) fn why(instrument: &'static Instrument, report: &Report<'static>, locale: Locale) -> View {
    let words = i18n::result(locale);
    let next = report.diagnosis.next_gate();
    let binding = next.and_then(|gate| gate.binding());
    let binding = binding.map(|state| (words.binding)(&names::subject(instrument, state.condition.subject, locale)));
    let reasons = match next {
        None => p().child(words.why_top).into_view(),
        Some(gate) => {
            let open = gate.conditions.iter().filter(|state| state.status != Status::Met).count();
            let counted = (words.why_open)(open, gate.conditions.len());
            let sentences = p().child(counted).child(" ").child(b().child(binding));
            several([sentences.into_view(), table(instrument, gate, locale)])
        }
    };
    let gates = report.diagnosis.gates.iter().map(|gate| table(instrument, gate, locale));
    section()
        .class("why")
        .child(h2().child(words.why))
        .child(reasons)
        .child(details().child(summary().child(words.other_gates)).children(gates))
        .into_view()
}

fn table(instrument: &'static Instrument, gate: &Gate<'static>, locale: Locale) -> View {
    let caption = (i18n::result(locale).why_gate)(gate.stage.rank, gate.stage.name.get(locale));
    condition_table(instrument, gate, &caption, locale)
}
