//! The app: global event listeners, and the frame of every screen around the page of the route.

use leptos::ev;
use leptos::prelude::*;

use super::components::Hatch;
use super::events::on_window;
use super::frame::{Bottom, ClearedNotice, DownloadNotice, SkipLink, StorageNotice, Top};
use super::pages::{CurrentPage, Part};
use super::session::Session;
use crate::domain::instrument::Instrument;
use crate::platform::{document, location, shell, storage, texts};

/// The app.
#[component]
pub fn App(instrument: &'static Instrument) -> impl IntoView {
    let session = Session::open(instrument);
    provide_context(session);
    session.leave_history();
    session.follow_drops();
    load_what_follows(session);
    session.follow_positions();
    follow_address(session);
    follow_keys(session);
    follow_browser(session);
    texts::keep_texts();
    let locale = Memo::new(move |_| session.locale());
    root_attribute("lang", move || locale.get().tag());
    root_attribute("data-theme", move || session.settings.with(|settings| settings.theme.name()));
    root_attribute("data-text", move || session.settings.with(|settings| settings.text_size.name()));
    view! {
        <SkipLink />
        <Hatch />
        <Top locale=locale />
        <main id="isi" tabindex="-1">
            <StorageNotice />
            <ClearedNotice />
            <DownloadNotice />
            <CurrentPage locale=locale />
        </main>
        <Bottom />
        <p class="visually-hidden" role="status">
            {move || session.announcement.get()}
        </p>
    }
}

/// Compares the disk copies and loads the follow-up part. If the first page is in the first part, it is painted before;
/// any other page is waiting for a part itself.
fn load_what_follows(session: Session) {
    let follow = move || {
        session.look_after_records();
        session.load_follow_up();
    };
    if session.route.with_untracked(|route| Part::of(route) == Part::First) {
        document::after_second_paint(follow);
    } else {
        follow();
    }
}

/// Sets an attribute of the root element, only on changes: each one makes browsers restyle the whole page.
fn root_attribute(name: &'static str, value: impl Fn() -> &'static str + Send + Sync + 'static) {
    let value = Memo::new(move |_| value());
    document::set_root_attribute(name, value.get_untracked());
    Effect::new(move |_| document::set_root_attribute(name, value.get()));
}

/// Shows the screen of the address.
fn follow_address(session: Session) {
    on_window(ev::hashchange, move |_| {
        if let Some(route) = location::route() {
            session.arrive(route);
        }
    });
}

/// Follows other tabs and the boot file, and flushes before the page may be closed.
fn follow_browser(session: Session) {
    // Show changes by other tabs at once.
    on_window(ev::storage, move |event| session.follow_other_tab(storage::elsewhere(&event)));
    // A hidden page may never be painted again.
    on_window(ev::pagehide, move |_| session.settle());
    on_window(ev::visibilitychange, move |_| session.settle());
    // The boot file reports offline readiness and new versions.
    on_window(ev::Custom::<web_sys::Event>::new(shell::CHANGED), move |_| session.follow_shell());
}

/// Keyboard shortcuts for undo, redo and backup on every screen.
fn follow_keys(session: Session) {
    on_window(ev::keydown, move |key| {
        if !(key.ctrl_key() || key.meta_key()) {
            return;
        }
        // Nothing changes behind an open dialog.
        let is_free = !document::is_writing() && !document::has_dialog();
        match key.key().to_ascii_lowercase().as_str() {
            "s" => session.download_current(),
            "z" if key.shift_key() && is_free => session.redo(),
            "y" if is_free => session.redo(),
            "z" if is_free => session.undo(),
            _ => return,
        }
        key.prevent_default();
    });
}
