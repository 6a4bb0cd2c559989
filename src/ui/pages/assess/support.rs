//! Under a question: evidence, help, note, and the answer given last time.

use super::{Asked, response};
use crate::domain::assessment::Response;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::clock;
use crate::report::names;
use crate::ui::components::{TextArea, text_area};
use crate::ui::session::{Arrival, Session};
use crate::ui::view::{Callback, Element, IntoView, Signal, View, b, details, p, several, summary, untrack};

/// Evidence, and folded the note, of one indicator.
pub(in crate::ui::pages) fn support(session: Session, locale: Locale, id: String, indicator: Asked) -> View {
    let words = i18n::question(locale);
    let response = response(session, &id, &indicator);
    let write = |field: &'static str, set: fn(&mut Response, String)| {
        let (id, indicator) = (id.clone(), indicator.clone());
        Callback::new(move |text: String| {
            session.write(&id, indicator.get().id.as_str(), field, |response| set(response, text.clone()));
        })
    };
    let (of_evidence, of_note, of_help, made_for) =
        (indicator.clone(), indicator.clone(), indicator.clone(), untrack(|| indicator.get().id.to_string()));
    let (evidence_text, note_text) = (response.clone(), response.clone());
    let evidence = text_area(TextArea {
        id: format!("evidence-{made_for}"),
        label: words.evidence.to_owned(),
        hint: Some(Signal::derive(move || (words.evidence_hint)(&lower_first(of_evidence.get().evidence.get(locale))))),
        value: Signal::derive(move || evidence_text.get().evidence),
        on_input: write("evidence", |response, text| response.evidence = text),
    });
    let help = help(session, locale, of_help);
    let note = text_area(TextArea {
        id: format!("note-{made_for}"),
        label: words.note.to_owned(),
        hint: None,
        value: Signal::derive(move || note_text.get().note),
        on_input: write("note", |response, text| response.note = text),
    });
    // Open where there is one; while it is being written it stays as it is.
    let has_note = move || {
        let noted = of_note.get();
        session.library.with_untracked(|library| {
            let response = library.assessments.get(&id).and_then(|one| one.response(&noted.id));
            response.is_some_and(|response| !response.note.is_empty())
        })
    };
    let note = details().attr("open", has_note).child(summary().child(words.add_note)).child(note);
    several([evidence, help.into_view(), note.into_view()])
}

/// Folded; its text comes when it is first opened.
fn help(session: Session, locale: Locale, indicator: Asked) -> Element {
    let (closed, common) = (indicator.clone(), i18n::common(locale));
    let text = move || {
        let place = indicator.get().position;
        match session.rare.get() {
            Arrival::Here(_) => session
                .instrument()
                .indicators
                .get(place)
                .map_or_else(String::new, |one| one.help.get(locale).to_owned()),
            Arrival::Missing => common.part_missing_body.to_owned(),
            Arrival::Unasked | Arrival::Coming => common.loading.to_owned(),
        }
    };
    details()
        .attr("open", move || {
            closed.get();
            false
        })
        .on("toggle", move |_| session.ask_rare())
        .child(summary().child(i18n::question(locale).help))
        .child(p().child(text))
        .child(p().child(session.instrument().rating_rule.get(locale)))
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| std::iter::once(first.to_ascii_lowercase()).chain(letters).collect()).unwrap_or_default()
}

/// The answer given last time, where the user wants to see it.
pub(in crate::ui::pages) fn previous_answer(session: Session, locale: Locale, id: String, indicator: Asked) -> View {
    let shown = move || {
        let indicator = indicator.get();
        if !session.settings.with(|settings| settings.show_previous) {
            return None;
        }
        session.library.with(|library| {
            let previous = library.previous(library.assessments.get(&id)?)?;
            let answer = previous.response(&indicator.id).map(|response| response.answer).unwrap_or_default();
            let date = previous.date.map(|date| clock::date_text(date, locale)).unwrap_or_default();
            let text = names::answer(session.instrument(), indicator, answer, locale);
            let when = b().child((i18n::question(locale).previous)(&date)).child(": ");
            Some(p().class("previous").child(when).child(text))
        })
    };
    shown.into_view()
}
