//! What the home page has to say of the data on this device and of the app itself; mostly nothing.

use super::new_version::new_version;
use super::reminder::reminder;
use super::unreadable::unreadable;
use crate::domain::instrument::Locale;
use crate::ui::session::Session;
use crate::ui::view::{View, several};

/// Records that cannot be read, a reminder to download, and a newer version.
pub fn home_notes(session: Session, locale: Locale) -> View {
    several([unreadable(session, locale), reminder(session, locale), new_version(session, locale)])
}
