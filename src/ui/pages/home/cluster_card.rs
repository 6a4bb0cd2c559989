//! One cluster on the home page.

use leptos::prelude::*;

use super::standing::{Standing, place_line};
use crate::domain::assessment::Assessment;
use crate::domain::instrument::Locale;
use crate::exchange::Rater;
use crate::i18n;
use crate::persistence::Scope;
use crate::report::{Step, names, progress};
use crate::route::{Page, Route};
use crate::ui::components::{More, PART, QuietButton};
use crate::ui::pages::assess::resume;
use crate::ui::pages::days::day_text;
use crate::ui::session::{Session, use_session};

/// The content of a card: the latest assessment.
#[derive(Clone, Debug, PartialEq)]
struct Latest {
    /// The id of the cluster.
    cluster: String,
    place: String,
    date: String,
    stage: String,
    steps: Vec<Step<'static>>,
    done: String,
    is_complete: bool,
    /// Whether it belongs to an invited member.
    is_invited: bool,
}

/// A cluster with its latest assessment and, folded, what is done more rarely. `ids` are its assessments, the latest first.
/// Each part follows what it shows, so that a field in use and a button about to be pressed stay where they are.
#[component]
pub(super) fn ClusterCard(ids: Vec<String>, locale: Locale) -> impl IntoView {
    let session = use_session();
    let id = StoredValue::new(ids.first().cloned().unwrap_or_default());
    let of_latest = move || id.with_value(|id| assessment(session, id));
    let latest = Memo::new(move |_| of_latest().map(|one| Latest::of(session, &one, locale)));
    // Members answer once; complete assessments have their own button for the next one.
    let has_again = move |one: &Latest| !one.is_complete && !one.is_invited;
    let has_again = Memo::new(move |_| latest.with(|one| one.as_ref().is_some_and(has_again)));
    let earlier: Vec<String> = ids.iter().skip(1).cloned().collect();
    let name = Memo::new(move |_| of_latest().map(|one| names::cluster(one.cluster.name.as_deref(), locale)));
    let page = Memo::new(move |_| {
        let cluster = latest.with(|one| one.as_ref().map(|one| one.cluster.clone()))?;
        (!session.is_of_member(&cluster)).then_some(cluster)
    });
    let heading = move || match page.get() {
        Some(cluster) => view! { <a href=Route::Cluster(cluster).href()>{move || name.get()}</a> }.into_any(),
        None => view! { {move || name.get()} }.into_any(),
    };
    view! {
        <article class="card cluster">
            <h2>{heading}</h2>
            {move || {
                let current = |latest: Latest| {
                    if latest.is_invited {
                        view! { <Invited locale=locale id=id.get_value() latest=latest /> }.into_any()
                    } else {
                        view! { <Current locale=locale id=id.get_value() latest=latest /> }.into_any()
                    }
                };
                latest.get().map(current)
            }}
            {(!earlier.is_empty()).then(|| view! { <Earlier locale=locale ids=earlier /> })}
            <Rarer locale=locale ids=ids has_again=has_again />
        </article>
    }
}

fn assessment(session: Session, id: &str) -> Option<Assessment> {
    session.library.with(|library| library.assessments.get(id).cloned())
}

impl Latest {
    fn of(session: Session, assessment: &Assessment, locale: Locale) -> Self {
        let so_far = progress(session.instrument(), assessment);
        let counts = so_far.counts;
        Self {
            cluster: assessment.cluster_id().to_owned(),
            place: place_line([assessment.cluster.product.clone(), assessment.cluster.district.clone()]),
            date: day_text(assessment.date, locale),
            stage: so_far.stage(session.instrument(), locale),
            steps: so_far.ladder,
            done: (i18n::home(locale).progress)(counts.answered, counts.applicable()),
            is_complete: counts.unanswered == 0,
            is_invited: Rater::is_invited(assessment),
        }
    }
}

/// The latest assessment, with its actions.
#[component]
fn Current(id: String, latest: Latest, locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::home(locale));
    let see_result = |class: &'static str| {
        view! {
            <a class=class href=Route::own(&id, Page::Result).href()>
                {words.see_result}
            </a>
        }
    };
    let actions = if latest.is_complete {
        view! {
            {see_result("button")}
            <Again locale=locale id=id.clone() />
        }
        .into_any()
    } else {
        view! {
            <a class="button" href=resume(session, &id).href()>
                {words.resume}
            </a>
            {see_result("button quiet")}
        }
        .into_any()
    };
    let line = format!("{} · {}", latest.date, latest.done);
    view! {
        <Standing place=latest.place steps=latest.steps stage=latest.stage line=line>
            {actions}
            <a class="button quiet" href=Route::own(&id, Page::Workshop).href()>
                {words.workshop}
            </a>
            <a class="button quiet" href=Route::Plan(latest.cluster).href()>
                {words.plan}
            </a>
        </Standing>
    }
}

