//! The profile of the cluster, and the date of the assessment.

use leptos::ev;
use leptos::prelude::*;

use super::profile_text::{Fault, fault, filled, read, set_participants, store};
use crate::domain::assessment::{Assessment, ClusterProfile, Date};
use crate::domain::instrument::{FieldKind, Locale, ProfileField};
use crate::i18n;
use crate::persistence::{Order, Scope};
use crate::platform::document;
use crate::report::progress;
use crate::route::{Page, Route};
use crate::ui::components::{QuietButton, TextField};
use crate::ui::pages::assess::page_of;
use crate::ui::session::{Session, use_session};

/// The fields of the instrument's profile. The assessment is made with the first thing typed.
#[component]
pub(super) fn Profile(locale: Locale, id: String) -> impl IntoView {
    let session = use_session();
    let (words, common) = (i18n::profile(locale), i18n::common(locale));
    document::set_title(&format!("{} – Dinamika", words.title));
    let start = session.stored(&id).unwrap_or_else(|| session.blank(&id, ClusterProfile::default()));
    let has_previous = session.library.with_untracked(|library| library.previous(&start).is_some());
    let errors = RwSignal::new(Vec::<Fault>::new());
    let typed = |field: &'static ProfileField| {
        let place = format!("{id}/{}", field.id);
        let unfinished = session.unfinished.with_untracked(|texts| texts.get(&place).cloned());
        (field, RwSignal::new(unfinished.unwrap_or_else(|| read(&start.cluster, &field.id))))
    };
    let typed: Vec<_> = session.instrument().profile_fields.iter().map(typed).collect();
    let fields = typed.iter().map(|&(field, text)| {
        view! { <Field id=id.clone() field=field text=text errors=errors locale=locale /> }
    });
    let fields = fields.collect_view();
    let leave = Callback::new(move |to: fn(Session, &str) -> Route| {
        let year = session.stored(&id).and_then(|one| one.date);
        let found = typed.iter().filter_map(|(field, text)| fault(field, &text.get_untracked(), year, locale));
        let found: Vec<_> = found.collect();
        if found.is_empty() {
            session.go(to(session, &id));
        } else {
            errors.set(found);
            document::next_frame(|| document::focus("#errors"));
        }
    });
    view! {
        <form class="column profile" novalidate on:submit=|event: ev::SubmitEvent| event.prevent_default()>
            <a class="back" href=Route::Home.href()>
                "← "
                {common.back}
            </a>
            <Errors errors=errors locale=locale />
            <h1 tabindex="-1">{words.title}</h1>
            <p class="lead">{words.lead}</p>
            {fields}
            {has_previous.then(|| view! { <PreviousAnswers locale=locale /> })}
            <Occasion start=start locale=locale />
            <p class="actions">
                <button type="submit" class="button" on:click=move |_| leave.run(first_question)>
                    {words.start}
                </button>
                <QuietButton on:click=move |_| {
                    leave.run(|_, id| Route::own(id, Page::Workshop));
                }>{i18n::home(locale).workshop}</QuietButton>
            </p>
        </form>
    }
}

/// A field of the instrument's profile.
#[component]
fn Field(
    id: String,
    field: &'static ProfileField,
    text: RwSignal<String>,
    errors: RwSignal<Vec<Fault>>,
    locale: Locale,
) -> impl IntoView {
    let session = use_session();
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
    let error = Signal::derive(move || {
        let text = errors.with(|errors| errors.iter().find(|(id, _)| *id == field.id).map(|(_, text)| text.clone()));
        text.unwrap_or_default()
    });
    let note = field.note.as_ref().map(|note| note.get(locale)).unwrap_or_default();
    let optional = if field.required { String::new() } else { format!(" ({})", i18n::profile(locale).optional) };
    view! {
        <TextField
            id=field.id.clone()
            label=format!("{}{optional}", field.label.get(locale))
            hint=format!("{} {note}", field.hint.get(locale))
            value=text
            on_input=typing(text, change)
            error=error
            keyboard=if field.kind == FieldKind::Text { "text" } else { "numeric" }
            kind="text"
        />
    }
}

