//! Under a question: take back.

use crate::domain::instrument::Locale;
use crate::i18n::texts;
use crate::persistence::{History, Scope};
use crate::ui::session::Session;
use crate::ui::view::{Callback, IntoView, View, button, p};

/// Clear, undo, redo.
pub(in crate::ui::pages) fn corrections(session: Session, locale: Locale, clear: Option<Callback<()>>) -> View {
    let can = move |ask: fn(&History, &Scope) -> bool| {
        session.painted.track();
        session.scope().is_some_and(|scope| session.history.with_untracked(|history| ask(history, &scope)))
    };
    let (words, common) = (&texts(locale).question, &texts(locale).common);
    let link = || button().attr("type", "button").class("link");
    let undo = link()
        .attr("disabled", move || !can(History::can_undo))
        .on("click", move |_| session.undo())
        .child(common.undo);
    let redo = link()
        .attr("disabled", move || !can(History::can_redo))
        .on("click", move |_| session.redo())
        .child(common.redo);
    p().class("corrections")
        .child(clear.map(|clear| link().on("click", move |_| clear.run(())).child(words.clear)))
        .child(undo)
        .child(redo)
        .into_view()
}
