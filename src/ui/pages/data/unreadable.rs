//! Unreadable records: kept unchanged, offered for download, and replaceable by an intact disk copy. The home page
//! links here.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::persistence::ASSESSMENT_PREFIX;
use crate::platform::files;
use crate::report::names;
use crate::ui::components::{Notice, QuietButton};
use crate::ui::session::use_session;

/// Lists them; nothing if there are none.
#[component]
pub(super) fn UnreadableRecords(locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::home(locale));
    let keys = Memo::new(move |_| -> Vec<String> {
        session.library.with(|library| library.unreadable.iter().map(|record| record.key.clone()).collect())
    });
    view! {
        <Show when=move || keys.with(|keys| !keys.is_empty())>
            <Notice title=words.unreadable text=words.unreadable_safe>
                <p>{i18n::settings(locale).unreadable_help}</p>
                <For
                    each=move || (1..).zip(keys.get())
                    key=Clone::clone
                    children=move |(number, key)| view! { <Record locale=locale number=number key=key /> }
                />
            </Notice>
        </Show>
    }
}

/// One of them.
#[component]
fn Record(number: usize, key: String, locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::settings(locale));
    let id = key.strip_prefix(ASSESSMENT_PREFIX).unwrap_or_default().to_owned();
    let download = move |_| {
        if let Some(text) = session.library.with_untracked(|library| library.unreadable_text(&key)) {
            files::download(&format!("dinamika-{number}.json"), &text);
        }
    };
    let rescue = move || {
        let name = session.rescues.with(|rescues| rescues.get(&id).map(|copy| copy.cluster.name.clone()))?;
        let (name, id) = (names::cluster(name.as_deref(), locale), id.clone());
        Some(view! { <QuietButton on:click=move |_| session.rescue(id.clone())>{(words.rescue)(&name)}</QuietButton> })
    };
    view! {
        <p class="actions">
            <QuietButton on:click=download>{(words.download_unreadable)(number)}</QuietButton>
            {rescue}
        </p>
    }
}
