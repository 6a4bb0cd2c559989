//! What the home page has to say once the part that knows has come; mostly nothing.

use super::new_version::new_version;
use super::reminder::reminder;
use crate::domain::instrument::Locale;
use crate::ui::session::Session;
use crate::ui::view::{View, several};

/// A reminder to download, and a newer version.
pub fn home_notes(session: Session, locale: Locale) -> View {
    several([reminder(session, locale), new_version(session, locale)])
}
