//! Who has handed in; never what.

use crate::domain::instrument::{Instrument, Locale};
use crate::exchange::HandIn;
use crate::i18n;
use crate::ui::components::quiet_button;
use crate::ui::session::Room;
use crate::ui::view::{Element, IntoView, Memo, RwSignal, View, b, div, h2, li, ol, p, section, span};

/// The list, in which one can be taken out and put back.
pub(super) fn who(room: &Room, locale: Locale) -> View {
    let words = i18n::hand_ins(locale);
    let removed = RwSignal::new(None::<HandIn>);
    let (counted, listed) = (room.clone(), room.clone());
    let count = move || (words.who)(counted.with(|workshop| workshop.hand_ins.len()));
    let noted = removed.clone();
    // Made anew only when somebody hands in, not with every other change of the workshop.
    let of_all = room.clone();
    let all = Memo::new(move || of_all.with(|workshop| workshop.hand_ins.clone()));
    let list = move || {
        let all = all.get();
        if all.is_empty() {
            return p().child(words.nobody).into_view();
        }
        let items = all.into_iter().map(|one| item(&listed, &noted, one, locale));
        ol().class("plain-list who").children(items).into_view()
    };
    section()
        .child(h2().child(count))
        .child(p().class("hint").child(words.who_hint))
        .child(div().attr("role", "status").child(undo(room, &removed, locale)))
        .child(list)
        .into_view()
}

/// Name and role, as far as they were told.
pub(in crate::ui::pages) fn person(instrument: &Instrument, one: &HandIn, locale: Locale) -> (String, Option<String>) {
    let role = one.role.as_deref().and_then(|id| instrument.roles.iter().find(|role| role.id == id));
    let role = role.map_or(i18n::hand_ins(locale).no_role, |role| role.name.get(locale)).to_owned();
    match &one.name {
        Some(name) => (name.clone(), Some(role)),
        None => (role, None),
    }
}

fn item(room: &Room, removed: &RwSignal<Option<HandIn>>, one: HandIn, locale: Locale) -> Element {
    let words = i18n::hand_ins(locale);
    let (first, second) = person(room.session().instrument(), &one, locale);
    let (room, removed, name) = (room.clone(), removed.clone(), first.clone());
    let remove = quiet_button().attr("aria-label", format!("{}: {name}", words.remove)).child(words.remove);
    let remove = remove.on("click", move |_| {
        room.change(|workshop| workshop.take_out(&one.id));
        removed.set(Some(one.clone()));
    });
    li().child(span().child("✓ ").child(b().child(first)).child(second.map(|role| format!(" – {role}")))).child(remove)
}

fn undo(room: &Room, removed: &RwSignal<Option<HandIn>>, locale: Locale) -> View {
    let (room, removed) = (room.clone(), removed.clone());
    let shown = move || {
        let (room, again) = (room.clone(), removed.clone());
        removed.get().map(|one| {
            let back = quiet_button().child(i18n::common(locale).undo).on("click", move |_| {
                room.take_in(vec![one.clone()]);
                again.set(None);
            });
            p().class("notice").child(i18n::hand_ins(locale).removed).child(" ").child(back)
        })
    };
    shown.into_view()
}
