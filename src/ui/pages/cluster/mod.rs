//! The part for one cluster: everything of it in one place, its history, two of its assessments side by side.

mod comparison;
mod files;
mod history;
mod overview;
mod plan;
mod primary;
mod shown;
mod sparkline;
mod standing;

use leptos::prelude::*;

use self::comparison::ComparisonPage;
use self::history::HistoryPage;
use self::overview::ClusterPage;
use super::days::day_text;
use super::not_found::NotFound;
use crate::domain::assessment::Assessment;
use crate::domain::instrument::Locale;
use crate::report::names;
use crate::route::Route;
use crate::ui::lazy::lazy_fn;
use crate::ui::session::{Session, use_session};

lazy_fn! {
    in cluster;

    /// The page of a route in this part.
    pub(super) fn page(route: Route, locale: Locale) -> AnyView {
        page_of(route, locale)
    }
}

fn page_of(route: Route, locale: Locale) -> AnyView {
    let session = use_session();
    match route {
        Route::Cluster(cluster) if !session.is_of_member(&cluster) => {
            view! { <ClusterPage cluster=cluster locale=locale /> }.into_any()
        }
        Route::History(cluster) if !session.is_of_member(&cluster) => {
            view! { <HistoryPage cluster=cluster locale=locale /> }.into_any()
        }
        Route::Comparison(cluster, then, now) if !session.is_of_member(&cluster) => {
            let all = assessments(session, &cluster);
            let place = |id: &str| all.iter().position(|one| one.id == id);
            // The earlier one first, whatever the address says.
            let both = place(&then).zip(place(&now)).filter(|(then, now)| then != now);
            let [then, now] =
                both.map_or([None, None], |(then, now)| [then.min(now), then.max(now)].map(|at| all.get(at)));
            match then.zip(now) {
                Some((then, now)) => {
                    view! { <ComparisonPage then=then.clone() now=now.clone() locale=locale /> }.into_any()
                }
                None => view! { <NotFound locale=locale /> }.into_any(),
            }
        }
        _ => view! { <NotFound locale=locale /> }.into_any(),
    }
}

/// The assessments of a cluster, the oldest first, without those of invited members: they are one person's answers.
fn assessments(session: Session, cluster: &str) -> Vec<Assessment> {
    let ids = session.ids_of_cluster(cluster);
    ids.iter().rev().filter(|id| !session.is_invited(id)).filter_map(|id| session.stored(id)).collect()
}

/// The name of a cluster, as in its latest assessment.
fn cluster_name(session: Session, cluster: &str, locale: Locale) -> String {
    names::cluster(session.name_of_cluster(cluster).as_deref(), locale)
}

/// The day of each assessment in words, or that it has none; several of one day are numbered.
fn day_texts(all: &[Assessment], locale: Locale) -> Vec<String> {
    let text = |one: &Assessment| day_text(one.date, locale);
    let numbered = |(place, one): (usize, &Assessment)| {
        let of_day = |others: &[Assessment]| others.iter().filter(|other| other.date == one.date).count();
        match (of_day(all), of_day(all.get(..=place).unwrap_or_default())) {
            (1, _) => text(one),
            (_, number) => format!("{} ({number})", text(one)),
        }
    };
    all.iter().enumerate().map(numbered).collect()
}
