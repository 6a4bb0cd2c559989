//! Saving the levels that were tried as the target of the cluster.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::assessment::{Assessment, Date};
use crate::domain::instrument::Locale;
use crate::domain::plan::Target;
use crate::i18n;
use crate::platform::{clock, document, identifier};
use crate::report::{Report, YEARS, day, day_limits, levels_to_aim, next_assessment};
use crate::route::Route;
use crate::ui::components::{QuietButton, TextField};
use crate::ui::pages::save_target;
use crate::ui::session::use_session;

/// The day proposed: a year after the assessment, or after today if that is over.
fn proposed(assessment: &Assessment) -> Option<Date> {
    let today = clock::today();
    let next = assessment.date.and_then(next_assessment).filter(|next| today.is_none_or(|today| today < *next));
    next.or_else(|| today.and_then(next_assessment))
}

/// Name, day, and the button. Afterwards the plan shows what the target lacks.
#[component]
pub(super) fn SaveTarget(
    assessment: StoredValue<Assessment>,
    report: StoredValue<Report<'static>>,
    locale: Locale,
) -> impl IntoView {
    let (session, words) = (use_session(), i18n::target(locale));
    let next = assessment.with_value(proposed);
    // What was typed outlives another language, which builds the page anew.
    let typed = session.tried.get_untracked();
    let name = typed.name.unwrap_or_else(|| next.map(|day| (words.proposed)(day.year())).unwrap_or_default());
    let date = typed.day.unwrap_or_else(|| next.map(|day| day.to_string()).unwrap_or_default());
    let (name, date) = (RwSignal::new(name), RwSignal::new(date));
    // A second press before the plan is read saves the same target, not another one.
    let id = StoredValue::new(identifier::fresh());
    let (error, name_error, date_error) = (RwSignal::new(""), RwSignal::new(""), RwSignal::new(String::new()));
    let no_day = (i18n::profile(locale).error_date)(*YEARS.start(), *YEARS.end());
    let save = move |_| {
        let levels = assessment.with_value(|one| {
            session.tried.with_untracked(|tried| levels_to_aim(session.instrument(), one, &tried.levels))
        });
        let is_unnamed = name.with_untracked(|name| name.trim().is_empty());
        name_error.set(if is_unnamed { words.no_name } else { "" });
        error.set(if levels.is_empty() { words.nothing_raised } else { "" });
        let due = day(&date.get_untracked());
        date_error.set(if due.is_err() { no_day.clone() } else { String::new() });
        if due.is_err() {
            return document::focus("#target-date");
        }
        if is_unnamed {
            return document::focus("#target-name");
        }
        if levels.is_empty() {
            return;
        }
        let target = Target {
            id: id.get_value(),
            name: name.with_untracked(|name| name.trim().to_owned()),
            date: due.unwrap_or_default(),
            set: clock::now(),
            levels: levels.into_iter().collect(),
            ..Target::default()
        };
        let cluster = assessment.with_value(|one| one.cluster_id().to_owned());
        let instead_of = report.with_value(|report| report.goal.as_ref().map(|goal| goal.id.clone()));
        spawn_local(async move {
            let is_saved = match save_target(session, cluster.clone(), target, instead_of).await {
                Ok(saving) => saving.await,
                Err(_) => false,
            };
            if is_saved {
                session.tried.update_untracked(|tried| (tried.name, tried.day) = (None, None));
                session.go(Route::Plan(cluster));
            } else {
                // The page may be gone by then.
                let _ = error.try_set(words.no_plan);
            }
        });
    };
    view! {
        <div class="save-target">
            <h4>{words.save_title}</h4>
            <p class="hint">{words.save_hint}</p>
            <TextField
                id="target-name".to_owned()
                label=words.name
                hint=""
                value=name
                on_input=Callback::new(move |text: String| {
                    session.tried.update_untracked(|tried| tried.name = Some(text.clone()));
                    name.set(text);
                })
                error=Signal::derive(move || name_error.get().to_owned())
                keyboard="text"
                kind="text"
            />
            <TextField
                id="target-date".to_owned()
                label=words.date
                hint=""
                value=date
                on_input=Callback::new(move |text: String| {
                    session.tried.update_untracked(|tried| tried.day = Some(text.clone()));
                    date.set(text);
                })
                on_leave=Callback::new(move |told: Option<String>| {
                    if told.is_none() {
                        date.set("?".to_owned());
                    }
                })
                error=date_error
                keyboard=""
                kind="date"
                limits=Some(day_limits())
            />
            <p class="actions">
                <QuietButton on:click=save>{words.save}</QuietButton>
            </p>
            <p class="target-error" role="alert">
                {error}
            </p>
        </div>
    }
}
