//! The assessments of a cluster, and its files.

use leptos::prelude::*;

use super::shown::Shown;
use crate::domain::assessment::Assessment;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::route::{Page, Route};
use crate::ui::components::QuietButton;
use crate::ui::session::use_session;

/// Every assessment, the latest first, with its result and its file; everything in one file; a new assessment.
#[component]
pub(super) fn Files(shown: Shown) -> impl IntoView {
    let (session, words, locale) = (use_session(), i18n::cluster(shown.locale), shown.locale);
    let ids: Vec<String> = shown.assessments.iter().rev().map(|one| one.id.clone()).collect();
    let latest = ids.first().cloned().unwrap_or_default();
    let all = shown.assessments.iter().cloned().zip(shown.days.iter().cloned()).zip(&shown.moments).rev();
    let rows = all.map(|((assessment, day), moment)| {
        let stage = moment.stage_text(session.instrument(), locale);
        view! { <Row assessment=assessment day=day stage=stage locale=locale /> }
    });
    view! {
        <section class="cluster-files">
            <h2>{words.assessments}</h2>
            <ul class="plain-list">{rows.collect_view()}</ul>
            <p class="actions">
                <QuietButton on:click=move |_| session.assess_again(&latest)>{words.begin}</QuietButton>
                <QuietButton on:click=move |_| {
                    session.download_cluster(ids.clone());
                }>{words.download_all}</QuietButton>
            </p>
            <p class="hint">{words.download_all_hint}</p>
        </section>
    }
}

#[component]
fn Row(assessment: Assessment, day: String, stage: String, locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::cluster(locale));
    let of = day.clone();
    let href = Route::own(&assessment.id, Page::Result).href();
    view! {
        <li>
            <a href=href>{day}</a>
            <span>{stage}</span>
            <QuietButton on:click=move |_| {
                session.download(&assessment);
            }>{words.download} <span class="visually-hidden">{format!(" {of}")}</span></QuietButton>
        </li>
    }
}
