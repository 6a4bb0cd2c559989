//! Cells of a table row that name their column where the table becomes a list of rows.

use leptos::prelude::*;

/// The cells, each with the name of its column.
pub fn labelled_cells(cells: impl IntoIterator<Item = (String, String)>) -> impl IntoView {
    let cell = |(label, text): (String, String)| {
        view! {
            <td>
                <span class="cell-label">{label} " "</span>
                {text}
            </td>
        }
    };
    cells.into_iter().map(cell).collect_view()
}
