//! One question a page.

use super::asking::{
    Asked, Keys, after, alternatives, corrections, current_progress, follow_keys, given, previous_answer, response,
    so_far, support, ways,
};
use crate::domain::assessment::Answer;
use crate::domain::instrument::{Indicator, Locale};
use crate::i18n;
use crate::persistence::{Layout, Order};
use crate::platform::{document, location};
use crate::route::{Page, Route};
use crate::ui::components::{LevelChoices, level_choices};
use crate::ui::session::Session;
use crate::ui::view::{Callback, Element, IntoView, Memo, Signal, View, a, button, div, follow, h1, later, p};

/// The question of the indicator that the address names, which is `first` now. When another one is asked, texts change
/// and nothing is made anew.
pub fn question(session: Session, locale: Locale, id: String, first: &'static Indicator) -> View {
    let place = Memo::new(move || named(session).map_or(first.position, |one| one.position));
    let indicator: Asked = Signal::derive(move || session.instrument().indicators.get(place.get()).unwrap_or(first));
    let (shown, looked_at) = (indicator.clone(), id.clone());
    follow(move || {
        let indicator = shown.get();
        document::set_title(&format!("{} – Dinamika", indicator.title.get(locale)));
        let id = looked_at.clone();
        document::after_paint(move || remember_place(session, &id, indicator));
    });
    let progress = current_progress(session, &id);
    let given = given(session, &id, indicator.clone(), progress.clone(), locale);
    let (go_on, go_back) = moves(session, &id, &indicator);
    let keys = Keys { answer: given.clone(), next: go_on.clone(), back: go_back.clone() };
    follow_keys(session, indicator.clone(), keys);
    let asking = asking(session, locale, id, indicator, given, [go_on, go_back]);
    div().class("ask").child(asking).child(so_far(session, locale, progress)).into_view()
}

/// The indicator that the address names.
pub fn named(session: Session) -> Option<&'static Indicator> {
    session.route.with(|route| match route {
        Route::Assessment(_, Page::Question(indicator)) => session.instrument().indicator(indicator),
        _ => None,
    })
}

fn asking(
    session: Session,
    locale: Locale,
    id: String,
    indicator: Asked,
    given: Callback<Answer>,
    [go_on, go_back]: [Callback<()>; 2],
) -> Element {
    let (words, common) = (i18n::question(locale), i18n::common(locale));
    let clear = {
        let given = given.clone();
        Callback::new(move |()| {
            given.run(Answer::Unanswered);
            session.announce(|| words.cleared.to_owned());
        })
    };
    let back = a().class("back").attr("href", Route::own(&id, Page::Profile).href()).on("click", move |event| {
        event.prevent_default();
        go_back.run(());
    });
    let next = button().attr("type", "button").class("button").on("click", move |_| go_on.run(()));
    let result = a().class("button quiet").attr("href", Route::own(&id, Page::Result).href());
    let check = a().class("plain").attr("href", Route::own(&id, Page::Check).href());
    let go = div()
        .class("go")
        .child(next.child(common.go_on))
        .child(result.child(words.see_result))
        .child(check.child(words.check));
    let of_place = indicator.clone();
    div()
        .class("asking")
        .child(back.child("← ").child(common.back))
        .child(p().class("kicker").child(move || place(session, locale, of_place.get())))
        .child(choices(session, locale, &id, &indicator, given))
        .child(alternatives(session, locale, id.clone(), indicator.clone()))
        .child(previous_answer(session, locale, id.clone(), indicator.clone()))
        .child(corrections(session, locale, Some(clear)))
        .child(support(session, locale, id.clone(), indicator.clone()))
        .child(go)
        .child(later(move || ways(session, locale, id.clone(), indicator.clone(), Layout::Single)))
}

fn place(session: Session, locale: Locale, indicator: &Indicator) -> String {
    let dimension = session.instrument().dimensions.get(indicator.dimension).map(|one| one.name.get(locale));
    let (number, total) = (indicator.position + 1, session.instrument().indicators.len());
    (i18n::question(locale).place)(dimension.unwrap_or_default(), number, total)
}

fn choices(session: Session, locale: Locale, id: &str, indicator: &Asked, on_answer: Callback<Answer>) -> View {
    let response = response(session, id, indicator);
    let (of_rule, of_question) = (indicator.clone(), indicator.clone());
    level_choices(LevelChoices {
        indicator: indicator.clone(),
        scale: &session.instrument().scale,
        locale,
        answer: Signal::derive(move || response.get().answer),
        on_answer,
        keys: Signal::derive(move || session.settings.with(|settings| settings.keys)),
        rule: Signal::derive(move || (of_rule.get().position == 0).then_some(&session.instrument().rating_rule)),
        heading: h1().attr("tabindex", "-1").child(move || of_question.get().question.get(locale)).into_view(),
    })
}

/// So that the app opens at the same question again.
fn remember_place(session: Session, id: &str, indicator: &Indicator) {
    let place = indicator.id.to_string();
    let is_known = session.settings.with_untracked(|settings| settings.places.get(id) == Some(&place));
    if !is_known {
        session.configure(|settings| {
            settings.places.insert(id.to_owned(), place);
        });
    }
}

/// Where "next" and "back" lead. In the fastest order there is no fixed question before, so back is the browser's.
fn moves(session: Session, id: &str, indicator: &Asked) -> (Callback<()>, Callback<()>) {
    let (next_id, back_id) = (id.to_owned(), id.to_owned());
    let (from, to) = (indicator.clone(), indicator.clone());
    let go_on = Callback::new(move |()| session.go(after(session, &next_id, from.get())));
    let go_back = Callback::new(move |()| {
        if session.settings.with_untracked(|settings| settings.order) == Order::Fastest {
            return location::back();
        }
        let before = to.get().position.checked_sub(1).and_then(|place| session.instrument().indicators.get(place));
        let page = before.map_or(Page::Profile, |before| Page::Question(before.id.to_string()));
        session.go(Route::own(&back_id, page));
    });
    (go_on, go_back)
}
