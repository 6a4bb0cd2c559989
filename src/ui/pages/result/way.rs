//! The way to the next stage, and what each single raise would change.

use leptos::prelude::*;

use crate::domain::assessment::{Answers, Assessment};
use crate::domain::diagnosis::{NoWay, Raise, Way};
use crate::domain::instrument::{Instrument, Level, Locale};
use crate::i18n;
use crate::report::{Report, names, numbers, stage_sentence};
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
    let body = match &report.way {
        Ok(way) => shortest(instrument, &assessment.read_value(), way, locale),
        Err(NoWay::Top) => view! { <p>{words.way_top}</p> }.into_any(),
        Err(NoWay::Missing(places)) => {
            view! { <p>{(words.way_missing)(&names::indicators(instrument, places, locale))}</p> }.into_any()
        }
    };
    view! {
        <section class="way">
            <h2>{words.way}</h2>
            {body}
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
        </section>
    }
}

fn shortest(instrument: &'static Instrument, assessment: &Assessment, way: &Way, locale: Locale) -> AnyView {
    let words = i18n::result(locale);
    let answers = Answers::of(instrument, assessment);
    let steps = way.steps.iter().map(|(place, to)| {
        let from = answers.at(*place).level().map_or(0, Level::numeral);
        let name = names::indicator(instrument, *place, locale);
        view! { <li>{(words.way_step)(&name, from, to.numeral())}</li> }
    });
    let choices = way.choices.iter().map(|choice| {
        let among = names::indicators(instrument, &choice.among, locale);
        view! { <p class="hint">{(words.way_choice)(choice.raises, &among)}</p> }
    });
    view! {
        <p>{(words.way_lead)(way.raises, names::stage(instrument, way.to, locale))}</p>
        <ul>{steps.collect_view()}</ul>
        {choices.collect_view()}
    }
    .into_any()
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
