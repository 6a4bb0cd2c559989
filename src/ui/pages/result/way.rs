//! The shortest way to the next stage, and the effect of each single raise.

use leptos::prelude::*;

use crate::domain::assessment::Assessment;
use crate::domain::diagnosis::Raise;
use crate::domain::instrument::{Instrument, Locale};
use crate::i18n;
use crate::report::{Report, names, numbers, stage_sentence, way_lines};
use crate::ui::session::use_session;

/// The section.
#[component]
pub(super) fn TheWay(
    assessment: StoredValue<Assessment>,
    report: StoredValue<Report<'static>>,
    locale: Locale,
) -> impl IntoView {
    let (instrument, words) = (use_session().instrument(), i18n::result(locale));
    let report = report.read_value();
    let way = way_lines(instrument, &assessment.read_value(), &report, locale);
    let steps = way.steps.into_iter().map(|step| view! { <li>{step}</li> }).collect_view();
    let choices = way.choices.into_iter().map(|choice| view! { <p class="hint">{choice}</p> }).collect_view();
    view! {
        <div class="way">
            <p>{way.lead}</p>
            <ul>{steps}</ul>
            {choices}
            <details>
                <summary>{words.raises}</summary>
                <table class="raises">
                    <caption class="visually-hidden">{words.raises}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{words.column_raise}</th>
                            <th scope="col" class="number">
                                {words.column_index}
                            </th>
                            <th scope="col">{words.column_newly}</th>
                            <th scope="col">{words.column_stage}</th>
                        </tr>
                    </thead>
                    <tbody>{report.raises.iter().map(|raise| row(instrument, raise, locale)).collect_view()}</tbody>
                </table>
            </details>
        </div>
    }
}

fn row(instrument: &'static Instrument, raise: &Raise<'static>, locale: Locale) -> AnyView {
    let words = i18n::result(locale);
    let newly = raise.newly_met.iter().map(|(rank, condition)| {
        let name = names::subject(instrument, condition.subject, locale);
        format!("{name} ≥ {} ({})", numbers::threshold(condition.at_least, locale), (i18n::common(locale).stage)(*rank))
    });
    let newly = newly.collect::<Vec<_>>().join("; ");
    let newly = if newly.is_empty() { words.none.to_owned() } else { newly };
    let label = |name: &'static str, gap: &'static str| view! { <span class="cell-label">{name}{gap}</span> };
    view! {
        <tr>
            <th scope="row">
                {(words.raise)(&names::indicator(instrument, raise.indicator, locale), raise.to.numeral())}
            </th>
            <td class="number">{label(words.column_index, " ")}{numbers::index_change(raise.index_change, locale)}</td>
            <td>{label(words.column_newly, ": ")}{newly}</td>
            <td>{label(words.column_stage, ": ")}{stage_sentence(instrument, raise.stage, locale)}</td>
        </tr>
    }
    .into_any()
}
