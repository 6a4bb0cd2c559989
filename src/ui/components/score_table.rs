//! The scores of the dimensions as a table: the same numbers as in the charts.

use leptos::prelude::*;

use crate::domain::instrument::{Instrument, Locale};
use crate::domain::scoring::DimensionScore;
use crate::i18n::texts;
use crate::report::numbers;
use crate::ui::view;

/// One row a dimension, each number with what it stands on.
#[component]
pub fn ScoreTable(instrument: &'static Instrument, scores: Vec<DimensionScore>, locale: Locale) -> impl IntoView {
    let words = &texts(locale).result;
    let rows = instrument.dimensions.iter().zip(scores).map(|(dimension, score)| {
        let point = match (score.point, score.interval) {
            (Some(point), _) => numbers::score(point, locale),
            (None, Some(_)) => words.too_few.to_owned(),
            (None, None) => words.no_score.to_owned(),
        };
        let range = score.interval.map_or_else(|| words.no_score.to_owned(), |range| numbers::interval(range, locale));
        view! {
            <tr>
                <th scope="row">{dimension.name.get(locale)}</th>
                <td class="number"><span class="cell-label">{words.column_score}" "</span>{point}</td>
                <td class="number"><span class="cell-label">{words.column_range}" "</span>{range}</td>
                <td class="number">
                    <span class="cell-label">{words.column_counts}" "</span>
                    {(words.of_total)(score.counts.answered, score.counts.applicable())}
                </td>
            </tr>
        }
    });
    view! {
        <table class="scores">
            <caption class="visually-hidden">{words.dimensions}</caption>
            <thead>
                <tr>
                    <th scope="col">{words.column_dimension}</th>
                    <th scope="col" class="number">{words.column_score}</th>
                    <th scope="col" class="number">{words.column_range}</th>
                    <th scope="col" class="number">{words.column_counts}</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}
