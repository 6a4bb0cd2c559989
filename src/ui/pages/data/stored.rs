//! Stored data: a backup of everything, deleted assessments, and the storage space used.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::plans::has_plans;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::persistence::Version;
use crate::platform::shell::Offline;
use crate::platform::{clock, room, storage};
use crate::report::{names, numbers};
use crate::ui::components::{More, PART, QuietButton};
use crate::ui::session::use_session;

/// The limit of local storage in Chromium, Firefox and Safari, in UTF-16 units.
const ROOM: usize = 5_242_880;

/// Downloads everything as one file; nothing if nothing is stored.
#[component]
pub(super) fn Backup(locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::data(locale));
    let has_assessments =
        move || session.library.with(|library| !library.assessments.is_empty() || !library.unreadable.is_empty());
    let has_data = move || has_assessments() || has_plans();
    view! {
        <Show when=has_data>
            <h3>{words.backup}</h3>
            <p>{words.backup_lead}</p>
            <p>
                <QuietButton on:click=move |_| session.download_all()>{i18n::home(locale).download_all}</QuietButton>
            </p>
        </Show>
    }
}

/// Deleted assessments, to restore or delete permanently.
#[component]
pub(super) fn Deleted(locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::data(locale));
    let (found, shown) = (RwSignal::new(Vec::<Version>::new()), RwSignal::new(PART));
    let listed = move || found.with(|found| found.iter().take(shown.get()).cloned().collect::<Vec<_>>());
    Effect::new(move |_| {
        session.settled.track();
        spawn_local(async move {
            let deleted = session.deleted_assessments().await;
            // The page may be gone by then.
            let _ = found.try_set(deleted);
        });
    });
    view! {
        <Show when=move || found.with(|found| !found.is_empty())>
            <div>
                <h3>{words.deleted}</h3>
                <ul class="plain-list">
                    <For
                        each=listed
                        key=|one| (one.state.id.clone(), one.revision)
                        children=move |version| view! { <DeletedItem locale=locale version=version /> }
                    />
                </ul>
                <More
                    shown=shown
                    total=Signal::derive(move || found.with(Vec::len))
                    text=i18n::common(locale).show_more
                />
            </div>
        </Show>
    }
}

/// A deleted assessment in its last state.
#[component]
fn DeletedItem(version: Version, locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::data(locale));
    let assessment = version.state;
    let name = names::cluster(assessment.cluster.name.as_deref(), locale);
    let changed = assessment.changed.as_deref().map(|changed| clock::instant_text(changed, locale));
    let text = (words.deleted_item)(&name, &changed.unwrap_or_default());
    let of = |text: &str| view! { <span class="visually-hidden">": " {text.to_owned()}</span> };
    let (of_restore, of_forget) = (of(&text), of(&text));
    // This cannot be undone: the first press asks for confirmation.
    let is_sure = RwSignal::new(false);
    let id = assessment.id.clone();
    let forget = move |_| {
        if !is_sure.get_untracked() {
            return is_sure.set(true);
        }
        let id = id.clone();
        spawn_local(async move { session.forget_versions(&id).await });
    };
    view! {
        <li>
            <span>{text}</span>
            <p class="actions">
                <QuietButton on:click=move |_| {
                    session.bring_back(&assessment);
                }>{words.restore} {of_restore}</QuietButton>
                <QuietButton on:click=forget>
                    {move || if is_sure.get() { words.forget_sure } else { words.forget }} {of_forget}
                </QuietButton>
            </p>
        </li>
    }
}

/// The space used, whether storage is persistent, and warnings.
#[component]
pub(super) fn RoomTaken(locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::data(locale));
    let used = move || {
        // Every change affects it.
        session.painted.track();
        let used = storage::used();
        (words.room_used)(used.div_ceil(1000), used * 100 / ROOM)
    };
    let told = RwSignal::new((None::<u64>, None::<bool>));
    spawn_local(async move {
        let (on_disk, is_persisted) = (room::used_on_disk().await, room::is_persisted().await);
        // The page may be gone by then.
        let _ = told.try_set((on_disk, is_persisted));
    });
    let on_disk = move || {
        let bytes = told.get().0.filter(|bytes| 100_000 <= *bytes);
        bytes.map(|bytes| view! { <p>{(words.room_disk)(&numbers::megabytes(bytes, locale))}</p> })
    };
    let promise = move || {
        let is_persisted = told.get().1;
        is_persisted
            .map(|is_persisted| view! { <p>{if is_persisted { words.persisted } else { words.not_persisted }}</p> })
    };
    let is_single_file = session.offline.get_untracked() == Offline::SingleFile;
    view! {
        <div>
            <h3>{words.room}</h3>
            <p>{used}</p>
            {on_disk}
            {promise}
            <p>{words.private}</p>
            {is_single_file.then(|| view! { <p>{words.file_place}</p> })}
        </div>
    }
}
