//! The contents of files that were chosen, dropped or pasted, and what to do with each assessment.

mod done;
mod item;
mod plan_item;
mod preview;
mod reading;
mod work;

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use self::done::{Done, Outcome};
use self::preview::Preview;
use self::reading::{FileIn, read};
use self::work::{Work, Working};
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::document;
use crate::route::Route;
use crate::ui::pages::home::OpenFile;
use crate::ui::session::{Session, use_session};

/// The state of the import.
#[derive(Clone, Debug)]
enum Step {
    /// No files.
    Idle,
    /// Reading the files.
    Reading(Work),
    /// Showing their contents; nothing has been changed.
    Preview(Arc<Vec<FileIn>>),
    /// Storing what was chosen.
    Storing(Work),
    /// Finished.
    Done(Outcome),
}

/// The ways to open files; after that, their contents.
#[component]
pub(super) fn Import(locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::import(locale));
    document::set_title(&format!("{} – Dinamika", words.title));
    let step = RwSignal::new(Step::Idle);
    follow_incoming(session, locale, step);
    let stop_reading = move || {
        session.incoming.set(Vec::new());
        step.set(Step::Idle);
    };
    view! {
        <div class="column import">
            <a class="back" href=Route::Home.href()>
                "← "
                {i18n::common(locale).back}
            </a>
            <h1 tabindex="-1">{words.title}</h1>
            {move || match step.get() {
                Step::Idle => ().into_any(),
                Step::Reading(work) => {
                    view! { <Working work=work text=words.reading stop=words.stop on_stop=stop_reading /> }.into_any()
                }
                Step::Preview(files) => view! { <Preview locale=locale files=files step=step /> }.into_any(),
                Step::Storing(work) => {
                    // `store` itself reverts what has been stored.
                    view! { <Working work=work text=words.storing stop=words.stop on_stop=|| () /> }
                        .into_any()
                }
                Step::Done(outcome) => view! { <Done locale=locale outcome=outcome /> }.into_any(),
            }}
            <p class="hint">{words.ways}</p>
            <OpenFile locale=locale />
        </div>
    }
}

/// Reads incoming files. Files that arrive during storing wait until it is finished.
fn follow_incoming(session: Session, locale: Locale, step: RwSignal<Step>) {
    let is_storing = Memo::new(move |_| step.with(|step| matches!(step, Step::Storing(_))));
    Effect::new(move |_| {
        let incoming = session.incoming.get();
        if incoming.is_empty() || is_storing.get() {
            return;
        }
        let work = Work::new();
        on_cleanup({
            let work = work.clone();
            move || work.stop()
        });
        spawn_local(async move {
            // Most files are read before the next paint.
            drop(step.try_set(Step::Reading(work.clone())));
            if let Some(files) = read(session, locale, incoming, &work).await {
                drop(step.try_set(Step::Preview(Arc::new(files))));
            }
        });
    });
}
