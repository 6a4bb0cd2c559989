//! The actions of a result: print, share, download, slides, answers.

use leptos::prelude::*;

use crate::domain::assessment::Assessment;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::document;
use crate::platform::share::{Shareable, can_share};
use crate::report::{Report, progress};
use crate::route::{Page, Route, Subject};
use crate::ui::components::{PassOn, QuietButton, Said};
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
    let content = move |()| {
        let text = summary.get_value();
        Shareable::Text(text.lines().next().unwrap_or_default().to_owned(), text)
    };
    // A single way needs a single button.
    let (share, copy) = if can_share() { (Some(words.share), words.copy) } else { (None, words.share) };
    let download = matches!(subject, Subject::Own(_)).then(|| {
        let download = move |_| session.download(&assessment.get_value());
        view! { <QuietButton on:click=download>{words.download_short}</QuietButton> }
    });
    let answer_now = (!report.read_value().diagnosis.is_assessable()).then(|| answer_now(session, &subject, locale));
    let link = move |page, text: &'static str| {
        view! {
            <a class="button quiet" href=Route::Assessment(subject.clone(), page).href()>
                {text}
            </a>
        }
    };
    let before = view! {
        {answer_now}
        <button type="button" class="button" on:click=|_| document::print()>
            {words.print}
        </button>
    };
    view! {
        <div class="result-actions">
            <PassOn
                content=content
                share=share
                copy=copy
                said=Said {
                    shared: "",
                    copied: words.copied,
                    copy_failed: words.copy_failed,
                }
                label=words.summary
                locale=locale
                before=before.into_any()
            >
                {download}
                {link(Page::Slides, words.present)}
                {link(Page::Check, i18n::home(locale).see_answers)}
            </PassOn>
        </div>
    }
}

/// If no stage can be determined yet, a link to the most useful question.
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
