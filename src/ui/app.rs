//! The frame of every screen: header, notices, the page of the route, footer.

use super::components::{brand, hatch, notice, quiet_button};
use super::pages;
use super::session::{Arrival, Fetch, PageOf, Saved, Session};
use super::view::{
    Element, IntoView, Memo, View, a, button, div, footer, header, key_pressed, main, nav, on_window, p, several, span,
};
use super::view::{follow, untrack};
use crate::domain::instrument::{Instrument, Locale};
use crate::i18n;
use crate::platform::storage::StorageError;
use crate::platform::{document, location, shell, storage};
use crate::route::{Page, Route, Subject};

/// The app.
pub fn app(instrument: &'static Instrument, fetch: Fetch) -> View {
    let session = Session::open(instrument, fetch);
    session.leave_history();
    session.follow_drops();
    let what_follows = move || {
        session.compare_copies();
        session.load_later();
    };
    // A screen that is there from the start is painted first; any other one waits for a part itself.
    if untrack(|| matches!(session.route.with(|route| part(session, route)), Arrival::Unasked)) {
        document::after_second_paint(what_follows);
    } else {
        what_follows();
    }
    follow_address(session);
    follow_keys(session);
    // What another tab stores is shown here at once.
    on_window("storage", move |event| session.follow_other_tab(storage::elsewhere(&event)));
    // A page that is hidden may never be painted again.
    for left in ["visibilitychange", "pagehide"] {
        on_window(left, move |_| session.settle());
    }
    // The boot file tells when the app can be used without a network, and of a newer version.
    on_window(shell::CHANGED, move |_| session.follow_shell());
    let locale = Memo::new(move || session.locale());
    let tag = locale.clone();
    root_attribute("lang", move || tag.get().tag());
    root_attribute("data-theme", move || session.settings.with(|settings| settings.theme.name()));
    root_attribute("data-text", move || session.settings.with(|settings| settings.text_size.name()));
    let head = app_header(session, locale.clone());
    let screen = Memo::new(move || screen(session));
    let can_be = Memo::new(move || (exists(session), is_newer(session)));
    let page = move || {
        let (route, locale) = (screen.get(), locale.get());
        // The questions follow the answers by themselves and keep the focus; every other page is made anew.
        if !matches!(route, Route::Assessment(_, Page::Question(_) | Page::List(_))) {
            session.restored.track();
        }
        can_be.get();
        // Read here, where it is followed: the page itself is made without following anything.
        let part = part(session, &route);
        untrack(|| page(session, route, locale, part))
    };
    let content = main()
        .attr("id", "isi")
        .attr("tabindex", "-1")
        .child(storage_notice(session))
        .child(cleared_notice(session))
        .child(page);
    let said = p().class("visually-hidden").attr("role", "status").child(move || session.announcement.get());
    several([
        skip_link(session).into_view(),
        hatch(),
        head.into_view(),
        content.into_view(),
        app_footer(session).into_view(),
        said.into_view(),
    ])
}

/// Whether what the screen is about is there: another tab may delete it, and the copy on disk may bring it back.
fn exists(session: Session) -> bool {
    session.route.with(|route| match route {
        // A profile is there before its assessment is.
        Route::Assessment(Subject::Own(id), page) if *page != Page::Profile => session.has(id),
        _ => true,
    })
}

/// Whether a newer version of the app has written what the screen is about, as it may do at any time in another tab.
fn is_newer(session: Session) -> bool {
    session.route.with(|route| match route {
        Route::Assessment(Subject::Own(id), _) => session.is_newer(id),
        _ => false,
    })
}

/// Set only when it becomes another: browsers style the whole page anew for it.
fn root_attribute(name: &'static str, value: impl Fn() -> &'static str + 'static) {
    let value = Memo::new(value);
    follow(move || document::set_root_attribute(name, value.get()));
}

/// The part of the module in which the page of a route is, if it is in none of what is there from the start.
fn part(session: Session, route: &Route) -> Arrival<PageOf> {
    match route {
        Route::Home | Route::NotFound | Route::Assessment(_, Page::Question(_) | Page::List(_)) => Arrival::Unasked,
        Route::Settings | Route::Import | Route::About | Route::Licences | Route::Assessment(_, Page::Versions) => {
            if matches!(session.rare.get_untracked(), Arrival::Unasked) {
                session.load_rare();
            }
            session.rare.get().map(|rare| rare.page)
        }
        Route::Guide
        | Route::Invited(_)
        | Route::HandedIn(_)
        | Route::Assessment(_, Page::Workshop | Page::Vote(_) | Page::HandIns | Page::Spread | Page::HandIn) => {
            if matches!(session.workshops.get_untracked(), Arrival::Unasked) {
                session.load_workshops();
            }
            session.workshops.get().map(|workshops| workshops.page)
        }
        Route::Assessment(..) => session.later.get().map(|later| later.page),
    }
}

