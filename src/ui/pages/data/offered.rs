//! After a download: whether the file has arrived, and ways that need no download.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::instrument::Locale;
use crate::exchange::parse;
use crate::i18n;
use crate::platform::share::{Shareable, can_share_file};
use crate::platform::{document, files};
use crate::report::fine_qr_code;
use crate::ui::components::{PassOn, Qr, QuietButton, Said};
use crate::ui::lazy::lazy_fn;
use crate::ui::session::{Offered, use_session};

lazy_fn! {
    in data;

    /// Asks whether the file has arrived.
    pub(in crate::ui) fn offered_notice(offered: Offered, locale: Locale) -> AnyView {
        // Do not take the focus from someone who is typing.
        if !document::is_typing() {
            document::next_frame(|| document::focus("#offered"));
        }
        view! { <OfferedNotice offered=offered locale=locale /> }.into_any()
    }
}

/// The question with its buttons.
#[component]
fn OfferedNotice(offered: Offered, locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::offered(locale));
    let lead = (words.lead)(&offered.name);
    let has_other_ways = RwSignal::new(false);
    let arrived = move |_| {
        session.note_saved_file();
        session.announce(move || words.noted.to_owned());
        document::next_frame(|| document::focus_if_lost("main h1"));
    };
    let later = move |_| {
        session.offered.set(None);
        document::next_frame(|| document::focus_if_lost("main h1"));
    };
    let before = view! {
        <button type="button" class="button" on:click=arrived>
            {words.arrived}
        </button>
    };
    let share = can_share_file(&offered.name).then_some(words.share);
    let shared = StoredValue::new(offered.clone());
    let content = move |()| shared.with_value(|one| Shareable::File(one.name.clone(), compact(&one.text)));
    view! {
        <section class="notice" id="offered" role="status" tabindex="-1">
            <h2>{words.title}</h2>
            <p>{lead}</p>
            <PassOn content=content share=share said=said(locale) locale=locale before=before.into_any()>
                <QuietButton on:click=move |_| has_other_ways.set(true)>{words.missing}</QuietButton>
                <QuietButton on:click=later>{words.later}</QuietButton>
            </PassOn>
            <Show when=move || has_other_ways.get()>
                <OtherWays offered=offered.clone() locale=locale />
            </Show>
        </section>
    }
}

fn said(locale: Locale) -> Said {
    let words = i18n::offered(locale);
    Said { shared: words.shared, copied: words.copied, copy_failed: words.copy_failed }
}

/// Without white space it is a third shorter, and a code holds more.
fn compact(text: &str) -> String {
    parse(text).map_or_else(|_| text.to_owned(), |file| file.to_string())
}

/// Saving, copying, and a QR code for small files.
#[component]
fn OtherWays(offered: Offered, locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::offered(locale));
    let text = compact(&offered.text);
    let code = fine_qr_code(&text);
    let (name, text) = (StoredValue::new(offered.name), StoredValue::new(text));
    let is_unsaved = RwSignal::new(false);
    let pick = move |_| {
        spawn_local(async move {
            if files::save(&name.get_value(), &text.get_value()).await {
                // The browser has confirmed it: no need to ask.
                session.note_saved_file();
            } else {
                let _ = is_unsaved.try_set(true);
            }
        });
    };
    let before = files::can_pick().then(|| view! { <QuietButton on:click=pick>{words.pick}</QuietButton> });
    view! {
        <div>
            <p>{words.ways}</p>
            <PassOn
                content=move |()| Shareable::Text(String::new(), text.get_value())
                copy=words.copy
                said=said(locale)
                label=words.text
                locale=locale
                before=before.into_any()
            />
            <p role="status">{move || if is_unsaved.get() { words.not_shared } else { "" }}</p>
            {code
                .map(|code| {
                    view! {
                        <p>{words.code}</p>
                        <Qr code=Some(code) label=words.text />
                    }
                })}
        </div>
    }
}
