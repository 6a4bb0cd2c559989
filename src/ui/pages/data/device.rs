//! What works on this device and at this address, and what does not.

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::shell::Offline;
use crate::ui::session::{Arrival, Session};
use crate::ui::view::{IntoView, View, h2, p, section};

/// Whether the app works here without a network; on plain http, what is missing and what to do. Then a newer version.
pub(super) fn device(session: Session, locale: Locale) -> View {
    let words = i18n::settings(locale);
    let state = move || match session.offline.get() {
        Offline::SingleFile => words.device_single_file,
        Offline::Ready => words.device_ready,
        Offline::Preparing => words.device_preparing,
        Offline::PlainHttp => words.device_plain_http,
        Offline::Impossible => words.device_impossible,
    };
    let new_version = move || match session.later.get() {
        Arrival::Here(later) => (later.new_version)(session, locale),
        _ => View::default(),
    };
    section().child(h2().child(words.device)).child(p().child(state)).child(new_version).into_view()
}