/// The page of a route. It is made anew when the language changes, so that its texts need not be signals.
fn page(session: Session, route: Route, locale: Locale, part: Arrival<PageOf>) -> View {
    match route {
        Route::Home => pages::home(session, locale),
        Route::Assessment(Subject::Own(id), _) if session.is_unreadable(&id) => pages::not_found(locale),
        Route::Assessment(Subject::Own(id), Page::Profile | Page::Question(_) | Page::List(_) | Page::Versions)
            if session.is_newer(&id) =>
        {
            pages::read_only(locale, &id)
        }
        Route::Assessment(Subject::Own(id), Page::Question(_)) if session.has(&id) => match pages::named(session) {
            Some(first) => pages::question(session, locale, id, first),
            None => pages::not_found(locale),
        },
        Route::Assessment(Subject::Own(id), Page::List(dimension)) if session.has(&id) => {
            pages::list(session, locale, id, &dimension)
        }
        Route::NotFound | Route::Assessment(_, Page::Question(_) | Page::List(_)) => pages::not_found(locale),
        route => match part {
            Arrival::Here(page) => page(session, route, locale),
            Arrival::Unasked | Arrival::Coming => pages::loading(locale),
            Arrival::Missing => pages::missing(session, locale),
        },
    }
}

/// The address decides the screen.
fn follow_address(session: Session) {
    on_window("hashchange", move |_| {
        if let Some(route) = location::route() {
            session.arrive(route);
        }
    });
}

/// What of the route makes a page anew: all of it, but that one question gives way to the next on the same page.
fn screen(session: Session) -> Route {
    let mut route = session.route.get();
    if let Route::Assessment(_, Page::Question(indicator)) = &mut route
        && pages::named(session).is_some()
    {
        indicator.clear();
    }
    route
}

/// Undo, redo and backup work on every screen.
fn follow_keys(session: Session) {
    on_window("keydown", move |event| {
        let key = key_pressed(&event);
        if !(key.ctrl_key() || key.meta_key()) {
            return;
        }
        match key.key().to_ascii_lowercase().as_str() {
            "s" => session.download_current(),
            "z" if key.shift_key() && !document::is_typing() => session.redo(),
            "y" if !document::is_typing() => session.redo(),
            "z" if !document::is_typing() => session.undo(),
            _ => return,
        }
        event.prevent_default();
    });
}

fn skip_link(session: Session) -> Element {
    a().class("skip")
        .attr("href", "#isi")
        // Followed by the browser, the link would take the place of the route in the address.
        .on("click", |event| {
            event.prevent_default();
            document::focus("#isi");
        })
        .child(move || session.words().skip_to_content)
}

fn app_header(session: Session, locale: Memo<Locale>) -> Element {
    let choice = |of: Locale, name: &'static str| {
        let locale = locale.clone();
        button()
            .attr("type", "button")
            .attr("lang", of.tag())
            .attr("aria-pressed", move || (locale.get() == of).to_string())
            .on("click", move |_| session.configure(|settings| settings.locale = Some(of)))
            .child(span().class("short").child(of.tag().to_ascii_uppercase()))
            .child(span().class("long").child(name))
    };
    let language = div()
        .class("language")
        .attr("role", "group")
        .attr("aria-label", move || session.words().switch_language)
        .child(choice(Locale::Id, "Indonesia"))
        .child(choice(Locale::En, "English"));
    header()
        .class("top")
        .class_when("with-saved", move || session.saved.get() != Saved::Untouched)
        .child(a().class("brand").attr("href", Route::Home.href()).child(brand()).child(span().child("Dinamika")))
        .child(saved_line(session))
        .child(language)
}

/// Whether and when the last change was stored.
fn saved_line(session: Session) -> Element {
    let words = move || session.words();
    let saved = move || match session.saved.get() {
        Saved::Untouched => String::new(),
        Saved::Stored => format!("✓ {}", words().saved),
        Saved::Exposed => words().saved_exposed.to_owned(),
        Saved::Failed(_) => words().not_saved.to_owned(),
    };
    let stored_where = move || match session.saved.get() {
        Saved::Stored => Some(words().saved_where),
        Saved::Exposed => Some(words().exposed_how),
        Saved::Untouched | Saved::Failed(_) => None,
    };
    let stored_when = move || stored_where().is_some().then(|| session.saved_time.get());
    span()
        .class("saved")
        .class_when("failed", move || matches!(session.saved.get(), Saved::Failed(_)))
        .child(saved)
        .child(" ")
        .child(span().class("wide").child(stored_where).child(" "))
        .child(stored_when)
}

fn app_footer(session: Session) -> Element {
    let words = move || session.words();
    let links = nav()
        .attr("aria-label", "Dinamika")
        .child(a().attr("href", Route::Home.href()).child(move || words().home))
        .child(a().attr("href", Route::Settings.href()).child(move || words().settings))
        .child(a().attr("href", Route::About.href()).child(move || words().about));
    footer().class("bottom").child(links)
}

fn storage_notice(session: Session) -> impl IntoView {
    let has_data = move || session.library.with(|library| !library.assessments.is_empty());
    move || {
        let Saved::Failed(error) = session.saved.get() else { return View::default() };
        let words = session.words();
        let title = match error {
            StorageError::Denied => words.storage_denied,
            StorageError::Full => words.storage_full,
        };
        let backup = || quiet_button().on("click", move |_| session.download_current()).child(words.download_backup);
        notice(title, words.storage_safe, has_data().then(|| p().child(backup())).into_view())
    }
}

/// Storage was emptied from outside while the page was open.
fn cleared_notice(session: Session) -> impl IntoView {
    move || {
        session.was_cleared.get().then(|| {
            let (words, download) = (session.words(), i18n::home(session.locale()).download_all);
            let backup = quiet_button().on("click", move |_| session.download_all()).child(download);
            notice(words.cleared, words.cleared_body, p().child(backup).into_view())
        })
    }
}
