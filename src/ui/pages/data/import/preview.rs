//! The contents of the files, and the button to apply the choices.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Step;
use super::done::store;
use super::item::item;
use super::plan_item::{PlanCandidate, plan_item};
use super::reading::{Candidate, Content, FileIn};
use super::work::Work;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::document;
use crate::route::Route;
use crate::ui::components::{More, PART};
use crate::ui::session::use_session;

/// The files with their contents, and the button that applies the choices.
#[component]
pub(super) fn Preview(files: Arc<Vec<FileIn>>, step: RwSignal<Step>, locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::import(locale));
    let views = files.iter().map(|file| view! { <OneFile locale=locale file=file.clone() /> }).collect_view();
    let found = || files.iter().filter_map(|file| file.content.as_ref().ok());
    let all: Vec<Candidate> = found().flat_map(|content| content.candidates.iter().cloned()).collect();
    let plans: Vec<PlanCandidate> = found().flat_map(|content| content.plans.iter().cloned()).collect();
    let is_empty = all.is_empty() && plans.is_empty();
    let apply = move |_| {
        let (all, work) = ((all.clone(), plans.clone()), Work::new());
        step.set(Step::Storing(work.clone()));
        session.incoming.set(Vec::new());
        document::next_frame(|| document::focus("main .working button"));
        spawn_local(async move {
            let outcome = store(session, locale, all, &work).await;
            // Storing continues even if the page is gone.
            if step.try_set(Step::Done(outcome)).is_none() {
                document::next_frame(|| document::focus("main .done a"));
            }
        });
    };
    let actions = move || {
        view! {
            <p class="actions">
                <button type="button" class="button" on:click=apply>
                    {words.apply}
                </button>
                <a class="button quiet" href=Route::Home.href()>
                    {words.cancel}
                </a>
            </p>
        }
    };
    view! {
        {(!is_empty).then(|| view! { <p class="lead">{words.lead}</p> })}
        {views}
        {(!is_empty).then(actions)}
    }
}

/// One file with its contents, or why it cannot be opened.
#[component]
fn OneFile(file: FileIn, locale: Locale) -> impl IntoView {
    let words = i18n::import(locale);
    let name = if file.name.is_empty() { words.pasted.to_owned() } else { file.name };
    match file.content {
        Ok(content) => view! { <Contents locale=locale name=name content=content /> }.into_any(),
        Err(reason) => view! {
            <div class="notice wrong" role="alert">
                <h2>{(words.refused)(&name)}</h2>
                <p>{reason} " " {i18n::refused(locale).nothing_changed}</p>
            </div>
        }
        .into_any(),
    }
}

/// The contents of a file, paged if there are many.
#[component]
fn Contents(name: String, content: Content, locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::import(locale));
    let Content { candidates, plans, is_complete } = content;
    let is_empty = candidates.is_empty() && plans.is_empty();
    let plans = plans.iter().map(|one| plan_item(session, one, locale)).collect_view();
    let (total, shown) = (candidates.len(), RwSignal::new(PART));
    let candidates = StoredValue::new(candidates);
    let item = move |place: usize| candidates.with_value(|all| all.get(place).map(|one| item(session, one, locale)));
    let incomplete = || {
        view! {
            <p class="notice" role="status">
                {words.incomplete}
            </p>
        }
    };
    view! {
        <section>
            <h2>{name}</h2>
            {(!is_complete).then(incomplete)}
            {is_empty.then(|| view! { <p>{words.nothing}</p> })}
            {(PART < total).then(|| view! { <p>{(words.total)(total)}</p> })}
            <ul class="plain-list found">
                <For each=move || 0..total.min(shown.get()) key=|place| *place children=item />
                {plans}
            </ul>
            <More shown=shown total=total text=i18n::common(locale).show_more />
        </section>
    }
}
