//! Contents of an action from elsewhere that contradict the present one.

use leptos::prelude::*;

use super::form::Form;
use crate::domain::plan::Content;
use crate::i18n;
use crate::platform::clock;

/// Each with what it says differently, to use or to delete.
#[component]
pub(super) fn Conflict(form: Form) -> impl IntoView {
    let words = i18n::plan(form.at.locale);
    let others = Memo::new(move |_| form.id.with_value(|id| form.at.action(id)).map(|one| one.alternatives));
    let others = move || others.get().unwrap_or_default().into_iter().enumerate().collect::<Vec<_>>();
    let row = move |(place, other): (usize, Content)| {
        let differences = differences(form, &other);
        let choose = move |_| {
            form.at.desk.change(None, |plan| plan.choose(&form.id.read_value(), place));
        };
        let discard = move |_| {
            form.at.desk.change(None, |plan| plan.drop_alternative(&form.id.read_value(), place));
        };
        view! {
            <div class="plan-other">
                <dl>{differences}</dl>
                <p class="actions">
                    <button type="button" class="button" on:click=choose>
                        {words.use_this}
                    </button>
                    <button type="button" class="button quiet danger" on:click=discard>
                        {words.drop_this}
                    </button>
                </p>
            </div>
        }
    };
    let is_any = move || !others().is_empty();
    let listed = move || others().into_iter().map(row).collect_view();
    view! {
        <Show when=is_any>
            <section class="notice">
                <h2>{words.conflict}</h2>
                <p>{words.conflict_hint}</p>
                {listed}
            </section>
        </Show>
    }
}

/// The fields that differ, with the value there.
fn differences(form: Form, other: &Content) -> AnyView {
    let (words, locale, own) = (i18n::plan(form.at.locale), form.at.locale, untrack(|| form.content()));
    let values = |content: &Content| {
        let due = content.due.map(|due| clock::month_text(due, locale)).unwrap_or_default();
        let step = content.step.map(|step| step.get().to_string()).unwrap_or_default();
        let priority = if content.is_priority { words.priority.to_owned() } else { String::new() };
        [
            (words.field_title, content.title.clone()),
            (words.field_first_move, content.first_move.clone()),
            (words.field_step, step),
            (words.field_lead, content.lead.clone()),
            (words.field_output, content.output.clone()),
            (words.field_due, due),
            (words.field_status, words.status(content.status).to_owned()),
            (words.field_note, content.note.clone()),
            (words.field_questions, content.indicators.join(", ")),
            (words.priority, priority),
        ]
    };
    let pairs = values(&own).into_iter().zip(values(other)).filter(|(own, other)| own != other);
    let row = |(_, (label, value)): ((&'static str, String), (&'static str, String))| {
        let value = if value.is_empty() { words.none.to_owned() } else { value };
        view! {
            <dt>{label}</dt>
            <dd>{value}</dd>
        }
    };
    pairs.map(row).collect_view().into_any()
}
