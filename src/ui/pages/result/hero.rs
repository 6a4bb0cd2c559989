//! The first screen: stage, ladder, how certain, why no higher, where to begin, who answered. Or what is still needed before a
//! stage can be determined.

use leptos::prelude::*;

use crate::domain::diagnosis::Diagnosis;
use crate::domain::instrument::{Instrument, Locale};
use crate::i18n;
use crate::report::{Certainty, Report, first_certainty_reason, needs_sentence, reason_sentence, stage_sentence};
use crate::ui::components::Ladder;
use crate::ui::session::use_session;

/// The section; `answered_by` says who answered, and `actions` are what can be done with the result.
#[component]
pub(super) fn Hero(
    report: StoredValue<Report<'static>>,
    locale: Locale,
    #[prop(into)] answered_by: String,
    children: Children,
) -> impl IntoView {
    let instrument = use_session().instrument();
    let report = report.read_value();
    let said = match Certainty::of(&report.diagnosis) {
        Certainty::NotAssessable => needed(instrument, &report.diagnosis, locale),
        certainty => determined(instrument, &report, certainty, locale),
    };
    view! {
        <section class="hero">
            <h1 tabindex="-1">{headline(instrument, &report.diagnosis, locale)}</h1>
            <Ladder steps=report.ladder.clone() locale=locale />
            <div class="said">{said} <p class="hint">{answered_by}</p></div>
            {children()}
        </section>
    }
}

/// The stage, or the range of stages.
pub(in crate::ui::pages) fn headline(instrument: &Instrument, diagnosis: &Diagnosis<'_>, locale: Locale) -> String {
    match instrument.stage(diagnosis.stage.low) {
        _ if !diagnosis.is_assessable() => i18n::result(locale).needs_title.to_owned(),
        Some(stage) if diagnosis.stage.is_settled() => stage.name.get(locale).to_owned(),
        _ => stage_sentence(instrument, diagnosis.stage, locale),
    }
}

/// How certain the stage is, why it is no higher, and where to begin.
fn determined(
    instrument: &'static Instrument,
    report: &Report<'static>,
    certainty: Certainty,
    locale: Locale,
) -> AnyView {
    let first = report.cards.first();
    let first = first.map(|card| (i18n::result(locale).begin_with)(card.recommendation.guidance.title.get(locale)));
    view! {
        <p>
            <b class=certainty_class(certainty)>{certainty.lead(locale)}</b>
            " "
            {first_certainty_reason(instrument, &report.diagnosis, locale)}
        </p>
        <p>
            <b>{reason_sentence(instrument, &report.diagnosis, locale)}</b>
        </p>
        {first.map(|first| view! { <p>{first}</p> })}
    }
    .into_any()
}

pub(in crate::ui::pages) const fn certainty_class(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Certain => "word met",
        Certainty::Provisional => "word unmet",
        Certainty::Range | Certainty::NotAssessable => "word undetermined",
    }
}

/// Never "stage 1" on too few answers: what is needed.
fn needed(instrument: &'static Instrument, diagnosis: &Diagnosis<'static>, locale: Locale) -> AnyView {
    view! {
        <p>
            <b>{needs_sentence(instrument, diagnosis, locale)}</b>
        </p>
    }
    .into_any()
}
