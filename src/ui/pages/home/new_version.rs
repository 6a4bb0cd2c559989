//! The notice of a newer version of the app, which is activated only on consent.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::shell;
use crate::ui::components::{Notice, QuietButton};
use crate::ui::session::use_session;

/// That there is one, and the way to it. It becomes known at any time, and no question is moved for it: only the home page
/// and the settings tell.
#[component]
pub(in crate::ui::pages) fn NewVersion(locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::common(locale));
    view! {
        <Show when=move || session.has_new_version.get()>
            <Notice title=words.new_version text=words.new_version_safe>
                <p>
                    <QuietButton on:click=|_| shell::take_new_version()>{words.new_version_take}</QuietButton>
                </p>
            </Notice>
        </Show>
    }
}
