//! Receiving hand-ins: by camera, from pictures and files, by paste or drop.

use js_sys::Array;
use leptos::ev::MouseEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{File, FileList};

use super::outcome::{Outcome, Unused, take_in, told};
use super::scanner::{Scanner, codes_in_file};
use crate::domain::instrument::Locale;
use crate::exchange::{FileError, Foreign, hand_ins_in, read_files, text_of};
use crate::i18n;
use crate::platform::{document, files};
use crate::ui::components::{FileChoice, QuietButton, Remount};
use crate::ui::session::{Incoming, Room};

/// The ways to receive hand-ins, and the outcome of the last one.
#[component]
pub(super) fn Intake(room: Room, locale: Locale) -> impl IntoView {
    let words = i18n::hand_ins(locale);
    let last = RwSignal::new(None::<Outcome>);
    follow_incoming(room, last);
    // The button may be a screen further down.
    Effect::new(move |_| {
        if last.with(Option::is_some) {
            document::next_frame(|| document::show(".intake [role=status]"));
        }
    });
    let lines = move |outcome: Option<Outcome>| {
        outcome.map(|outcome| {
            let lines =
                told(&outcome, room.session().instrument(), locale).into_iter().map(|line| view! { <li>{line}</li> });
            view! { <ul class="notice plain-list">{lines.collect_view()}</ul> }
        })
    };
    view! {
        <section class="intake">
            <h2>{words.take_in}</h2>
            <div role="status">
                <Remount of=last children=lines />
            </div>
            <Scanner room=room last=last locale=locale />
            <Chosen room=room last=last locale=locale />
            <Pasted room=room last=last locale=locale />
        </section>
    }
}

/// Files that are dropped or pasted anywhere on this page.
fn follow_incoming(room: Room, last: RwSignal<Option<Outcome>>) {
    let incoming = room.session().incoming;
    incoming.update(Vec::clear);
    Effect::new(move |_| {
        let (of_files, pasted): (Vec<Incoming>, Vec<Incoming>) =
            incoming.get().into_iter().partition(|one| one.file.is_some());
        let files: Vec<File> = of_files.into_iter().filter_map(|one| Some(one.file?.take())).collect();
        let texts: Vec<String> = pasted.into_iter().filter_map(|one| text_of(&one.bytes.ok()?).ok()).collect();
        if !files.is_empty() {
            take_in_files(room, files, last);
        } else if !texts.is_empty() {
            last.set(Some(untrack(|| take_in(room, &texts))));
        }
    });
}

/// Pictures of codes, and files.
#[component]
fn Chosen(room: Room, last: RwSignal<Option<Outcome>>, locale: Locale) -> impl IntoView {
    let words = i18n::hand_ins(locale);
    let choose = move |files: &FileList| {
        let chosen: Vec<File> = Array::from(files).iter().map(JsCast::unchecked_into).collect();
        take_in_files(room, chosen, last);
    };
    view! {
        <div>
            <FileChoice
                text=words.files
                label=words.files
                described_by="hand-in-files-hint"
                accept="image/*,.json,.txt,application/json,text/plain"
                on_choose=choose
            />
            <p class="hint" id="hand-in-files-hint">
                {words.files_hint}
            </p>
        </div>
    }
}

/// Receives everything in these files.
fn take_in_files(room: Room, files: Vec<File>, last: RwSignal<Option<Outcome>>) {
    spawn_local(async move {
        let (mut texts, mut unused, mut lacks_decoder) = (Vec::new(), Vec::new(), false);
        for file in files {
            match texts_in(room, &file).await {
                Ok(found) => texts.extend(found),
                Err(Unused::NoDecoder) => lacks_decoder = true,
                Err(why) => unused.push((file.name(), why)),
            }
        }
        // Received even if the page has been left in the meantime.
        let outcome = Outcome { unused, lacks_decoder, ..take_in(room, &texts) };
        drop(last.try_set(Some(outcome)));
    });
}

/// The content of a file: the codes in a picture, or its text.
async fn texts_in(room: Room, file: &File) -> Result<Vec<String>, Unused> {
    let text = if file.type_().starts_with("image/") {
        Err(FileError::Foreign(Foreign::Picture))
    } else {
        text_of(&files::bytes(file).await.map_err(Unused::NotGiven)?)
    };
    let brings_any = |texts: &[String]| texts.iter().any(|text| !hand_ins_in(text).is_empty());
    let texts = match text {
        Ok(text) => vec![text],
        Err(FileError::Foreign(Foreign::Picture)) => {
            let codes = codes_in_file(file).await.map_err(|_| Unused::NoDecoder)?;
            return if brings_any(&codes) {
                Ok(codes)
            } else {
                Err(Unused::Refused(FileError::Foreign(Foreign::Picture)))
            };
        }
        Err(error) => return Err(Unused::Refused(error)),
    };
    if brings_any(&texts) {
        return Ok(texts);
    }
    let other = texts.iter().map(|text| read_files(room.session().instrument(), text)).find_map(Result::err);
    Err(other.map_or(Unused::Assessment, Unused::Refused))
}

/// The field for pasted messages with links.
#[component]
fn Pasted(room: Room, last: RwSignal<Option<Outcome>>, locale: Locale) -> impl IntoView {
    let words = i18n::hand_ins(locale);
    let text = RwSignal::new(String::new());
    let take = move |_: MouseEvent| {
        let outcome = take_in(room, &[text.get_untracked()]);
        // Rejected text stays in the field.
        if outcome.refused.is_empty() && !outcome.taken.is_empty() {
            text.set(String::new());
        }
        last.set(Some(outcome));
    };
    view! {
        <div class="field">
            <label for="pasted">{words.pasted}</label>
            <p class="hint" id="pasted-hint">
                {words.pasted_hint}
            </p>
            <textarea
                id="pasted"
                rows="2"
                aria-describedby="pasted-hint"
                prop:value=move || text.get()
                on:input=move |event| text.set(event_target_value(&event))
            ></textarea>
            <div class="actions">
                <QuietButton on:click=take>{words.take}</QuietButton>
            </div>
        </div>
    }
}
