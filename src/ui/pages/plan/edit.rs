//! One action: all its fields, each stored as it is changed. A new action comes into being with its first entry.

use leptos::prelude::*;

use super::choice::Choice;
use super::conflict::Conflict;
use super::desk_view::{DeskView, Kind};
use super::due::DueField;
use super::form::Form;
use super::head::Head;
use super::questions::Questions;
use crate::domain::instrument::Locale;
use crate::domain::plan::{Action, Content, Status, StepNumber};
use crate::i18n;
use crate::platform::clock;
use crate::route::Route;
use crate::ui::components::{TextArea, TextField};
use crate::ui::pages::assess::Corrections;
use crate::ui::session::{Session, use_session};

/// The action that is edited.
#[derive(Default)]
pub(super) struct Edited {
    pub(super) id: String,
    /// The indicator that a new action is to raise.
    pub(super) indicator: Option<String>,
    /// The step that a new action serves.
    pub(super) step: Option<StepNumber>,
    pub(super) is_new: bool,
}

impl Edited {
    /// An action that begins with its page, unless it has begun already.
    pub(super) fn new(session: Session, cluster: &str, id: String) -> Self {
        let has_begun = session.plan_record(cluster).is_some_and(|plan| plan.contains(&id));
        Self { id, is_new: !has_begun, ..Self::default() }
    }
}

/// The page of an action.
#[component]
pub(super) fn EditPage(cluster: String, edited: Edited, locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::plan(locale));
    let at = DeskView::open(session, &cluster, locale);
    let title = if edited.is_new { words.add_title } else { words.edit_title };
    let indicators = edited.indicator.into_iter().collect();
    let content = Content { indicators, step: edited.step, ..Content::default() };
    let start = Action {
        assessment: session.latest_of_cluster(&cluster).map(|latest| latest.id),
        ..Action::new(edited.id.clone(), content)
    };
    let form = Form { at, id: StoredValue::new(edited.id), start: StoredValue::new(edited.is_new.then_some(start)) };
    let is_there = Memo::new(move |_| edited.is_new || form.id.with_value(|id| at.action(id)).is_some());
    let plan = Route::Plan(cluster);
    let end = plan.href();
    view! {
        <div class="column plan">
            <Head at=at title=title back=plan />
            <Show when=move || at.kind.get() == Kind::Ready>
                <Show when=move || is_there.get() fallback=move || view! { <p>{words.gone}</p> }>
                    <Conflict form=form />
                    <Fields form=form />
                    <Corrections locale=locale />
                </Show>
            </Show>
            <p class="actions">
                <a class="button" href=end>
                    {words.done_editing}
                </a>
            </p>
        </div>
    }
}

#[component]
fn Fields(form: Form) -> impl IntoView {
    let (at, words) = (form.at, i18n::plan(form.at.locale));
    let has_left = RwSignal::new(false);
    let is_untitled = move || has_left.get() && form.content().title.trim().is_empty();
    let title_error = Signal::derive(move || if is_untitled() { words.field_title_missing } else { "" }.to_owned());
    let steps = at.session().instrument().steps.iter();
    let steps = steps.map(|step| {
        let name = (words.step_named)(step.number, step.name.get(at.locale));
        (step.number.to_string(), name)
    });
    let steps = std::iter::once((String::new(), words.none.to_owned())).chain(steps).collect();
    let step = Signal::derive(move || form.content().step.map(|step| step.get().to_string()).unwrap_or_default());
    let set_step = move |chosen: String| {
        let step = chosen.parse().ok().and_then(StepNumber::new);
        form.change(None, |content| content.step = step);
    };
    let statuses = Status::ALL.iter().map(|one| ((*one as usize).to_string(), words.status(*one).to_owned())).collect();
    let status = Signal::derive(move || (form.content().status as usize).to_string());
    let set_status = move |chosen: String| {
        if let Some(status) = chosen.parse().ok().and_then(|place: usize| Status::ALL.get(place).copied()) {
            form.change(None, |content| content.set_status(status, clock::today()));
        }
    };
    view! {
        <TextField
            id="title".to_owned()
            label=words.field_title
            hint=words.field_title_hint
            value=Signal::derive(move || form.content().title)
            on_input=Callback::new(move |text: String| form.change(Some("title"), |content| content.title = text))
            on_leave=Callback::new(move |_| has_left.set(true))
            error=title_error
            keyboard="text"
            kind="text"
        />
        {area(
            form,
            "first-move",
            words.field_first_move,
            words.field_first_move_hint,
            |content| &mut content.first_move,
        )}
        <Choice
            id="step".to_owned()
            label=words.field_step
            options=steps
            value=step
            on_change=Callback::new(set_step)
        />
        {area(form, "lead", words.field_lead, words.field_lead_hint, |content| &mut content.lead)}
        {area(form, "output", words.field_output, words.field_output_hint, |content| &mut content.output)}
        <DueField form=form />
        <Choice
            id="status".to_owned()
            label=words.field_status
            options=statuses
            value=status
            on_change=Callback::new(set_status)
        />
        {area(form, "note", words.field_note, "", |content| &mut content.note)}
        <Questions form=form />
    }
}

/// A text of several lines.
fn area(
    form: Form,
    id: &'static str,
    label: &'static str,
    hint: &'static str,
    of: fn(&mut Content) -> &mut String,
) -> AnyView {
    let value = Signal::derive(move || std::mem::take(of(&mut form.content())));
    let on_input = Callback::new(move |text: String| form.change(Some(id), |content| *of(content) = text));
    if hint.is_empty() {
        view! { <TextArea id=id label=label value=value on_input=on_input /> }.into_any()
    } else {
        let hint = Signal::stored(hint.to_owned());
        view! { <TextArea id=id label=label hint=hint value=value on_input=on_input /> }.into_any()
    }
}
