//! A calm note on the home page when work has not been downloaded for a while.

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::persistence::Due;
use crate::platform::clock;
use crate::ui::components::{notice, quiet_button};
use crate::ui::session::Session;
use crate::ui::view::{IntoView, View, p};

/// Since when, and the way to a backup; nothing while all is downloaded.
pub(super) fn reminder(session: Session, locale: Locale) -> View {
    let words = i18n::home(locale);
    let day = move |instant: &str| clock::instant_date_text(instant, locale);
    let shown = move || {
        let due = session.backup_due()?;
        let text = match due {
            Due::Never(since) => (words.remind_never)(&day(&since)),
            Due::Since(at, count) => (words.remind_since)(&day(&at), count),
        };
        let download = quiet_button().on("click", move |_| session.download_all()).child(words.download_all);
        Some(notice(words.remind, text, p().child(download).into_view()))
    };
    shown.into_view()
}
