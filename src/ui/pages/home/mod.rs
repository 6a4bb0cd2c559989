//! The home page: introduction, the user's clusters, worked examples.

mod cluster_card;
mod examples;
mod new_version;
mod notes;
mod open_file;
mod reminder;
mod standing;
mod start;
mod workshop_door;

pub(super) use new_version::NewVersion;
pub(super) use open_file::OpenFile;
pub(super) use standing::place_line;
pub(super) use start::Start;

use std::collections::BTreeMap;

use leptos::prelude::*;
use send_wrapper::SendWrapper;

use self::cluster_card::ClusterCard;
use self::examples::Examples;
use self::notes::notes;
use self::workshop_door::WorkshopDoor;
use crate::domain::instrument::{Example, Locale};
use crate::domain::ordering::sorted_by;
use crate::exchange::Head;
use crate::i18n;
use crate::platform::document;
use crate::report::{names, progress};
use crate::route::{Page, Route, Subject};
use crate::ui::components::{Ladder, More, Notice, PART, Remount};
use crate::ui::session::{Session, use_session};

/// The clusters as cards; on the first visit an introduction.
#[component]
pub(super) fn Home(locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::home(locale));
    document::set_title(&format!("Dinamika – {}", i18n::common(locale).tagline));
    let is_damaged = Memo::new(move |_| session.library.with(|library| !library.unreadable.is_empty()));
    let is_first_visit =
        Memo::new(move |_| !is_damaged.get() && session.library.with(|library| library.assessments.is_empty()));
    let notes_later = move || Suspend::new(SendWrapper::new(async move { notes(locale).await.ok() }));
    view! {
        <div class="home">
            <Show when=move || is_damaged.get()>
                <Notice title=words.unreadable text=words.unreadable_safe>
                    <p>
                        <a class="button quiet" href=Route::Settings.href()>
                            {words.unreadable_look}
                        </a>
                    </p>
                </Notice>
            </Show>
            <section class="hero">
                <Welcome locale=locale is_first_visit=is_first_visit />
                <Show when=move || is_first_visit.get()>{example_ladder(session, locale)}</Show>
            </section>
            <Clusters locale=locale />
            // These notices load later, so they are below everything that can be pressed.
            <Show when=move || session.has_followed.get()>{notes_later()}</Show>
            <Examples locale=locale is_first_visit=is_first_visit />
            <section class="about-instrument">
                <h2>{words.status}</h2>
                <p>{session.instrument().status_note.get(locale)}</p>
            </section>
            <OpenFile locale=locale />
        </div>
    }
}

/// The introduction and the start button.
#[component]
fn Welcome(locale: Locale, is_first_visit: Memo<bool>) -> impl IntoView {
    let (session, words) = (use_session(), i18n::home(locale));
    view! {
        <div>
            <h1 tabindex="-1">{move || if is_first_visit.get() { words.title } else { words.title_clusters }}</h1>
            <Show when=move || is_first_visit.get()>
                <p class="lead">{(words.intro)(session.instrument().indicators.len())}</p>
            </Show>
            <p class="actions">
                <Start locale=locale />
                <WorkshopDoor locale=locale />
                <span class="hint">{words.facts_time}</span>
            </p>
            <p class="hint">{words.privacy}</p>
        </div>
    }
}

/// Undo after a deletion, in place of the deleted card.
#[component]
fn Deleted(locale: Locale) -> impl IntoView {
    let session = use_session();
    let deleted = move || session.history.with(|history| history.last_deleted().map(|one| one.cluster.name.clone()));
    let said = move |deleted: Option<Option<String>>| {
        deleted.map(|name| {
            view! {
                <p class="notice" role="status" id="deleted" tabindex="-1">
                    {(i18n::home(locale).deleted)(&names::cluster(name.as_deref(), locale))}
                    " "
                    <button type="button" class="link" on:click=move |_| session.undo()>
                        {i18n::common(locale).undo}
                    </button>
                </p>
            }
        })
    };
    view! { <Remount of=deleted children=said /> }
}

/// An entry in the list of clusters.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Listed {
    /// The ids of the assessments of a cluster.
    Cluster(Vec<String>),
    /// A deleted assessment, by its id, which can be restored.
    Deleted(String),
}

/// One card per cluster; long lists are shown in parts.
#[component]
fn Clusters(locale: Locale) -> impl IntoView {
    let (listed, shown) = (listed(use_session()), RwSignal::new(PART));
    let shown_now = move || listed.with(|all| all.iter().take(shown.get()).cloned().collect::<Vec<_>>());
    let item = move |one| match one {
        Listed::Cluster(ids) => view! { <ClusterCard locale=locale ids=ids /> }.into_any(),
        Listed::Deleted(_) => view! { <Deleted locale=locale /> }.into_any(),
    };
    view! {
        <div class="clusters">
            <For each=shown_now key=Clone::clone children=item />
        </div>
        <More shown=shown total=move || listed.with(Vec::len) text=i18n::common(locale).show_more />
    }
}

/// The order does not change while the page is open, even if clusters are changed or deleted.
fn listed(session: Session) -> Memo<Vec<Listed>> {
    let clusters = move || {
        session.library.with(|library| {
            let ids = |cluster: Vec<&Head>| cluster.into_iter().map(|one| one.id.clone()).collect::<Vec<_>>();
            library.clusters().into_iter().map(ids).collect::<Vec<_>>()
        })
    };
    let mut at_first = BTreeMap::new();
    at_first.extend(untrack(clusters).concat().into_iter().zip(0_usize..));
    Memo::new(move |_| {
        let place = |id: &String| at_first.get(id).copied();
        let deleted = session.history.with(|history| history.last_deleted().map(|one| one.id.clone()));
        let deleted = deleted.map(|id| (place(&id), Listed::Deleted(id)));
        let own = clusters().into_iter().map(|ids| (ids.iter().filter_map(place).min(), Listed::Cluster(ids)));
        let sorted = sorted_by(deleted.into_iter().chain(own), |(left, _), (right, _)| left.cmp(right));
        sorted.into_iter().map(|(_, listed)| listed).collect()
    })
}

/// On the first visit, a sample result: the first worked example.
fn example_ladder(session: Session, locale: Locale) -> Option<impl IntoView> {
    let example = session.instrument().examples.first()?;
    let assessment = untrack(|| session.assessment(&Subject::Example(example.id.clone())))?;
    Some(view! {
        <div class="shown">
            <Ladder steps=progress(session.instrument(), &assessment).ladder locale=locale />
            <p class="hint">{i18n::home(locale).example_shown} " " {example_link(example, locale)}</p>
        </div>
    })
}

fn example_link(example: &'static Example, locale: Locale) -> impl IntoView {
    let href = Route::Assessment(Subject::Example(example.id.clone()), Page::Result).href();
    view! { <a href=href>{example.name.get(locale)}</a> }
}
