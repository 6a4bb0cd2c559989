//! Action plans that the home page does not lead to: those of clusters without an assessment, and unreadable ones.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::exchange::{FileError, decode_plan};
use crate::i18n;
use crate::persistence::PLAN_PREFIX;
use crate::platform::{files, storage};
use crate::report::names;
use crate::route::Route;
use crate::ui::components::QuietButton;
use crate::ui::session::{Session, use_session};

/// One of them.
#[derive(Clone, PartialEq)]
struct Left {
    cluster: String,
    name: String,
    /// Its record, if it is unreadable.
    unreadable: Option<String>,
}

/// Whether any action plan is stored.
pub(super) fn has_plans() -> bool {
    !storage::read_all(PLAN_PREFIX).is_empty()
}

fn left(session: Session, locale: Locale) -> Vec<Left> {
    let of = |(key, text): (String, String)| {
        let cluster = key.strip_prefix(PLAN_PREFIX)?.to_owned();
        let here = session.name_of_cluster(&cluster);
        let has_home = session.library.with(|library| library.assessments.heads().any(|head| head.cluster == cluster));
        let (plan_name, unreadable) = match decode_plan(&text) {
            Ok(plan) if has_home || plan.is_empty() => return None,
            Ok(plan) => (plan.name, None),
            // It is shown read-only on its page.
            Err(FileError::NewerPlan(_)) if has_home => return None,
            Err(FileError::NewerPlan(_)) => (None, None),
            Err(_) => (None, Some(text)),
        };
        Some(Left { name: names::cluster(here.or(plan_name).as_deref(), locale), cluster, unreadable })
    };
    storage::read_all(PLAN_PREFIX).into_iter().filter_map(of).collect()
}

/// Lists them with a link to each; nothing if there are none.
#[component]
pub(super) fn PlansLeft(locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::data(locale));
    let all = Memo::new(move |_| left(session, locale));
    let item = move |one: Left| {
        let text = if one.unreadable.is_some() { words.plan_unreadable } else { words.plan_left };
        let download = one.unreadable.map(|record| {
            let file = format!("dinamika-{}.json", files::name_part(&one.name));
            view! { <QuietButton on:click=move |_| files::download(&file, &record)>{words.plan_download}</QuietButton> }
        });
        view! {
            <li>
                <span>{text(&one.name)}</span>
                <p class="actions">
                    <a class="button quiet" href=Route::Plan(one.cluster).href()>
                        {i18n::plan(locale).see_plan}
                        <span class="visually-hidden">{format!(": {}", one.name)}</span>
                    </a>
                    {download}
                </p>
            </li>
        }
    };
    view! {
        <Show when=move || all.with(|all| !all.is_empty())>
            <h3>{words.plans_left}</h3>
            <ul class="plain-list">{move || all.get().into_iter().map(item).collect_view()}</ul>
        </Show>
    }
}
