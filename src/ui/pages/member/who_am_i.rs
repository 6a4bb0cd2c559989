//! Role and name of the member, both optional.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::exchange::Rater;
use crate::i18n;
use crate::persistence::Scope;
use crate::ui::components::TextField;
use crate::ui::session::{Session, use_session};

/// The fields.
#[component]
pub(super) fn WhoAmI(id: StoredValue<String>, locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::hand_in(locale));
    let rater = Memo::new(move |_| {
        session
            .library
            .with(|library| library.assessments.get(&id.read_value()).and_then(Rater::of))
            .unwrap_or_default()
    });
    let name = Callback::new(move |text: String| {
        keep(session, id, |rater| rater.name = (!text.trim().is_empty()).then(|| text.clone()));
    });
    let set_role = move |event| {
        let role = event_target_value(&event);
        keep(session, id, |rater| rater.role = (!role.is_empty()).then(|| role.clone()));
    };
    // A select element cannot have a value before its options exist: mark the selected option instead.
    let choice = move |role: Option<&'static str>, name: &'static str| {
        let is_chosen = move || rater.with(|rater| rater.role.as_deref() == role);
        view! {
            <option value=role.unwrap_or_default() prop:selected=is_chosen>
                {name}
            </option>
        }
    };
    let roles = session.instrument().roles.iter().map(|role| choice(Some(&role.id), role.name.get(locale)));
    view! {
        <div class="field">
            <label for="rater-role">{words.role}</label>
            <p class="hint" id="rater-role-hint">
                {move || if rater.with(|rater| rater.is_open) { words.role_hint_open } else { words.role_hint }}
            </p>
            <select id="rater-role" aria-describedby="rater-role-hint" on:change=set_role>
                {choice(None, words.role_none)}
                {roles.collect_view()}
            </select>
        </div>
        <TextField
            id="rater-name".to_owned()
            label=words.name
            hint=words.name_hint
            value=Signal::derive(move || rater.get().name.unwrap_or_default())
            on_input=name
            error=String::new()
            keyboard="text"
            kind="text"
        />
    }
}

/// Changes the rater, as stored in the assessment.
pub(super) fn keep(session: Session, id: StoredValue<String>, change: impl Fn(&mut Rater)) {
    let id = id.get_value();
    session.change(Scope::Answers(id.clone()), Some("rater".to_owned()), &[&id], |assessment| {
        let mut rater = Rater::of(assessment).unwrap_or_default();
        change(&mut rater);
        rater.keep(assessment);
    });
}
