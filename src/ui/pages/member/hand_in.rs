//! For a member: answering alone after an invitation, and handing in.

mod invited;
mod received;
mod who_am_i;

pub use invited::invited;
pub use received::handed_in;

use super::hand_ins::sending;
use super::not_found;
use crate::domain::instrument::{Locale, STANDARD_HASH};
use crate::exchange::{Rater, encode_hand_in, encode_hand_in_file};
use crate::i18n;
use crate::persistence::Scope;
use crate::platform::shell::Offline;
use crate::platform::{document, files, location, random};
use crate::report::{names, progress, qr_code};
use crate::route::{Page, Route};
use crate::ui::components::{qr, quiet_button};
use crate::ui::session::Session;
use crate::ui::view::{
    Element, IntoView, Memo, RwSignal, View, a, checked, details, div, h1, h2, input, label, p, section, span, summary,
};

/// What is handed in, as it is now, with the code that carries it.
pub fn hand_in(session: Session, locale: Locale, id: String) -> View {
    let Some(assessment) = session.stored(&id) else { return not_found(locale) };
    let words = i18n::hand_in(locale);
    document::set_title(&format!("{} – Dinamika", words.title));
    if Rater::of(&assessment).is_none() {
        keep(session, &id, |rater| rater.id = random::bytes());
    }
    let counts = progress(session.instrument(), &assessment).counts;
    let counts = (words.counts)(counts.answered, counts.unknown, counts.not_applicable, counts.unanswered);
    div()
        .class("column hand-in")
        .child(
            a().class("back")
                .attr("href", Route::own(&id, Page::Check).href())
                .child("← ")
                .child(i18n::check(locale).title),
        )
        .child(p().class("kicker").child(names::cluster(assessment.cluster.name.as_deref(), locale)))
        .child(h1().attr("tabindex", "-1").child(words.title))
        .child(p().child(counts))
        .child(who_am_i::who_am_i(session, &id, locale))
        .child(code(session, &id, locale))
        .child(other_ways(session, &id, locale))
        .into_view()
}

/// Changes who hands in, as it is kept in the assessment.
fn keep(session: Session, id: &str, change: impl Fn(&mut Rater)) {
    session.change(Scope::Answers(id.to_owned()), Some("rater".to_owned()), &[id], |assessment| {
        let mut rater = Rater::of(assessment).unwrap_or_default();
        change(&mut rater);
        rater.keep(assessment);
    });
}

/// What is handed in as text, which is followed.
fn payload(session: Session, id: &str, with_evidence: bool) -> String {
    session.library.with(|library| {
        let assessment = library.assessments.get(id);
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

fn code(session: Session, id: &str, locale: Locale) -> View {
    let words = i18n::hand_in(locale);
    let id = id.to_owned();
    let payload = Memo::new(move || payload(session, &id, false));
    let drawn = move || {
        let payload = payload.get();
        // An address may be too long for a code that cheap phones read well.
        qr(qr_code(&sent(session, payload.clone())).or_else(|| qr_code(&payload)), words.code_label)
    };
    section()
        .class("hand-in-code")
        .child(h2().child(words.code))
        .child(drawn)
        .child(p().class("hint").child(words.code_again))
        .into_view()
}

fn other_ways(session: Session, id: &str, locale: Locale) -> Element {
    let words = i18n::hand_in(locale);
    let with_evidence = RwSignal::new(false);
    let (shown, changed) = (with_evidence.clone(), with_evidence.clone());
    let box_ = input()
        .attr("type", "checkbox")
        .prop("checked", move || shown.get())
        .on("change", move |event| changed.set(checked(&event)));
    let (of_link, of_file, evidence) = (id.to_owned(), id.to_owned(), with_evidence.clone());
    let is_file = session.offline.get_untracked() == Offline::SingleFile;
    let copy = if is_file { words.copy_text } else { i18n::hand_ins(locale).copy };
    let link = move || {
        let text = sent(session, payload(session, &of_link, with_evidence.get()));
        div().child(p().class("address").child(text.clone())).child(sending(&text, words.message, copy, locale))
    };
    let save = quiet_button().child(words.file).on("click", move |_| {
        let payload = payload(session, &of_file, evidence.get_untracked());
        files::download("dinamika-serahan.json", &encode_hand_in_file(&payload));
    });
    details()
        .child(summary().child(words.other_ways))
        .child(label().class("choice").child(box_).child(span().child(words.evidence)))
        .child(link)
        .child(p().child(save))
}
