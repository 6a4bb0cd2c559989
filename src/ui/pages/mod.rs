//! The screens: one folder per journey; each folder except `home` and `assess` is a lazy-loaded part of the module.
//!
//! [`Part::of`] returns the part of a route; the `page` function in its folder builds the screen.

mod about;
mod assess;
mod cluster;
mod data;
mod days;
mod drawn;
mod home;
mod loading;
mod member;
mod missing;
mod not_found;
mod plan;
mod read_only;
mod refused;
mod result;
mod slides;
mod top;
mod workshop;

use leptos::prelude::*;
use leptos::task::{spawn_local, tick};

pub(super) use self::data::offered_notice;
use self::loading::Loading;
use self::missing::Missing;
use self::not_found::NotFound;
use self::plan::{recommended, save_target, step_rows_of};
use self::read_only::ReadOnly;
use self::result::question_list;
use super::components::Awaited;
use super::lazy::SplitLoaderError;
use super::session::{Session, use_session};
use crate::domain::instrument::Locale;
use crate::platform::{document, shell};
use crate::route::{Page, Route, Subject};

/// A part of the module that contains pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Home and the questions: in the initial download.
    First,
    /// Profile, answers, result: loaded after the first screen.
    Result,
    /// The slides of the result.
    Slides,
    /// Settings, files, earlier versions.
    Data,
    /// One cluster: everything of it, its history, two of its assessments side by side.
    Cluster,
    /// The action plan of a cluster.
    Plan,
    /// About the app, licences.
    About,
    /// The facilitator's screens.
    Workshop,
    /// The member's screens, and those shown instead of the facilitator's.
    Member,
}

impl Part {
    /// The part with the page of a route.
    pub fn of(route: &Route) -> Self {
        match route {
            Route::Home | Route::NotFound | Route::Assessment(_, Page::Question(_) | Page::List(_)) => Self::First,
            Route::Assessment(_, Page::Profile | Page::Check | Page::Result) => Self::Result,
            Route::Assessment(_, Page::Slides) => Self::Slides,
            Route::Settings | Route::Import | Route::Assessment(_, Page::Versions) | Route::PlanVersions(_) => {
                Self::Data
            }
            Route::Cluster(_) | Route::History(_) | Route::Comparison(..) => Self::Cluster,
            Route::Plan(_)
            | Route::PlanBoard(_)
            | Route::PlanReview(..)
            | Route::Steps(_)
            | Route::PlanAction(..)
            | Route::NewAction(..)
            | Route::StepAction(..) => Self::Plan,
            Route::About | Route::Licences => Self::About,
            Route::Workshops
            | Route::Guide
            | Route::Assessment(_, Page::Workshop | Page::Vote(_) | Page::HandIns | Page::Spread) => Self::Workshop,
            Route::Invited(_) | Route::HandedIn(_) | Route::Assessment(_, Page::HandIn) => Self::Member,
        }
    }
}

/// The key of a page; it is recreated when the key changes: another screen or language, a state restored by undo, a
/// retry of loading.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct PageKey {
    route: Route,
    locale: Locale,
    restored: u32,
    attempts: u32,
    exists: bool,
    is_newer: bool,
}

impl PageKey {
    fn now(session: Session, locale: Locale) -> Self {
        let mut route = session.route.get();
        // Going from question to question does not recreate the page.
        if let Route::Assessment(_, Page::Question(indicator)) = &mut route
            && assess::named(session).is_some()
        {
            indicator.clear();
        }
        // Question pages follow the answers reactively and keep the focus; undo recreates all other pages.
        let is_question = matches!(route, Route::Assessment(_, Page::Question(_) | Page::List(_)));
        let restored = if is_question { 0 } else { session.restored.get() };
        let own = match &route {
            Route::Assessment(Subject::Own(id), page) => Some((id, page)),
            _ => None,
        };
        Self {
            locale,
            restored,
            attempts: session.attempts.get(),
            // Other tabs may delete the assessment, and the disk copy may restore it. A profile page exists before its
            // assessment.
            exists: own.is_none_or(|(id, page)| *page == Page::Profile || session.has(id)),
            // A newer version of the app in another tab may write it at any time.
            is_newer: own.is_some_and(|(id, _)| session.is_newer(id)),
            route,
        }
    }
}

