//! Settings and data.

use super::asking::level_keys;
use super::data::{backup, deleted, room_taken};
use super::device::device;
use super::open_file::open_file;
use super::tables::tables_of_all;
use super::unreadable::unreadable;
use crate::domain::assessment::Assessment;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::persistence::{Settings, TextSize, Theme};
use crate::platform::{clock, document};
use crate::report::names;
use crate::ui::components::{PART, more, quiet_button};
use crate::ui::session::Session;
use crate::ui::view::{
    Element, IntoView, RwSignal, Signal, View, div, fieldset, h1, h2, input, label, legend, li, p, section, span, ul,
};

/// What cannot be read; language, colours, text size, keys; download and open.
pub fn settings(session: Session, locale: Locale) -> View {
    let words = i18n::settings(locale);
    document::set_title(&format!("{} – Dinamika", words.title));
    let theme = |of: Theme, text| choice(session, "theme", text, move |one| one.theme == of, move |one| one.theme = of);
    let size = |of: TextSize, text| {
        choice(session, "text", text, move |one| one.text_size == of, move |one| one.text_size = of)
    };
    let language =
        |of: Locale, text| choice(session, "language", text, move |_| of == locale, move |one| one.locale = Some(of));
    let languages = fieldset()
        .child(legend().child(words.language))
        .child(language(Locale::Id, "Indonesia"))
        .child(language(Locale::En, "English"));
    let themes = fieldset()
        .child(legend().child(words.theme))
        .child(theme(Theme::Device, words.theme_device))
        .child(theme(Theme::Light, words.theme_light))
        .child(theme(Theme::Dark, words.theme_dark))
        .child(theme(Theme::Projector, words.theme_projector));
    let sizes = fieldset()
        .child(legend().child(words.text_size))
        .child(size(TextSize::Normal, words.text_normal))
        .child(size(TextSize::Large, words.text_large))
        .child(size(TextSize::Largest, words.text_largest));
    let keys = super::asking::check(
        words.keys_on.to_owned(),
        move || session.settings.with(|settings| settings.keys),
        move |on| session.configure(|settings| settings.keys = on),
    );
    let keyboard = fieldset()
        .child(legend().child(words.keyboard))
        .child(keys)
        .child(p().class("hint").child((words.keys_list)(&level_keys(session))));
    let shown = RwSignal::new(PART);
    let total = Signal::derive(move || session.library.with(|library| library.assessments.len()));
    let rest = more(shown.clone(), total, i18n::common(locale).show_more);
    let data = move || {
        let first = shown.get();
        let assessments: Vec<Assessment> =
            session.library.with(|library| library.assessments.values().take(first).cloned().collect());
        if assessments.is_empty() {
            return p().child(words.data_none);
        }
        ul().class("plain-list").children(assessments.into_iter().map(|one| data_item(session, locale, one)))
    };
    div()
        .class("column settings")
        .child(h1().attr("tabindex", "-1").child(words.title))
        .child(unreadable(session, locale))
        .child(languages)
        .child(themes)
        .child(sizes)
        .child(keyboard)
        .child(
            section()
                .child(h2().child(words.data))
                .child(p().child(words.data_where))
                .child(data)
                .child(rest)
                .child(backup(session, locale))
                .child(deleted(session, locale))
                .child(room_taken(session, locale))
                .child(tables_of_all(session, locale)),
        )
        .child(device(session, locale))
        .child(open_file(session, locale))
        .into_view()
}

fn choice(
    session: Session,
    name: &'static str,
    text: &'static str,
    is_chosen: impl Fn(&Settings) -> bool + 'static,
    choose: impl Fn(&mut Settings) + 'static,
) -> Element {
    let field = input()
        .attr("type", "radio")
        .attr("name", name)
        .prop("checked", move || session.settings.with(&is_chosen))
        .on("change", move |_| {
            session.configure(&choose);
            session.announce(move || i18n::settings(session.locale()).applied.to_owned());
            // In another language the page is made anew: the choice made there keeps the focus.
            document::next_frame(move || document::focus_if_lost(&format!("input[name={name}]:checked")));
        });
    label().class("choice").child(field).child(text)
}

fn data_item(session: Session, locale: Locale, assessment: Assessment) -> Element {
    let name = names::cluster(assessment.cluster.name.as_deref(), locale);
    let date = assessment.date.map(|date| clock::date_text(date, locale)).unwrap_or_default();
    let text = (i18n::settings(locale).data_item)(&name, &date);
    let download = quiet_button()
        .on("click", move |_| session.download(&assessment))
        .child(i18n::result(locale).download)
        .child(span().class("visually-hidden").child(": ").child(text.clone()));
    li().child(span().child(text)).child(download)
}
