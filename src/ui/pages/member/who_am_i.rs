//! Role and name of who hands in, as far as they want to tell.

use super::keep;
use crate::domain::instrument::Locale;
use crate::exchange::Rater;
use crate::i18n;
use crate::ui::components::{TextField, text_field};
use crate::ui::session::Session;
use crate::ui::view::{Callback, Element, IntoView, Memo, Signal, View, div, label, option, p, select, several, value};

/// The fields.
pub(super) fn who_am_i(session: Session, id: &str, locale: Locale) -> View {
    let words = i18n::hand_in(locale);
    let of = id.to_owned();
    let rater = Memo::new(move || {
        session.library.with(|library| library.assessments.get(&of).and_then(Rater::of)).unwrap_or_default()
    });
    let (shown, id) = (rater.clone(), id.to_owned());
    let named = id.clone();
    let name = text_field(TextField {
        id: "rater-name".to_owned(),
        label: words.name.to_owned(),
        hint: words.name_hint.to_owned(),
        value: Signal::derive(move || shown.get().name.unwrap_or_default()),
        on_input: Callback::new(move |text: String| {
            keep(session, &named, |rater| rater.name = (!text.trim().is_empty()).then(|| text.clone()));
        }),
        error: Signal::stored(String::new()),
        keyboard: "text",
        kind: "text",
    });
    several([role(session, id, rater, locale).into_view(), name])
}

fn role(session: Session, id: String, rater: Memo<Rater>, locale: Locale) -> Element {
    let words = i18n::hand_in(locale);
    let instrument = session.instrument();
    let roles =
        instrument.roles.iter().map(|role| option().attr("value", role.id.as_str()).child(role.name.get(locale)));
    let list = select()
        .attr("id", "rater-role")
        .attr("aria-describedby", "rater-role-hint")
        .child(option().attr("value", "").child(words.role_none))
        .children(roles)
        .prop("value", move || rater.get().role.unwrap_or_default())
        .on("change", move |event| {
            let role = value(&event);
            keep(session, &id, |rater| rater.role = (!role.is_empty()).then(|| role.clone()));
        });
    div()
        .class("field")
        .child(label().attr("for", "rater-role").child(words.role))
        .child(p().class("hint").attr("id", "rater-role-hint").child(words.role_hint))
        .child(list)
}
