//! Everything of one cluster in one place.

use leptos::prelude::*;

use super::files::Files;
use super::plan::{PlanCard, StepsCard};
use super::primary::Primary;
use super::shown::{Shown, known_plan};
use super::sparkline::HistoryCard;
use super::standing::Standing;
use super::{assessments, cluster_name, day_texts};
use crate::domain::assessment::Assessment;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::report::history::moments;
use crate::route::{Page, Route};
use crate::ui::components::Remount;
use crate::ui::pages::home::place_line;
use crate::ui::pages::top::Top;
use crate::ui::session::{Desk, use_session};

/// The page. It is built anew when another tab changes the assessments.
#[component]
pub(super) fn ClusterPage(cluster: String, locale: Locale) -> impl IntoView {
    let session = use_session();
    let title = cluster_name(session, &cluster, locale);
    let profile = session.latest_of_cluster(&cluster).map(|latest| latest.cluster).unwrap_or_default();
    let desk = Desk::open(session, &cluster);
    let (of, plan) = (cluster.clone(), known_plan(desk));
    let all = Memo::new(move |_| assessments(session, &of));
    let cards = move |assessments: Vec<Assessment>| {
        let moments = moments(session.instrument(), &assessments);
        let days = day_texts(&assessments, locale);
        let shown = Shown { cluster: cluster.clone(), desk, plan, assessments, days, moments, locale };
        view! { <Cards shown=shown /> }
    };
    view! {
        <div class="cluster-page">
            <Top title=title of=place_line([profile.product, profile.district]) back=Route::Home locale=locale />
            <Remount of=all children=cards />
        </div>
    }
}

#[component]
fn Cards(shown: Shown) -> impl IntoView {
    let (locale, words) = (shown.locale, i18n::cluster(shown.locale));
    let Some((latest, moment)) = shown.assessments.last().cloned().zip(shown.moments.last().cloned()) else {
        return view! {
            <p class="lead">{i18n::history(locale).none}</p>
            <PlanCard shown=shown />
        }
        .into_any();
    };
    let workshop = Route::own(&latest.id, Page::Workshop).href();
    view! {
        <div class="cluster-top">
            <Standing day=shown.days.last().cloned().unwrap_or_default() moment=moment.clone() locale=locale />
            <Primary shown=shown.clone() moment=moment />
        </div>
        <div class="cards">
            <PlanCard shown=shown.clone() />
            <StepsCard shown=shown.clone() />
            <HistoryCard shown=shown.clone() />
            <section class="card">
                <h2>{words.workshop}</h2>
                <p>{words.workshop_lead}</p>
                <p class="actions">
                    <a class="button quiet" href=workshop>
                        {words.to_workshop}
                    </a>
                </p>
            </section>
        </div>
        <Files shown=shown />
    }
    .into_any()
}
