//! What the home page has to say of the data on this device; mostly nothing.

use super::reminder::reminder;
use super::unreadable::unreadable;
use crate::domain::instrument::Locale;
use crate::ui::session::Session;
use crate::ui::view::{View, several};

/// Records that cannot be read, and a reminder to download.
pub fn home_notes(session: Session, locale: Locale) -> View {
    several([unreadable(session, locale), reminder(session, locale)])
}
