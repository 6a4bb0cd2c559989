//! All questions of one dimension on one page.

use leptos::prelude::*;

use super::all_questions::AllQuestions;
use super::alternatives::Alternatives;
use super::asking::{Asked, current_progress, end, ways_out};
use super::corrections::Corrections;
use super::earlier::EarlierAnswers;
use super::progress_bar::ProgressBar;
use super::rule::Rule;
use super::so_far::SoFar;
use super::support::{DoneActions, PreviousAnswer, Support};
use super::ways::Ways;
use crate::domain::assessment::Answer;
use crate::domain::instrument::{Dimension, Locale};
use crate::i18n;
use crate::persistence::Layout;
use crate::platform::document;
use crate::route::{Page, Route};
use crate::ui::components::LevelChoices;
use crate::ui::session::use_session;

/// The questions of a dimension.
#[component]
pub(super) fn List(id: String, dimension: &'static Dimension, locale: Locale) -> impl IntoView {
    let session = use_session();
    let (words, common) = (i18n::question(locale), i18n::common(locale));
    let dimensions = &session.instrument().dimensions;
    document::set_title(&format!("{} – Dinamika", dimension.name.get(locale)));
    let progress = current_progress(session, &id);
    let asked = |indicator| Asked::new(session, locale, &id, Signal::stored(indicator), progress);
    let asked: Vec<Asked> = session.instrument().indicators_of(dimension.position).map(asked).collect();
    let first = asked.first().copied();
    if let Some(first) = first {
        let place = first.indicator.get_untracked().id.to_string();
        session.configure(|settings| {
            settings.places.insert(id.clone(), place);
        });
    }
    let is_invited = session.is_invited(&id);
    let link = |place: Option<usize>, end: Route| {
        let to = place.and_then(|place| dimensions.get(place));
        to.map_or(end, |to| Route::own(&id, Page::List(to.id.clone()))).href()
    };
    // Members have no profile page.
    let before_all = if is_invited { Route::Home } else { Route::own(&id, Page::Profile) };
    view! {
        <div class="ask">
            <div class="asking">
                <div class="where">
                    <a class="back" href=link(dimension.position.checked_sub(1), before_all)>
                        "← "
                        {common.back}
                    </a>
                    {first.map(|first| view! { <AllQuestions asked=first /> })}
                </div>
                {first.map(|first| view! { <ProgressBar asked=first /> })}
                <p class="kicker">{(words.list_place)(dimension.position + 1, dimensions.len())}</p>
                <h1 tabindex="-1">{dimension.name.get(locale)}</h1>
                <p class="lead">{dimension.why.get(locale)}</p>
                {first.map(|first| view! { <Rule asked=first /> })}
                {asked.into_iter().map(|asked| view! { <Listed asked=asked /> }).collect_view()}
                <Corrections locale=locale />
                <div class="go">
                    <a class="button" href=link(Some(dimension.position + 1), Route::own(&id, end(is_invited)))>
                        {common.go_on}
                    </a>
                    {ways_out(&id, is_invited, locale)}
                </div>
                {first.map(|first| view! { <Ways asked=first shown=Layout::List /> })}
            </div>
            <SoFar locale=locale progress=progress is_invited=is_invited />
        </div>
    }
}

/// One question of the list.
#[component]
fn Listed(asked: Asked) -> impl IntoView {
    let Asked { session, locale, indicator, response, .. } = asked;
    let (title, question) =
        (indicator.get_untracked().title.get(locale), indicator.get_untracked().question.get(locale));
    view! {
        <section class="listed">
            <LevelChoices
                indicator=indicator
                scale=&session.instrument().scale
                locale=locale
                answer=move || response.with(|one| one.answer)
                on_answer=Callback::new(move |answer| asked.answer(answer))
                keys=false
            >
                <h2>{question}</h2>
            </LevelChoices>
            <p class="corrections">
                <Show when=move || response.with(|one| one.answer != Answer::Unanswered)>
                    <button type="button" class="link" on:click=move |_| asked.answer(Answer::Unanswered)>
                        {i18n::question(locale).clear}
                        <span class="visually-hidden">": " {title}</span>
                    </button>
                </Show>
            </p>
            <Alternatives asked=asked />
            <EarlierAnswers asked=asked />
            <PreviousAnswer asked=asked />
            <DoneActions asked=asked />
            <Support asked=asked />
        </section>
    }
}
