//! The ways to fill in: layout, order, keys.

use leptos::ev;
use leptos::prelude::*;

use crate::domain::instrument::{Indicator, Locale};
use crate::i18n::texts;
use crate::persistence::{Layout, Order};
use crate::platform::location;
use crate::route::{Page, Route};
use crate::ui::session::Session;
use crate::ui::view;

/// Layout, order, keys, last time's answers.
#[component]
pub(in crate::ui::pages) fn Ways(
    session: Session,
    locale: Locale,
    id: String,
    indicator: &'static Indicator,
    /// The layout of the page it stands on.
    shown: Layout,
) -> impl IntoView {
    let words = &texts(locale).question;
    let settings = session.settings;
    let dimension =
        session.instrument.dimensions.get(indicator.dimension).map(|one| one.id.clone()).unwrap_or_default();
    let show = {
        let id = id.clone();
        move |layout: Layout| {
            session.configure(|settings| settings.layout = layout);
            location::go(&Route::own(
                &id,
                match layout {
                    Layout::Single => Page::Question(indicator.id.to_string()),
                    Layout::List => Page::List(dimension.clone()),
                },
            ));
        }
    };
    let show_list = show.clone();
    let layout = move |of| move || shown == of;
    let order = move |of| move || settings.with(|settings| settings.order) == of;
    let set_order = move |of| move |_: ev::Event| session.configure(|settings| settings.order = of);
    let has_previous = session.library.with_untracked(|library| {
        library.assessments.get(&id).is_some_and(|assessment| library.previous(assessment).is_some())
    });
    view! {
        <details class="ways">
            <summary>{words.how}</summary>
            <fieldset>
                <legend>{words.layout}</legend>
                {radio("layout", words.layout_single, layout(Layout::Single), move |_| show(Layout::Single))}
                {radio("layout", words.layout_list, layout(Layout::List), move |_| show_list(Layout::List))}
            </fieldset>
            <fieldset>
                <legend>{words.order}</legend>
                {radio("order", words.order_instrument, order(Order::Instrument), set_order(Order::Instrument))}
                {radio("order", words.order_fastest, order(Order::Fastest), set_order(Order::Fastest))}
            </fieldset>
            {check(
                (words.keys)(&level_keys(session)),
                move || settings.with(|settings| settings.keys),
                move |on| session.configure(|settings| settings.keys = on),
            )}
            {has_previous.then(|| check(
                words.show_previous.to_owned(),
                move || settings.with(|settings| settings.show_previous),
                move |on| session.configure(|settings| settings.show_previous = on),
            ))}
        </details>
    }
}

/// The keys of the levels, such as `0–4`.
pub(in crate::ui::pages) fn level_keys(session: Session) -> String {
    let scale = &session.instrument.scale;
    format!("{}–{}", scale.lowest().numeral(), scale.highest().numeral())
}

fn radio(
    name: &'static str,
    label: &'static str,
    is_chosen: impl Fn() -> bool + Send + Sync + 'static,
    on_choose: impl FnMut(ev::Event) + 'static,
) -> impl IntoView {
    view! {
        <label class="choice"><input type="radio" name=name prop:checked=is_chosen on:change=on_choose />{label}</label>
    }
}

pub(in crate::ui::pages) fn check(
    label: String,
    is_on: impl Fn() -> bool + Send + Sync + 'static,
    set: impl Fn(bool) + 'static,
) -> impl IntoView {
    view! {
        <label class="choice">
            <input type="checkbox" prop:checked=is_on on:change=move |event| set(event_target_checked(&event)) />
            {label}
        </label>
    }
}
