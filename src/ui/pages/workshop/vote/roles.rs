//! The last round by role, as far as it may be shown.

use leptos::prelude::*;

use super::asked::Asked;
use crate::domain::assessment::{Answer, RoleTally};
use crate::i18n;
use crate::report::{mean_text, role_name};

/// A table of the roles; nothing if none may be shown.
#[component]
pub(super) fn Roles(asked: Asked, roles: Vec<RoleTally>) -> impl IntoView {
    if roles.is_empty() {
        return None;
    }
    let words = i18n::vote(asked.locale);
    let levels = asked.instrument().scale.levels().map(|level| level.numeral().to_string());
    let columns: Vec<String> = levels.chain([words.votes.to_owned(), words.mean.to_owned()]).collect();
    let rows = roles.into_iter().map(|role| row(asked, &role, &columns)).collect_view();
    let head = columns.into_iter().map(|name| {
        view! {
            <th scope="col" class="number">
                {name}
            </th>
        }
    });
    Some(view! {
        <details>
            <summary>{words.by_role}</summary>
            <table>
                <thead>
                    <tr>
                        <th scope="col">{words.role}</th>
                        {head.collect_view()}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </details>
    })
}

fn row(asked: Asked, role: &RoleTally, columns: &[String]) -> AnyView {
    let levels = asked.instrument().scale.levels();
    let counts = levels.map(|level| role.tally.count(Answer::Level(level)).to_string());
    let mean = mean_text(role, asked.locale).unwrap_or_else(|| "–".to_owned());
    let figures = counts.chain([role.tally.ballots().to_string(), mean]);
    let cells = columns.iter().cloned().zip(figures).map(|(label, figure)| {
        view! {
            <td class="number">
                <span class="cell-label">{label}" "</span>
                {figure}
            </td>
        }
    });
    view! {
        <tr>
            <th scope="row">{role_name(asked.instrument(), role.role.as_deref(), asked.locale)}</th>
            {cells.collect_view()}
        </tr>
    }
    .into_any()
}