/// Holds in `text` what is typed, and calls `change` with it.
fn typing(text: RwSignal<String>, change: impl Fn(&str) + Send + Sync + 'static) -> Callback<String> {
    Callback::new(move |typed: String| {
        text.set(typed.clone());
        change(&typed);
    })
}

/// What is wrong, at the top, with a way to each field.
#[component]
fn Errors(errors: RwSignal<Vec<Fault>>, locale: Locale) -> impl IntoView {
    let words = i18n::profile(locale);
    let item = |(field, text): Fault| {
        let target = format!("#{field}");
        let href = target.clone();
        let show = move |event: ev::MouseEvent| {
            event.prevent_default();
            document::focus(&target);
        };
        view! {
            <li>
                <a href=href on:click=show>
                    {text}
                </a>
            </li>
        }
    };
    move || {
        let errors = errors.get();
        (!errors.is_empty()).then(|| {
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
fn PreviousAnswers(locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::profile(locale));
    let choice = move |is_shown: bool, text: &'static str| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="previous"
                    prop:checked=move || session.settings.with(|settings| settings.show_previous) == is_shown
                    on:change=move |_| session.configure(|settings| settings.show_previous = is_shown)
                />
                {text}
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

/// When it takes place and who takes part. `start` is the assessment as it is at first.
#[component]
fn Occasion(start: Assessment, locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::profile(locale));
    let Assessment { id, date, facilitator, participants, .. } = start;
    let id = StoredValue::new(id);
    let change = move |name: &str, change: &dyn Fn(&mut Assessment)| {
        let id = id.get_value();
        session.change(Scope::Profile(id.clone()), Some(name.to_owned()), &[&id], change);
    };
    let set_date = move |text: &str| {
        if let Some(date) = Date::parse(text) {
            change("date", &|one| one.date = Some(date));
        }
    };
    let set_facilitator = move |text: &str| change("facilitator", &|one| one.facilitator = filled(text));
    let roles = session.instrument().roles.iter().map(|role| {
        let count = participants.iter().find(|one| one.role == role.id).map(|one| one.count.to_string());
        let set_count = move |text: &str| change(&role.id, &|one| set_participants(one, &role.id, text));
        let name = role.name.get(locale);
        view! { <PlainField id=format!("role-{}", role.id) label=name keyboard="numeric" start=count change=set_count /> }
    });
    let roles = roles.collect_view();
    let date = date.map(|date| date.to_string());
    let named = format!("{} ({})", words.facilitator, words.optional);
    let hint = words.facilitator_hint;
    view! {
        <PlainField id="date" label=words.date hint=words.date_hint kind="date" start=date change=set_date />
        <PlainField id="facilitator" label=named hint=hint start=facilitator change=set_facilitator />
        <details>
            <summary>{words.participants}</summary>
            <p class="hint">{words.participants_hint}</p>
            {roles}
        </details>
    }
}

/// A field for any text. It holds `start` at first, and calls `change` when something is typed.
#[component]
fn PlainField(
    #[prop(into)] id: String,
    #[prop(into)] label: String,
    #[prop(default = "")] hint: &'static str,
    #[prop(default = "text")] keyboard: &'static str,
    #[prop(default = "text")] kind: &'static str,
    start: Option<String>,
    change: impl Fn(&str) + Send + Sync + 'static,
) -> impl IntoView {
    let text = RwSignal::new(start.unwrap_or_default());
    let on_input = typing(text, change);
    view! {
        <TextField
            id=id
            label=label
            hint=hint
            value=text
            on_input=on_input
            error=String::new()
            keyboard=keyboard
            kind=kind
        />
    }
}

fn first_question(session: Session, id: &str) -> Route {
    let instrument = session.instrument();
    let first = match session.settings.with_untracked(|settings| settings.order) {
        Order::Instrument => instrument.indicators.first(),
        Order::Fastest => session.stored(id).and_then(|one| progress(instrument, &one).next_question),
    };
    Route::own(id, first.map_or(Page::Check, |first| page_of(session, first)))
}
