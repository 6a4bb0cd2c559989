//! Taking in: by camera, from pictures and files, from what is pasted or dropped.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{File, HtmlInputElement};

use super::scanner::{codes_in_picture, scanner};
use crate::domain::instrument::{Instrument, Locale, STANDARD_HASH};
use crate::exchange::{HandIn, HandInError, decode_hand_in, hand_ins_in};
use crate::i18n;
use crate::persistence::Taken;
use crate::platform::files;
use crate::ui::session::{Incoming, Room, Session};
use crate::ui::view::{
    Element, IntoView, RwSignal, View, button, div, follow, h2, input, label, li, p, section, textarea, ul, untrack,
    value,
};

/// What has become of texts that came in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::ui::pages) struct Intake {
    pub(in crate::ui::pages) taken: Vec<Taken>,
    pub(in crate::ui::pages) refused: Vec<HandInError>,
    /// Whether what reads pictures did not arrive.
    pub(in crate::ui::pages) lacks_decoder: bool,
}

/// Everything in these texts that was handed in, and what is refused.
fn read(instrument: &Instrument, texts: &[String]) -> (Vec<HandIn>, Vec<HandInError>) {
    let (mut hand_ins, mut refused) = (Vec::new(), Vec::new());
    for text in texts {
        for found in hand_ins_in(text) {
            match decode_hand_in(instrument, STANDARD_HASH, found) {
                Ok(hand_in) => hand_ins.push(hand_in),
                Err(error) => refused.push(error),
            }
        }
    }
    (hand_ins, refused)
}

/// Takes in everything in these texts.
pub(in crate::ui::pages) fn take_in(room: &Room, texts: &[String]) -> Intake {
    let (hand_ins, refused) = read(room.session().instrument(), texts);
    let taken = if hand_ins.is_empty() { Vec::new() } else { room.take_in(hand_ins) };
    Intake { taken, refused, lacks_decoder: false }
}

/// Why something is refused, for people.
pub(in crate::ui::pages) fn fault_text(error: &HandInError, locale: Locale) -> String {
    let words = i18n::hand_ins(locale);
    match error {
        HandInError::NotOne => words.nothing.to_owned(),
        HandInError::Damaged | HandInError::TooLong => words.damaged.to_owned(),
        HandInError::Newer(_) => words.newer.to_owned(),
        HandInError::OtherInstrument { id, version } => (words.other_instrument)(id, version),
    }
}

/// What has become of it, line by line.
pub(in crate::ui::pages) fn told(intake: &Intake, locale: Locale) -> Vec<String> {
    let words = i18n::hand_ins(locale);
    let count = |kind: Taken| intake.taken.iter().filter(|one| **one == kind).count();
    let lines = [
        (count(Taken::New), words.new),
        (count(Taken::Replaced), words.replaced),
        (count(Taken::Same), words.same),
        (count(Taken::Older), words.older),
        (count(Taken::OtherWorkshop), words.other_workshop),
    ];
    let lines = lines.into_iter().filter(|(count, _)| 0 < *count).map(|(count, text)| text(count));
    let refused = intake.refused.iter().map(|error| fault_text(error, locale));
    let mut all: Vec<String> = lines.chain(refused).collect();
    if intake.lacks_decoder {
        all.push(words.decoder_missing.to_owned());
    } else if all.is_empty() {
        all.push(words.nothing.to_owned());
    }
    all
}

/// The ways to take in, and what has become of what came last.
pub(super) fn intake(room: &Room, locale: Locale) -> View {
    let words = i18n::hand_ins(locale);
    let last = RwSignal::new(None::<Intake>);
    follow_incoming(room, &last);
    let shown = last.clone();
    let lines = move || {
        shown.get().map(|intake| {
            ul().class("notice plain-list").children(told(&intake, locale).into_iter().map(|line| li().child(line)))
        })
    };
    section()
        .class("intake")
        .child(h2().child(words.take_in))
        .child(div().attr("role", "status").child(lines))
        .child(scanner(room, &last, locale))
        .child(chosen(room, &last, locale))
        .child(pasted(room, &last, locale))
        .into_view()
}

