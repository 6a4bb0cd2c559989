//! What can be done with a result: print, share ten lines, download, show it slide by slide, look at the answers.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::assessment::Assessment;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::{clipboard, document, share};
use crate::report::{Report, progress};
use crate::route::{Page, Route, Subject};
use crate::ui::components::QuietButton;
use crate::ui::session::{Session, use_session};

/// The actions; `summary` is the text to share.
#[component]
pub(super) fn Actions(
    assessment: StoredValue<Assessment>,
    report: StoredValue<Report<'static>>,
    subject: Subject,
    summary: StoredValue<String>,
    locale: Locale,
) -> impl IntoView {
    let (session, words) = (use_session(), i18n::result(locale));
    let copied = RwSignal::new(None::<bool>);
    let copy = move || {
        let text = summary.get_value();
        spawn_local(async move {
            let is_copied = clipboard::copy(&text).await;
            // The page may have been left before the browser has answered.
            let _ = copied.try_set(Some(is_copied));
        });
    };
    let share = move |_| {
        if !share::can_share() {
            return copy();
        }
        let text = summary.get_value();
        spawn_local(async move {
            // Whoever leaves the sheet did not want to share.
            share::share(&[("title", text.lines().next().unwrap_or_default()), ("text", &text)]).await;
        });
    };
    let copy_too =
        share::can_share().then(|| view! { <QuietButton on:click=move |_| copy()>{words.copy}</QuietButton> });
    let download = matches!(subject, Subject::Own(_)).then(|| {
        let download = move |_| session.download(&assessment.get_value());
        view! { <QuietButton on:click=download>{words.download_short}</QuietButton> }
    });
    let answer_now = (!report.read_value().diagnosis.is_assessable()).then(|| answer_now(session, &subject, locale));
    let link = |page, text: &'static str| {
        view! {
            <a class="button quiet" href=Route::Assessment(subject.clone(), page).href()>
                {text}
            </a>
        }
    };
    view! {
        <div class="result-actions">
            <p class="actions">
                {answer_now} <button type="button" class="button" on:click=|_| document::print()>
                    {words.print}
                </button> <QuietButton on:click=share>{words.share}</QuietButton> {download}
                {link(Page::Slides, words.present)} {link(Page::Check, i18n::home(locale).see_answers)} {copy_too}
            </p>
            <div role="status">{move || copied.get().map(|is_copied| outcome(is_copied, summary, locale))}</div>
        </div>
    }
}

fn outcome(is_copied: bool, summary: StoredValue<String>, locale: Locale) -> AnyView {
    let words = i18n::result(locale);
    if is_copied {
        return view! { <p>{words.copied}</p> }.into_any();
    }
    view! {
        <p>{words.copy_failed}</p>
        <pre tabindex="0">{summary.get_value()}</pre>
    }
    .into_any()
}

/// Where no stage can be determined yet, the way to the question that helps most.
fn answer_now(session: Session, subject: &Subject, locale: Locale) -> Option<AnyView> {
    let Subject::Own(id) = subject else { return None };
    let next = session.stored(id).and_then(|one| progress(session.instrument(), &one).next_question);
    let way = Route::own(id, next.map_or(Page::Check, |next| Page::Question(next.id.to_string())));
    let text = i18n::result(locale).answer_now;
    Some(
        view! {
            <a class="button" href=way.href()>
                {text}
            </a>
        }
        .into_any(),
    )
}
