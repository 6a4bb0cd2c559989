//! The scores of the dimensions as a table: the same numbers as in the charts.

use crate::domain::instrument::{Instrument, Locale};
use crate::domain::scoring::DimensionScore;
use crate::i18n;
use crate::report::numbers;
use crate::ui::view::{IntoView, View, caption, span, table, tbody, td, th, thead, tr};

/// One row a dimension, each number with what it stands on.
pub fn score_table(instrument: &'static Instrument, scores: &[DimensionScore], locale: Locale) -> View {
    let words = i18n::result(locale);
    let cell = |label: &'static str, number: String| {
        td().class("number").child(span().class("cell-label").child(label).child(" ")).child(number)
    };
    let rows = instrument.dimensions.iter().zip(scores).map(|(dimension, score)| {
        let point = match (score.point, score.interval) {
            (Some(point), _) => numbers::score(point, locale),
            (None, Some(_)) => words.too_few.to_owned(),
            (None, None) => words.no_score.to_owned(),
        };
        let range = score.interval.map_or_else(|| words.no_score.to_owned(), |range| numbers::interval(range, locale));
        let counts = (words.of_total)(score.counts.answered, score.counts.applicable());
        tr().child(th().attr("scope", "row").child(dimension.name.get(locale)))
            .child(cell(words.column_score, point))
            .child(cell(words.column_range, range))
            .child(cell(words.column_counts, counts))
    });
    let column = |name: &'static str| th().attr("scope", "col").child(name);
    let head = tr().child(column(words.column_dimension)).children(
        [words.column_score, words.column_range, words.column_counts].map(|name| column(name).class("number")),
    );
    table()
        .class("scores")
        .child(caption().class("visually-hidden").child(words.dimensions))
        .child(thead().child(head))
        .child(tbody().children(rows))
        .into_view()
}
