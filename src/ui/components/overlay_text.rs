//! The text of an overlay, without its name.

use leptos::prelude::*;

use crate::domain::instrument::{Locale, Overlay};
use crate::i18n;

/// The observation and the recommended action.
#[component]
pub fn OverlayText(overlay: &'static Overlay, locale: Locale) -> impl IntoView {
    view! {
        <p>{overlay.message.get(locale)}</p>
        <p>
            <b>{i18n::result(locale).notice_action}</b>
            " "
            {overlay.action.get(locale)}
        </p>
    }
}
