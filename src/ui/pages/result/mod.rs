//! The result: stage, why, how certain, dimensions, next steps, the way on, what if, how it was computed.

mod actions;
mod certainty;
mod dimensions;
mod hero;
mod next_steps;
mod way;
mod what_if;
mod why;

use leptos::prelude::*;

use super::not_found;
use crate::domain::instrument::Locale;
use crate::i18n::texts;
use crate::platform::{clock, document};
use crate::report::{Report, report};
use crate::route::{Page, Route, Subject};
use crate::ui::session::Session;
use crate::ui::view;

/// The result of one's own assessment or of an example.
pub fn result(session: Session, locale: Locale, subject: Subject) -> AnyView {
    let Some(assessment) = session.assessment(&subject) else { return not_found(locale) };
    let (words, common) = (&texts(locale).result, &texts(locale).common);
    let name = assessment.cluster.name.clone().filter(|name| !name.trim().is_empty());
    let name = name.unwrap_or_else(|| common.unnamed_cluster.to_owned());
    let date = assessment.date.map(|date| clock::date_text(date, locale)).unwrap_or_default();
    document::set_title(&format!("{name} – {}", words.kicker));
    let report: Report<'static> = report(session.instrument, &assessment);
    let note = match &subject {
        Subject::Own(_) => None,
        Subject::Example(id) => session.instrument.examples.iter().find(|example| &example.id == id),
    };
    let note = note.map(|example| {
        view! { <p class="notice">{example.note.get(locale)}</p> }
    });
    let banner = note.is_some().then(|| view! { <p class="notice"><b>{common.example_banner}</b></p> });
    let back = match &subject {
        Subject::Own(_) => Route::Assessment(subject.clone(), Page::Check),
        Subject::Example(_) => Route::Home,
    };
    view! {
        <div class="result">
            <a class="back" href=back.href()>"← "{common.back}</a>
            <p class="where">{name.clone()}" · "{(words.printed)(&date)}</p>
            {banner}
            {hero::hero(session, &report, &subject, locale)}
            {note}
            <div class="two">
                {why::why(session.instrument, &report, locale)}
                {certainty::certainty(session.instrument, &report, locale)}
            </div>
            {next_steps::next_steps(session.instrument, &report, locale)}
            {dimensions::dimensions(session, &report, locale)}
            <div class="two">
                {way::way(session.instrument, &assessment, &report, locale)}
                {what_if::what_if(session, &assessment, locale)}
            </div>
            <section class="computed" id="computed" tabindex="-1">
                <h2>{words.computed}</h2>
                <p>{words.computed_body}</p>
                <p>{session.instrument.status_note.get(locale)}</p>
            </section>
            {actions::actions(session, assessment, &report, &subject, &name, &date, locale)}
        </div>
    }
}
