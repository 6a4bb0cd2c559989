//! The camera.

use js_sys::{JSON, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlVideoElement, MediaStream, MediaStreamTrack};

use super::promise;

/// The rear camera if there are several, at a resolution high enough for a QR code.
const WANTED: &str =
    r#"{"video":{"facingMode":"environment","width":{"ideal":1280},"height":{"ideal":720}},"audio":false}"#;

/// Why there is no picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CameraError {
    /// The user or the browser denies access.
    Denied,
    /// The device has no camera.
    None,
    /// There is a camera, but it gives no picture: another program may be using it.
    Unavailable,
    /// It was open, but has stopped giving pictures.
    Stopped,
}

/// The state of a camera's picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Showing {
    /// Live, with the time of the picture.
    Picture(f64),
    /// Paused by the system or the browser.
    HeldBack,
    /// Ended: another program uses it, it was unplugged, or the system has closed it.
    Ended,
}

/// An open camera, shown in a video element. Dropping it closes the camera.
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
        // From here on, any failure closes the camera.
        let camera = Self { video: video.clone(), stream: stream.dyn_into().map_err(|fault| reason(&fault))? };
        camera.show().await.ok_or(CameraError::Unavailable)?;
        Ok(camera)
    }

    /// The current state. Browsers do not always report a frozen picture; its time is frozen then as well.
    pub fn showing(&self) -> Showing {
        // The tracks of a stream have only this type.
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
        // iPhones need this to play a video within the page, and need it muted to start by itself.
        self.video.set_attribute("playsinline", "").ok()?;
        self.video.set_muted(true);
        self.video.set_src_object(Some(&self.stream));
        promise::kept(&self.video, "play", &[]).await
    }
}

impl Drop for Camera {
    fn drop(&mut self) {
        for track in self.stream.get_tracks() {
            // The tracks of a stream have only this type.
            track.unchecked_into::<MediaStreamTrack>().stop();
        }
        // The element may show another camera by now.
        if self.video.src_object().as_ref() == Some(&self.stream) {
            self.video.set_src_object(None);
        }
    }
}

/// Whether a camera can be requested: browsers do not offer one on plain http.
pub fn can_use() -> bool {
    web_sys::window().is_some_and(|window| window.is_secure_context()) && devices().is_some()
}

/// The browser's media devices; `None` if it cannot open a camera.
fn devices() -> Option<JsValue> {
    let navigator: JsValue = web_sys::window()?.navigator().into();
    let devices = Reflect::get(&navigator, &"mediaDevices".into()).ok().filter(JsValue::is_object)?;
    Reflect::get(&devices, &"getUserMedia".into()).ok()?.is_function().then_some(devices)
}

/// By name: nothing else needs the web-sys type.
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