/// What a member answers for a workshop, and the ways on: nothing that might sway the answers, and nothing of the facilitator's.
#[component]
fn Invited(id: String, latest: Latest, locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::home(locale));
    let (first, second) = if latest.is_complete { ("button quiet", "button") } else { ("button", "button quiet") };
    view! {
        <p>
            <b>{words.invited}</b>
        </p>
        <p class="hint">{format!("{} · {}", latest.date, latest.done)}</p>
        <p class="actions">
            <a class=first href=resume(session, &id).href()>
                {words.resume}
            </a>
            <a class=second href=Route::own(&id, Page::HandIn).href()>
                {i18n::question(locale).hand_in}
            </a>
        </p>
    }
}

/// Button that starts an empty assessment of the same cluster.
#[component]
fn Again(id: String, locale: Locale) -> impl IntoView {
    let session = use_session();
    view! { <QuietButton on:click=move |_| session.assess_again(&id)>{i18n::home(locale).new_assessment}</QuietButton> }
}

/// The earlier assessments.
#[component]
fn Earlier(ids: Vec<String>, locale: Locale) -> impl IntoView {
    let session = use_session();
    let item = move |id: String| {
        let href = Route::own(&id, Page::Result).href();
        view! {
            <li>
                <a href=href>{move || date(session, &id, locale)}</a>
            </li>
        }
    };
    let (total, shown) = (ids.len(), RwSignal::new(PART));
    let listed = move || ids.iter().take(shown.get()).cloned().collect::<Vec<_>>();
    view! {
        <h3>{i18n::home(locale).earlier}</h3>
        <ul>
            <For each=listed key=Clone::clone children=item />
        </ul>
        <More shown=shown total=total text=i18n::common(locale).show_more />
    }
}

/// Rename, download, delete.
#[component]
fn Rarer(ids: Vec<String>, has_again: Memo<bool>, locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::home(locale));
    let first = ids.first().cloned().unwrap_or_default();
    let name = session.stored(&first).and_then(|one| one.cluster.name).unwrap_or_default();
    let field = format!("rename-{first}");
    let (all, total, shown) = (ids.clone(), ids.len(), RwSignal::new(PART));
    let listed = move || all.iter().take(shown.get()).cloned().collect::<Vec<_>>();
    let row = move |id| view! { <Row locale=locale id=id /> };
    let whole = (1 < ids.len()).then(|| {
        let ids = ids.clone();
        view! {
            <p>
                <QuietButton on:click=move |_| {
                    session.download_cluster(ids.clone());
                }>{words.download_cluster}</QuietButton>
            </p>
        }
    });
    let rename = move |event| {
        let name = event_target_value(&event).trim().to_owned();
        if !name.is_empty() {
            let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
            session.change(Scope::Clusters, None, &ids, |assessment| assessment.cluster.name = Some(name.clone()));
        }
    };
    view! {
        <details>
            <summary>{words.more}</summary>
            <div class="field">
                <label for=field.clone()>{words.rename}</label>
                <input id=field type="text" value=name autocomplete="off" on:change=rename />
            </div>
            <Show when=move || has_again.get()>
                <p>
                    <Again locale=locale id=first.clone() />
                </p>
            </Show>
            <For each=listed key=Clone::clone children=row />
            <More shown=shown total=total text=i18n::common(locale).show_more />
            {whole}
        </details>
    }
}

/// The actions for one assessment.
#[component]
fn Row(id: String, locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::home(locale));
    let date = {
        let id = id.clone();
        Memo::new(move |_| date(session, &id, locale))
    };
    let of = move || view! { <span class="visually-hidden">{move || format!(" {}", date.get())}</span> };
    // Assessments of a newer version are read-only: view and download.
    let own = (!session.is_newer(&id)).then(|| {
        let (versions, id) = (Route::own(&id, Page::Versions).href(), id.clone());
        view! {
            <a class="button quiet" href=versions>
                {i18n::common(locale).versions}
                {of()}
            </a>
            <button type="button" class="button quiet danger" on:click=move |_| session.delete(&id)>
                {words.delete}
                {of()}
            </button>
        }
    });
    let download = move |_| {
        if let Some(assessment) = session.stored(&id) {
            session.download(&assessment);
        }
    };
    view! {
        <p class="actions">
            <QuietButton on:click=download>{words.download} {of()}</QuietButton>
            {own}
            <span class="hint">{move || date.get()}</span>
        </p>
    }
}

fn date(session: Session, id: &str, locale: Locale) -> String {
    let date = session.library.with(|library| library.assessments.head(id).and_then(|one| one.date));
    day_text(date, locale)
}
