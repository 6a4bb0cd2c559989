//! Stored records that cannot be read: left as they are, offered for download, and where the copy on disk is whole, for
//! that to take their place. The home page leads here.

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::persistence::{ASSESSMENT_PREFIX, Unreadable};
use crate::platform::files;
use crate::report::names;
use crate::ui::components::{notice, quiet_button};
use crate::ui::session::Session;
use crate::ui::view::{Element, IntoView, View, p, several};

/// Names them; nothing where everything can be read.
pub(super) fn unreadable(session: Session, locale: Locale) -> View {
    let words = i18n::home(locale);
    let shown = move || {
        let unreadable = session.library.with(|library| library.unreadable.clone());
        (!unreadable.is_empty()).then(|| {
            let records =
                unreadable.into_iter().enumerate().map(|(place, record)| item(session, place, record, locale));
            let help = p().child(i18n::settings(locale).unreadable_help).into_view();
            notice(words.unreadable, words.unreadable_safe, several([help, several(records)]))
        })
    };
    shown.into_view()
}

fn item(session: Session, place: usize, record: Unreadable, locale: Locale) -> Element {
    let words = i18n::settings(locale);
    let id = record.key.strip_prefix(ASSESSMENT_PREFIX).unwrap_or_default().to_owned();
    let name = format!("dinamika-{}.json", place + 1);
    let download = quiet_button().on("click", move |_| files::download(&name, &record.text));
    let rescue = move || {
        let id = id.clone();
        let copy = session.rescues.with(|rescues| rescues.get(&id).cloned())?;
        let name = names::cluster(copy.cluster.name.as_deref(), locale);
        Some(quiet_button().on("click", move |_| session.rescue(id.clone())).child((words.rescue)(&name)))
    };
    p().class("actions").child(download.child((words.download_unreadable)(place + 1))).child(rescue)
}
