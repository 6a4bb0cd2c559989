//! One question per page.

use leptos::prelude::*;

use super::all_questions::AllQuestions;
use super::alternatives::Alternatives;
use super::asking::{Asked, current_progress, ways_out};
use super::corrections::Corrections;
use super::earlier::{EarlierAnswers, EarlierLine};
use super::keys::follow_keys;
use super::progress_bar::ProgressBar;
use super::rule::Rule;
use super::so_far::SoFar;
use super::support::{DoneActions, PreviousAnswer, Support};
use super::ways::Ways;
use crate::domain::assessment::Answer;
use crate::domain::instrument::{Indicator, Locale};
use crate::i18n;
use crate::persistence::{Layout, Order};
use crate::platform::{document, location};
use crate::report::{LookBack, look_back};
use crate::route::{Page, Route, Subject};
use crate::ui::components::{AfterPaint, LevelChoices};
use crate::ui::session::{Session, use_session};

/// The question of the indicator in the address, initially `first`. When it changes, texts are updated and no element
/// is recreated.
#[component]
pub(super) fn Question(id: String, first: &'static Indicator, locale: Locale) -> impl IntoView {
    let session = use_session();
    // When the address changes to another page or assessment, keep the last question until this page is removed.
    let of = id.clone();
    let is_here =
        move || session.route.with(|route| matches!(route, Route::Assessment(Subject::Own(id), _) if *id == of));
    let place = Memo::new(move |last: Option<&usize>| {
        let asked = named(session).filter(|_| is_here());
        asked.map_or(last.copied().unwrap_or(first.position), |one| one.position)
    });
    let indicator = Signal::derive(move || session.instrument().indicators.get(place.get()).unwrap_or(first));
    let progress = current_progress(session, &id);
    let asked = Asked::new(session, locale, &id, indicator, progress);
    Effect::new(move |_| {
        let (indicator, id) = (indicator.get(), id.clone());
        document::set_title(&format!("{} – Dinamika", indicator.title.get(locale)));
        document::after_paint(move || remember_place(session, &id, indicator));
    });
    follow_keys(asked, move || go_on(asked), move || go_back(asked));
    view! {
        <div class="ask">
            <Asking asked=asked />
            <SoFar locale=locale progress=progress is_invited=asked.is_invited />
        </div>
    }
}

/// The indicator in the address.
pub(in crate::ui::pages) fn named(session: Session) -> Option<&'static Indicator> {
    session.route.with(|route| match route {
        Route::Assessment(_, Page::Question(indicator)) => session.instrument().indicator(indicator),
        _ => None,
    })
}

/// The question, its answers, and the content below.
#[component]
fn Asking(asked: Asked) -> impl IntoView {
    let Asked { session, locale, indicator, response, .. } = asked;
    let (words, common) = (i18n::question(locale), i18n::common(locale));
    let clear = Callback::new(move |()| {
        asked.answer(Answer::Unanswered);
        session.announce(|| words.cleared.to_owned());
    });
    let is_answered = Signal::derive(move || response.with(|one| one.answer != Answer::Unanswered));
    let back = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        go_back(asked);
    };
    view! {
        <div class="asking">
            <div class="where">
                <a class="back" href=before_all(asked).href() on:click=back>
                    "← "
                    {common.back}
                </a>
                <AllQuestions asked=asked />
            </div>
            <ProgressBar asked=asked />
            <Place asked=asked />
            <LevelChoices
                indicator=indicator
                scale=&session.instrument().scale
                locale=locale
                answer=move || response.with(|one| one.answer)
                on_answer=Callback::new(move |answer| asked.answer(answer))
                keys=move || session.settings.with(|settings| settings.keys)
                rule=view! {
                    <Rule asked=asked />
                    <EarlierLine asked=asked />
                }
                    .into_any()
            >
                <h1 tabindex="-1">
                    <span class="visually-hidden">{move || text(asked).clause}</span>
                    <span class="sentence">{move || text(asked).rest}</span>
                </h1>
            </LevelChoices>
            <Alternatives asked=asked />
            <EarlierAnswers asked=asked />
            <PreviousAnswer asked=asked />
            <DoneActions asked=asked />
            <Corrections locale=locale clear=(clear, is_answered) />
            <Support asked=asked />
            <div class="go">
                <button type="button" class="button" on:click=move |_| go_on(asked)>
                    {common.go_on}
                </button>
                {ways_out(&asked.id(), asked.is_invited, locale)}
            </div>
            <AfterPaint>
                <Ways asked=asked shown=Layout::Single />
            </AfterPaint>
        </div>
    }
}

/// The question, with the period it refers to split off.
fn text(asked: Asked) -> LookBack<'static> {
    look_back(asked.indicator.get().question.get(asked.locale), asked.locale)
}

/// The position, and the period the question refers to. Screen readers hear the period as part of the question.
#[component]
fn Place(asked: Asked) -> impl IntoView {
    let Asked { session, locale, indicator, .. } = asked;
    let place = move || {
        let indicator = indicator.get();
        let dimension = session.instrument().dimensions.get(indicator.dimension).map(|one| one.short.get(locale));
        let (number, total) = (indicator.position + 1, session.instrument().indicators.len());
        (i18n::question(locale).place)(dimension.unwrap_or_default(), number, total)
    };
    let period = move || {
        let period = text(asked).period;
        if period.is_empty() { period } else { format!("\u{a0}· {period}") }
    };
    view! {
        <p class="kicker">
            <span>{place}</span>
            <span aria-hidden="true">{period}</span>
        </p>
    }
}

/// Remembers the question, so that the app reopens at it.
fn remember_place(session: Session, id: &str, indicator: &Indicator) {
    let place = indicator.id.to_string();
    let is_known = session.settings.with_untracked(|settings| settings.places.get(id) == Some(&place));
    if !is_known {
        session.configure(|settings| {
            settings.places.insert(id.to_owned(), place);
        });
    }
}

fn go_on(asked: Asked) {
    asked.session.go(asked.after());
}

/// Goes back. In the order of information there is no fixed previous question, so this is the browser's Back.
fn go_back(asked: Asked) {
    let Asked { session, indicator, .. } = asked;
    if asked.order() == Order::Fastest {
        return location::back();
    }
    let before = indicator.get_untracked().position.checked_sub(1);
    let before = before.and_then(|place| session.instrument().indicators.get(place));
    let to = before.map(|before| Route::own(&asked.id(), Page::Question(before.id.to_string())));
    session.go(to.unwrap_or_else(|| before_all(asked)));
}

/// The page before the first question. Members have no profile page.
fn before_all(asked: Asked) -> Route {
    if asked.is_invited { Route::Home } else { Route::own(&asked.id(), Page::Profile) }
}
