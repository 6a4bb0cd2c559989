//! One cluster on the home page.

use leptos::prelude::*;

use super::asking::page_of;
use crate::domain::assessment::{Assessment, ClusterProfile};
use crate::domain::instrument::Locale;
use crate::i18n::texts;
use crate::persistence::Scope;
use crate::platform::{clock, identifier, location};
use crate::report::{Progress, Step, progress, stage_sentence};
use crate::route::{Page, Route};
use crate::ui::components::SmallLadder;
use crate::ui::session::Session;
use crate::ui::view;

/// A cluster with its latest assessment and, folded, what is done more rarely.
#[component]
pub fn ClusterCard(
    session: Session,
    locale: Locale,
    /// Its assessments, the latest first.
    assessments: Vec<Assessment>,
) -> impl IntoView {
    let (words, common) = (&texts(locale).home, &texts(locale).common);
    let mut assessments = assessments.into_iter();
    let latest = assessments.next()?;
    let earlier: Vec<_> = assessments.collect();
    let Progress { ladder, diagnosis, counts, .. } = progress(session.instrument, &latest);
    let stage = if diagnosis.is_assessable() {
        stage_sentence(session.instrument, diagnosis.stage, locale)
    } else {
        common.stage_not_yet.to_owned()
    };
    let steps: Signal<Vec<Step<'static>>> = Signal::stored(ladder);
    let place = [latest.cluster.product.clone(), latest.cluster.district.clone()];
    let place = place.into_iter().flatten().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ");
    let is_complete = counts.unanswered == 0;
    let result = Route::own(&latest.id, Page::Result).href();
    Some(view! {
        <article class="card cluster">
            <h2>{name_of(&latest, locale)}</h2>
            <p class="hint">{place}</p>
            <SmallLadder steps label=stage.clone() />
            <p><b>{stage}</b></p>
            <p class="hint">{date_of(&latest, locale)} " · " {(words.progress)(counts.answered, counts.applicable())}</p>
            <p class="actions">
                {if is_complete {
                    view! { <a class="button" href=result>{words.see_result}</a> }
                } else {
                    view! {
                        <a class="button" href=resume(session, &latest).href()>{words.resume}</a>
                        <a class="button quiet" href=result>{words.see_result}</a>
                    }
                }}
                {is_complete.then(|| view! { <Again session locale cluster=latest.cluster.clone() /> })}
            </p>
            {(!earlier.is_empty()).then(|| earlier_list(&earlier, locale))}
            <More session locale latest earlier is_complete />
        </article>
    })
}

/// Where the user left off: the question looked at last, in the layout chosen.
fn resume(session: Session, assessment: &Assessment) -> Route {
    let place = session.settings.with_untracked(|settings| settings.places.get(&assessment.id).cloned());
    let indicator = place.and_then(|place| session.instrument.indicator(&place));
    let Some(indicator) = indicator.or_else(|| session.instrument.indicators.first()) else { return Route::Home };
    Route::own(&assessment.id, page_of(session, indicator))
}

#[component]
fn Again(session: Session, locale: Locale, cluster: ClusterProfile) -> impl IntoView {
    let start = move |_| start_again(session, &cluster);
    view! { <button type="button" class="button quiet" on:click=start>{texts(locale).home.new_assessment}</button> }
}

/// A new assessment of the same cluster, nothing answered.
fn start_again(session: Session, cluster: &ClusterProfile) {
    let id = identifier::fresh();
    session.change(Scope::Clusters, None, &[&id], |assessment| *assessment = session.blank(&id, cluster.clone()));
    location::go(&Route::own(&id, Page::Profile));
}

fn earlier_list(earlier: &[Assessment], locale: Locale) -> impl IntoView + use<> {
    let item = |assessment: &Assessment| {
        let href = Route::own(&assessment.id, Page::Result).href();
        view! { <li><a href=href>{date_of(assessment, locale)}</a></li> }
    };
    view! {
        <h3>{texts(locale).home.earlier}</h3>
        <ul>{earlier.iter().map(item).collect_view()}</ul>
    }
}

/// Rename, download, delete.
#[component]
fn More(
    session: Session,
    locale: Locale,
    latest: Assessment,
    earlier: Vec<Assessment>,
    is_complete: bool,
) -> impl IntoView {
    let words = &texts(locale).home;
    let ids: Vec<String> = std::iter::once(&latest).chain(&earlier).map(|one| one.id.clone()).collect();
    let rename = move |event: leptos::ev::Event| {
        let name = event_target_value(&event).trim().to_owned();
        if !name.is_empty() {
            let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
            session.change(Scope::Clusters, None, &ids, |assessment| assessment.cluster.name = Some(name.clone()));
        }
    };
    let name = latest.cluster.name.clone().unwrap_or_default();
    let cluster = latest.cluster.clone();
    let again = (!is_complete).then(|| view! { <p><Again session locale cluster /></p> });
    let field = format!("rename-{}", latest.id);
    let row = move |assessment: Assessment| {
        let (date, id) = (date_of(&assessment, locale), assessment.id.clone());
        view! {
            <p class="actions">
                <button type="button" class="button quiet" on:click=move |_| session.download(&assessment)>
                    {words.download}<span class="visually-hidden">" "{date.clone()}</span>
                </button>
                <button type="button" class="button quiet danger" on:click=move |_| session.delete(&id)>
                    {words.delete}<span class="visually-hidden">" "{date.clone()}</span>
                </button>
                <span class="hint">{date.clone()}</span>
            </p>
        }
    };
    view! {
        <details>
            <summary>{words.more}</summary>
            <div class="field">
                <label for=field.clone()>{words.rename}</label>
                <input id=field type="text" value=name on:change=rename autocomplete="off" />
            </div>
            {again}
            {std::iter::once(latest).chain(earlier).map(row).collect_view()}
        </details>
    }
}

fn name_of(assessment: &Assessment, locale: Locale) -> String {
    let name = assessment.cluster.name.clone().filter(|name| !name.trim().is_empty());
    name.unwrap_or_else(|| texts(locale).common.unnamed_cluster.to_owned())
}

fn date_of(assessment: &Assessment, locale: Locale) -> String {
    assessment.date.map(|date| clock::date_text(date, locale)).unwrap_or_default()
}
