//! Overlays as notices, then at most as many recommendations as the rules allow, and an explanation of the
//! organisations named.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::report::Report;
use crate::ui::components::{OverlayText, StepCard};
use crate::ui::session::use_session;

/// The section, if it has any content.
#[component]
pub(super) fn NextSteps(report: StoredValue<Report<'static>>, locale: Locale) -> impl IntoView {
    let (instrument, words) = (use_session().instrument(), i18n::result(locale));
    let report = report.read_value();
    let overlays = &report.diagnosis.overlays;
    let notices = overlays.iter().copied().map(|overlay| {
        view! {
            <div class="notice">
                <h4>{overlay.name.get(locale)}</h4>
                <OverlayText overlay=overlay locale=locale />
            </div>
        }
    });
    let notices = (!overlays.is_empty()).then(|| {
        view! {
            <div class="notices">
                <h3>{words.notices}</h3>
                {notices.collect_view()}
            </div>
        }
    });
    let stage = instrument.stage(report.diagnosis.stage.low);
    let cards = report.cards.iter().cloned();
    let cards = cards.map(|card| view! { <StepCard instrument=instrument card=card locale=locale /> });
    let steps = (!report.cards.is_empty()).then(|| {
        view! {
            <p class="lead">
                {stage.map(|stage| (words.aim)(stage.aim.get(locale)))}" " {stage.map(|stage| stage.avoid.get(locale))}
            </p>
            <div class="cards">{cards.collect_view()}</div>
            <p class="hint">{words.bodies}</p>
        }
    });
    view! {
        {notices}
        {steps}
    }
}
