//! The ways to fill in: layout, order, keys.

use super::{Asked, page_of};
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::persistence::{Layout, Order};
use crate::route::Route;
use crate::ui::session::Session;
use crate::ui::view::{Element, Event, IntoView, View, checked, details, fieldset, input, label, legend, summary};

/// Layout, order, keys, last time's answers. `shown` is the layout of the page it stands on.
pub(in crate::ui::pages) fn ways(
    session: Session,
    locale: Locale,
    id: String,
    indicator: Asked,
    shown: Layout,
) -> View {
    let words = i18n::question(locale);
    let has_previous = session.library.with_untracked(|library| {
        library.assessments.get(&id).is_some_and(|assessment| library.previous(assessment).is_some())
    });
    let show = move |layout: Layout| {
        session.configure(|settings| settings.layout = layout);
        session.go(Route::own(&id, page_of(session, indicator.get())));
    };
    let show_list = show.clone();
    let layout = move |of| move || shown == of;
    let order = move |of| move || session.settings.with(|settings| settings.order) == of;
    let set_order = move |of| move |_: Event| session.configure(|settings| settings.order = of);
    let layouts = fieldset()
        .child(legend().child(words.layout))
        .child(radio("layout", words.layout_single, layout(Layout::Single), move |_| show(Layout::Single)))
        .child(radio("layout", words.layout_list, layout(Layout::List), move |_| show_list(Layout::List)));
    let orders = fieldset()
        .child(legend().child(words.order))
        .child(radio("order", words.order_instrument, order(Order::Instrument), set_order(Order::Instrument)))
        .child(radio("order", words.order_fastest, order(Order::Fastest), set_order(Order::Fastest)));
    let keys = check(
        (words.keys)(&level_keys(session)),
        move || session.settings.with(|settings| settings.keys),
        move |on| session.configure(|settings| settings.keys = on),
    );
    let previous = has_previous.then(|| {
        check(
            words.show_previous.to_owned(),
            move || session.settings.with(|settings| settings.show_previous),
            move |on| session.configure(|settings| settings.show_previous = on),
        )
    });
    details()
        .class("ways")
        .child(summary().child(words.how))
        .child(layouts)
        .child(orders)
        .child(keys)
        .child(previous)
        .into_view()
}

/// The keys of the levels, such as `0–4`.
pub(in crate::ui::pages) fn level_keys(session: Session) -> String {
    let scale = &session.instrument().scale;
    format!("{}–{}", scale.lowest().numeral(), scale.highest().numeral())
}

fn radio(
    name: &'static str,
    text: &'static str,
    is_chosen: impl Fn() -> bool + 'static,
    on_choose: impl Fn(Event) + 'static,
) -> Element {
    let field = input().attr("type", "radio").attr("name", name).prop("checked", is_chosen).on("change", on_choose);
    label().class("choice").child(field).child(text)
}

pub(in crate::ui::pages) fn check(
    text: String,
    is_on: impl Fn() -> bool + 'static,
    set: impl Fn(bool) + 'static,
) -> View {
    let field = input().attr("type", "checkbox").prop("checked", is_on).on("change", move |event| set(checked(&event)));
    label().class("choice").child(field).child(text).into_view()
}
