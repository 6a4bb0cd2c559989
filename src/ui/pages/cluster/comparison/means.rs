//! The change of the index and of each dimension, as a table.

use leptos::prelude::*;

use super::Pair;
use crate::i18n;
use crate::report::history::{NetRow, Unit, net_row};
use crate::ui::components::labelled_cells;
use crate::ui::session::use_session;

/// The means over what can be compared, then and now, with their change. Those of which nothing can be compared are left out.
#[component]
pub(super) fn Means(pair: Pair) -> impl IntoView {
    let (instrument, locale, words) = (use_session().instrument(), pair.locale, i18n::history(pair.locale));
    let rows = pair.comparison.with_value(|found| {
        let row = |net, unit| net_row(net, unit, &instrument.scale, found.days, locale);
        let index = found.overall.map(|net| (words.index.to_owned(), row(net, Unit::Index)));
        let named = instrument.dimensions.iter().zip(&found.dimensions);
        let dimensions = named.filter_map(|(dimension, net)| {
            net.map(|net| (dimension.name.get(locale).to_owned(), row(net, Unit::Levels)))
        });
        index.into_iter().chain(dimensions).collect::<Vec<_>>()
    });
    let columns = [
        words.then,
        words.now,
        words.column_change,
        words.column_certainty,
        words.column_per_year,
        words.column_compared,
    ];
    view! {
        <section>
            <h2>{words.dimensions}</h2>
            <p>{words.means}</p>
            <table class="scores wide">
                <caption class="visually-hidden">{words.dimensions}</caption>
                <thead>
                    <tr>
                        <th scope="col">{i18n::result(locale).column_dimension}</th>
                        {columns.map(|name| view! { <th scope="col">{name}</th> })}
                    </tr>
                </thead>
                <tbody>{rows.into_iter().map(|(name, row)| line(name, row, columns)).collect_view()}</tbody>
            </table>
        </section>
    }
}

fn line(name: String, row: NetRow, columns: [&'static str; 6]) -> impl IntoView {
    let [then, now] = row.means;
    let per_year = row.per_year.unwrap_or_else(|| "–".to_owned());
    let cells = [then, now, row.change, row.direction.to_owned(), per_year, row.compared.to_string()];
    let cells = labelled_cells(columns.map(str::to_owned).into_iter().zip(cells));
    view! {
        <tr>
            <th scope="row">{name}</th>
            {cells}
        </tr>
    }
}
