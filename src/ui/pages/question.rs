//! One question a page.

use leptos::prelude::*;

use super::asking::{
    Corrections, Keys, PreviousAnswer, SoFar, Support, Ways, after, answer, current_progress, follow_keys, response,
};
use super::not_found;
use crate::domain::assessment::Answer;
use crate::domain::instrument::{Indicator, Locale};
use crate::i18n::texts;
use crate::persistence::{Layout, Order};
use crate::platform::{document, location};
use crate::route::{Page, Route};
use crate::ui::components::LevelChoices;
use crate::ui::session::Session;
use crate::ui::view;

/// The question of one indicator.
pub fn question(session: Session, locale: Locale, id: String, indicator: &str) -> AnyView {
    let Some(indicator) = session.instrument.indicator(indicator) else { return not_found(locale) };
    document::set_title(&format!("{} – Dinamika", indicator.title.get(locale)));
    remember_place(session, &id, indicator);
    let (go_on, go_back) = moves(session, &id, indicator);
    let given = {
        let id = id.clone();
        Callback::new(move |chosen: Answer| answer(session, &id, indicator, chosen, locale))
    };
    follow_keys(
        session,
        indicator,
        Keys {
            answer: Box::new(move |chosen| given.run(chosen)),
            next: Box::new(move || go_on.run(())),
            back: Box::new(move || go_back.run(())),
        },
    );
    view! {
        <div class="ask">
            <Asking session locale id=id.clone() indicator given go_on go_back />
            <SoFar session locale progress=current_progress(session, &id) />
        </div>
    }
}

#[component]
fn Asking(
    session: Session,
    locale: Locale,
    id: String,
    indicator: &'static Indicator,
    given: Callback<Answer>,
    go_on: Callback<()>,
    go_back: Callback<()>,
) -> impl IntoView {
    let (words, common) = (&texts(locale).question, &texts(locale).common);
    let response = response(session, &id, indicator);
    let clear = Callback::new(move |()| {
        given.run(Answer::Unanswered);
        session.announcement.set(words.cleared.to_owned());
    });
    let dimension = session.instrument.dimensions.get(indicator.dimension).map(|one| one.name.get(locale));
    let place =
        (words.place)(dimension.unwrap_or_default(), indicator.position + 1, session.instrument.indicators.len());
    let rule = (indicator.position == 0).then_some(&session.instrument.rating_rule);
    let back = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        go_back.run(());
    };
    view! {
        <div class="asking">
            <a class="back" href=Route::own(&id, Page::Profile).href() on:click=back>"← "{common.back}</a>
            <p class="kicker">{place}</p>
            <LevelChoices
                indicator
                scale=&session.instrument.scale
                locale
                answer=Signal::derive(move || response.get().answer)
                on_answer=given
                keys=Signal::derive(move || session.settings.with(|settings| settings.keys))
                rule
            >
                <h1 tabindex="-1">{indicator.question.get(locale)}</h1>
            </LevelChoices>
            <PreviousAnswer session locale id=id.clone() indicator />
            <Corrections session locale clear=Some(clear) />
            <Support session locale id=id.clone() indicator />
            <div class="go">
                <button type="button" class="button" on:click=move |_| go_on.run(())>{common.go_on}</button>
                <a class="button quiet" href=Route::own(&id, Page::Result).href()>{words.see_result}</a>
                <a class="plain" href=Route::own(&id, Page::Check).href()>{words.check}</a>
            </div>
            <Ways session locale id indicator shown=Layout::Single />
        </div>
    }
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
        let before = indicator.position.checked_sub(1).and_then(|place| session.instrument.indicators.get(place));
        let page = before.map_or(Page::Profile, |before| Page::Question(before.id.to_string()));
        location::go(&Route::own(&back_id, page));
    });
    (go_on, go_back)
}
