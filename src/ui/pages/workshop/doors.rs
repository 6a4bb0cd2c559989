//! The start of a workshop, of an existing cluster or of a new one.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::domain::assessment::ClusterProfile;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::{clock, document};
use crate::report::names;
use crate::route::{Page, Route};
use crate::ui::components::{More, PART, TextField};
use crate::ui::session::{Session, use_session};

/// Every cluster with its workshop, and a new one.
#[component]
pub(super) fn Doors(locale: Locale) -> impl IntoView {
    let words = i18n::workshop(locale);
    document::set_title(&format!("{} – Dinamika", words.title));
    view! {
        <div class="column">
            <a class="back" href=Route::Home.href()>
                "← "
                {i18n::common(locale).home}
            </a>
            <h1 tabindex="-1">{words.title}</h1>
            <p class="lead">{words.lead}</p>
            <Clusters locale=locale />
            <NewCluster locale=locale />
            <p>
                <a class="plain" href=Route::Guide.href()>
                    {words.guide}
                </a>
            </p>
        </div>
    }
}

/// The id and the name of the latest assessment of each cluster, except members' and read-only ones.
fn workshops(session: Session, locale: Locale) -> Vec<(String, String)> {
    session.library.with(|library| {
        let latest = library.clusters().into_iter().filter_map(|cluster| cluster.first().copied());
        let own = latest.filter(|one| !session.is_invited(&one.id) && !session.is_newer(&one.id));
        let named = own.map(|one| {
            let date = one.date.map(|date| format!(", {}", clock::date_text(date, locale))).unwrap_or_default();
            (one.id.clone(), format!("{}{date}", names::cluster(one.name.as_deref(), locale)))
        });
        named.collect()
    })
}

#[component]
fn Clusters(locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::workshop(locale));
    let (all, shown) = (Memo::new(move |_| workshops(session, locale)), RwSignal::new(PART));
    let listed = move || all.with(|all| all.iter().take(shown.get()).cloned().collect::<Vec<_>>());
    let item = |(id, name): (String, String)| {
        view! {
            <li>
                <a class="button quiet" href=Route::own(&id, Page::Workshop).href()>
                    {name}
                </a>
            </li>
        }
    };
    view! {
        <Show when=move || all.with(|all| !all.is_empty())>
            <section>
                <h2>{words.of_cluster}</h2>
                <ul class="plain-list doors">
                    <For each=listed key=Clone::clone children=item />
                </ul>
                <More shown=shown total=move || all.with(Vec::len) text=i18n::common(locale).show_more />
            </section>
        </Show>
    }
}

/// A new cluster needs only a name; the rest of the profile can follow.
#[component]
fn NewCluster(locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::workshop(locale));
    let (name, error) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let begin = move |event: SubmitEvent| {
        event.prevent_default();
        let name = name.get_untracked().trim().to_owned();
        if name.is_empty() {
            error.set(i18n::profile(locale).error_name.to_owned());
            return document::focus("#new-cluster");
        }
        let id = session.begin(&ClusterProfile { name: Some(name), ..ClusterProfile::default() }, |_| {});
        session.go(Route::own(&id, Page::Workshop));
    };
    view! {
        <form on:submit=begin>
            <h2>{words.new_cluster}</h2>
            <TextField
                id="new-cluster".to_owned()
                label=i18n::home(locale).rename
                hint=words.new_cluster_hint
                value=name
                on_input=Callback::new(move |text| name.set(text))
                error=error
                keyboard="text"
                kind="text"
            />
            <p>
                <button type="submit" class="button">
                    {words.new_workshop}
                </button>
            </p>
        </form>
    }
}
