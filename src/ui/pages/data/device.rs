//! What works on this device and at this address.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::shell::Offline;
use crate::ui::pages::home::NewVersion;
use crate::ui::session::use_session;

/// Offline readiness; on plain http, the limits and what to do; then new versions.
#[component]
pub(super) fn Device(locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::settings(locale));
    let state = move || match session.offline.get() {
        Offline::SingleFile => words.device_single_file,
        Offline::Ready => words.device_ready,
        Offline::Preparing => words.device_preparing,
        Offline::PlainHttp => words.device_plain_http,
        Offline::Interrupted => words.device_interrupted,
        Offline::Altered => words.device_altered,
        Offline::Impossible => words.device_impossible,
    };
    view! {
        <section>
            <h2>{words.device}</h2>
            <p>{state}</p>
            <NewVersion locale=locale />
        </section>
    }
}
