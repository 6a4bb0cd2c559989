//! Decoding of QR codes in images.

use std::panic::{AssertUnwindSafe, catch_unwind};

use rqrr::PreparedImage;

/// The number of modules per side of the smallest code.
const SMALLEST_SIDE: usize = 21;

/// In larger images the reader's integers would overflow.
pub const LARGEST_SIDE: usize = 2000;

/// On a nearly black background, smaller differences are camera noise.
const NOISE: u32 = 4;

/// The polarity of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Dark modules on a light background, as printed.
    Printed,
    /// Light modules on a dark background, as shown by some phones in dark mode.
    Inverted,
}

impl Tone {
    /// Both, the common one first.
    pub const BOTH: [Self; 2] = [Self::Printed, Self::Inverted];
}

/// The texts of the codes with this polarity in a greyscale image, in rows from the top, 0 black and 255 white; empty
/// if the size does not match, a side is longer than [`LARGEST_SIDE`], or no code is found.
///
/// `rqrr` panics on some images (false corners); this counts as no code found. WebAssembly cannot catch panics, so the
/// browser runs this in `platform::attempt`, once per polarity.
pub fn read_codes(width: usize, height: usize, luma: &[u8], tone: Tone) -> Vec<String> {
    let sides = SMALLEST_SIDE..=LARGEST_SIDE;
    if !sides.contains(&width) || !sides.contains(&height) || width * height != luma.len() {
        return Vec::new();
    }
    // Unwind safe: the input is not used after a panic.
    catch_unwind(AssertUnwindSafe(|| read(width, height, luma, tone))).unwrap_or_default()
}

fn read(width: usize, height: usize, luma: &[u8], tone: Tone) -> Vec<String> {
    let means = Means::of(width, height, luma);
    let is_dark = |x: usize, y: usize| {
        let luma = luma.get(y * width + x).copied().unwrap_or_default();
        means.stands_out(u32::from(luma), x, y, tone)
    };
    let decoded = |is_turned: bool| {
        let mut picture = PreparedImage::prepare_from_bitmap(width, height, |x, y| {
            if is_turned { is_dark(width - 1 - x, height - 1 - y) } else { is_dark(x, y) }
        });
        let grids = picture.detect_grids();
        let texts: Vec<String> = grids.iter().filter_map(|grid| Some(grid.decode().ok()?.1)).collect();
        (texts, grids.len())
    };
    let (texts, found) = decoded(false);
    if texts.len() == found {
        return texts;
    }
    // Retry rotated by 180°: the reader's detection of the alignment pattern depends on where it starts to search.
    let (turned, _) = decoded(true);
    if texts.len() < turned.len() { turned.into_iter().rev().collect() } else { texts }
}

/// Local means for thresholding, after Bradley and Roth: the reader's own threshold takes the noise of cheap cameras
/// for modules.
struct Means {
    width: usize,
    height: usize,
    /// The sum of all pixels left of and above each pixel's corner (integral image).
    sums: Vec<u32>,
}

impl Means {
    fn of(width: usize, height: usize, luma: &[u8]) -> Self {
        let mut sums = vec![0; width + 1];
        sums.reserve((width + 1) * height);
        for row in luma.chunks_exact(width) {
            let mut sum = 0;
            sums.push(0);
            for pixel in row {
                sum += u32::from(*pixel);
                sums.push(sum + sums.get(sums.len() - width - 1).copied().unwrap_or_default());
            }
        }
        Self { width, height, sums }
    }

    /// Whether a pixel is 15 per cent darker than its surroundings, an eighth of the image wide; for inverted codes,
    /// that much brighter.
    fn stands_out(&self, luma: u32, x: usize, y: usize, tone: Tone) -> bool {
        let reach = self.width.max(self.height) / 16 + 1;
        let (left, right) = (x.saturating_sub(reach), (x + reach).min(self.width));
        let (top, bottom) = (y.saturating_sub(reach), (y + reach).min(self.height));
        let sum = |x: usize, y: usize| self.sums.get(y * (self.width + 1) + x).copied().unwrap_or_default();
        let around = sum(right, bottom) + sum(left, top) - sum(left, bottom) - sum(right, top);
        let pixels = (right - left) * (bottom - top);
        u32::try_from(pixels).is_ok_and(|pixels| match tone {
            Tone::Printed => luma * pixels * 100 < around * 85,
            // The lower of two limits: 15 per cent of the brightness, which works in dark images, or of the difference
            // to white.
            Tone::Inverted => {
                let limit = (around * 115 + pixels * NOISE * 100).min(around * 85 + pixels * 255 * 15);
                limit < luma * pixels * 100
            }
        })
    }
}

/// Converts RGBA to greyscale, on a white background.
pub fn luma_of_rgba(rgba: &[u8]) -> Vec<u8> {
    let (pixels, _) = rgba.as_chunks();
    pixels.iter().copied().map(luma).collect()
}

/// Weights of ITU-R BT.601, in 256ths.
#[expect(clippy::cast_possible_truncation, reason = "a mean of bytes")]
fn luma([red, green, blue, opacity]: [u8; 4]) -> u8 {
    let [red, green, blue, opacity] = [red, green, blue, opacity].map(u32::from);
    let grey = (77 * red + 150 * green + 29 * blue) >> 8;
    (255 - (255 - grey) * opacity / 255) as u8
}
