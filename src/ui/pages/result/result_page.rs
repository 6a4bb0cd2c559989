//! The result: stage, why, how certain, dimensions, next steps, the way on, what if, how it was computed.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::actions::Actions;
use super::certainty::HowCertain;
use super::dimensions::Dimensions;
use super::hero::Hero;
use super::next_steps::NextSteps;
use super::way::TheWay;
use super::what_if::WhatIf;
use super::why::Why;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::{clock, document, room};
use crate::report::{names, report, summary};
use crate::route::{Page, Route, Subject};
use crate::ui::pages::not_found::NotFound;
use crate::ui::session::use_session;

/// The result of one's own assessment or of an example.
#[component]
pub(super) fn ResultPage(locale: Locale, subject: Subject) -> impl IntoView {
    let session = use_session();
    let instrument = session.instrument();
    let Some(assessment) = untrack(|| session.assessment(&subject)) else {
        return view! { <NotFound locale=locale /> }.into_any();
    };
    let (words, common) = (i18n::result(locale), i18n::common(locale));
    let name = names::cluster(assessment.cluster.name.as_deref(), locale);
    let date = assessment.date.map(|date| clock::date_text(date, locale)).unwrap_or_default();
    document::set_title(&format!("{name} – {}", words.kicker));
    let (back, example) = match &subject {
        Subject::Own(_) => {
            // Now there is something to keep; before, the question would come out of nowhere.
            spawn_local(room::persist());
            (Route::Assessment(subject.clone(), Page::Check), None)
        }
        Subject::Example(id) => (Route::Home, instrument.examples.iter().find(|example| &example.id == id)),
    };
    let banner = example.map(|_| {
        view! {
            <p class="notice">
                <b>{common.example_banner}</b>
            </p>
        }
    });
    let note = example.map(|example| view! { <p class="notice">{example.note.get(locale)}</p> });
    let report = report(instrument, &assessment);
    let summary = StoredValue::new(summary(instrument, &report, &name, &date, locale));
    let (assessment, report) = (StoredValue::new(assessment), StoredValue::new(report));
    view! {
        <div class="result">
            <a class="back" href=back.href()>
                "← "
                {common.back}
            </a>
            <p class="where">{name}" · "{(words.printed)(&date)}</p>
            {banner}
            <Hero report=report subject=subject.clone() locale=locale />
            {note}
            <div class="two">
                <Why report=report locale=locale />
                <HowCertain report=report locale=locale />
            </div>
            <NextSteps report=report locale=locale />
            <Dimensions report=report locale=locale />
            <div class="two">
                <TheWay assessment=assessment report=report locale=locale />
                <WhatIf assessment=assessment locale=locale />
            </div>
            <section class="computed" id="computed" tabindex="-1">
                <h2>{words.computed}</h2>
                <p>{words.computed_body}</p>
                <p>{instrument.status_note.get(locale)}</p>
            </section>
            <Actions assessment=assessment subject=subject summary=summary locale=locale />
        </div>
    }
    .into_any()
}
