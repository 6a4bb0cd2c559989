//! What the home page has to say once the part that knows has come; mostly nothing.

use leptos::prelude::*;

use super::new_version::NewVersion;
use super::reminder::Reminder;
use crate::domain::instrument::Locale;
use crate::ui::lazy::lazy_fn;

lazy_fn! {
    in result;

    /// A reminder to download, and a newer version.
    pub(super) fn notes(locale: Locale) -> AnyView {
        view! {
            <Reminder locale=locale />
            <NewVersion locale=locale />
        }
        .into_any()
    }
}
