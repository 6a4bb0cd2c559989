//! The numbers of the chart as a table.

use leptos::prelude::*;

use super::Shown;
use crate::i18n;
use crate::report::history::{Measure, Moment};
use crate::ui::components::labelled_cells;
use crate::ui::session::use_session;

/// One row per assessment, the oldest first. For the stage also how many conditions of each gate are met.
#[component]
pub(super) fn Table(shown: Shown) -> impl IntoView {
    let (instrument, words) = (use_session().instrument(), i18n::history(shown.locale));
    move || {
        let measure = shown.measure();
        let columns = columns(shown, measure);
        let rows = shown.moments.with_value(|moments| {
            moments.iter().enumerate().map(|(place, one)| row(shown, measure, &columns, place, one)).collect_view()
        });
        view! {
            <table class="scores wide">
                <caption>{(words.table)(&measure.name(instrument, shown.locale))}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.column_date}</th>
                        {columns.into_iter().map(|(name, _)| view! { <th scope="col">{name}</th> }).collect_view()}
                        {has_range(measure).then(|| view! { <th scope="col">{words.column_range}</th> })}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        }
    }
}

/// The columns after the date, with the measure whose value each shows. The stage has those of its gates beside it.
fn columns(shown: Shown, measure: Measure) -> Vec<(String, Measure)> {
    let (instrument, locale) = (use_session().instrument(), shown.locale);
    let beside =
        Measure::all(instrument, None).filter(|one| measure == Measure::Stage && matches!(one, Measure::Gate(_)));
    let named = |one: Measure| (one.name(instrument, locale), one);
    match measure {
        Measure::Stage => std::iter::once(measure).chain(beside).map(named).collect(),
        _ => vec![(i18n::history(locale).column_value.to_owned(), measure)],
    }
}

fn row(
    shown: Shown,
    measure: Measure,
    columns: &[(String, Measure)],
    place: usize,
    moment: &Moment<'static>,
) -> impl IntoView + use<> {
    let (instrument, locale, words) = (use_session().instrument(), shown.locale, i18n::history(shown.locale));
    let date = shown.days.with_value(|days| days.get(place).cloned());
    let target = shown.target.get();
    let texts = |measure: Measure| measure.texts(instrument, moment, target.as_ref(), locale);
    let [_, range] = texts(measure);
    let range = has_range(measure).then(|| (words.column_range.to_owned(), range));
    let values = columns.iter().map(|(label, one)| {
        let [value, _] = texts(*one);
        (label.clone(), value)
    });
    let cells = labelled_cells(values.chain(range));
    view! {
        <tr>
            <th scope="row">{date}</th>
            {cells}
        </tr>
    }
}

/// Whether the range stands in a column of its own.
const fn has_range(measure: Measure) -> bool {
    matches!(measure, Measure::Index | Measure::Dimension(_))
}
