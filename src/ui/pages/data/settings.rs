//! The settings page.

use leptos::prelude::*;

use super::device::Device;
use super::plans::PlansLeft;
use super::stored::{Backup, Deleted, RoomTaken};
use super::tables::TablesOfAll;
use super::unreadable::UnreadableRecords;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::persistence::{Settings, TextSize, Theme};
use crate::platform::document;
use crate::report::names;
use crate::ui::components::{More, PART, QuietButton};
use crate::ui::pages::assess::{Check, level_keys};
use crate::ui::pages::days::day_text;
use crate::ui::pages::home::OpenFile;
use crate::ui::session::{Session, use_session};

/// Unreadable records; language, colours, text size, keys; download and open.
#[component]
pub(super) fn SettingsPage(locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::settings(locale));
    document::set_title(&format!("{} – Dinamika", words.title));
    let theme = |of: Theme, text| choice(session, "theme", text, move |one| one.theme == of, move |one| one.theme = of);
    let size = |of: TextSize, text| {
        choice(session, "text", text, move |one| one.text_size == of, move |one| one.text_size = of)
    };
    let language =
        |of: Locale, text| choice(session, "language", text, move |_| of == locale, move |one| one.locale = Some(of));
    view! {
        <div class="column settings">
            <h1 tabindex="-1">{words.title}</h1>
            <UnreadableRecords locale=locale />
            <fieldset>
                <legend>{words.language}</legend>
                {language(Locale::Id, "Indonesia")}
                {language(Locale::En, "English")}
            </fieldset>
            <fieldset>
                <legend>{words.theme}</legend>
                {theme(Theme::Device, words.theme_device)}
                {theme(Theme::Light, words.theme_light)}
                {theme(Theme::Dark, words.theme_dark)}
                {theme(Theme::Projector, words.theme_projector)}
            </fieldset>
            <fieldset>
                <legend>{words.text_size}</legend>
                {size(TextSize::Normal, words.text_normal)}
                {size(TextSize::Large, words.text_large)}
                {size(TextSize::Largest, words.text_largest)}
            </fieldset>
            <fieldset>
                <legend>{words.keyboard}</legend>
                <Check text=words.keys_on is_on=|settings| settings.keys set=|settings, on| settings.keys = on />
                <p class="hint">{(words.keys_list)(&level_keys(session))}</p>
            </fieldset>
            <section>
                <h2>{words.data}</h2>
                <p>{words.data_where}</p>
                <Downloads locale=locale />
                <Backup locale=locale />
                <PlansLeft locale=locale />
                <Deleted locale=locale />
                <RoomTaken locale=locale />
                <TablesOfAll locale=locale />
            </section>
            <Device locale=locale />
            <OpenFile locale=locale />
        </div>
    }
}

fn choice(
    session: Session,
    name: &'static str,
    text: &'static str,
    is_chosen: impl Fn(&Settings) -> bool + Send + 'static,
    choose: impl Fn(&mut Settings) + 'static,
) -> impl IntoView {
    let change = move |_| {
        session.configure(&choose);
        session.announce(move || i18n::settings(untrack(|| session.locale())).applied.to_owned());
        // A new language recreates the page: restore the focus to the choice.
        document::next_frame(move || document::focus_if_lost(&format!("input[name={name}]:checked")));
    };
    view! {
        <label class="choice">
            <input type="radio" name=name prop:checked=move || session.settings.with(&is_chosen) on:change=change />
            {text}
        </label>
    }
}

/// A download button per assessment, paged if there are many.
#[component]
fn Downloads(locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::settings(locale));
    let shown = RwSignal::new(PART);
    let total = Memo::new(move |_| session.library.with(|library| library.assessments.len()));
    let items = move || {
        session.library.with(|library| {
            let named = library.assessments.heads().take(shown.get()).map(|one| {
                let name = names::cluster(one.name.as_deref(), locale);
                let date = day_text(one.date, locale);
                (one.id.clone(), (words.data_item)(&name, &date))
            });
            named.collect::<Vec<_>>()
        })
    };
    let item = move |(id, text): (String, String)| {
        let download = move |_| {
            if let Some(assessment) = session.stored(&id) {
                session.download(&assessment);
            }
        };
        view! {
            <li>
                <span>{text.clone()}</span>
                <QuietButton on:click=download>
                    {i18n::result(locale).download} <span class="visually-hidden">": " {text}</span>
                </QuietButton>
            </li>
        }
    };
    view! {
        <Show when=move || 0 < total.get() fallback=move || view! { <p>{words.data_none}</p> }>
            <ul class="plain-list">
                <For each=items key=Clone::clone children=item />
            </ul>
        </Show>
        <More shown=shown total=total text=i18n::common(locale).show_more />
    }
}
