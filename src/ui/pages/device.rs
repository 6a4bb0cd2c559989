//! What works on this device and at this address, and what does not.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::i18n::texts;
use crate::platform::shell::Offline;
use crate::ui::session::Session;
use crate::ui::view;

/// Whether the app works here without a network; on plain http, what is missing and what to do.
#[component]
pub fn Device(session: Session, locale: Locale) -> impl IntoView {
    let words = &texts(locale).settings;
    let state = move || match session.offline.get() {
        Offline::SingleFile => words.device_single_file,
        Offline::Ready => words.device_ready,
        Offline::Preparing => words.device_preparing,
        Offline::PlainHttp => words.device_plain_http,
        Offline::Impossible => words.device_impossible,
    };
    view! {
        <section>
            <h2>{words.device}</h2>
            <p>{state}</p>
        </section>
    }
}
