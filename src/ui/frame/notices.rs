//! Notices above every page.

use leptos::prelude::*;

use crate::i18n;
use crate::platform::storage::StorageError;
use crate::route::{Page, Route};
use crate::ui::components::{Awaited, Notice, QuietButton};
use crate::ui::pages::offered_notice;
use crate::ui::session::{Saved, use_session};

/// The last change could not be stored, and why.
#[component]
pub(in crate::ui) fn StorageNotice() -> impl IntoView {
    let session = use_session();
    let has_data = move || session.library.with(|library| !library.assessments.is_empty());
    move || {
        let Saved::Failed(error) = session.saved.get() else { return None };
        let words = session.words();
        let title = match error {
            StorageError::Denied => words.storage_denied,
            StorageError::Full => words.storage_full,
        };
        let backup = has_data().then(|| {
            view! {
                <p>
                    <QuietButton on:click=move |_| session.download_current()>{words.download_backup}</QuietButton>
                </p>
            }
        });
        Some(view! {
            <Notice title=title text=words.storage_safe>
                {backup}
            </Notice>
        })
    }
}

/// Asks whether the last downloaded file has arrived.
#[component]
pub(in crate::ui) fn DownloadNotice() -> impl IntoView {
    let session = use_session();
    // Voters and an audience see the slide alone; the question waits.
    let is_slide = Memo::new(move |_| {
        session.route.with(|route| matches!(route, Route::Assessment(_, Page::Vote(_) | Page::Slides)))
    });
    move || {
        let offered = session.offered.get().filter(|_| !is_slide.get())?;
        let notice = offered_notice(offered, session.locale());
        let coming = Box::pin(async move { notice.await.unwrap_or_else(|_| ().into_any()) });
        Some(view! { <Awaited coming=coming /> })
    }
}

/// Storage was cleared from outside while the page was open.
#[component]
pub(in crate::ui) fn ClearedNotice() -> impl IntoView {
    let session = use_session();
    move || {
        session.was_cleared.get().then(|| {
            let (words, download) = (session.words(), i18n::home(session.locale()).download_all);
            view! {
                <Notice title=words.cleared text=words.cleared_body>
                    <p>
                        <QuietButton on:click=move |_| session.download_all()>{download}</QuietButton>
                    </p>
                </Notice>
            }
        })
    }
}
