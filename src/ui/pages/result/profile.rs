//! The profile of the cluster, and the date of the assessment.

use leptos::ev;
use leptos::prelude::*;

use super::profile_field::{Field, Form, Kind};
use super::profile_text::{Fault, date_fault, fault, filled, number_fault, read, set_date, set_participants, store};
use crate::domain::assessment::{Assessment, ClusterProfile, Date};
use crate::domain::instrument::{FieldKind, Locale, ProfileField};
use crate::i18n;
use crate::persistence::Order;
use crate::platform::{clock, document};
use crate::report::{YEARS, day_limits, progress};
use crate::route::{Page, Route};
use crate::ui::components::QuietButton;
use crate::ui::pages::assess::page_of;
use crate::ui::session::{Session, use_session};

/// The fields of the instrument's profile. The first input creates the assessment.
#[component]
pub(super) fn Profile(locale: Locale, id: String) -> impl IntoView {
    let session = use_session();
    let (words, common) = (i18n::profile(locale), i18n::common(locale));
    document::set_title(&format!("{} – Dinamika", words.title));
    let start = session.stored(&id).unwrap_or_else(|| session.blank(&id, ClusterProfile::default()));
    let has_previous = session.library.with_untracked(|library| library.previous(&start).is_some());
    let form = Form::new(session, id);
    // The errors that prevented continuing, as of the last attempt.
    let refused = RwSignal::new(Vec::<Fault>::new());
    let fields = session.instrument().profile_fields.iter();
    let fields = fields.map(|field| of_instrument(form, field, &start, locale)).collect_view();
    let leave = Callback::new(move |to: fn(Session, &str) -> Route| {
        let id = form.id.get_value();
        form.show_found();
        let found = lacking(session, &id, locale);
        if found.is_empty() {
            session.go(to(session, &id));
        } else {
            form.faults.update(|faults| {
                faults.retain(|(id, _)| !found.iter().any(|(other, _)| other == id));
                faults.extend(found);
            });
            refused.set(form.faults.get_untracked());
            document::next_frame(|| document::focus("#errors"));
        }
    });
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        leave.run(first_question);
    };
    view! {
        <form class="column profile" novalidate on:submit=submit>
            <a class="back" href=Route::Home.href()>
                "← "
                {common.back}
            </a>
            <Errors errors=refused locale=locale />
            <h1 tabindex="-1">{words.title}</h1>
            <p class="lead">{words.lead}</p>
            {fields}
            {has_previous.then(|| view! { <PreviousAnswers locale=locale /> })}
            <Occasion form=form start=start locale=locale />
            <p class="actions">
                <button type="submit" class="button">
                    {words.start}
                </button>
                <QuietButton on:click=move |_| {
                    leave.run(|_, id| Route::own(id, Page::Workshop));
                }>{i18n::home(locale).workshop}</QuietButton>
            </p>
        </form>
    }
}

/// The required fields that are empty. Errors in other fields do not prevent continuing.
fn lacking(session: Session, id: &str, locale: Locale) -> Vec<Fault> {
    let cluster = session.stored(id).map(|one| one.cluster).unwrap_or_default();
    let required = session.instrument().profile_fields.iter().filter(|field| field.required);
    let lacking = required.filter_map(|field| {
        let fault = fault(field, &read(&cluster, &field.id), latest_year(session, id), locale)?;
        Some((field.id.clone(), fault))
    });
    lacking.collect()
}

/// The latest year allowed: that of the assessment.
fn latest_year(session: Session, id: &str) -> u16 {
    let date = session.stored(id).and_then(|one| one.date).or_else(clock::today);
    date.map_or(*YEARS.end(), Date::year)
}

/// A field of the instrument's profile.
fn of_instrument(
    form: Form,
    field: &'static ProfileField,
    start: &Assessment,
    locale: Locale,
) -> impl IntoView + use<> {
    let note = field.note.as_ref().map(|note| note.get(locale)).unwrap_or_default();
    let optional = if field.required { String::new() } else { format!(" ({})", i18n::profile(locale).optional) };
    view! {
        <Field
            form=form
            id=field.id.clone()
            label=format!("{}{optional}", field.label.get(locale))
            hint=format!("{} {note}", field.hint.get(locale))
            kind=if field.kind == FieldKind::Text { Kind::TEXT } else { Kind::NUMBER }
            start=read(&start.cluster, &field.id)
            fault=move |text| fault(field, text, form.id.with_value(|id| latest_year(form.session, id)), locale)
            store=move |one, text| store(one, field, text, locale)
        />
    }
}

/// The error summary at the top, with a link to each field.
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

/// For clusters assessed before: whether to show the previous answers beside the questions.
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

/// The date and the participants. `start` is the initial assessment.
#[component]
fn Occasion(form: Form, start: Assessment, locale: Locale) -> impl IntoView {
    let words = i18n::profile(locale);
    let Assessment { date, facilitator, participants, .. } = start;
    let roles = form.session.instrument().roles.iter().map(|role| {
        let count = participants.iter().find(|one| one.role == role.id).map(|one| one.count.to_string());
        let name = role.name.get(locale);
        view! {
            <Field
                form=form
                id=format!("role-{}", role.id)
                label=name
                kind=Kind::NUMBER
                start=count.unwrap_or_default()
                fault=move |text| number_fault(name, text, locale)
                store=move |one, text| set_participants(one, &role.id, text, locale)
            />
        }
    });
    let roles = roles.collect_view();
    view! {
        <Field
            form=form
            id="date"
            label=words.date
            hint=words.date_hint
            kind=Kind {
                native: "date",
                limits: Some(day_limits()),
                ..Kind::NUMBER
            }
            start=date.map(|date| date.to_string()).unwrap_or_default()
            fault=move |text| date_fault(text, locale)
            store=set_date
        />
        <Field
            form=form
            id="facilitator"
            label=format!("{} ({})", words.facilitator, words.optional)
            hint=words.facilitator_hint
            kind=Kind::TEXT
            start=facilitator.unwrap_or_default()
            fault=|_| None
            store=|one, text| one.facilitator = filled(text)
        />
        <details>
            <summary>{words.participants}</summary>
            <p class="hint">{words.participants_hint}</p>
            {roles}
        </details>
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
