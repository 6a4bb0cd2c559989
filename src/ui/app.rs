//! The frame of every screen: header, notices, the page of the route, footer.

use leptos::ev;
use leptos::prelude::*;

use super::components::{Brand, Hatch, Notice};
use super::pages;
use super::session::{Saved, Session};
use crate::domain::instrument::{Instrument, Locale};
use crate::platform::storage::StorageError;
use crate::platform::{document, location, shell};
use crate::route::{Page, Route, Subject};
use crate::ui::view;

/// The app.
#[component]
pub fn App(
    /// The instrument.
    instrument: &'static Instrument,
) -> impl IntoView {
    let session = Session::open(instrument);
    follow_address(session);
    follow_keys(session);
    follow_other_tabs(session);
    follow_shell(session);
    let locale = Memo::new(move |_| session.locale());
    Effect::new(move |_| {
        document::set_root_attribute("lang", locale.get().tag());
        let (theme, size) = session.settings.with(|settings| (settings.theme, settings.text_size));
        document::set_root_attribute("data-theme", theme.name());
        document::set_root_attribute("data-text", size.name());
    });
    // Followed by the browser, the link would take the place of the route in the address.
    let to_content = |event: ev::MouseEvent| {
        event.prevent_default();
        document::focus("#isi");
    };
    let page = move || {
        let (route, locale) = (session.route.get(), locale.get());
        // The questions follow the answers by themselves and keep the focus; every other page is made anew.
        if !matches!(route, Route::Assessment(_, Page::Question(_) | Page::List(_))) {
            session.restored.track();
        }
        untrack(|| page(session, route, locale))
    };
    view! {
        <a class="skip" href="#isi" on:click=to_content>{move || session.texts().common.skip_to_content}</a>
        <Hatch />
        <Header session locale />
        <main id="isi" tabindex="-1">
            <NewVersion session />
            <StorageNotice session />
            {page}
        </main>
        <Footer session />
        <p class="visually-hidden" role="status">{move || session.announcement.get()}</p>
    }
}

/// The page of a route. It is made anew when the language changes, so that its texts need not be signals.
fn page(session: Session, route: Route, locale: Locale) -> AnyView {
    let known = |subject: &Subject| session.assessment(subject).is_some();
    match route {
        Route::Home => pages::home(session, locale),
        Route::Settings => pages::settings(session, locale),
        Route::About => pages::about(session, locale),
        Route::Licences => pages::licences(locale),
        Route::Assessment(Subject::Own(id), _) if session.is_unreadable(&id) => pages::not_found(locale),
        Route::Assessment(Subject::Own(id), Page::Profile) => pages::profile(session, locale, id),
        Route::Assessment(subject, page) if known(&subject) => match (subject, page) {
            (Subject::Own(id), Page::Question(indicator)) => pages::question(session, locale, id, &indicator),
            (Subject::Own(id), Page::List(dimension)) => pages::list(session, locale, id, &dimension),
            (subject, Page::Check) => pages::check(session, locale, subject),
            (subject, Page::Result) => pages::result(session, locale, subject),
            (Subject::Example(_), _) | (_, Page::Profile) => pages::not_found(locale),
        },
        Route::Assessment(..) | Route::NotFound => pages::not_found(locale),
    }
}

/// The address decides the screen. After a change of screen the heading takes the focus, so that screen readers begin there.
fn follow_address(session: Session) {
    let listener = window_event_listener(ev::hashchange, move |_| {
        if let Some(route) = location::route() {
            session.route.set(route);
            document::scroll_to_top();
            request_animation_frame(|| document::focus("main h1"));
        }
    });
    on_cleanup(move || listener.remove());
}

/// What another tab stores is shown here at once.
fn follow_other_tabs(session: Session) {
    let listener = window_event_listener_untyped("storage", move |_| session.refresh_all());
    on_cleanup(move || listener.remove());
}

