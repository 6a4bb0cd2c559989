//! The pixels of a video or a picture file.

use js_sys::JSON;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CanvasRenderingContext2d, File, HtmlCanvasElement, HtmlVideoElement, ImageBitmap};

use super::promise;

/// A picture as rows of pixels from the top.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Pixels per row.
    pub width: usize,
    /// Rows.
    pub height: usize,
    /// Red, green, blue and opacity of each pixel.
    pub rgba: Vec<u8>,
}

/// The current picture of a video, scaled down to sides of at most `longest`; `None` if it shows nothing yet.
pub fn frame(video: &HtmlVideoElement, longest: u32) -> Option<Picture> {
    pixels(video, (video.video_width(), video.video_height()), longest)
}

/// The negative of a picture.
pub fn frame_negative(video: &HtmlVideoElement, longest: u32) -> Option<HtmlCanvasElement> {
    let (canvas, context) = drawn(video, (video.video_width(), video.video_height()), longest)?;
    context.set_global_composite_operation("difference").ok()?;
    context.set_fill_style_str("#fff");
    context.fill_rect(0.0, 0.0, f64::from(canvas.width()), f64::from(canvas.height()));
    Some(canvas)
}

/// The picture in a file, upright and scaled down to sides of at most `longest`; `None` if the browser cannot read it as a
/// picture.
pub async fn picture(file: &File, longest: u32) -> Option<Picture> {
    let window = web_sys::window()?;
    let bitmap: ImageBitmap = promise::kept(&window, "createImageBitmap", &[file.into()]).await?.dyn_into().ok()?;
    let picture = pixels(&bitmap, (bitmap.width(), bitmap.height()), longest);
    // Until then a photo takes tens of megabytes.
    bitmap.close();
    picture
}

fn pixels(source: &JsValue, size: (u32, u32), longest: u32) -> Option<Picture> {
    let (canvas, context) = drawn(source, size, longest)?;
    let data = context.get_image_data(0.0, 0.0, f64::from(canvas.width()), f64::from(canvas.height())).ok()?;
    Some(Picture { width: data.width() as usize, height: data.height() as usize, rgba: data.data().0 })
}

/// Draws a picture on a new canvas, scaled down to sides of at most `longest`.
fn drawn(source: &JsValue, size: (u32, u32), longest: u32) -> Option<(HtmlCanvasElement, CanvasRenderingContext2d)> {
    let (width, height) = scaled(size, longest)?;
    let canvas: HtmlCanvasElement = web_sys::window()?.document()?.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(width);
    canvas.set_height(height);
    // It is only read, which is slow from the memory of the graphics card.
    let options = JSON::parse(r#"{"willReadFrequently":true}"#).ok()?;
    let context = canvas.get_context_with_context_options("2d", &options).ok()??;
    let (right, bottom) = (f64::from(width), f64::from(height));
    promise::call(&context, "drawImage", &[source.clone(), 0.into(), 0.into(), right.into(), bottom.into()])?;
    Some((canvas, context.dyn_into().ok()?))
}

/// The size scaled to sides of at most `longest`; `None` for an empty picture.
fn scaled((width, height): (u32, u32), longest: u32) -> Option<(u32, u32)> {
    let side = width.max(height);
    if width == 0 || height == 0 || longest == 0 {
        return None;
    }
    let scale = |length: u32| u32::try_from(u64::from(length) * u64::from(longest) / u64::from(side)).ok();
    if side <= longest { Some((width, height)) } else { Some((scale(width)?.max(1), scale(height)?.max(1))) }
}
