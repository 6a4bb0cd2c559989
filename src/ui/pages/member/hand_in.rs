//! Handing in: what is handed in, by whom, and the code, link or file that carries it.

use leptos::prelude::*;

use super::who_am_i::{WhoAmI, keep};
use crate::domain::instrument::{Locale, STANDARD_HASH};
use crate::exchange::{Rater, encode_hand_in, encode_hand_in_file};
use crate::i18n;
use crate::platform::shell::Offline;
use crate::platform::{document, files, location, random};
use crate::report::{names, progress, qr_code};
use crate::route::{Page, Route};
use crate::ui::components::{Qr, QuietButton};
use crate::ui::pages::not_found::NotFound;
use crate::ui::pages::workshop::Sending;
use crate::ui::session::{Session, use_session};

/// What is handed in, as it is now, with the code that carries it.
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
            <CodeToScan id=id locale=locale />
            <OtherWays id=id locale=locale />
        </div>
    }
    .into_any()
}

/// What is handed in as text, which is followed.
fn payload(session: Session, id: StoredValue<String>, with_evidence: bool) -> String {
    session.library.with(|library| {
        let assessment = library.assessments.get(&id.read_value());
        let hand_in =
            assessment.and_then(|one| Some(Rater::of(one)?.hand_in(session.instrument(), one, with_evidence)));
        hand_in.map(|one| encode_hand_in(session.instrument(), STANDARD_HASH, &one)).unwrap_or_default()
    })
}

/// As a link, or, where no other device could open it, as it is.
fn sent(session: Session, payload: String) -> String {
    if session.offline.get_untracked() == Offline::SingleFile {
        payload
    } else {
        location::address_of(&Route::HandedIn(payload))
    }
}

/// The code, for the facilitator's camera.
#[component]
fn CodeToScan(id: StoredValue<String>, locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::hand_in(locale));
    let payload = Memo::new(move |_| payload(session, id, false));
    let code = move || {
        let payload = payload.get();
        // An address may be too long for a code that cheap phones read well.
        let code = qr_code(&sent(session, payload.clone())).or_else(|| qr_code(&payload));
        view! { <Qr code=code label=words.code_label /> }
    };
    view! {
        <section class="hand-in-code">
            <h2>{words.code}</h2>
            {code}
            <p class="hint">{words.code_again}</p>
        </section>
    }
}

/// By link or as a file, with the evidence if wanted.
#[component]
fn OtherWays(id: StoredValue<String>, locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::hand_in(locale));
    let with_evidence = RwSignal::new(false);
    let is_file = session.offline.get_untracked() == Offline::SingleFile;
    let copy = if is_file { words.copy_text } else { i18n::hand_ins(locale).copy };
    let link = move || {
        let text = sent(session, payload(session, id, with_evidence.get()));
        view! {
            <div>
                <p class="address">{text.clone()}</p>
                <Sending text=text title=words.message copy=copy locale=locale />
            </div>
        }
    };
    let save = move |_| {
        let payload = untrack(|| payload(session, id, with_evidence.get()));
        files::download("dinamika-jawaban.json", &encode_hand_in_file(&payload));
    };
    view! {
        <details>
            <summary>{words.other_ways}</summary>
            <label class="choice">
                <input
                    type="checkbox"
                    prop:checked=move || with_evidence.get()
                    on:change=move |event| with_evidence.set(event_target_checked(&event))
                />
                <span>{words.evidence}</span>
            </label>
            {link}
            <p>
                <QuietButton on:click=save>{words.file}</QuietButton>
            </p>
        </details>
    }
}
