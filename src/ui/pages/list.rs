//! All questions of one dimension on one page.

use leptos::prelude::*;

use super::asking::{Corrections, PreviousAnswer, SoFar, Support, Ways, answer, current_progress, response};
use super::not_found;
use crate::domain::assessment::Answer;
use crate::domain::instrument::{Dimension, Indicator, Locale};
use crate::i18n::texts;
use crate::persistence::Layout;
use crate::platform::document;
use crate::route::{Page, Route};
use crate::ui::components::LevelChoices;
use crate::ui::session::Session;
use crate::ui::view;

/// The questions of the dimension with this id.
pub fn list(session: Session, locale: Locale, id: String, dimension: &str) -> AnyView {
    let dimensions = &session.instrument.dimensions;
    let Some(dimension) = dimensions.iter().find(|one| one.id == dimension) else { return not_found(locale) };
    let Some(first) = session.instrument.indicators_of(dimension.position).next() else { return not_found(locale) };
    document::set_title(&format!("{} – Dinamika", dimension.name.get(locale)));
    session.configure(|settings| {
        settings.places.insert(id.clone(), first.id.to_string());
    });
    let (words, common) = (&texts(locale).question, &texts(locale).common);
    let at = |place: Option<usize>| place.and_then(|place| dimensions.get(place));
    let link =
        |to: Option<&Dimension>, end: Page| Route::own(&id, to.map_or(end, |to| Page::List(to.id.clone()))).href();
    let back = link(at(dimension.position.checked_sub(1)), Page::Profile);
    let next = link(at(Some(dimension.position + 1)), Page::Check);
    let questions = session.instrument.indicators_of(dimension.position);
    let questions = questions.map(|indicator| view! { <Listed session locale id=id.clone() indicator /> });
    view! {
        <div class="ask">
            <div class="asking">
                <a class="back" href=back>"← "{common.back}</a>
                <p class="kicker">{(words.list_place)(dimension.position + 1, dimensions.len())}</p>
                <h1 tabindex="-1">{dimension.name.get(locale)}</h1>
                <p class="lead">{dimension.why.get(locale)}</p>
                <p class="rule"><b>{words.rule}". "</b>{session.instrument.rating_rule.get(locale)}</p>
                {questions.collect_view()}
                <Corrections session locale clear=None />
                <div class="go">
                    <a class="button" href=next>{common.go_on}</a>
                    <a class="button quiet" href=Route::own(&id, Page::Result).href()>{words.see_result}</a>
                    <a class="plain" href=Route::own(&id, Page::Check).href()>{words.check}</a>
                </div>
                <Ways session locale id=id.clone() indicator=first shown=Layout::List />
            </div>
            <SoFar session locale progress=current_progress(session, &id) />
        </div>
    }
}

#[component]
fn Listed(session: Session, locale: Locale, id: String, indicator: &'static Indicator) -> impl IntoView {
    let response = response(session, &id, indicator);
    let given = {
        let id = id.clone();
        Callback::new(move |chosen: Answer| answer(session, &id, indicator, chosen, locale))
    };
    let clear = move || {
        (response.get().answer != Answer::Unanswered).then(|| {
            view! {
                <button type="button" class="link" on:click=move |_| given.run(Answer::Unanswered)>
                    {texts(locale).question.clear}
                    <span class="visually-hidden">": "{indicator.title.get(locale)}</span>
                </button>
            }
        })
    };
    view! {
        <section class="listed">
            <LevelChoices
                indicator
                scale=&session.instrument.scale
                locale
                answer=Signal::derive(move || response.get().answer)
                on_answer=given
                keys=Signal::stored(false)
                rule=None
            >
                <h2>{indicator.question.get(locale)}</h2>
            </LevelChoices>
            <p class="corrections">{clear}</p>
            <PreviousAnswer session locale id=id.clone() indicator />
            <Support session locale id indicator />
        </section>
    }
}
