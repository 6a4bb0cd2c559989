//! After a download: whether the file has arrived, and ways that need no download.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::instrument::Locale;
use crate::exchange::parse;
use crate::i18n;
use crate::platform::{clipboard, document, files, share};
use crate::report::fine_qr_code;
use crate::ui::components::{Qr, QuietButton};
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
    view! {
        <section class="notice" id="offered" role="status" tabindex="-1">
            <h2>{words.title}</h2>
            <p>{lead}</p>
            <div class="actions">
                <button type="button" class="button" on:click=arrived>
                    {words.arrived}
                </button>
                <QuietButton on:click=move |_| has_other_ways.set(true)>{words.missing}</QuietButton>
                <QuietButton on:click=later>{words.later}</QuietButton>
            </div>
            <Show when=move || has_other_ways.get()>
                <OtherWays offered=offered.clone() locale=locale />
            </Show>
        </section>
    }
}

/// Saving, sharing, copying, and a QR code for small files.
#[component]
fn OtherWays(offered: Offered, locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::offered(locale));
    let Offered { name, text, .. } = offered;
    // Minified JSON is a third shorter, so that larger files fit into a code.
    let text = parse(&text).map_or(text, |file| file.to_string());
    let code = fine_qr_code(&text);
    let can_share = share::can_share_file(&name, &text);
    let (name, text) = (StoredValue::new(name), StoredValue::new(text));
    let said = RwSignal::new("");
    let is_shown = RwSignal::new(false);
    let pick = move |_| {
        spawn_local(async move {
            if files::save(&name.get_value(), &text.get_value()).await {
                // The browser has confirmed it: no need to ask.
                session.note_saved_file();
            } else {
                said.set(words.not_shared);
            }
        });
    };
    let pass_on = move |_| {
        spawn_local(async move {
            let is_shared = share::share_file(&name.get_value(), &text.get_value()).await;
            said.set(if is_shared { words.shared } else { words.not_shared });
        });
    };
    let copy = move |_| {
        spawn_local(async move {
            let is_copied = clipboard::copy(&text.get_value()).await;
            is_shown.set(!is_copied);
            said.set(if is_copied { words.copied } else { words.copy_failed });
        });
    };
    view! {
        <div>
            <p>{words.ways}</p>
            <div class="actions">
                {files::can_pick().then(|| view! { <QuietButton on:click=pick>{words.pick}</QuietButton> })}
                {can_share.then(|| view! { <QuietButton on:click=pass_on>{words.share}</QuietButton> })}
                <QuietButton on:click=copy>{words.copy}</QuietButton>
            </div>
            <p role="status">{move || said.get()}</p>
            <Show when=move || is_shown.get()>
                <textarea readonly rows="6" aria-label=words.text prop:value=text.get_value()></textarea>
            </Show>
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
