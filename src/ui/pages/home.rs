//! The home page: what this is, one's clusters, and worked examples.

use leptos::prelude::*;

use super::cluster_card::ClusterCard;
use super::open_file::OpenFile;
use crate::domain::instrument::Locale;
use crate::i18n::texts;
use crate::platform::{document, files, identifier, location};
use crate::report::progress;
use crate::route::{Page, Route, Subject};
use crate::ui::components::{Ladder, Notice};
use crate::ui::session::Session;
use crate::ui::view;

/// The clusters as cards; on the first visit what this is.
pub fn home(session: Session, locale: Locale) -> AnyView {
    let words = &texts(locale).home;
    document::set_title(&format!("Dinamika – {}", texts(locale).common.tagline));
    let is_first_visit = Memo::new(move |_| session.library.with(|library| library.assessments.is_empty()));
    let start = move |_| location::go(&Route::own(&identifier::fresh(), Page::Profile));
    let clusters = move || {
        let clusters = session.library.with(|library| {
            library
                .clusters()
                .into_iter()
                .map(|cluster| cluster.into_iter().cloned().collect::<Vec<_>>())
                .collect::<Vec<_>>()
        });
        clusters.into_iter().map(|assessments| view! { <ClusterCard session locale assessments /> }).collect_view()
    };
    let intro = (words.intro)(session.instrument.indicators.len());
    view! {
        <div class="home">
            <Unreadable session locale />
            <section class="hero">
              <div>
                <h1 tabindex="-1">{move || if is_first_visit.get() { words.title } else { words.title_clusters }}</h1>
                {move || is_first_visit.get().then(|| view! { <p class="lead">{intro.clone()}</p> })}
                <p class="actions">
                    <button type="button" class="button" on:click=start>{words.start}</button>
                    <span class="hint">{words.facts_time}</span>
                </p>
                <p class="hint">{words.privacy}</p>
                <Deleted session locale />
              </div>
                {move || is_first_visit.get().then(|| example_ladder(session, locale))}
            </section>
            <div class="clusters">{clusters}</div>
            <section class="examples">
                <h2>{words.examples}</h2>
                <p class="hint">{words.examples_hint}</p>
                <ul>{examples(session, locale)}</ul>
            </section>
            <section class="about-instrument">
                <h2>{words.status}</h2>
                <p>{session.instrument.status_note.get(locale)}</p>
            </section>
            <OpenFile session locale />
        </div>
    }
}

/// On the first visit: what a result looks like, by the first worked example.
fn example_ladder(session: Session, locale: Locale) -> Option<impl IntoView> {
    let example = session.instrument.examples.first()?;
    let assessment = session.assessment(&Subject::Example(example.id.clone()))?;
    let steps = Signal::stored(progress(session.instrument, &assessment).ladder);
    let href = Route::Assessment(Subject::Example(example.id.clone()), Page::Result).href();
    Some(view! {
        <div class="shown">
            <Ladder steps locale />
            <p class="hint">{texts(locale).home.example_shown}" "<a href=href>{example.name.get(locale)}</a></p>
        </div>
    })
}

fn examples(session: Session, locale: Locale) -> impl IntoView {
    let link = move |example: &'static crate::domain::instrument::Example| {
        let href = Route::Assessment(Subject::Example(example.id.clone()), Page::Result).href();
        view! { <li><a href=href>{example.name.get(locale)}</a></li> }
    };
    session.instrument.examples.iter().map(link).collect_view()
}

/// After a deletion: the way to take it back.
#[component]
fn Deleted(session: Session, locale: Locale) -> impl IntoView {
    let common = &texts(locale).common;
    let name = move || {
        let deleted = session.history.with(|history| history.last_deleted().map(|one| one.cluster.name.clone()));
        deleted.map(|name| name.filter(|name| !name.is_empty()).unwrap_or_else(|| common.unnamed_cluster.to_owned()))
    };
    move || {
        name().map(|name| {
            view! {
                <p class="notice" role="status">
                    {(texts(locale).home.deleted)(&name)} " "
                    <button type="button" class="link" on:click=move |_| session.undo()>{common.undo}</button>
                </p>
            }
        })
    }
}

/// Stored records that cannot be read: left as they are, offered for download.
#[component]
fn Unreadable(session: Session, locale: Locale) -> impl IntoView {
    let words = &texts(locale).home;
    let unreadable = session.library.with_untracked(|library| library.unreadable.clone());
    (!unreadable.is_empty()).then(|| {
        let download = unreadable.into_iter().enumerate().map(|(place, record)| {
            let name = format!("dinamika-{}.json", place + 1);
            view! {
                <button type="button" class="button quiet" on:click=move |_| files::download(&name, &record.text)>
                    {(words.download_unreadable)(place + 1)}
                </button>
            }
        });
        view! {
            <Notice title=words.unreadable>
                <p>{words.unreadable_body}</p>
                <p class="actions">{download.collect_view()}</p>
            </Notice>
        }
    })
}
