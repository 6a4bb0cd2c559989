//! The assessments of a cluster, and its files.

use leptos::prelude::*;

use super::day_text;
use super::shown::Shown;
use crate::domain::assessment::Assessment;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::report::history::Moment;
use crate::report::stage_so_far;
use crate::route::{Page, Route};
use crate::ui::components::QuietButton;
use crate::ui::session::use_session;

/// Every assessment, the latest first, with its result and its file; everything in one file; a new assessment.
#[component]
pub(super) fn Files(shown: Shown) -> impl IntoView {
    let (session, words, locale) = (use_session(), i18n::cluster(shown.locale), shown.locale);
    let ids: Vec<String> = shown.assessments.iter().rev().map(|one| one.id.clone()).collect();
    let latest = ids.first().cloned().unwrap_or_default();
    let rows = shown.assessments.iter().zip(&shown.moments).rev();
    let rows = rows.map(
        |(assessment, moment)| view! { <Row assessment=assessment.clone() moment=moment.clone() locale=locale /> },
    );
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
fn Row(assessment: Assessment, moment: Moment<'static>, locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::cluster(locale));
    let day = day_text(&assessment, locale);
    let stage = stage_so_far(session.instrument(), &moment.diagnosis, locale);
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