/// Files that are dropped or pasted anywhere on this page.
fn follow_incoming(room: &Room, last: &RwSignal<Option<Intake>>) {
    let (room, last) = (room.clone(), last.clone());
    let session = room.session();
    session.incoming.update(Vec::clear);
    follow(move || {
        let (of_files, pasted): (Vec<Incoming>, Vec<Incoming>) =
            session.incoming.get().into_iter().partition(|one| one.file.is_some());
        let files: Vec<File> = of_files.into_iter().filter_map(|one| one.file).collect();
        let texts: Vec<String> = pasted.into_iter().filter_map(|one| one.text).collect();
        if !files.is_empty() {
            take_in_files(&room, files, &last);
        } else if !texts.is_empty() {
            untrack(|| last.set(Some(take_in(&room, &texts))));
        }
    });
}

/// Pictures of codes, and files.
fn chosen(room: &Room, last: &RwSignal<Option<Intake>>, locale: Locale) -> Element {
    let words = i18n::hand_ins(locale);
    let field = input()
        .attr("type", "file")
        .attr("multiple", "")
        .class("visually-hidden")
        .attr("accept", "image/*,.json,.txt,application/json,text/plain")
        .attr("aria-label", words.files)
        .attr("aria-describedby", "hand-in-files-hint");
    let node: HtmlInputElement = field.node();
    let (room, last) = (room.clone(), last.clone());
    let open = move |_| {
        let chosen = node.files().map(|files| js_sys::Array::from(&files)).unwrap_or_default();
        let chosen: Vec<File> = chosen.iter().map(JsCast::unchecked_into).collect();
        // So that the same file can be chosen again.
        node.set_value("");
        take_in_files(&room, chosen, &last);
    };
    let choose = label().class("file button quiet").child(field.on("change", open)).child(words.files);
    div().child(choose).child(p().class("hint").attr("id", "hand-in-files-hint").child(words.files_hint))
}

/// Takes in everything in these files; a picture is searched for codes, whatever else is read as text.
fn take_in_files(room: &Room, files: Vec<File>, last: &RwSignal<Option<Intake>>) {
    let (room, last) = (room.clone(), last.clone());
    spawn_local(async move {
        let (texts, lacks_decoder) = texts_in(room.session(), files).await;
        last.set(Some(Intake { lacks_decoder, ..take_in(&room, &texts) }));
    });
}

/// The texts in these files, and whether what reads pictures did not arrive.
async fn texts_in(session: Session, files: Vec<File>) -> (Vec<String>, bool) {
    let (mut texts, mut lacks_decoder) = (Vec::new(), false);
    for file in files {
        if file.type_().starts_with("image/") {
            match codes_in_picture(session, &file).await {
                Some(codes) => texts.extend(codes),
                None => lacks_decoder = true,
            }
        } else {
            texts.extend(files::text(&file).await);
        }
    }
    (texts, lacks_decoder)
}

/// Links in messages.
fn pasted(room: &Room, last: &RwSignal<Option<Intake>>, locale: Locale) -> Element {
    let words = i18n::hand_ins(locale);
    let text = RwSignal::new(String::new());
    let (typed, shown, taken) = (text.clone(), text.clone(), text);
    let field = textarea()
        .attr("id", "pasted")
        .attr("rows", "2")
        .attr("aria-describedby", "pasted-hint")
        .prop("value", move || shown.get())
        .on("input", move |event| typed.set(value(&event)));
    let (room, last) = (room.clone(), last.clone());
    let take = move |_| {
        let intake = take_in(&room, &[taken.get_untracked()]);
        // What was refused stays to be looked at.
        if intake.refused.is_empty() && !intake.taken.is_empty() {
            taken.set(String::new());
        }
        last.set(Some(intake));
    };
    let button = button().attr("type", "button").class("button quiet").on("click", take).child(words.take);
    div()
        .class("field")
        .child(label().attr("for", "pasted").child(words.pasted))
        .child(p().class("hint").attr("id", "pasted-hint").child(words.pasted_hint))
        .child(field)
        .child(div().class("actions").child(button))
}
