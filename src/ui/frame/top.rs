//! The header: brand, save status, language.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::persistence::Theme;
use crate::platform::document;
use crate::route::Route;
use crate::ui::components::Brand;
use crate::ui::session::{Saved, use_session};

/// Skip link for keyboard users.
#[component]
pub(in crate::ui) fn SkipLink() -> impl IntoView {
    let session = use_session();
    // Following the link would replace the route in the address.
    let skip = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        document::focus("#isi");
    };
    view! {
        <a class="skip" href="#isi" on:click=skip>
            {move || session.words().skip_to_content}
        </a>
    }
}

/// The header.
#[component]
pub(in crate::ui) fn Top(locale: Memo<Locale>) -> impl IntoView {
    let session = use_session();
    let choice = move |of: Locale, name: &'static str| {
        view! {
            <button
                type="button"
                lang=of.tag()
                aria-pressed=move || (locale.get() == of).to_string()
                on:click=move |_| session.configure(|settings| settings.locale = Some(of))
            >
                <span class="short">{of.tag().to_ascii_uppercase()}</span>
                <span class="long">{name}</span>
            </button>
        }
    };
    view! {
        <header class="top" class:with-saved=move || session.saved.get() != Saved::Untouched>
            <a class="brand" href=Route::Home.href()>
                <Brand />
                <span>"Dinamika"</span>
            </a>
            <SavedLine />
            <ProjectorSwitch />
            <div class="language" role="group" aria-label=move || session.words().switch_language>
                {choice(Locale::Id, "Indonesia")}
                {choice(Locale::En, "English")}
            </div>
        </header>
    }
}

/// Switches to the projector theme and back to the previous one.
#[component]
fn ProjectorSwitch() -> impl IntoView {
    let session = use_session();
    let before = StoredValue::new(Theme::default());
    let is_on = Memo::new(move |_| session.settings.with(|settings| settings.theme == Theme::Projector));
    let toggle = move |_| {
        session.configure(|settings| {
            if settings.theme == Theme::Projector {
                settings.theme = before.get_value();
            } else {
                before.set_value(settings.theme);
                settings.theme = Theme::Projector;
            }
        });
    };
    view! {
        <button type="button" class="projector" aria-pressed=move || is_on.get().to_string() on:click=toggle>
            {move || session.words().projector}
        </button>
    }
}

/// Whether and when the last change was stored.
#[component]
fn SavedLine() -> impl IntoView {
    let session = use_session();
    let saved = move || match session.saved.get() {
        Saved::Untouched => String::new(),
        Saved::Stored => format!("✓ {}", session.words().saved),
        Saved::Exposed => session.words().saved_exposed.to_owned(),
        Saved::Failed(_) => session.words().not_saved.to_owned(),
    };
    let is = move |state| session.saved.get() == state;
    let stored_where = move || is(Saved::Stored).then(|| session.words().saved_where);
    let exposed_how = move || is(Saved::Exposed).then(|| session.words().exposed_how);
    let stored_when = move || (is(Saved::Stored) || is(Saved::Exposed)).then(|| session.saved_time.get());
    view! {
        <span class="saved" class:failed=move || matches!(session.saved.get(), Saved::Failed(_))>
            <span>{saved}</span>
            " "
            <span class="wide">
                <span>{stored_where}</span>
                " "
            </span>
            <span>{stored_when}</span>
            <span class="wide">" " <span>{exposed_how}</span></span>
        </span>
    }
}
