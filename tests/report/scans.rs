//! Decoding of QR codes in images.

use dinamika::report::{LARGEST_SIDE, Tone, luma_of_rgba, read_codes};
use proptest::collection::vec;
use proptest::prelude::*;

use super::picture::Picture;
use super::support::generate::few;

const SHORT: &str = "Dinamika";
const LONG: &str =
    "dinamika:1:3f9c2a7e-5b1d-4c8e-9a60-7d2f1e0b4c55:0123_4?210-4433221100_?-012340123:pengurus forum klaster";

/// A text whose code the reader misses in one of four rotations.
const MISSED: &str = concat!(
    "** :%%E%+  9:+ME+DR%.EXZ+ Q A2IIQ*.1.+Z /+$$9 +V2+2+  8% $YN M -+ /*W$./ +C:M *$:-U.* 7$8+L6L%BZ X*I6*S  ::%YRDE%+%  Z",
    "*I.. .$*$$$ U :+ /5  $09+4$*%%%+N%P1%E%+$ Z AU6A$*10*+LXF%E$%EIX 8-$$9Q+ P%85W*$   DT$.$$  %:WI* $+7$%0X :P$/0%S %V.UO*R* .",
);

#[test]
fn retries_a_code_missed_in_one_rotation() {
    for scale in [2, 3, 5, 8] {
        let mut picture = Picture::of(MISSED, scale);
        for quarter in 0..4 {
            assert_eq!(picture.read(), [MISSED], "scale {scale}, {quarter} quarters");
            picture = picture.turned();
        }
    }
}

#[test]
fn reads_codes_at_any_scale_and_rotation() {
    for text in [SHORT, LONG] {
        for scale in [2, 3, 5, 8, 13] {
            let mut picture = Picture::of(text, scale);
            for quarter in 0..4 {
                assert_eq!(picture.read(), [text], "scale {scale}, {quarter} quarters");
                picture = picture.turned();
            }
        }
        for degrees in [5.0, 12.0, 30.0, 45.0] {
            assert_eq!(Picture::of(text, 6).turned_by(degrees).read(), [text], "{degrees} degrees");
        }
    }
}

#[test]
fn reads_codes_with_noise_and_uneven_light() {
    for seed in 0..10 {
        for text in [SHORT, LONG] {
            let picture = Picture::of(text, 5).unevenly_lit().noisy(seed, 16);
            assert_eq!(picture.read(), [text], "seed {seed}");
        }
    }
}

#[test]
fn reads_all_codes_in_an_image() {
    let mut read = Picture::of(SHORT, 4).beside(&Picture::of(LONG, 5)).noisy(7, 20).read();
    read.sort();
    assert_eq!(read, [SHORT, LONG]);
    let many = (0..4).map(|place| Picture::of(&format!("anggota {place}"), 4));
    let mut read = many.reduce(|row, next| row.beside(&next)).unwrap().read();
    read.sort();
    assert_eq!(read, ["anggota 0", "anggota 1", "anggota 2", "anggota 3"]);
}

#[test]
fn reads_inverted_codes_at_any_scale_rotation_and_light() {
    for text in [SHORT, LONG, MISSED] {
        for scale in [2, 3, 5, 8] {
            let mut picture = Picture::of(text, scale).inverted();
            for quarter in 0..4 {
                assert_eq!(picture.read(), [text], "scale {scale}, {quarter} quarters");
                picture = picture.turned();
            }
        }
    }
    for text in [SHORT, LONG] {
        for seed in 0..10 {
            let picture = Picture::of(text, 5).inverted();
            assert_eq!(picture.unevenly_lit().noisy(seed, 16).read(), [text], "seed {seed}");
            assert_eq!(picture.dimmed(25).noisy(seed, 3).read(), [text], "in a dark room, seed {seed}");
        }
    }
}

#[test]
fn reads_an_inverted_code_next_to_another() {
    let mut read = Picture::of(SHORT, 4).beside(&Picture::of(LONG, 5).inverted()).noisy(3, 12).read();
    read.sort();
    assert_eq!(read, [SHORT, LONG]);
}

#[test]
fn reads_nothing_without_a_code() {
    let read_codes = |width, height, luma: &[u8]| Tone::BOTH.map(|tone| read_codes(width, height, luma, tone)).concat();
    for luma in [0, 127, 255] {
        assert!(read_codes(100, 80, &vec![luma; 8000]).is_empty());
    }
    assert!(read_codes(0, 0, &[]).is_empty());
    assert!(read_codes(0, 100, &[]).is_empty());
    assert!(read_codes(usize::MAX, 2, &[0; 42]).is_empty());
    assert!(read_codes(1 << 33, 1 << 31, &[]).is_empty());
    let long = LARGEST_SIDE + 1;
    assert!(read_codes(long, 30, &vec![255; long * 30]).is_empty());
    let code = Picture::of(SHORT, 3);
    assert!(read_codes(code.width, code.height - 1, &code.luma).is_empty());
}

#[test]
fn arbitrary_images_do_not_panic() {
    let sides = 0..60_usize;
    let bytes = vec(any::<u8>(), 0..3600);
    proptest!(few(), |(width in sides.clone(), height in sides, bytes in bytes, fits in any::<bool>())| {
        let luma: Vec<u8> = if fits { bytes.into_iter().cycle().take(width * height).collect() } else { bytes };
        let read = Tone::BOTH.map(|tone| read_codes(width, height, &luma, tone)).concat();
        prop_assert!(read.is_empty() || width * height == luma.len());
    });
}

#[test]
fn damaged_codes_are_read_correctly_or_not_at_all() {
    let wounds = vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), 1..40_usize, any::<u8>()), 0..6);
    let changes = (wounds, 0.0..90.0, any::<u64>(), 0..120_i32, any::<bool>());
    proptest!(few(), |((wounds, degrees, seed, noise, is_inverted) in changes)| {
        let upright = Picture::of(SHORT, 4).beside(&Picture::of("Klaster", 4));
        let mut picture = if is_inverted { upright.inverted() } else { upright };
        for (x, y, side, luma) in wounds {
            picture.cover((x.index(picture.width), y.index(picture.height)), side, luma);
        }
        for text in picture.turned_by(degrees).noisy(seed, noise).read() {
            prop_assert!([SHORT, "Klaster"].contains(&text.as_str()), "{}", text);
        }
    });
}

#[test]
fn converts_colours_by_luma_on_white() {
    let rgba = [[0, 0, 0, 255], [255, 255, 255, 255], [0, 0, 0, 0], [0, 255, 0, 255], [0, 0, 255, 255], [0, 0, 0, 128]];
    assert_eq!(luma_of_rgba(rgba.as_flattened()), [0, 255, 255, 149, 28, 127]);
    assert_eq!(luma_of_rgba(&[9, 9, 9, 255, 1, 2]), [9], "half a pixel is none");
    assert!(luma_of_rgba(&[]).is_empty());
}
