//! What can be done with a result: print, copy ten lines, download, look at the answers.

use wasm_bindgen_futures::spawn_local;

use crate::domain::assessment::Assessment;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::{clipboard, document};
use crate::report::{Report, summary};
use crate::route::{Page, Route, Subject};
use crate::ui::session::Session;
use crate::ui::view::{IntoView, RwSignal, View, a, button, div, p, pre, section, several};

pub(super) fn actions(
    session: Session,
    assessment: Assessment,
    report: &Report<'static>,
    subject: &Subject,
    name: &str,
    date: &str,
    locale: Locale,
) -> View {
    let words = i18n::result(locale);
    let text = summary(session.instrument(), report, name, date, locale);
    let copied = RwSignal::new(None::<bool>);
    let copy = {
        let (text, copied) = (text.clone(), copied.clone());
        move |_| {
            let (text, copied) = (text.clone(), copied.clone());
            spawn_local(async move { copied.set(Some(clipboard::copy(&text).await)) });
        }
    };
    let outcome = move || {
        copied.get().map(|is_copied| {
            if is_copied {
                p().child(words.copied).into_view()
            } else {
                several([p().child(words.copy_failed), pre().attr("tabindex", "0").child(text.clone())])
            }
        })
    };
    let is_own = matches!(subject, Subject::Own(_));
    let answers = Route::Assessment(subject.clone(), Page::Check).href();
    let plain = || button().attr("type", "button");
    let download = is_own.then(|| {
        plain().class("button quiet").on("click", move |_| session.download(&assessment)).child(words.download)
    });
    let row = p()
        .class("actions")
        .child(plain().class("button").on("click", |_| document::print()).child(words.print))
        .child(plain().class("button quiet").on("click", copy).child(words.copy))
        .child(download)
        .child(a().class("button quiet").attr("href", answers).child(words.answers));
    section().class("result-actions").child(row).child(div().attr("role", "status").child(outcome)).into_view()
}