/// The page of the route. It is recreated when the language changes, so that texts need not be signals.
#[component]
pub fn CurrentPage(locale: Memo<Locale>) -> impl IntoView {
    let session = use_session();
    let key = Memo::new(move |_| PageKey::now(session, locale.get()));
    let shown = RwSignal::new(key.get_untracked());
    // Effects of the old page triggered by the same change must run first: after the page is gone, they would read
    // disposed signals, which panics.
    Effect::new(move |_| {
        let next = key.get();
        spawn_local(async move {
            tick().await;
            shown.set(next);
            session.restore_position();
        });
    });
    view! {
        <For each=move || [shown.get()] key=Clone::clone let(PageKey { route, locale, .. })>
            {untrack(|| page(session, route, locale))}
        </For>
    }
}

/// The page of a route, or why there is none.
fn page(session: Session, route: Route, locale: Locale) -> AnyView {
    if let Route::Assessment(Subject::Own(id), page) = &route {
        let is_asked = matches!(page, Page::Question(_) | Page::List(_));
        if session.is_unreadable(id) || (is_asked && !session.has(id)) {
            return view! { <NotFound locale=locale /> }.into_any();
        }
        if session.is_invited(id) && is_facilitators(page) {
            return fetched_page(session, Part::Member, route, locale);
        }
        if session.is_newer(id) && !matches!(page, Page::Check | Page::Result | Page::Slides) {
            return view! { <ReadOnly locale=locale id=id.clone() /> }.into_any();
        }
    }
    match (Part::of(&route), route) {
        (Part::First, Route::Home) => view! { <home::Home locale=locale /> }.into_any(),
        (Part::First, Route::Assessment(Subject::Own(id), page)) => assess::page(id, page, locale),
        (Part::First, _) => view! { <NotFound locale=locale /> }.into_any(),
        (part, route) => fetched_page(session, part, route, locale),
    }
}

/// Whether a page could bias the answers of a member, or is a tool of the facilitator.
const fn is_facilitators(page: &Page) -> bool {
    match page {
        Page::Profile | Page::Result | Page::Slides | Page::Workshop | Page::Vote(_) | Page::HandIns | Page::Spread => {
            true
        }
        Page::Question(_) | Page::List(_) | Page::Check | Page::Versions | Page::HandIn => false,
    }
}

/// A page of a lazy-loaded part.
fn fetched_page(session: Session, part: Part, route: Route, locale: Locale) -> AnyView {
    let coming = Box::pin(async move {
        let page = fetched(session, part, route, locale).await;
        // After waiting, the page takes the focus from the placeholder, or if nothing has the focus.
        document::next_frame(move || {
            document::focus_in_place_if_lost("main h1");
            session.restore_position();
        });
        page.unwrap_or_else(|_| view! { <Missing locale=locale /> }.into_any())
    });
    view! { <Awaited coming=coming meanwhile=move || view! { <Loading locale=locale /> } /> }.into_any()
}

/// Loads the page of a route in a lazy-loaded part.
async fn fetched(session: Session, part: Part, route: Route, locale: Locale) -> Result<AnyView, SplitLoaderError> {
    match part {
        Part::First => Ok(view! { <NotFound locale=locale /> }.into_any()),
        Part::Result => {
            session.complete_guide().await?;
            result::page(route, locale).await
        }
        Part::Slides => {
            session.complete_guide().await?;
            slides::page(route, locale).await
        }
        Part::Data => data::page(route, locale).await,
        Part::Cluster => {
            shell::load("loadSheet").await;
            // The steps: their names, order and outputs.
            session.complete_guide().await?;
            session.complete_references().await?;
            cluster::page(route, locale).await
        }
        Part::Plan => {
            shell::load("loadSheet").await;
            // The steps in full, and their order.
            session.complete_guide().await?;
            session.complete_references().await?;
            plan::page(route, locale).await
        }
        Part::About => {
            session.complete_references().await?;
            about::page(route, locale).await
        }
        Part::Workshop => {
            shell::load("loadSheet").await;
            session.complete_guide().await?;
            workshop::page(route, locale).await
        }
        Part::Member => {
            shell::load("loadSheet").await;
            member::page(route, locale).await
        }
    }
}
