//! The profile of the cluster, and the date of the assessment.

use std::str::FromStr;

use super::asking::page_of;
use crate::domain::assessment::{Assessment, ClusterProfile, Date, Participants};
use crate::domain::instrument::{FieldKind, Locale, ProfileField};
use crate::i18n;
use crate::json::Object;
use crate::persistence::{Order, Scope};
use crate::platform::document;
use crate::report::progress;
use crate::route::{Page, Route};
use crate::ui::components::{TextField, quiet_button, text_field};
use crate::ui::session::Session;
use crate::ui::view::{
    Callback, Element, IntoView, RwSignal, Signal, View, a, button, details, div, fieldset, form, h1, h2, input, label,
    legend, li, p, several, summary, ul,
};

/// The fields of the instrument's profile. The assessment is made with the first thing typed.
pub fn profile(session: Session, locale: Locale, id: String) -> View {
    let (words, common) = (i18n::profile(locale), i18n::common(locale));
    document::set_title(&format!("{} – Dinamika", words.title));
    let start = session.library.with_untracked(|library| library.assessments.get(&id).cloned());
    let start = start.unwrap_or_else(|| session.blank(&id, ClusterProfile::default()));
    let errors = RwSignal::new(Vec::<(String, String)>::new());
    let has_previous = session.library.with_untracked(|library| library.previous(&start).is_some());
    let typed: Vec<_> = session
        .instrument()
        .profile_fields
        .iter()
        .map(|field| {
            let unfinished =
                session.unfinished.with_untracked(|texts| texts.get(&format!("{id}/{}", field.id)).cloned());
            (field, RwSignal::new(unfinished.unwrap_or_else(|| read(&start.cluster, &field.id))))
        })
        .collect();
    let fields = several(typed.iter().map(|(field, text)| {
        let error = error_of(errors.clone(), field.id.clone());
        profile_field(session, locale, id.clone(), field, text.clone(), error)
    }));
    let wrong = error_summary(errors.clone(), locale);
    let leave = Callback::new(move |to: fn(Session, &str) -> Route| {
        let year = session.library.with_untracked(|library| library.assessments.get(&id).and_then(|one| one.date));
        let found: Vec<_> =
            typed.iter().filter_map(|(field, text)| fault(field, &text.get_untracked(), year, locale)).collect();
        if found.is_empty() {
            session.go(to(session, &id));
        } else {
            errors.set(found);
            document::next_frame(|| document::focus("#errors"));
        }
    });
    let away = leave.clone();
    let go_on = button().attr("type", "submit").class("button").on("click", move |_| leave.run(first_question));
    let hold = quiet_button().on("click", move |_| away.run(|_, id| Route::own(id, Page::Workshop)));
    form()
        .class("column profile")
        .on("submit", |event| event.prevent_default())
        .attr("novalidate", true)
        .child(a().class("back").attr("href", Route::Home.href()).child("← ").child(common.back))
        .child(wrong)
        .child(h1().attr("tabindex", "-1").child(words.title))
        .child(p().class("lead").child(words.lead))
        .child(fields)
        .child(has_previous.then(|| previous_answers(session, locale)))
        .child(occasion(session, locale, start))
        .child(p().class("actions").child(go_on.child(words.start)).child(hold.child(i18n::home(locale).workshop)))
        .into_view()
}

/// What is wrong with a field now; empty when nothing is.
fn error_of(errors: RwSignal<Vec<(String, String)>>, field: String) -> Signal<String> {
    Signal::derive(move || {
        errors
            .with(|errors| errors.iter().find(|(id, _)| *id == field).map(|(_, text)| text.clone()).unwrap_or_default())
    })
}

fn profile_field(
    session: Session,
    locale: Locale,
    id: String,
    field: &'static ProfileField,
    text: RwSignal<String>,
    error: Signal<String>,
) -> View {
    let change = move |value: &str| {
        session.unfinished.update(|texts| {
            let place = format!("{id}/{}", field.id);
            match fault(field, value, None, locale) {
                Some(_) => texts.insert(place, value.to_owned()),
                None => texts.remove(&place),
            };
        });
        session.change(Scope::Profile(id.clone()), Some(field.id.clone()), &[&id], |one| store(one, field, value));
    };
    let note = field.note.as_ref().map(|note| note.get(locale)).unwrap_or_default();
    let optional = if field.required { String::new() } else { format!(" ({})", i18n::profile(locale).optional) };
    let name = format!("{}{optional}", field.label.get(locale));
    let hint = format!("{} {note}", field.hint.get(locale));
    let keyboard = if field.kind == FieldKind::Text { "text" } else { "numeric" };
    text_field(TextField { error, keyboard, ..typed_field(field.id.clone(), name, hint, text, change) })
}

