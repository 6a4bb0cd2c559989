//! One question a page.

use super::asking::{
    Keys, after, corrections, current_progress, follow_keys, given, previous_answer, response, so_far, support, ways,
};
use super::not_found;
use crate::domain::assessment::Answer;
use crate::domain::instrument::{Indicator, Locale};
use crate::i18n::texts;
use crate::persistence::{Layout, Order};
use crate::platform::{document, location};
use crate::route::{Page, Route};
use crate::ui::components::{LevelChoices, level_choices};
use crate::ui::session::Session;
use crate::ui::view::{Callback, Element, IntoView, Signal, View, a, button, div, h1, p};

/// The question of one indicator.
pub fn question(session: Session, locale: Locale, id: String, indicator: &str) -> View {
    let Some(indicator) = session.instrument().indicator(indicator) else { return not_found(locale) };
    document::set_title(&format!("{} – Dinamika", indicator.title.get(locale)));
    remember_place(session, &id, indicator);
    let (go_on, go_back) = moves(session, &id, indicator);
    let progress = current_progress(session, &id);
    let given = given(session, &id, indicator, progress.clone(), locale);
    follow_keys(session, indicator, Keys { answer: given.clone(), next: go_on.clone(), back: go_back.clone() });
    div()
        .class("ask")
        .child(asking(session, locale, id, indicator, given, go_on, go_back))
        .child(so_far(session, locale, progress))
        .into_view()
}

fn asking(
    session: Session,
    locale: Locale,
    id: String,
    indicator: &'static Indicator,
    given: Callback<Answer>,
    go_on: Callback<()>,
    go_back: Callback<()>,
) -> Element {
    let (words, common) = (&texts(locale).question, &texts(locale).common);
    let response = response(session, &id, indicator);
    let clear = {
        let given = given.clone();
        Callback::new(move |()| {
            given.run(Answer::Unanswered);
            session.announcement.set(words.cleared.to_owned());
        })
    };
    let dimension = session.instrument().dimensions.get(indicator.dimension).map(|one| one.name.get(locale));
    let place =
        (words.place)(dimension.unwrap_or_default(), indicator.position + 1, session.instrument().indicators.len());
    let back = a().class("back").attr("href", Route::own(&id, Page::Profile).href()).on("click", move |event| {
        event.prevent_default();
        go_back.run(());
    });
    let choices = level_choices(LevelChoices {
        indicator,
        scale: &session.instrument().scale,
        locale,
        answer: Signal::derive(move || response.get().answer),
        on_answer: given,
        keys: Signal::derive(move || session.settings.with(|settings| settings.keys)),
        rule: (indicator.position == 0).then_some(&session.instrument().rating_rule),
        heading: h1().attr("tabindex", "-1").child(indicator.question.get(locale)).into_view(),
    });
    let next = button().attr("type", "button").class("button").on("click", move |_| go_on.run(()));
    let result = a().class("button quiet").attr("href", Route::own(&id, Page::Result).href());
    let check = a().class("plain").attr("href", Route::own(&id, Page::Check).href());
    let go = div()
        .class("go")
        .child(next.child(common.go_on))
        .child(result.child(words.see_result))
        .child(check.child(words.check));
    div()
        .class("asking")
        .child(back.child("← ").child(common.back))
        .child(p().class("kicker").child(place))
        .child(choices)
        .child(previous_answer(session, locale, id.clone(), indicator))
        .child(corrections(session, locale, Some(clear)))
        .child(support(session, locale, id.clone(), indicator))
        .child(go)
        .child(ways(session, locale, id, indicator, Layout::Single))
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
fn moves(session: Session, id: &str, indicator: &'static Indicator) -> (Callback<()>, Callback<()>) {
    let (next_id, back_id) = (id.to_owned(), id.to_owned());
    let go_on = Callback::new(move |()| location::go(&after(session, &next_id, indicator)));
    let go_back = Callback::new(move |()| {
        if session.settings.with_untracked(|settings| settings.order) == Order::Fastest {
            return location::back();
        }
        let before = indicator.position.checked_sub(1).and_then(|place| session.instrument().indicators.get(place));
        let page = before.map_or(Page::Profile, |before| Page::Question(before.id.to_string()));
        location::go(&Route::own(&back_id, page));
    });
    (go_on, go_back)
}
