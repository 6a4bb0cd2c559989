//! Reading codes: by camera while it is open, and in pictures.

use std::rc::Rc;

use leptos::html::Video;
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::{File, HtmlVideoElement};

use super::outcome::{Outcome, take_in};
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::attempt::attempt;
use crate::platform::camera::{self, Camera, CameraError, Showing};
use crate::platform::detector::{Detector, detector};
use crate::platform::picture::{Picture, frame, frame_negative, picture};
use crate::platform::shell::Offline;
use crate::platform::{clock, document};
use crate::report::{Tone, luma_of_rgba, read_codes};
use crate::ui::components::QuietButton;
use crate::ui::lazy::{SplitLoaderError, lazy_fn};
use crate::ui::session::Room;

/// What the camera shows is read at this size: a code of version 10 fills a third of it.
const SIDE_OF_FRAME: u32 = 800;

/// Photos are read larger: the code may be far away.
const SIDE_OF_PHOTO: u32 = 1600;

/// Between two looks at what the camera shows.
const PAUSE: u32 = 150;

/// Where the picture has stood still for longer than so many seconds, and at so many looks, the camera has stopped.
const LONGEST_STILL: u64 = 3;
const FEWEST_LOOKS: u32 = 3;

lazy_fn! {
    in decoder;

    /// Every code in a picture, dark on light and light on dark. Where the reader panics over it there is none that could be read.
    fn codes_in(picture: Picture) -> Vec<String> {
        let Picture { width, height, rgba } = picture;
        let luma: Rc<[u8]> = luma_of_rgba(&rgba).into();
        let read = |tone| {
            let luma = Rc::clone(&luma);
            attempt(move || read_codes(width, height, &luma, tone)).unwrap_or_default()
        };
        Tone::BOTH.into_iter().flat_map(read).collect()
    }
}

/// The camera, where there is one; else why there is none, and that the other ways are open.
#[component]
pub(super) fn Scanner(room: Room, last: RwSignal<Option<Outcome>>, locale: Locale) -> impl IntoView {
    let words = i18n::hand_ins(locale);
    if !camera::can_use() {
        let is_plain = room.session().offline.get_untracked() == Offline::PlainHttp;
        let why = if is_plain { words.camera_plain } else { words.camera_none };
        return view! { <p class="hint">{why}</p> }.into_any();
    }
    let (is_on, fault) = (RwSignal::new(false), RwSignal::new(None::<CameraError>));
    let open = move |_| {
        fault.set(None);
        is_on.set(true);
    };
    let closed = move || {
        view! {
            <div class="actions">
                <QuietButton on:click=open>{words.camera}</QuietButton>
            </div>
        }
    };
    let said = move |error| match error {
        CameraError::Denied => words.camera_denied,
        CameraError::None | CameraError::Unavailable => words.camera_none,
        CameraError::Stopped => words.camera_stopped,
    };
    view! {
        <Show when=move || is_on.get() fallback=closed>
            <Scanning room=room last=last is_on=is_on fault=fault locale=locale />
        </Show>
        <div role="status">{move || fault.get().map(|error| view! { <p class="notice">{said(error)}</p> })}</div>
    }
    .into_any()
}