/// A field for any text that holds `text`, and calls `change` when something is typed.
fn typed_field(
    id: String,
    label: String,
    hint: String,
    text: RwSignal<String>,
    change: impl Fn(&str) + 'static,
) -> TextField {
    let held = text.clone();
    let on_input = move |typed: String| {
        text.set(typed.clone());
        change(&typed);
    };
    TextField {
        id,
        label,
        hint,
        value: Signal::derive(move || held.get()),
        on_input: Callback::new(on_input),
        error: Signal::stored(String::new()),
        keyboard: "text",
        kind: "text",
    }
}

/// What is wrong, at the top, with a way to each field.
fn error_summary(errors: RwSignal<Vec<(String, String)>>, locale: Locale) -> View {
    let words = i18n::profile(locale);
    let shown = move || {
        let errors = errors.get();
        (!errors.is_empty()).then(|| {
            let item = |(field, text): (String, String)| {
                let target = format!("#{field}");
                let link = a().attr("href", target.as_str()).on("click", move |event| {
                    event.prevent_default();
                    document::focus(&target);
                });
                li().child(link.child(text))
            };
            div()
                .class("notice wrong")
                .attr("id", "errors")
                .attr("role", "alert")
                .attr("tabindex", "-1")
                .child(h2().child(words.error_title))
                .child(ul().children(errors.into_iter().map(item)))
                .child(p().child(words.error_safe))
        })
    };
    shown.into_view()
}

/// For a cluster that was assessed before: last time's answers beside the questions, or not.
fn previous_answers(session: Session, locale: Locale) -> Element {
    let words = i18n::profile(locale);
    let choice = move |shown: bool, text: &'static str| {
        let field = input()
            .attr("type", "radio")
            .attr("name", "previous")
            .prop("checked", move || session.settings.with(|settings| settings.show_previous) == shown)
            .on("change", move |_| session.configure(|settings| settings.show_previous = shown));
        label().class("choice").child(field).child(text)
    };
    fieldset()
        .child(legend().child(words.previous))
        .child(choice(false, words.previous_blank))
        .child(choice(true, words.previous_shown))
}

/// When it takes place and who takes part.
fn occasion(session: Session, locale: Locale, start: Assessment) -> View {
    let words = i18n::profile(locale);
    let Assessment { id, date, facilitator, participants, .. } = start;
    let change = move |name: &str, change: &dyn Fn(&mut Assessment)| {
        session.change(Scope::Profile(id.clone()), Some(name.to_owned()), &[&id], change);
    };
    let set_date = {
        let change = change.clone();
        move |text: &str| {
            if let Some(date) = Date::parse(text) {
                change("date", &|one| one.date = Some(date));
            }
        }
    };
    let date = RwSignal::new(date.map(|date| date.to_string()).unwrap_or_default());
    let date = typed_field("date".to_owned(), words.date.to_owned(), words.date_hint.to_owned(), date, set_date);
    let roles = session.instrument().roles.iter().map(|role| {
        let count = participants.iter().find(|one| one.role == role.id).map(|one| one.count.to_string());
        let count = RwSignal::new(count.unwrap_or_default());
        let change = change.clone();
        let set_count = move |text: &str| change(&role.id, &|one| set_participants(one, &role.id, text));
        let (id, name) = (format!("role-{}", role.id), role.name.get(locale).to_owned());
        text_field(TextField { keyboard: "numeric", ..typed_field(id, name, String::new(), count, set_count) })
    });
    let participants = details()
        .child(summary().child(words.participants))
        .child(p().class("hint").child(words.participants_hint))
        .children(roles);
    let set_facilitator = move |text: &str| change("facilitator", &|one| one.facilitator = filled(text));
    let facilitator = typed_field(
        "facilitator".to_owned(),
        format!("{} ({})", words.facilitator, words.optional),
        words.facilitator_hint.to_owned(),
        RwSignal::new(facilitator.unwrap_or_default()),
        set_facilitator,
    );
    several([text_field(TextField { kind: "date", ..date }), text_field(facilitator), participants.into_view()])
}

fn first_question(session: Session, id: &str) -> Route {
    let assessment = session.library.with_untracked(|library| library.assessments.get(id).cloned());
    let most_telling = assessment.and_then(|one| progress(session.instrument(), &one).next_question);
    let by_order = match session.settings.with_untracked(|settings| settings.order) {
        Order::Instrument => session.instrument().indicators.first(),
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
    let words = i18n::profile(locale);
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
    let text = text.trim();
    // What is no number yet leaves what was stored.
    let Ok(count) = (if text.is_empty() { Ok(0) } else { text.parse::<u32>() }) else { return };
    let count = Some(count).filter(|count| *count != 0);
    match (assessment.participants.iter_mut().find(|one| one.role == role), count) {
        (Some(known), Some(count)) => known.count = count,
        (Some(_), None) => assessment.participants.retain(|one| one.role != role),
        (None, Some(count)) => {
            assessment.participants.push(Participants { role: role.to_owned(), count, other: Object::new() });
        }
        (None, None) => {}
    }
}
