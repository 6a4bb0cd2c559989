//! Overlays as notices, then at most as many recommendations as the rules allow, and an explanation of the
//! organisations named. Of one of the user's own assessments, each recommendation can be added to the plan.

use leptos::prelude::*;

use super::seven_steps::SevenSteps;
use crate::domain::assessment::Assessment;
use crate::domain::diagnosis::Card;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::report::Report;
use crate::route::Route;
use crate::ui::components::{Awaited, OverlayText, StepCard};
use crate::ui::pages::recommended;
use crate::ui::session::use_session;

/// The section, if it has any content. `own` is the assessment whose cluster has a plan.
#[component]
pub(super) fn NextSteps(
    report: StoredValue<Report<'static>>,
    own: Option<StoredValue<Assessment>>,
    locale: Locale,
) -> impl IntoView {
    let words = i18n::result(locale);
    let instrument = use_session().instrument();
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
    let card = |(place, card): (usize, Card<'static>)| {
        let recommendation = card.recommendation;
        let actions = own.map(|own| {
            let (id, cluster) = own.with_value(|one| (one.id.clone(), one.cluster_id().to_owned()));
            let coming = Box::pin(async move {
                // Without its part of the app the card is as useful as on paper.
                recommended(id, cluster, recommendation, place, locale).await.unwrap_or_else(|_| ().into_any())
            });
            view! {
                <div class="in-plan">
                    <Awaited coming=coming />
                </div>
            }
            .into_any()
        });
        view! { <StepCard instrument=instrument card=card locale=locale actions=actions /> }
    };
    let cards = report.cards.iter().cloned().enumerate().map(card);
    let plan = own.map(|own| {
        let href = Route::Plan(own.with_value(|one| one.cluster_id().to_owned())).href();
        view! {
            <p class="see-plan">
                <a href=href>{words.see_plan}</a>
            </p>
        }
    });
    let rank = report.diagnosis.stage.low;
    let steps = (!report.cards.is_empty()).then(|| {
        let seven = own.map(|own| {
            let cluster = own.with_value(|one| one.cluster_id().to_owned());
            view! { <SevenSteps cluster=cluster rank=rank locale=locale /> }
        });
        view! {
            <p class="lead">
                {stage.map(|stage| (words.aim)(stage.aim.get(locale)))}" " {stage.map(|stage| stage.avoid.get(locale))}
            </p>
            <div class="cards">{cards.collect_view()}</div>
            {seven}
            {plan}
            <p class="hint">{words.bodies}</p>
        }
    });
    view! {
        {notices}
        {steps}
    }
}
