//! Settings of the questions: layout, order, keys.

use leptos::prelude::*;

use super::asking::{Asked, page_of};
use crate::i18n;
use crate::persistence::{Layout, Order, Settings};
use crate::route::Route;
use crate::ui::session::{Session, use_session};

/// Layout, order, keys, previous answers. `shown` is the layout of the current page.
#[component]
pub(super) fn Ways(asked: Asked, shown: Layout) -> impl IntoView {
    let Asked { session, locale, .. } = asked;
    let words = i18n::question(locale);
    let has_previous = session.library.with(|library| {
        library.assessments.get(&asked.id()).is_some_and(|assessment| library.previous(assessment).is_some())
    });
    let layout = |of: Layout, text| {
        let show = move || {
            session.configure(|settings| settings.layout = of);
            session.go(Route::own(&asked.id(), page_of(session, asked.indicator.get_untracked())));
        };
        radio("layout", text, move || shown == of, show)
    };
    let order = |of: Order, text| {
        let is_chosen = move || session.settings.with(|settings| settings.order) == of;
        radio("order", text, is_chosen, move || session.configure(|settings| settings.order = of))
    };
    let orders = move || {
        view! {
            <fieldset>
                <legend>{words.order}</legend>
                {order(Order::Instrument, words.order_instrument)}
                {order(Order::Fastest, words.order_fastest)}
            </fieldset>
        }
    };
    let previous = move || {
        view! {
            <Check
                text=words.show_previous
                is_on=|settings| settings.show_previous
                set=|settings, on| settings.show_previous = on
            />
        }
    };
    view! {
        <details class="ways">
            <summary>{words.how}</summary>
            <fieldset>
                <legend>{words.layout}</legend>
                {layout(Layout::Single, words.layout_single)}
                {layout(Layout::List, words.layout_list)}
            </fieldset>
            {(!asked.is_invited).then(orders)}
            <Check
                text=(words.keys)(&level_keys(session))
                is_on=|settings| settings.keys
                set=|settings, on| settings.keys = on
            />
            {has_previous.then(previous)}
        </details>
    }
}

/// The keys of the levels, such as `0–4`.
pub(in crate::ui::pages) fn level_keys(session: Session) -> String {
    let scale = &session.instrument().scale;
    format!("{}–{}", scale.lowest().numeral(), scale.highest().numeral())
}

fn radio(
    name: &'static str,
    text: &'static str,
    is_chosen: impl Fn() -> bool + Send + 'static,
    choose: impl Fn() + 'static,
) -> impl IntoView {
    view! {
        <label class="choice">
            <input type="radio" name=name prop:checked=is_chosen on:change=move |_| choose() />
            {text}
        </label>
    }
}

/// A checkbox for a setting.
#[component]
pub(in crate::ui::pages) fn Check(
    #[prop(into)] text: String,
    is_on: fn(&Settings) -> bool,
    set: fn(&mut Settings, bool),
) -> impl IntoView {
    let session = use_session();
    let change = move |event| session.configure(|settings| set(settings, event_target_checked(&event)));
    view! {
        <label class="choice">
            <input type="checkbox" prop:checked=move || session.settings.with(is_on) on:change=change />
            {text}
        </label>
    }
}
