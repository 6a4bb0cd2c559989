//! The scores of the dimensions as a table: the same numbers as in the charts.

use leptos::prelude::*;

use crate::domain::instrument::{Dimension, Instrument, Locale};
use crate::domain::scoring::DimensionScore;
use crate::i18n;
use crate::report::numbers;

/// One row per dimension, each number with its counts.
#[component]
pub fn ScoreTable(instrument: &'static Instrument, scores: Vec<DimensionScore>, locale: Locale) -> impl IntoView {
    let words = i18n::result(locale);
    let rows = instrument.dimensions.iter().zip(scores).map(|(dimension, score)| row(dimension, score, locale));
    view! {
        <table class="scores">
            <caption class="visually-hidden">{words.dimensions}</caption>
            <thead>
                <tr>
                    <th scope="col">{words.column_dimension}</th>
                    {[words.column_score, words.column_range, words.column_counts]
                        .map(|name| {
                            view! {
                                <th scope="col" class="number">
                                    {name}
                                </th>
                            }
                        })}
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}

fn row(dimension: &'static Dimension, score: DimensionScore, locale: Locale) -> impl IntoView {
    let words = i18n::result(locale);
    let point = match (score.point, score.interval) {
        (Some(point), _) => numbers::score(point, locale),
        (None, Some(_)) => words.too_few.to_owned(),
        (None, None) => words.no_score.to_owned(),
    };
    let range = score.interval.map_or_else(|| words.no_score.to_owned(), |range| numbers::interval(range, locale));
    let counts = (words.of_total)(score.counts.answered, score.counts.applicable());
    let cells = [(words.column_score, point), (words.column_range, range), (words.column_counts, counts)];
    view! {
        <tr>
            <th scope="row">{dimension.name.get(locale)}</th>
            {cells
                .map(|(label, number)| {
                    view! {
                        <td class="number">
                            <span class="cell-label">{label}" "</span>
                            {number}
                        </td>
                    }
                })}
        </tr>
    }
}
