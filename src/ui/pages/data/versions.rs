//! Earlier states of an assessment: to look at, and to bring back.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::differences::differences;
use crate::domain::assessment::Assessment;
use crate::domain::instrument::{Instrument, Locale};
use crate::exchange::Rater;
use crate::i18n;
use crate::persistence::{Changes, Version, changes};
use crate::platform::{clock, document};
use crate::report::{names, progress};
use crate::route::{Page, Route};
use crate::ui::components::QuietButton;
use crate::ui::pages::not_found::NotFound;
use crate::ui::session::{Session, use_session};

/// So many changed answers are named.
const NAMED: usize = 3;

/// The list, the newest first.
#[component]
pub(super) fn Versions(id: String, locale: Locale) -> impl IntoView {
    let (session, words, common) = (use_session(), i18n::data(locale), i18n::common(locale));
    let Some(now) = session.stored(&id) else { return view! { <NotFound locale=locale /> }.into_any() };
    document::set_title(&format!("{} – Dinamika", common.versions));
    let found = RwSignal::new(None::<Option<Vec<Version>>>);
    Effect::new(move |_| {
        session.settled.track();
        let id = id.clone();
        spawn_local(async move {
            let versions = session.versions(&id).await;
            // The page may have been left by then.
            let _ = found.try_set(Some(versions));
        });
    });
    let why_none = Memo::new(move |_| {
        found.with(|found| match found {
            None => Some(common.loading),
            Some(None) => Some(words.versions_impossible),
            Some(Some(versions)) => versions.is_empty().then_some(words.versions_none),
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
                <ol class="plain-list">
                    <For
                        each=move || items(session, found.get().flatten().unwrap_or_default(), locale)
                        key=|(version, changed)| (version.revision, changed.clone())
                        children=move |(version, changed)| {
                            view! { <Item locale=locale version=version changed=changed /> }
                        }
                    />
                </ol>
            </Show>
        </div>
    }
    .into_any()
}

/// The versions, each with what was changed then.
fn items(session: Session, versions: Vec<Version>, locale: Locale) -> Vec<(Version, String)> {
    let now = versions.first().and_then(|one| session.stored(&one.assessment.id));
    let after = now.into_iter().chain(versions.iter().map(|one| one.assessment.clone()));
    let in_words = |(version, after): (&Version, Assessment)| {
        in_words(session.instrument(), &changes(session.instrument(), &version.assessment, &after), locale)
    };
    let changed: Vec<String> = versions.iter().zip(after).map(in_words).collect();
    versions.into_iter().zip(changed).collect()
}

/// A version. What is different now is worked out when it is looked at: there can be many, and mostly none is.
#[component]
fn Item(version: Version, changed: String, locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::data(locale));
    let when = version.changed.as_deref().map(|changed| clock::instant_text(changed, locale)).unwrap_or_default();
    let is_open = RwSignal::new(false);
    let then = StoredValue::new(version.assessment);
    let differences = move || {
        is_open.get().then(|| {
            then.with_value(|then| {
                session.library.with(|library| {
                    let now = library.assessments.get(&then.id);
                    now.map(|now| then_and_now(session.instrument(), then, now, locale))
                })
            })
        })
    };
    let bring_back = move |_| {
        session.bring_back(&then.get_value());
        session.announce(|| words.brought_back.to_owned());
    };
    view! {
        <li>
            <h2>{when}</h2>
            <p class="hint">{(words.changed_then)(&changed)}</p>
            <details on:toggle=move |_| is_open.set(true)>
                <summary>{words.look}</summary>
                {differences}
            </details>
            <p>
                <QuietButton on:click=bring_back>{words.bring_back}</QuietButton>
            </p>
        </li>
    }
}

fn in_words(instrument: &Instrument, changed: &Changes, locale: Locale) -> String {
    let words = i18n::data(locale);
    let places: Vec<usize> = changed.answers.iter().chain(&changed.texts).copied().collect();
    let mut named: Vec<String> =
        places.iter().take(NAMED).map(|place| names::indicator(instrument, *place, locale)).collect();
    if NAMED < places.len() {
        named.push((words.changed_more)(places.len() - NAMED));
    }
    if changed.profile {
        named.push(words.changed_profile.to_owned());
    }
    if named.is_empty() { words.changed_nothing.to_owned() } else { named.join(", ") }
}

/// The stage then, and each answer that is another one now.
fn then_and_now(instrument: &Instrument, then: &Assessment, now: &Assessment, locale: Locale) -> impl IntoView + use<> {
    let words = i18n::data(locale);
    // A member sees no stage.
    let stage = (!Rater::is_invited(now)).then(|| {
        let stage = progress(instrument, then).stage(instrument, locale);
        view! { <p>{(words.stage_then)(&stage)}</p> }
    });
    let rows = differences(instrument, then, now, words.then_now, locale);
    let same = rows.is_none().then(|| view! { <p>{words.same_as_now}</p> });
    view! { <div>{stage} {same} {rows}</div> }
}
