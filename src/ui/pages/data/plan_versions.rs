//! Earlier versions of an action plan: view and restore.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::instrument::Locale;
use crate::domain::plan::Plan;
use crate::i18n;
use crate::persistence::Version;
use crate::platform::{clock, document};
use crate::report::names;
use crate::route::Route;
use crate::ui::components::{More, PART, QuietButton};
use crate::ui::session::{Desk, use_session};

/// The versions, newest first; `None` if the browser keeps none.
type Found = Option<Vec<Version<Plan>>>;

/// The versions of the plan of a cluster, the newest first.
#[component]
pub(super) fn PlanVersions(cluster: String, locale: Locale) -> impl IntoView {
    let (session, words, common) = (use_session(), i18n::data(locale), i18n::common(locale));
    document::set_title(&format!("{} – Dinamika", common.versions));
    let desk = Desk::open(session, &cluster);
    let found = RwSignal::new(None::<Found>);
    Effect::new(move |_| {
        session.settled.track();
        spawn_local(async move {
            let versions = desk.versions().await;
            // The page may have been left by then.
            let _ = found.try_set(Some(versions));
        });
    });
    let why_none = move || {
        found.with(|found| match found {
            None => Some(common.loading),
            Some(None) => Some(words.versions_impossible),
            Some(Some(versions)) => versions.is_empty().then_some(words.versions_none),
        })
    };
    let shown = RwSignal::new(PART);
    let all = move || found.get().flatten().unwrap_or_default();
    let listed = move || all().into_iter().take(shown.get()).collect::<Vec<_>>();
    let name = names::cluster(session.name_of_cluster(&cluster).as_deref(), locale);
    view! {
        <div class="column versions">
            <a class="back" href=Route::Plan(cluster).href()>
                "← "
                {common.back}
            </a>
            <h1 tabindex="-1">{common.versions}</h1>
            <p class="lead">{(words.plan_versions_lead)(&name)}</p>
            {move || why_none().map(|text| view! { <p>{text}</p> })}
            <ol class="plain-list">
                <For each=listed key=|version| version.revision let:version>
                    <Item locale=locale desk=desk version=version />
                </For>
            </ol>
            <More shown=shown total=Signal::derive(move || all().len()) text=common.show_more />
        </div>
    }
}

/// A version: when it was the current one, how far it differs from the plan now, its actions, and the button that
/// restores it.
#[component]
fn Item(version: Version<Plan>, desk: Desk, locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::data(locale));
    let when = version.changed.as_deref().map(|changed| clock::instant_text(changed, locale)).unwrap_or_default();
    let titles = version.state.actions().iter().map(|action| action.content.title.clone());
    let titles = titles.map(|title| view! { <li>{if title.is_empty() { "–".to_owned() } else { title }}</li> });
    let titles = titles.collect_view();
    let then = StoredValue::new(version.state);
    let differing = move || {
        then.with_value(|then| {
            desk.with(|now| {
                (words.plan_differs)(now.differing(then), now.differing_outputs(then), now.differing_targets(then))
            })
        })
    };
    let bring_back = move |_| {
        desk.bring_back(&then.get_value());
        session.announce(|| words.brought_back.to_owned());
    };
    view! {
        <li class="sitting">
            <h2>{when}</h2>
            <p class="hint">{differing}</p>
            <details>
                <summary>{words.look}</summary>
                <ul>{titles}</ul>
            </details>
            <p>
                <QuietButton on:click=bring_back>{words.bring_back}</QuietButton>
            </p>
        </li>
    }
}
