//! A newer version of the app. It is taken only when the user says so.

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::shell;
use crate::ui::components::{notice, quiet_button};
use crate::ui::session::Session;
use crate::ui::view::{IntoView, View, p};

/// That there is one, and the way to it. It becomes known at any time, and no question is moved for it: only the home page
/// and the settings tell.
pub fn new_version(session: Session, locale: Locale) -> View {
    let words = i18n::common(locale);
    let shown = move || {
        session.has_new_version.get().then(|| {
            let take = quiet_button().on("click", |_| shell::take_new_version()).child(words.new_version_take);
            notice(words.new_version, words.new_version_safe, p().child(take).into_view())
        })
    };
    shown.into_view()
}
