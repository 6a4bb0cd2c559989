//! Notices of the home page, from a lazily loaded part.

use leptos::prelude::*;

use super::new_version::NewVersion;
use super::reminder::Reminder;
use crate::domain::instrument::Locale;
use crate::ui::lazy::lazy_fn;

lazy_fn! {
    in result;

    /// The backup reminder and the notice of a newer version.
    pub(super) fn notes(locale: Locale) -> AnyView {
        view! {
            <Reminder locale=locale />
            <NewVersion locale=locale />
        }
        .into_any()
    }
}
