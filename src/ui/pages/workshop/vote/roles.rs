//! The last round by role, as far as it may be shown.

use super::asked::Asked;
use crate::domain::assessment::{Answer, RoleTally, Round};
use crate::domain::instrument::Level;
use crate::i18n;
use crate::report::{mean_text, role_name};
use crate::ui::view::{Element, IntoView, View, details, span, summary, table, tbody, td, th, thead, tr};

/// A table of the roles; nothing where none may be shown.
pub(super) fn roles(asked: &Asked, round: &Round) -> View {
    let words = i18n::vote(asked.locale);
    if round.roles.is_empty() {
        return View::default();
    }
    let column = |name: String| th().attr("scope", "col").class("number").child(name);
    let levels = asked.instrument().scale.levels().map(|level| column(level.numeral().to_string()));
    let head = tr()
        .child(th().attr("scope", "col").child(words.role))
        .children(levels)
        .child(column(words.votes.to_owned()))
        .child(column(words.mean.to_owned()));
    let rows = round.roles.iter().map(|role| row(asked, role));
    details()
        .child(summary().child(words.by_role))
        .child(table().child(thead().child(head)).child(tbody().children(rows)))
        .into_view()
}

fn row(asked: &Asked, role: &RoleTally) -> Element {
    let words = i18n::vote(asked.locale);
    let cell = |label: String, text: String| {
        td().class("number").child(span().class("cell-label").child(label).child(" ")).child(text)
    };
    let count = |level: Level| cell(level.numeral().to_string(), role.tally.count(Answer::Level(level)).to_string());
    tr().child(th().attr("scope", "row").child(role_name(asked.instrument(), role.role.as_deref(), asked.locale)))
        .children(asked.instrument().scale.levels().map(count))
        .child(cell(words.votes.to_owned(), role.tally.ballots().to_string()))
        .child(cell(words.mean.to_owned(), mean_text(role, asked.locale).unwrap_or_else(|| "–".to_owned())))
}
