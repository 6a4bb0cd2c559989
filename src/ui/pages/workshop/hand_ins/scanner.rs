//! Reading codes: by camera while it is open, and in pictures.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::{File, HtmlVideoElement};

use super::intake::{Intake, take_in};
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::attempt::attempt;
use crate::platform::camera::{self, Camera, CameraError};
use crate::platform::clock;
use crate::platform::detector::{Detector, detector};
use crate::platform::picture::{Picture, frame, picture};
use crate::platform::shell::Offline;
use crate::report::luma_of_rgba;
use crate::ui::components::quiet_button;
use crate::ui::session::{Decoder, Room, Session};
use crate::ui::view::{IntoView, RwSignal, View, div, p, several, untrack, video, when_gone};

/// What the camera shows is read at this size: a code of version 10 fills a third of it.
const SIDE_OF_FRAME: u32 = 800;

/// Photos are read larger: the code may be far away.
const SIDE_OF_PHOTO: u32 = 1600;

/// Between two looks at what the camera shows.
const PAUSE: i32 = 150;

/// The camera, where there is one; else why there is none, and that the other ways are open.
pub(super) fn scanner(room: &Room, last: &RwSignal<Option<Intake>>, locale: Locale) -> View {
    let words = i18n::hand_ins(locale);
    if !camera::can_use() {
        let is_plain = room.session().offline.get_untracked() == Offline::PlainHttp;
        return p().class("hint").child(if is_plain { words.camera_plain } else { words.camera_none }).into_view();
    }
    let (is_on, fault) = (RwSignal::new(false), RwSignal::new(None::<CameraError>));
    let (room, last, failed) = (room.clone(), last.clone(), fault.clone());
    let shown = move || {
        let (on, fault) = (is_on.clone(), fault.clone());
        if is_on.get() {
            untrack(|| scanning(&room, &last, &on, &fault, locale))
        } else {
            let open = quiet_button().child(words.camera).on("click", move |_| {
                fault.set(None);
                on.set(true);
            });
            div().class("actions").child(open).into_view()
        }
    };
    let said = move || {
        failed.get().map(|error| {
            p().class("notice").child(match error {
                CameraError::Denied => words.camera_denied,
                CameraError::None | CameraError::Unavailable => words.camera_none,
            })
        })
    };
    several([shown.into_view(), div().attr("role", "status").child(said).into_view()])
}

/// What the camera shows; every code in it is taken in at once.
fn scanning(
    room: &Room,
    last: &RwSignal<Option<Intake>>,
    is_on: &RwSignal<bool>,
    fault: &RwSignal<Option<CameraError>>,
    locale: Locale,
) -> View {
    let words = i18n::hand_ins(locale);
    let shown = video().attr("playsinline", "").attr("muted", "").attr("aria-label", words.camera_hint);
    let node: HtmlVideoElement = shown.node();
    let alive = Rc::new(Cell::new(true));
    let gone = Rc::clone(&alive);
    when_gone(move || gone.set(false));
    let (room, last, on, fault) = (room.clone(), last.clone(), is_on.clone(), fault.clone());
    spawn_local(async move {
        // First what may be long in coming: the camera is not on for nothing.
        let reader = Reader::new(room.session()).await;
        if !alive.get() {
            return;
        }
        match Camera::open(&node).await {
            // Held until the page or the camera's part of it is left.
            Ok(_camera) => watch(&room, &reader, &node, &last, &alive).await,
            Err(_) if !alive.get() => {}
            Err(error) => {
                fault.set(Some(error));
                on.set(false);
            }
        }
    });
    let off = is_on.clone();
    let stop = quiet_button().child(words.camera_stop).on("click", move |_| off.set(false));
    div()
        .class("camera")
        .child(p().child(words.camera_hint))
        .child(shown)
        .child(div().class("actions").child(stop))
        .into_view()
}

async fn watch(
    room: &Room,
    reader: &Reader,
    node: &HtmlVideoElement,
    last: &RwSignal<Option<Intake>>,
    alive: &Cell<bool>,
) {
    let mut seen: Vec<String> = Vec::new();
    while alive.get() {
        // The same code stays in view for a while.
        let mut codes = reader.codes_in_frame(node).await;
        codes.retain(|code| !seen.contains(code));
        if alive.get() && !codes.is_empty() {
            seen.extend(codes.iter().cloned());
            last.set(Some(take_in(room, &codes)));
        }
        clock::pause(PAUSE).await;
    }
}

/// What reads codes: the browser's own reader, or the app's.
struct Reader {
    own: Option<Detector>,
    decoder: Option<Decoder>,
}

impl Reader {
    async fn new(session: Session) -> Self {
        let own = detector().await;
        // Fetched only where the browser cannot.
        let decoder = if own.is_none() { session.decoder().await } else { None };
        Self { own, decoder }
    }

    async fn codes_in_frame(&self, node: &HtmlVideoElement) -> Vec<String> {
        match &self.own {
            Some(own) => own.detect(node).await.unwrap_or_default(),
            None => frame(node, SIDE_OF_FRAME).and_then(|picture| decode(self.decoder?, picture)).unwrap_or_default(),
        }
    }
}

/// Every code in a picture; none where what reads it did not arrive.
pub(super) async fn codes_in_picture(session: Session, file: &File) -> Option<Vec<String>> {
    if let Some(own) = detector().await
        && let Some(codes) = own.detect(file).await.filter(|codes| !codes.is_empty())
    {
        return Some(codes);
    }
    let decoder = session.decoder().await?;
    let picture = picture(file, SIDE_OF_PHOTO).await;
    Some(picture.and_then(|picture| decode(decoder, picture)).unwrap_or_default())
}

/// A picture on which what reads it fails has no code that could be read.
fn decode(decoder: Decoder, Picture { width, height, rgba }: Picture) -> Option<Vec<String>> {
    attempt(move || (decoder.read)(width, height, &luma_of_rgba(&rgba)))
}
