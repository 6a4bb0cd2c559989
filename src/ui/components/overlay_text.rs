//! What an overlay says, below its name.

use leptos::prelude::*;

use crate::domain::instrument::{Locale, Overlay};
use crate::i18n;

/// What it is about, and what to do.
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
