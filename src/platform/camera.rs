//! The camera.

use js_sys::{JSON, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlVideoElement, MediaStream, MediaStreamTrack};

use super::promise;

/// The camera that looks away from whoever holds the device, where there are several; fine enough for a whole code.
const WANTED: &str =
    r#"{"video":{"facingMode":"environment","width":{"ideal":1280},"height":{"ideal":720}},"audio":false}"#;

/// Why there is no picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CameraError {
    /// The user or the browser does not allow it.
    Denied,
    /// The device has none.
    None,
    /// There is one, and it gives no picture now: another program may have it.
    Unavailable,
    /// It was open, and gives no picture any more.
    Stopped,
}

/// What a camera shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Showing {
    /// What it sees now: the time of the picture.
    Picture(f64),
    /// Nothing, for the moment: the system or the browser holds it back.
    HeldBack,
    /// Nothing any more: another program has it, it was unplugged, or the system has closed it.
    Ended,
}

/// An open camera, shown in a video. Dropping it closes the camera.
#[derive(Debug)]
pub struct Camera {
    video: HtmlVideoElement,
    stream: MediaStream,
}

impl Camera {
    /// Opens the camera and shows it in `video`. The browser may ask the user first.
    ///
    /// # Errors
    ///
    /// Why there is no picture.
    pub async fn open(video: &HtmlVideoElement) -> Result<Self, CameraError> {
        let devices = devices().ok_or(CameraError::Unavailable)?;
        let wanted = JSON::parse(WANTED).map_err(|fault| reason(&fault))?;
        let stream = promise::outcome(&devices, "getUserMedia", &[wanted]).await.map_err(|fault| reason(&fault))?;
        // From here on whatever fails closes it.
        let camera = Self { video: video.clone(), stream: stream.dyn_into().map_err(|fault| reason(&fault))? };
        camera.show().await.ok_or(CameraError::Unavailable)?;
        Ok(camera)
    }

    /// What it shows now. Browsers do not say each time that a picture stands still: its time stands still as well then.
    pub fn showing(&self) -> Showing {
        // The tracks of a stream are nothing else.
        let tracks: Vec<MediaStreamTrack> = self.stream.get_tracks().into_iter().map(JsCast::unchecked_into).collect();
        if tracks.iter().all(has_ended) {
            Showing::Ended
        } else if tracks.iter().all(MediaStreamTrack::muted) {
            Showing::HeldBack
        } else {
            Showing::Picture(self.video.current_time())
        }
    }

    async fn show(&self) -> Option<JsValue> {
        // On iPhones a video plays within the page only with this, and by itself only without sound.
        self.video.set_attribute("playsinline", "").ok()?;
        self.video.set_muted(true);
        self.video.set_src_object(Some(&self.stream));
        promise::kept(&self.video, "play", &[]).await
    }
}

impl Drop for Camera {
    fn drop(&mut self) {
        for track in self.stream.get_tracks() {
            // The tracks of a stream are nothing else.
            track.unchecked_into::<MediaStreamTrack>().stop();
        }
        // Another camera may be shown in it by now.
        if self.video.src_object().as_ref() == Some(&self.stream) {
            self.video.set_src_object(None);
        }
    }
}

/// Whether a camera can be asked for: on plain http browsers have none to offer.
pub fn can_use() -> bool {
    web_sys::window().is_some_and(|window| window.is_secure_context()) && devices().is_some()
}

/// What knows the cameras; none where it cannot open one.
fn devices() -> Option<JsValue> {
    let navigator: JsValue = web_sys::window()?.navigator().into();
    let devices = Reflect::get(&navigator, &"mediaDevices".into()).ok().filter(JsValue::is_object)?;
    Reflect::get(&devices, &"getUserMedia".into()).ok()?.is_function().then_some(devices)
}

/// By name: nothing else needs the type that web-sys has for this.
fn has_ended(track: &MediaStreamTrack) -> bool {
    Reflect::get(track, &"readyState".into()).is_ok_and(|state| state == "ended")
}

fn reason(fault: &JsValue) -> CameraError {
    let name = Reflect::get(fault, &"name".into()).ok().and_then(|name| name.as_string());
    match name.as_deref() {
        Some("NotAllowedError") => CameraError::Denied,
        Some("NotFoundError") => CameraError::None,
        _ => CameraError::Unavailable,
    }
}
