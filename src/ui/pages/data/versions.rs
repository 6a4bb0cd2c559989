//! Earlier versions of an assessment, grouped by sitting: view and restore.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::sitting::{Sitting, SittingItem, States, states_of};
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::persistence::{Version, sittings};
use crate::platform::document;
use crate::report::names;
use crate::route::{Page, Route};
use crate::ui::components::{More, PART};
use crate::ui::pages::not_found::NotFound;
use crate::ui::session::{Session, use_session};

/// The sittings, the newest first.
#[component]
pub(super) fn Versions(id: String, locale: Locale) -> impl IntoView {
    let (session, words, common) = (use_session(), i18n::data(locale), i18n::common(locale));
    let Some(now) = session.stored(&id) else { return view! { <NotFound locale=locale /> }.into_any() };
    document::set_title(&format!("{} – Dinamika", common.versions));
    let found = RwSignal::new(None::<States>);
    Effect::new(move |_| {
        session.settled.track();
        let id = id.clone();
        spawn_local(async move {
            let versions = session.versions(&id).await;
            // The page may have been left by then.
            let _ = found.try_set(Some(versions.map(|versions| with_present(session, &id, versions))));
        });
    });
    let why_none = Memo::new(move |_| {
        found.with(|found| match found {
            None => Some(common.loading),
            Some(None) => Some(words.versions_impossible),
            Some(Some(states)) => (states.len() < 2).then_some(words.versions_none),
        })
    });
    let none = move || {
        let is_coming = found.with(Option::is_none);
        why_none.get().map(|text| view! { <p class:coming=is_coming>{text}</p> })
    };
    let name = names::cluster(now.cluster.name.as_deref(), locale);
    view! {
        <div class="column versions">
            <a class="back" href=Route::own(&now.id, Page::Check).href()>
                "← "
                {common.back}
            </a>
            <h1 tabindex="-1">{common.versions}</h1>
            <p class="lead">{(words.versions_lead)(&name)}</p>
            {none}
            <Show when=move || why_none.get().is_none()>
                <Sittings locale=locale found=found />
            </Show>
        </div>
    }
    .into_any()
}

/// The current state, followed by the versions.
fn with_present(session: Session, id: &str, versions: Vec<Version>) -> Vec<Version> {
    let present = session.stored(id).map(|assessment| Version {
        revision: assessment.revision,
        changed: assessment.changed.clone(),
        state: assessment,
    });
    present.into_iter().chain(versions).collect()
}

/// Long lists are shown in parts: the changes of a sitting are computed when it is shown.
#[component]
fn Sittings(found: RwSignal<Option<States>>, locale: Locale) -> impl IntoView {
    let all = Memo::new(move |_| {
        found.with(|found| {
            let states = states_of(found.as_ref());
            let all = sittings(states.iter().map(|one| one.changed.as_deref())).into_iter();
            all.filter_map(|one| Some((states.get(one.clone())?.last()?.revision, one))).collect::<Vec<Sitting>>()
        })
    });
    // The current state is not a version: without others there is nothing to unfold.
    let is_only = all.with_untracked(|all| all.iter().filter(|(_, states)| 1 < states.end).count() == 1);
    let shown = RwSignal::new(PART);
    let listed = move || all.with(|all| all.iter().take(shown.get()).map(|(oldest, _)| *oldest).collect::<Vec<_>>());
    view! {
        <ol class="plain-list">
            <For each=listed key=|revision| *revision let:revision>
                <SittingItem locale=locale found=found all=all oldest=revision is_open=is_only />
            </For>
        </ol>
        <More shown=shown total=move || all.with(Vec::len) text=i18n::common(locale).show_more />
    }
}
