//! Before a cluster is assessed again: what became of each open action. Nothing here fills in an answer.

use leptos::prelude::*;

use super::desk_view::{DeskView, Kind};
use super::head::Head;
use crate::domain::instrument::Locale;
use crate::domain::plan::{Content, Status};
use crate::i18n;
use crate::platform::clock;
use crate::report::action_title;
use crate::route::{Page, Route};
use crate::ui::components::TextArea;
use crate::ui::pages::assess::Corrections;
use crate::ui::session::use_session;

/// The actions that are open when the page is opened, and the way on to the `next` assessment, by id.
#[component]
pub(super) fn ReviewPage(cluster: String, next: String, locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::plan(locale));
    let at = DeskView::open(session, &cluster, locale);
    let ids = at.open_at_first();
    // It is gone if beginning it was undone.
    let go_on = move || {
        let is_there = session.library.with(|library| library.assessments.head(&next).is_some());
        let route = if is_there { Route::own(&next, Page::Profile) } else { Route::Cluster(cluster.clone()) };
        route.href()
    };
    view! {
        <div class="column plan">
            <Head at=at title=words.review back=Route::Home />
            <Show when=move || at.kind.get() == Kind::Ready>
                <p class="lead">{words.review_lead}</p>
                <Show when=move || ids.with(Vec::is_empty)>
                    <p>{words.review_none}</p>
                </Show>
                <Corrections locale=locale />
                <For each=move || ids.get() key=Clone::clone let:id>
                    <Reviewed at=at id=id />
                </For>
            </Show>
            <p class="actions">
                <a class="button" href=go_on>
                    {words.review_go_on}
                </a>
            </p>
        </div>
    }
}

/// What became of one action: its status, and a sentence in its note.
#[component]
fn Reviewed(at: DeskView, id: String) -> impl IntoView {
    let (words, id) = (i18n::plan(at.locale), StoredValue::new(id));
    let content = Memo::new(move |_| id.with_value(|id| at.action(id)).map(|one| one.content));
    let of = move |read: fn(&Content) -> String| content.with(|one| one.as_ref().map(read).unwrap_or_default());
    let title = Memo::new(move |_| content.with(|one| one.as_ref().map(|one| action_title(one, at.locale))));
    let facts = move || {
        let due = content.with(|one| one.as_ref().and_then(|one| one.due)).map(|due| clock::month_text(due, at.locale));
        let lead = Some(of(|one| one.lead.clone())).filter(|lead| !lead.is_empty());
        due.into_iter().chain(lead).collect::<Vec<_>>().join(" · ")
    };
    let choice = move |status: Status| {
        let is_chosen = move || content.with(|one| one.as_ref().is_some_and(|one| one.status == status));
        let choose = move |_| {
            at.desk.change(None, |plan| plan.edit(&id.read_value(), |one| one.set_status(status, clock::today())));
        };
        view! {
            <label class="choice">
                <input type="radio" name=format!("status-{}", id.get_value()) prop:checked=is_chosen on:change=choose />
                <span>{words.status(status)}</span>
            </label>
        }
    };
    let write = Callback::new(move |text: String| {
        let merge = format!("{}/note", id.get_value());
        at.desk.change(Some(merge), |plan| plan.edit(&id.read_value(), |one| one.note = text));
    });
    view! {
        <Show when=move || title.with(Option::is_some)>
            <fieldset class="card plan-review">
                <legend>
                    <h2>{move || title.get()}</h2>
                </legend>
                <p class="hint">{facts}</p>
                {Status::ALL.map(choice).collect_view()}
                <TextArea
                    id=format!("note-{}", id.get_value())
                    label=words.review_note
                    value=Signal::derive(move || of(|one| one.note.clone()))
                    on_input=write
                />
            </fieldset>
        </Show>
    }
}
