//! A text as a QR code, drawn.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// The light modules around a code, without which no reader finds it.
pub const QUIET: usize = 4;

/// The finest codes have this version, so 57 modules a side: a cheap phone reads no finer ones off a screen.
const FINEST: u8 = 10;

/// 117 modules a side, 1,273 bytes: an assessment without evidence.
const FINEST_OF_GOOD_PHONES: u8 = 25;

/// A code as it is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// Modules a side, without the quiet zone.
    pub size: usize,
    /// The dark modules as path data of SVG, [`QUIET`] modules from the left and the top.
    pub path: String,
}

/// The smallest code of a text, of which a smudge may cover a seventh at least; none where the text is too long for one that
/// a cheap phone reads. Of capitals, digits and `$%*+-./:` with spaces it takes half as many again as of other bytes.
pub fn qr_code(text: &str) -> Option<Code> {
    drawn(text, QrCodeEcc::Medium, FINEST)
}

/// The same for a text that no other way is left for: as fine as a good phone reads it, and with the least correction.
pub fn fine_qr_code(text: &str) -> Option<Code> {
    drawn(text, QrCodeEcc::Low, FINEST_OF_GOOD_PHONES)
}

fn drawn(text: &str, correction: QrCodeEcc, finest: u8) -> Option<Code> {
    let parts = QrSegment::make_segments(text);
    // More correction where it takes no more room.
    let code = QrCode::encode_segments_advanced(&parts, correction, Version::MIN, Version::new(finest), None, true);
    let code = code.ok()?;
    Some(Code { size: usize::try_from(code.size()).ok()?, path: path(&code) })
}

/// One rectangle for each run of dark modules in a row.
fn path(code: &QrCode) -> String {
    let rows = (0..code.size()).zip(QUIET..);
    rows.flat_map(|(row, y)| runs(code, row).into_iter().map(move |(x, long)| format!("M{x} {y}h{long}v1h-{long}z")))
        .collect()
}

/// Where the runs of a row begin, and how long they are.
fn runs(code: &QrCode, row: i32) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    let dark = (0..code.size()).zip(QUIET..).filter(|(column, _)| code.get_module(*column, row));
    for (_, x) in dark {
        match runs.last_mut() {
            Some((start, long)) if *start + *long == x => *long += 1,
            _ => runs.push((x, 1)),
        }
    }
    runs
}
