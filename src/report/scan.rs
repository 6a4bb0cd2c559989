//! The QR codes in a picture.

use std::panic::{AssertUnwindSafe, catch_unwind};

use rqrr::PreparedImage;

/// The smallest code has so many modules a side.
const SMALLEST_SIDE: usize = 21;

/// In a larger picture the reader's numbers would overflow.
pub const LARGEST_SIDE: usize = 2000;

/// By less than this no pixel stands out from a ground that is nearly black: it is a camera's noise.
const NOISE: u32 = 4;

/// Which modules of a code are the dark ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Dark modules on a light ground, as codes are printed.
    Printed,
    /// Light modules on a dark ground, as some phones in dark mode show them.
    Inverted,
}

impl Tone {
    /// Both, the usual one first.
    pub const BOTH: [Self; 2] = [Self::Printed, Self::Inverted];
}

/// What the codes of this tone in a grey picture say, row by row from the top, 0 black and 255 white; nothing where the size is
/// not the picture's, a side is longer than [`LARGEST_SIDE`], or no code is read.
///
/// `rqrr` panics over some pictures, where it takes for the corners of a code what is none: nothing is read of these. WebAssembly
/// catches no panic, so in the browser this runs in `platform::attempt`, each tone in one of its own.
pub fn read_codes(width: usize, height: usize, luma: &[u8], tone: Tone) -> Vec<String> {
    let sides = SMALLEST_SIDE..=LARGEST_SIDE;
    if !sides.contains(&width) || !sides.contains(&height) || width * height != luma.len() {
        return Vec::new();
    }
    // Nothing of what it worked on is looked at afterwards.
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
    // What the reader takes for the pattern in the fourth corner depends on where it begins to look: a code that it misses
    // upright is read turned about.
    let (turned, _) = decoded(true);
    if texts.len() < turned.len() { turned.into_iter().rev().collect() } else { texts }
}

/// How bright a picture is around each pixel, after Bradley and Roth: the reader's own way takes the noise of a cheap camera for
/// modules.
struct Means {
    width: usize,
    height: usize,
    /// The sum of everything left of and above each corner of a pixel.
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

    /// Whether a pixel is darker by 15 per cent than what is around it, an eighth of the picture wide; for an inverted code,
    /// brighter by as much.
    fn stands_out(&self, luma: u32, x: usize, y: usize, tone: Tone) -> bool {
        let reach = self.width.max(self.height) / 16 + 1;
        let (left, right) = (x.saturating_sub(reach), (x + reach).min(self.width));
        let (top, bottom) = (y.saturating_sub(reach), (y + reach).min(self.height));
        let sum = |x: usize, y: usize| self.sums.get(y * (self.width + 1) + x).copied().unwrap_or_default();
        let around = sum(right, bottom) + sum(left, top) - sum(left, bottom) - sum(right, top);
        let pixels = (right - left) * (bottom - top);
        u32::try_from(pixels).is_ok_and(|pixels| match tone {
            Tone::Printed => luma * pixels * 100 < around * 85,
            // The lower of two limits: by this share of the light, which holds in the dark, or of what is missing to white.
            Tone::Inverted => {
                let limit = (around * 115 + pixels * NOISE * 100).min(around * 85 + pixels * 255 * 15);
                limit < luma * pixels * 100
            }
        })
    }
}

/// A picture of red, green, blue and opacity as a grey one, on white.
pub fn luma_of_rgba(rgba: &[u8]) -> Vec<u8> {
    let (pixels, _) = rgba.as_chunks();
    pixels.iter().copied().map(luma).collect()
}

/// The weights are of those of ITU-R BT.601, in 256ths.
#[expect(clippy::cast_possible_truncation, reason = "a mean of bytes")]
fn luma([red, green, blue, opacity]: [u8; 4]) -> u8 {
    let [red, green, blue, opacity] = [red, green, blue, opacity].map(u32::from);
    let grey = (77 * red + 150 * green + 29 * blue) >> 8;
    (255 - (255 - grey) * opacity / 255) as u8
}
