//! The scores of the dimensions as a table: the same numbers as in the charts.

use leptos::prelude::*;

use crate::domain::instrument::{Dimension, Instrument, Locale};
use crate::domain::scoring::DimensionScore;
use crate::i18n;
use crate::report::numbers;

/// One row per dimension, each number with its counts.
#[component]
pub fn ScoreTable(
    instrument: &'static Instrument,
    scores: Vec<DimensionScore>,
    /// The scores that the target of the cluster would give.
    #[prop(optional_no_strip)]
    target: Option<Vec<DimensionScore>>,
    locale: Locale,
) -> impl IntoView {
    let words = i18n::result(locale);
    let mark = target.is_some().then(|| i18n::target(locale).mark);
    let aimed = move |place: usize| {
        let score = target.as_ref()?.get(place)?;
        Some(score.interval.map_or_else(|| words.no_score.to_owned(), |range| numbers::interval(range, locale)))
    };
    let rows = instrument.dimensions.iter().zip(scores).enumerate();
    let rows = rows.map(|(place, (dimension, score))| row(dimension, score, aimed(place), locale));
    view! {
        <table class="scores">
            <caption class="visually-hidden">{words.dimensions}</caption>
            <thead>
                <tr>
                    <th scope="col">{words.column_dimension}</th>
                    {[words.column_score, words.column_range, words.column_counts]
                        .into_iter()
                        .chain(mark)
                        .map(|name| {
                            view! {
                                <th scope="col" class="number">
                                    {name}
                                </th>
                            }
                        })
                        .collect_view()}
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}

fn row(dimension: &'static Dimension, score: DimensionScore, aimed: Option<String>, locale: Locale) -> impl IntoView {
    let words = i18n::result(locale);
    let point = match (score.point, score.interval) {
        (Some(point), _) => numbers::score(point, locale),
        (None, Some(_)) => words.too_few.to_owned(),
        (None, None) => words.no_score.to_owned(),
    };
    let range = score.interval.map_or_else(|| words.no_score.to_owned(), |range| numbers::interval(range, locale));
    let counts = (words.of_total)(score.counts.answered, score.counts.applicable());
    let cells = [(words.column_score, point), (words.column_range, range), (words.column_counts, counts)];
    let cells = cells.into_iter().chain(aimed.map(|aimed| (i18n::target(locale).mark, aimed)));
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
                })
                .collect_view()}
        </tr>
    }
}
