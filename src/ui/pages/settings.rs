//! Settings and data.

use leptos::prelude::*;

use super::asking::level_keys;
use super::device::Device;
use super::open_file::OpenFile;
use crate::domain::assessment::Assessment;
use crate::domain::instrument::Locale;
use crate::i18n::texts;
use crate::persistence::{Settings, TextSize, Theme};
use crate::platform::{clock, document};
use crate::ui::session::Session;
use crate::ui::view;

/// Language, colours, text size, keys; download and open.
pub fn settings(session: Session, locale: Locale) -> AnyView {
    let words = &texts(locale).settings;
    document::set_title(&format!("{} – Dinamika", words.title));
    let theme =
        |of: Theme, label| choice(session, "theme", label, move |one| one.theme == of, move |one| one.theme = of);
    let size = |of: TextSize, label| {
        choice(session, "text", label, move |one| one.text_size == of, move |one| one.text_size = of)
    };
    let language =
        |of: Locale, label| choice(session, "language", label, move |_| of == locale, move |one| one.locale = Some(of));
    let data = move || {
        let assessments = session.library.with(|library| library.assessments.values().cloned().collect::<Vec<_>>());
        if assessments.is_empty() {
            return view! { <p>{words.data_none}</p> };
        }
        view! { <ul class="plain-list">{assessments.into_iter().map(|one| data_item(session, locale, one)).collect_view()}</ul> }
    };
    view! {
        <div class="column settings">
            <h1 tabindex="-1">{words.title}</h1>
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
                {super::asking::check(
                    words.keys_on.to_owned(),
                    move || session.settings.with(|settings| settings.keys),
                    move |on| session.configure(|settings| settings.keys = on),
                )}
                <p class="hint">{(words.keys_list)(&level_keys(session))}</p>
            </fieldset>
            <section>
                <h2>{words.data}</h2>
                <p>{words.data_where}</p>
                {data}
            </section>
            <Device session locale />
            <OpenFile session locale />
        </div>
    }
}

fn choice(
    session: Session,
    name: &'static str,
    label: &'static str,
    is_chosen: impl Fn(&Settings) -> bool + Send + Sync + 'static,
    choose: impl Fn(&mut Settings) + 'static,
) -> impl IntoView {
    view! {
        <label class="choice">
            <input
                type="radio"
                name=name
                prop:checked=move || session.settings.with(&is_chosen)
                on:change=move |_| {
                    session.configure(&choose);
                    session.announcement.set(session.texts().settings.applied.to_owned());
                }
            />
            {label}
        </label>
    }
}

fn data_item(session: Session, locale: Locale, assessment: Assessment) -> impl IntoView {
    let name = assessment.cluster.name.clone().unwrap_or_else(|| texts(locale).common.unnamed_cluster.to_owned());
    let date = assessment.date.map(|date| clock::date_text(date, locale)).unwrap_or_default();
    let label = (texts(locale).settings.data_item)(&name, &date);
    view! {
        <li>
            <span>{label.clone()}</span>
            <button type="button" class="button quiet" on:click=move |_| session.download(&assessment)>
                {texts(locale).result.download}<span class="visually-hidden">": "{label.clone()}</span>
            </button>
        </li>
    }
}
