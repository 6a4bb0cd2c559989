//! Greyscale images of codes, as a camera might see them.
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "sides and brightness are small"
)]

use dinamika::report::{Code, QUIET, Tone, qr_code, read_codes};

/// A greyscale image.
#[derive(Clone, Debug)]
pub(crate) struct Picture {
    pub(crate) width: usize,
    pub(crate) height: usize,
    pub(crate) luma: Vec<u8>,
}

impl Picture {
    fn from(width: usize, height: usize, luma: impl Fn(usize, usize) -> u8) -> Self {
        let luma = (0..width * height).map(|place| luma(place % width, place / width)).collect();
        Self { width, height, luma }
    }

    /// A rendered code, with modules of `scale` pixels.
    pub(crate) fn drawn(code: &Code, scale: usize) -> Self {
        let side = code.size + 2 * QUIET;
        let mut dark = vec![false; side * side];
        for (x, y, long) in rectangles(&code.path) {
            for place in x..x + long {
                assert!(!std::mem::replace(&mut dark[y * side + place], true), "drawn twice");
            }
        }
        let luma = |x: usize, y: usize| if dark[y / scale * side + x / scale] { 0 } else { 255 };
        Self::from(side * scale, side * scale, luma)
    }

    pub(crate) fn of(text: &str, scale: usize) -> Self {
        Self::drawn(&qr_code(text).unwrap(), scale)
    }

    fn at(&self, x: usize, y: usize) -> u8 {
        self.luma[y * self.width + x]
    }

    /// Inverted, as shown by phones in dark mode.
    pub(crate) fn inverted(&self) -> Self {
        Self { luma: self.luma.iter().map(|luma| 255 - luma).collect(), ..*self }
    }

    /// Rotated by 90°.
    pub(crate) fn turned(&self) -> Self {
        Self::from(self.height, self.width, |x, y| self.at(y, self.height - 1 - x))
    }

    /// Rotated by this angle around its centre, on a white canvas that contains it.
    pub(crate) fn turned_by(&self, degrees: f64) -> Self {
        let (sine, cosine) = degrees.to_radians().sin_cos();
        let large = (self.width + self.height) as f64;
        Self::from(large as usize, large as usize, |x, y| {
            let (right, down) = (x as f64 + 0.5 - large / 2.0, y as f64 + 0.5 - large / 2.0);
            let x = cosine * right + sine * down + self.width as f64 / 2.0;
            let y = cosine * down - sine * right + self.height as f64 / 2.0;
            let is_inside = 0.0 <= x && 0.0 <= y && x < self.width as f64 && y < self.height as f64;
            if is_inside { self.at(x as usize, y as usize) } else { 255 }
        })
    }

    /// With another image to the right, on white.
    pub(crate) fn beside(&self, other: &Self) -> Self {
        let height = self.height.max(other.height);
        Self::from(self.width + other.width, height, |x, y| match x.checked_sub(self.width) {
            None if y < self.height => self.at(x, y),
            Some(x) if y < other.height => other.at(x, y),
            _ => 255,
        })
    }

    /// Lit from the left: brightness falls to a third at the right, and black is never fully black.
    pub(crate) fn unevenly_lit(&self) -> Self {
        Self::from(self.width, self.height, |x, y| {
            let light = 100 - 65 * x / self.width;
            ((usize::from(self.at(x, y)) * 7 / 10 + 60) * light / 100) as u8
        })
    }

    /// With this percentage of the light, and never fully black.
    pub(crate) fn dimmed(&self, hundredths: usize) -> Self {
        let dim = |luma: &u8| (8 + usize::from(*luma) * hundredths / 100) as u8;
        Self { luma: self.luma.iter().map(dim).collect(), ..*self }
    }

    /// With noise up to `most` per pixel.
    pub(crate) fn noisy(&self, seed: u64, most: i32) -> Self {
        let mut roll = Rolls(seed);
        let noise = |luma: &u8| (i32::from(*luma) + roll.up_to(2 * most) - most).clamp(0, 255) as u8;
        Self { luma: self.luma.iter().map(noise).collect(), ..*self }
    }

    /// With a uniform square on top.
    pub(crate) fn cover(&mut self, (left, top): (usize, usize), side: usize, luma: u8) {
        for y in top..(top + side).min(self.height) {
            for x in left..(left + side).min(self.width) {
                self.luma[y * self.width + x] = luma;
            }
        }
    }

    pub(crate) fn read(&self) -> Vec<String> {
        let read = |tone| read_codes(self.width, self.height, &self.luma, tone);
        Tone::BOTH.into_iter().flat_map(read).collect()
    }
}

/// The start and length of each piece of a path; fails for paths of another form.
fn rectangles(path: &str) -> Vec<(usize, usize, usize)> {
    let pieces = path.strip_suffix('z').unwrap().split('z');
    pieces
        .map(|piece| {
            let (start, shape) = piece.strip_prefix('M').unwrap().split_once('h').unwrap();
            let (x, y) = start.split_once(' ').unwrap();
            let long: usize = shape.split_once('v').unwrap().0.parse().unwrap();
            assert_eq!(shape, format!("{long}v1h-{long}"));
            (x.parse().unwrap(), y.parse().unwrap(), long)
        })
        .collect()
}

/// A generator that gives the same numbers for the same seed.
struct Rolls(u64);

impl Rolls {
    fn up_to(&mut self, most: i32) -> i32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % (most as u64 + 1)) as i32
    }
}