/// The boot file tells when the app can be used without a network, and of a newer version.
fn follow_shell(session: Session) {
    let listener = window_event_listener_untyped(shell::CHANGED, move |_| session.follow_shell());
    on_cleanup(move || listener.remove());
}

/// Undo, redo and backup work on every screen.
fn follow_keys(session: Session) {
    let listener = window_event_listener(ev::keydown, move |event| {
        if !(event.ctrl_key() || event.meta_key()) {
            return;
        }
        match event.key().to_lowercase().as_str() {
            "s" => session.download_current(),
            "z" if event.shift_key() && !document::is_typing() => session.redo(),
            "y" if !document::is_typing() => session.redo(),
            "z" if !document::is_typing() => session.undo(),
            _ => return,
        }
        event.prevent_default();
    });
    on_cleanup(move || listener.remove());
}

#[component]
fn Header(session: Session, locale: Memo<Locale>) -> impl IntoView {
    let words = move || &session.texts().common;
    let saved = move || match session.saved.get() {
        Saved::Untouched => String::new(),
        Saved::Stored => format!("✓ {}", words().saved),
        Saved::Failed(_) => words().not_saved.to_owned(),
    };
    let is_stored = move || session.saved.get() == Saved::Stored;
    let stored_where = move || is_stored().then(|| words().saved_where);
    let stored_when = move || is_stored().then(|| session.saved_time.get());
    let choice = move |of: Locale, name: &'static str| {
        view! {
            <button
                type="button"
                lang=of.tag()
                aria-pressed=move || (locale.get() == of).to_string()
                on:click=move |_| session.configure(|settings| settings.locale = Some(of))
            >
                <span class="short">{of.tag().to_uppercase()}</span>
                <span class="long">{name}</span>
            </button>
        }
    };
    view! {
        <header class="top" class:with-saved=move || session.saved.get() != Saved::Untouched>
            <a class="brand" href=Route::Home.href()><Brand /><span>"Dinamika"</span></a>
            <span class="saved" class:failed=move || matches!(session.saved.get(), Saved::Failed(_))>
                {saved}" "<span class="wide">{stored_where}" "</span>{stored_when}
            </span>
            <div class="language" role="group" aria-label=move || words().switch_language>
                {choice(Locale::Id, "Indonesia")}
                {choice(Locale::En, "English")}
            </div>
        </header>
    }
}

#[component]
fn Footer(session: Session) -> impl IntoView {
    let words = move || &session.texts().common;
    view! {
        <footer class="bottom">
            <nav aria-label="Dinamika">
                <a href=Route::Home.href()>{move || words().home}</a>
                <a href=Route::Settings.href()>{move || words().settings}</a>
                <a href=Route::About.href()>{move || words().about}</a>
            </nav>
        </footer>
    }
}

/// A newer version is taken only when the user says so.
#[component]
fn NewVersion(session: Session) -> impl IntoView {
    move || {
        session.has_new_version.get().then(|| {
            let words = &session.texts().common;
            view! {
                <Notice title=words.new_version>
                    <p>{words.new_version_safe}</p>
                    <button type="button" class="button quiet" on:click=|_| shell::take_new_version()>
                        {words.new_version_take}
                    </button>
                </Notice>
            }
        })
    }
}

#[component]
fn StorageNotice(session: Session) -> impl IntoView {
    let has_data = move || session.library.with(|library| !library.assessments.is_empty());
    move || {
        let Saved::Failed(error) = session.saved.get() else { return ().into_any() };
        let words = &session.texts().common;
        let title = match error {
            StorageError::Denied => words.storage_denied,
            StorageError::Full => words.storage_full,
        };
        view! {
            <Notice title>
                <p>{words.storage_safe}</p>
                {has_data().then(|| view! {
                    <button type="button" class="button quiet" on:click=move |_| session.download_current()>
                        {words.download_backup}
                    </button>
                })}
            </Notice>
        }
    }
}
