//! The result: stage, why, how certain, dimensions, next steps, the way on, what if, how it was computed.

mod actions;
mod certainty;
mod dimensions;
mod hero;
mod next_steps;
mod way;
mod what_if;
mod why;

use wasm_bindgen_futures::spawn_local;

use super::not_found;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::{clock, document, room};
use crate::report::{Report, names, report};
use crate::route::{Page, Route, Subject};
use crate::ui::session::Session;
use crate::ui::view::{IntoView, View, a, b, div, h2, p, section};

/// The result of one's own assessment or of an example.
pub fn result(session: Session, locale: Locale, subject: Subject) -> View {
    let Some(assessment) = session.assessment(&subject) else { return not_found(locale) };
    let (words, common) = (i18n::result(locale), i18n::common(locale));
    let name = names::cluster(assessment.cluster.name.as_deref(), locale);
    let date = assessment.date.map(|date| clock::date_text(date, locale)).unwrap_or_default();
    document::set_title(&format!("{name} – {}", words.kicker));
    if matches!(subject, Subject::Own(_)) {
        // Now there is something to keep; before, the question would come out of nowhere.
        spawn_local(room::persist());
    }
    let report: Report<'static> = report(session.instrument(), &assessment);
    let note = match &subject {
        Subject::Own(_) => None,
        Subject::Example(id) => session.instrument().examples.iter().find(|example| &example.id == id),
    };
    let note = note.map(|example| p().class("notice").child(example.note.get(locale)));
    let banner = note.is_some().then(|| p().class("notice").child(b().child(common.example_banner)));
    let back = match &subject {
        Subject::Own(_) => Route::Assessment(subject.clone(), Page::Check),
        Subject::Example(_) => Route::Home,
    };
    let certainty = certainty::certainty(session.instrument(), &report, locale);
    let reasons = div().class("two").child(why::why(session.instrument(), &report, locale)).child(certainty);
    let next_steps = next_steps::next_steps(session.instrument(), &report, locale);
    let dimensions = dimensions::dimensions(session, &report, locale);
    let ways = div()
        .class("two")
        .child(way::way(session.instrument(), &assessment, &report, locale))
        .child(what_if::what_if(session, &assessment, locale));
    let computed = section()
        .class("computed")
        .attr("id", "computed")
        .attr("tabindex", "-1")
        .child(h2().child(words.computed))
        .child(p().child(words.computed_body))
        .child(p().child(session.instrument().status_note.get(locale)));
    div()
        .class("result")
        .child(a().class("back").attr("href", back.href()).child("← ").child(common.back))
        .child(p().class("where").child(name.clone()).child(" · ").child((words.printed)(&date)))
        .child(banner)
        .child(hero::hero(session, &report, &subject, locale))
        .child(note)
        .child(reasons)
        .child(next_steps)
        .child(dimensions)
        .child(ways)
        .child(computed)
        .child(actions::actions(session, assessment, &report, &subject, &name, &date, locale))
        .into_view()
}
