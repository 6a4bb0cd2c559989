//! The backup reminder on the home page.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::persistence::Due;
use crate::platform::clock;
use crate::ui::components::{Notice, QuietButton};
use crate::ui::session::use_session;

/// The date of the last backup and a button for a new one; nothing if all is backed up.
#[component]
pub(super) fn Reminder(locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::home(locale));
    let day = move |instant: &str| clock::instant_date_text(instant, locale);
    move || {
        session.backup_due().map(|due| {
            let text = match due {
                Due::Never(since) => (words.remind_never)(since.as_deref().map(day).as_deref()),
                Due::Since(at, count) => (words.remind_since)(&day(&at), count),
            };
            view! {
                <Notice title=words.remind text=text>
                    <p>
                        <QuietButton on:click=move |_| session.download_all()>{words.download_all}</QuietButton>
                    </p>
                </Notice>
            }
        })
    }
}
