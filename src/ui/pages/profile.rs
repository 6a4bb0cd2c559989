//! The profile of the cluster, and the date of the assessment.

use std::str::FromStr;

use leptos::prelude::*;

use super::asking::page_of;
use crate::domain::assessment::{Assessment, ClusterProfile, Date, Participants};
use crate::domain::instrument::{FieldKind, Locale, ProfileField};
use crate::i18n::texts;
use crate::persistence::{Order, Scope};
use crate::platform::{document, location};
use crate::report::progress;
use crate::route::{Page, Route};
use crate::ui::components::TextField;
use crate::ui::session::Session;
use crate::ui::view;

/// The fields of the instrument's profile. The assessment is made with the first thing typed.
pub fn profile(session: Session, locale: Locale, id: String) -> AnyView {
    let (words, common) = (&texts(locale).profile, &texts(locale).common);
    document::set_title(&format!("{} – Dinamika", words.title));
    let start = untrack(|| session.library.with(|library| library.assessments.get(&id).cloned()));
    let start = start.unwrap_or_else(|| session.blank(&id, ClusterProfile::default()));
    let errors = RwSignal::new(Vec::<(String, String)>::new());
    let error_of = move |field: &str| {
        let field = field.to_owned();
        Signal::derive(move || {
            errors.with(|errors| {
                errors.iter().find(|(id, _)| *id == field).map(|(_, text)| text.clone()).unwrap_or_default()
            })
        })
    };
    let has_previous = session.library.with_untracked(|library| library.previous(&start).is_some());
    let typed: Vec<_> = session
        .instrument
        .profile_fields
        .iter()
        .map(|field| {
            let unfinished =
                session.unfinished.with_untracked(|texts| texts.get(&(id.clone(), field.id.clone())).cloned());
            (field, RwSignal::new(unfinished.unwrap_or_else(|| read(&start.cluster, &field.id))))
        })
        .collect();
    let fields = typed.iter().map(|(field, text)| {
        let (id, text, field) = (id.clone(), *text, *field);
        let on_input = move |value: String| {
            text.set(value.clone());
            session.unfinished.update(|texts| {
                let place = (id.clone(), field.id.clone());
                match fault(field, &value, None, locale) {
                    Some(_) => texts.insert(place, value.clone()),
                    None => texts.remove(&place),
                };
            });
            session.change(Scope::Profile(id.clone()), Some(field.id.clone()), &[&id], |one| store(one, field, &value));
        };
        let note = field.note.as_ref().map(|note| note.get(locale)).unwrap_or_default();
        let optional = if field.required { String::new() } else { format!(" ({})", words.optional) };
        let keyboard = if field.kind == FieldKind::Text { "text" } else { "numeric" };
        view! {
            <TextField
                id=field.id.clone()
                label=format!("{}{optional}", field.label.get(locale))
                hint=format!("{} {note}", field.hint.get(locale))
                value=text
                on_input
                error=error_of(&field.id)
                keyboard
            />
        }
    });
    let fields = fields.collect_view();
    let go_on = {
        let id = id.clone();
        move |_| {
            let year = session.library.with_untracked(|library| library.assessments.get(&id).and_then(|one| one.date));
            let found: Vec<_> =
                typed.iter().filter_map(|(field, text)| fault(field, &text.get_untracked(), year, locale)).collect();
            if found.is_empty() {
                location::go(&first_question(session, &id));
            } else {
                errors.set(found);
                request_animation_frame(|| document::focus("#errors"));
            }
        }
    };
    view! {
        <form class="column profile" on:submit=move |event| event.prevent_default() novalidate>
            <a class="back" href=Route::Home.href()>"← "{common.back}</a>
            <ErrorSummary errors locale />
            <h1 tabindex="-1">{words.title}</h1>
            <p class="lead">{words.lead}</p>
            {fields}
            {has_previous.then(|| view! { <PreviousAnswers session locale /> })}
            <Occasion session locale start />
            <p class="actions"><button type="submit" class="button" on:click=go_on>{words.start}</button></p>
        </form>
    }
}

/// What is wrong, at the top, with a way to each field.
#[component]
fn ErrorSummary(errors: RwSignal<Vec<(String, String)>>, locale: Locale) -> impl IntoView {
    let words = &texts(locale).profile;
    move || {
        let errors = errors.get();
        (!errors.is_empty()).then(|| {
            let item = |(field, text): (String, String)| {
                let target = format!("#{field}");
                let focus = move |event: leptos::ev::MouseEvent| {
                    event.prevent_default();
                    document::focus(&target);
                };
                view! { <li><a href=format!("#{field}") on:click=focus>{text}</a></li> }
            };
            view! {
                <div class="notice wrong" id="errors" role="alert" tabindex="-1">
                    <h2>{words.error_title}</h2>
                    <ul>{errors.into_iter().map(item).collect_view()}</ul>
                    <p>{words.error_safe}</p>
                </div>
            }
        })
    }
}

/// For a cluster that was assessed before: last time's answers beside the questions, or not.
#[component]
fn PreviousAnswers(session: Session, locale: Locale) -> impl IntoView {
    let words = &texts(locale).profile;
    let choice = move |shown: bool, label: &'static str| {
        let is_chosen = move || session.settings.with(|settings| settings.show_previous) == shown;
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="previous"
                    prop:checked=is_chosen
                    on:change=move |_| session.configure(|settings| settings.show_previous = shown)
                />
                {label}
            </label>
        }
    };
    view! {
        <fieldset>
            <legend>{words.previous}</legend>
            {choice(false, words.previous_blank)}
            {choice(true, words.previous_shown)}
        </fieldset>
    }
}