/// What the camera shows; every code in it is taken in at once.
#[component]
fn Scanning(
    room: Room,
    last: RwSignal<Option<Outcome>>,
    is_on: RwSignal<bool>,
    fault: RwSignal<Option<CameraError>>,
    locale: Locale,
) -> impl IntoView {
    let words = i18n::hand_ins(locale);
    let video = NodeRef::<Video>::new();
    // Gone as soon as this is no longer shown, while what is below may go on for a moment.
    let shown = StoredValue::new(());
    let is_shown = move || shown.try_get_value().is_some();
    let stopped = move |error| {
        if is_shown() {
            fault.set(Some(error));
            is_on.set(false);
        }
    };
    video.on_load(move |video| {
        spawn_local(async move {
            // First what may be long in coming: the camera is not on for nothing.
            let reader = Reader::ready().await;
            if !is_shown() {
                return;
            }
            let Ok(reader) = reader else {
                last.set(Some(Outcome { lacks_decoder: true, ..Outcome::default() }));
                return is_on.set(false);
            };
            match Camera::open(&video).await {
                // Held until the page or the camera's part of it is left, or it stops.
                Ok(camera) => {
                    let take = |codes: &[String]| last.set(Some(take_in(room, codes)));
                    watch(&reader, &camera, &video, is_shown, take).await;
                    stopped(CameraError::Stopped);
                }
                Err(error) => stopped(error),
            }
        });
    });
    view! {
        <div class="camera">
            <p>{words.camera_hint}</p>
            <video playsinline="" muted="" aria-label=words.camera_hint node_ref=video></video>
            <div class="actions">
                <QuietButton on:click=move |_| is_on.set(false)>{words.camera_stop}</QuietButton>
            </div>
        </div>
    }
}

/// Takes the codes in view, as long as the video is shown and the camera goes on.
async fn watch(
    reader: &Reader,
    camera: &Camera,
    video: &HtmlVideoElement,
    is_shown: impl Fn() -> bool,
    take: impl Fn(&[String]),
) {
    let mut seen: Vec<String> = Vec::new();
    let (mut before, mut since, mut looks) = (Showing::HeldBack, clock::seconds(), 0);
    while is_shown() {
        let now = camera.showing();
        // Behind another app or tab it may stand still, and goes on as soon as it is seen again.
        if now != before || document::is_hidden() {
            (before, since, looks) = (now, clock::seconds(), 0);
        }
        looks += 1;
        let is_still = FEWEST_LOOKS < looks && LONGEST_STILL < clock::seconds().saturating_sub(since);
        if now == Showing::Ended || is_still {
            return;
        }
        // The same code stays in view for a while.
        let mut codes = reader.codes_in_frame(video).await;
        codes.retain(|code| !seen.contains(code));
        if is_shown() && !codes.is_empty() {
            take(&codes);
            seen.extend(codes);
        }
        clock::pause(PAUSE).await;
    }
}

/// What reads codes.
enum Reader {
    /// The browser's own.
    Browser(Detector),
    /// The app's, fetched only where the browser has none.
    App,
}

impl Reader {
    async fn ready() -> Result<Self, SplitLoaderError> {
        if let Some(own) = detector().await {
            return Ok(Self::Browser(own));
        }
        // There is no code in nothing, but the call fetches what reads them.
        codes_in(Picture { width: 0, height: 0, rgba: Vec::new() }).await?;
        Ok(Self::App)
    }

    async fn codes_in_frame(&self, video: &HtmlVideoElement) -> Vec<String> {
        match self {
            Self::Browser(own) => {
                let mut codes = own.detect(video).await.unwrap_or_default();
                // Few browsers read what is light on dark.
                if let Some(negative) = frame_negative(video, SIDE_OF_FRAME) {
                    let mut found = own.detect(&negative).await.unwrap_or_default();
                    found.retain(|code| !codes.contains(code));
                    codes.extend(found);
                }
                codes
            }
            Self::App => codes_in_pixels(frame(video, SIDE_OF_FRAME)).await.unwrap_or_default(),
        }
    }
}

/// Every code in a picture.
///
/// # Errors
/// When what reads it does not arrive.
pub(super) async fn codes_in_file(file: &File) -> Result<Vec<String>, SplitLoaderError> {
    if let Some(own) = detector().await
        && let Some(codes) = own.detect(file).await.filter(|codes| !codes.is_empty())
    {
        return Ok(codes);
    }
    codes_in_pixels(picture(file, SIDE_OF_PHOTO).await).await
}

/// The same with the app's own reader. Where the browser gives no pixels there is nothing to fetch it for.
async fn codes_in_pixels(picture: Option<Picture>) -> Result<Vec<String>, SplitLoaderError> {
    match picture {
        Some(picture) => codes_in(picture).await,
        None => Ok(Vec::new()),
    }
}
