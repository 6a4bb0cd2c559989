//! Reads QR codes with the camera and from pictures.

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

/// The camera image is read at this size: a code of version 10 fills a third of it.
const SIDE_OF_FRAME: u32 = 800;

/// Photos are read at a larger size, because the code may be far away.
const SIDE_OF_PHOTO: u32 = 1600;

/// The interval between two reads of the camera image.
const PAUSE: u32 = 150;

/// The camera has stopped if the image has not changed for this many seconds and this many reads.
const LONGEST_STILL: u64 = 3;
const FEWEST_LOOKS: u32 = 3;

lazy_fn! {
    in decoder;

    /// All codes in a picture, dark on light and light on dark; none if the decoder panics.
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

/// The camera, or why there is none and what to use instead.
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

/// The camera image; codes in it are received at once.
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
    // Cleared when the component is removed, while the loop below may run a moment longer.
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
            // Load the decoder first, so that the camera is not on while it loads.
            let reader = Reader::ready().await;
            if !is_shown() {
                return;
            }
            let Ok(reader) = reader else {
                last.set(Some(Outcome { lacks_decoder: true, ..Outcome::default() }));
                return is_on.set(false);
            };
            match Camera::open(&video).await {
                // Kept on until the page or the camera is closed, or the camera stops.
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

/// Reads codes as long as the video is shown and the camera runs.
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
        // In the background the image may freeze; it continues when the page is visible again.
        if now != before || document::is_hidden() {
            (before, since, looks) = (now, clock::seconds(), 0);
        }
        looks += 1;
        let is_still = FEWEST_LOOKS < looks && LONGEST_STILL < clock::seconds().saturating_sub(since);
        if now == Showing::Ended || is_still {
            return;
        }
        // The same code stays in the image for a while.
        let mut codes = reader.codes_in_frame(video).await;
        codes.retain(|code| !seen.contains(code));
        if is_shown() && !codes.is_empty() {
            take(&codes);
            seen.extend(codes);
        }
        clock::pause(PAUSE).await;
    }
}

/// A decoder of QR codes.
enum Reader {
    /// The browser's.
    Browser(Detector),
    /// The app's, loaded only if the browser has none.
    App,
}

impl Reader {
    async fn ready() -> Result<Self, SplitLoaderError> {
        if let Some(own) = detector().await {
            return Ok(Self::Browser(own));
        }
        // An empty image has no code; the call only loads the decoder.
        codes_in(Picture { width: 0, height: 0, rgba: Vec::new() }).await?;
        Ok(Self::App)
    }

    async fn codes_in_frame(&self, video: &HtmlVideoElement) -> Vec<String> {
        match self {
            Self::Browser(own) => {
                let mut codes = own.detect(video).await.unwrap_or_default();
                // Few browsers read codes that are light on dark.
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

/// All codes in a picture.
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

/// The same with the app's decoder, which is not loaded if the browser gives no pixels.
async fn codes_in_pixels(picture: Option<Picture>) -> Result<Vec<String>, SplitLoaderError> {
    match picture {
        Some(picture) => codes_in(picture).await,
        None => Ok(Vec::new()),
    }
}
