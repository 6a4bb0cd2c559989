//! The first screen: stage, ladder, certainty, reason, first recommendation, participants. Or the answers still needed
//! to determine a stage.

use leptos::prelude::*;

use crate::domain::diagnosis::Diagnosis;
use crate::domain::instrument::{Instrument, Locale};
use crate::i18n;
use crate::report::{
    Certainty, Report, asks_for_answers, first_certainty_reason, needs_sentence, reason_sentence, stage_sentence,
};
use crate::ui::components::Ladder;
use crate::ui::session::use_session;

/// The section; `answered_by` describes the participants, and `actions` are the buttons for the result.
#[component]
pub(super) fn Hero(
    report: StoredValue<Report<'static>>,
    locale: Locale,
    #[prop(into)] answered_by: String,
    children: Children,
) -> impl IntoView {
    let instrument = use_session().instrument();
    let report = report.read_value();
    let first = report.cards.first().filter(|_| !asks_for_answers(&report.diagnosis));
    let first = first.map(|card| (i18n::result(locale).begin_with)(card.recommendation.guidance.title.get(locale)));
    view! {
        <section class="hero">
            <h1 tabindex="-1">{headline(instrument, &report.diagnosis, locale)}</h1>
            <Ladder steps=report.ladder.clone() locale=locale />
            <div class="said">
                {said(instrument, &report.diagnosis, locale)} {first.map(|first| view! { <p>{first}</p> })}
                <p class="hint">{answered_by}</p>
            </div>
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

/// The certainty and the reason. With too few answers no stage is stated, but what is needed.
pub(in crate::ui::pages) fn said(instrument: &Instrument, diagnosis: &Diagnosis<'_>, locale: Locale) -> AnyView {
    let certainty = Certainty::of(diagnosis);
    let (reason, why) = if certainty == Certainty::NotAssessable {
        (None, needs_sentence(instrument, diagnosis, locale))
    } else {
        let reason = first_certainty_reason(instrument, diagnosis, locale);
        (Some(reason), reason_sentence(instrument, diagnosis, locale))
    };
    let reason = reason.map(|reason| {
        view! {
            <p>
                <b class=certainty_class(certainty)>{certainty.lead(locale)}</b>
                " "
                {reason}
            </p>
        }
    });
    view! {
        {reason}
        <p>
            <b>{why}</b>
        </p>
    }
    .into_any()
}

const fn certainty_class(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Certain => "word met",
        Certainty::Provisional => "word unmet",
        Certainty::Range | Certainty::NotAssessable => "word undetermined",
    }
}
