//! Handing in: the answers, the member, and the QR code, link or file.

use leptos::prelude::*;

use super::who_am_i::{WhoAmI, keep};
use crate::domain::instrument::{Locale, STANDARD_HASH};
use crate::exchange::{Rater, encode_hand_in, encode_hand_in_file};
use crate::i18n;
use crate::platform::share::{Shareable, can_share_file};
use crate::platform::shell::Offline;
use crate::platform::{document, files, location, random};
use crate::report::{names, progress, qr_code};
use crate::route::{Page, Route};
use crate::ui::components::{PassOn, Qr, QuietButton, Said};
use crate::ui::pages::not_found::NotFound;
use crate::ui::pages::workshop::SendLink;
use crate::ui::session::{Session, use_session};

/// The current answers with their QR code.
#[component]
pub(super) fn HandInPage(locale: Locale, id: String) -> impl IntoView {
    let (session, words) = (use_session(), i18n::hand_in(locale));
    let Some(assessment) = session.stored(&id) else { return view! { <NotFound locale=locale /> }.into_any() };
    document::set_title(&format!("{} – Dinamika", words.title));
    let back = Route::own(&id, Page::Check).href();
    let id = StoredValue::new(id);
    if Rater::of(&assessment).is_none() {
        keep(session, id, |rater| rater.id = random::bytes());
    }
    let counts = progress(session.instrument(), &assessment).counts;
    let counts = (words.counts)(counts.answered, counts.unknown, counts.not_applicable, counts.unanswered);
    view! {
        <div class="column hand-in">
            <a class="back" href=back>
                "← "
                {i18n::check(locale).title}
            </a>
            <p class="kicker">{names::cluster(assessment.cluster.name.as_deref(), locale)}</p>
            <h1 tabindex="-1">{words.title}</h1>
            <p>{counts}</p>
            <WhoAmI id=id locale=locale />
            <CodeAndLink id=id locale=locale />
        </div>
    }
    .into_any()
}

/// The hand-in as text. Reactive.
fn payload(session: Session, id: StoredValue<String>, with_evidence: bool) -> String {
    session.library.with(|library| {
        let assessment = library.assessments.get(&id.read_value());
        let hand_in =
            assessment.and_then(|one| Some(Rater::of(one)?.hand_in(session.instrument(), one, with_evidence)));
        hand_in.map(|one| encode_hand_in(session.instrument(), STANDARD_HASH, &one)).unwrap_or_default()
    })
}

/// As a link, or as plain text if no other device could open a link.
fn sent(session: Session, payload: String) -> String {
    if session.offline.get_untracked() == Offline::SingleFile {
        payload
    } else {
        location::address_of(&Route::HandedIn(payload))
    }
}

/// The QR code for the facilitator's camera, and beside it the link for a chat group.
#[component]
fn CodeAndLink(id: StoredValue<String>, locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::hand_in(locale));
    let payload = Memo::new(move |_| payload(session, id, false));
    let code = move || {
        let payload = payload.get();
        // A link may be too long for a code that cheap phones can read.
        let code = qr_code(&sent(session, payload.clone())).or_else(|| qr_code(&payload));
        view! { <Qr code=code label=words.code_label /> }
    };
    view! {
        <section class="hand-in-code">
            <h2>{words.code}</h2>
            <div class="code-and-link">
                <div>{code} <p class="hint">{words.code_again}</p></div>
                <LinkAndFile id=id locale=locale />
            </div>
        </section>
    }
}

/// By link or file, optionally with the evidence.
#[component]
fn LinkAndFile(id: StoredValue<String>, locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::hand_in(locale));
    let with_evidence = RwSignal::new(false);
    let is_file = session.offline.get_untracked() == Offline::SingleFile;
    let (title, copy) = if is_file { (words.text, words.copy_text) } else { (words.link, i18n::hand_ins(locale).copy) };
    let payload = move || payload(session, id, with_evidence.get());
    let link = move |()| {
        let text = untrack(|| sent(session, payload()));
        let form = if is_file { Shareable::Text } else { Shareable::Link };
        form(words.message.to_owned(), text)
    };
    view! {
        <div>
            <h3>{title}</h3>
            <p class="address">{move || sent(session, payload())}</p>
            <SendLink content=link copy=copy locale=locale />
            <label class="choice">
                <input
                    type="checkbox"
                    prop:checked=move || with_evidence.get()
                    on:change=move |event| with_evidence.set(event_target_checked(&event))
                />
                <span>{words.evidence}</span>
            </label>
            <SendFile text=move |()| encode_hand_in_file(&untrack(payload)) locale=locale />
        </div>
    }
}

/// The file: downloading, and sharing if the device can.
#[component]
fn SendFile(#[prop(into)] text: Callback<(), String>, locale: Locale) -> impl IntoView {
    let (words, common) = (i18n::hand_in(locale), i18n::hand_ins(locale));
    let name = "dinamika-jawaban.json";
    let save = move |_| files::download(name, &text.run(()));
    let said = Said { shared: "", copied: words.copied, copy_failed: common.copy_failed };
    let before = view! { <QuietButton on:click=save>{words.file}</QuietButton> };
    view! {
        <PassOn
            content=move |()| Shareable::File(name.to_owned(), text.run(()))
            share=can_share_file(name).then_some(words.share_file)
            said=said
            locale=locale
            before=before.into_any()
        />
    }
}