/// When it takes place and who takes part.
#[component]
fn Occasion(session: Session, locale: Locale, start: Assessment) -> impl IntoView {
    let words = &texts(locale).profile;
    let id = StoredValue::new(start.id.clone());
    let change = move |name: &str, change: &dyn Fn(&mut Assessment)| {
        let id = id.get_value();
        session.change(Scope::Profile(id.clone()), Some(name.to_owned()), &[&id], change);
    };
    let date = RwSignal::new(start.date.map(|date| date.to_string()).unwrap_or_default());
    let set_date = move |text: String| {
        date.set(text.clone());
        if let Some(date) = Date::parse(&text) {
            change("date", &|one| one.date = Some(date));
        }
    };
    let facilitator = RwSignal::new(start.facilitator.clone().unwrap_or_default());
    let set_facilitator = move |text: String| {
        facilitator.set(text.clone());
        change("facilitator", &|one| one.facilitator = filled(&text));
    };
    let roles = session.instrument.roles.iter().map(|role| {
        let count = start.participants.iter().find(|one| one.role == role.id).map(|one| one.count.to_string());
        let count = RwSignal::new(count.unwrap_or_default());
        let set_count = move |text: String| {
            count.set(text.clone());
            change(&role.id, &|one| set_participants(one, &role.id, &text));
        };
        view! {
            <TextField
                id=format!("role-{}", role.id)
                label=role.name.get(locale)
                hint=""
                value=count
                on_input=set_count
                error=Signal::stored(String::new())
                keyboard="numeric"
            />
        }
    });
    let none = || Signal::stored(String::new());
    view! {
        <TextField id="date" kind="date" label=words.date hint=words.date_hint value=date on_input=set_date error=none() />
        <TextField
            id="facilitator"
            label=format!("{} ({})", words.facilitator, words.optional)
            hint=words.facilitator_hint
            value=facilitator
            on_input=set_facilitator
            error=none()
        />
        <details>
            <summary>{words.participants}</summary>
            <p class="hint">{words.participants_hint}</p>
            {roles.collect_view()}
        </details>
    }
}

fn first_question(session: Session, id: &str) -> Route {
    let assessment = session.library.with_untracked(|library| library.assessments.get(id).cloned());
    let most_telling = assessment.and_then(|one| progress(session.instrument, &one).next_question);
    let by_order = match session.settings.with_untracked(|settings| settings.order) {
        Order::Instrument => session.instrument.indicators.first(),
        Order::Fastest => most_telling,
    };
    by_order.map_or(Route::own(id, Page::Check), |first| Route::own(id, page_of(session, first)))
}

fn filled(text: &str) -> Option<String> {
    (!text.trim().is_empty()).then(|| text.trim().to_owned())
}

/// What a profile field holds, as typed.
fn read(cluster: &ClusterProfile, field: &str) -> String {
    let text = match field {
        "name" => cluster.name.clone(),
        "product" => cluster.product.clone(),
        "district" => cluster.district.clone(),
        "year_begun" => cluster.year_begun.map(|year| year.to_string()),
        "active_firms" => cluster.active_firms.map(|firms| firms.to_string()),
        "workers" => cluster.workers.map(|workers| workers.to_string()),
        other => cluster.other.get(other).and_then(|value| value.as_str()).map(str::to_owned),
    };
    text.unwrap_or_default()
}

/// Stores what was typed; a number that is not one yet leaves what was stored.
fn store(assessment: &mut Assessment, field: &ProfileField, text: &str) {
    let cluster = &mut assessment.cluster;
    match field.id.as_str() {
        "name" => cluster.name = filled(text),
        "product" => cluster.product = filled(text),
        "district" => cluster.district = filled(text),
        "year_begun" => cluster.year_begun = number(text, cluster.year_begun),
        "active_firms" => cluster.active_firms = number(text, cluster.active_firms),
        "workers" => cluster.workers = number(text, cluster.workers),
        other => {
            cluster.other.insert(other.to_owned(), text.into());
        }
    }
}

fn number<N: FromStr>(text: &str, stored: Option<N>) -> Option<N> {
    let text = text.trim();
    if text.is_empty() { None } else { text.parse().ok().or(stored) }
}

/// What is wrong with a field: its id and what to do.
fn fault(field: &ProfileField, text: &str, date: Option<Date>, locale: Locale) -> Option<(String, String)> {
    let words = &texts(locale).profile;
    let (text, label) = (text.trim(), field.label.get(locale));
    let message = match field.kind {
        FieldKind::Text if text.is_empty() && field.required => words.error_name.to_owned(),
        FieldKind::Number if !text.is_empty() && text.parse::<u32>().is_err() => (words.error_number)(label),
        FieldKind::Year if !text.is_empty() => {
            let latest = date.map_or(i32::from(u16::MAX), |date| i32::from(date.year()));
            let is_year = text.len() == 4 && text.parse::<i32>().is_ok_and(|year| (0..=latest).contains(&year));
            return (!is_year).then(|| (field.id.clone(), (words.error_year)(label)));
        }
        _ => return None,
    };
    Some((field.id.clone(), message))
}

fn set_participants(assessment: &mut Assessment, role: &str, text: &str) {
    let count = text.trim().parse::<u32>().ok().filter(|count| *count != 0);
    match (assessment.participants.iter_mut().find(|one| one.role == role), count) {
        (Some(known), Some(count)) => known.count = count,
        (Some(_), None) => assessment.participants.retain(|one| one.role != role),
        (None, Some(count)) => {
            assessment.participants.push(Participants { role: role.to_owned(), count, other: serde_json::Map::new() });
        }
        (None, None) => {}
    }
}
