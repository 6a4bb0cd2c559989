//! Under a question: take back.

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::persistence::{History, Scope};
use crate::ui::session::Session;
use crate::ui::view::{Callback, IntoView, Memo, View, button, p};

/// Clear, undo, redo.
pub(in crate::ui::pages) fn corrections(session: Session, locale: Locale, clear: Option<Callback<()>>) -> View {
    let can = move |ask: fn(&History, &Scope) -> bool| {
        Memo::new(move || session.scope().is_some_and(|scope| session.history.with(|history| ask(history, &scope))))
    };
    let (can_undo, can_redo) = (can(History::can_undo), can(History::can_redo));
    let (words, common) = (i18n::question(locale), i18n::common(locale));
    let link = || button().attr("type", "button").class("link");
    let undo = link().attr("disabled", move || !can_undo.get()).on("click", move |_| session.undo()).child(common.undo);
    let redo = link().attr("disabled", move || !can_redo.get()).on("click", move |_| session.redo()).child(common.redo);
    p().class("corrections")
        .child(clear.map(|clear| link().on("click", move |_| clear.run(())).child(words.clear)))
        .child(undo)
        .child(redo)
        .into_view()
}
