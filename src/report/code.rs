//! Drawing of QR codes.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// The width of the light margin around a code, in modules. Readers need it to find the code.
pub const QUIET: usize = 4;

/// The largest version for cheap phones reading from a screen: 57 modules per side.
const FINEST: u8 = 10;

/// The largest version for good phones: 117 modules per side, 1,273 bytes, enough for an assessment without evidence.
const FINEST_OF_GOOD_PHONES: u8 = 25;

/// A QR code as vector graphics.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// Modules per side, without the quiet zone.
    pub size: usize,
    /// The dark modules as SVG path data, offset by [`QUIET`] modules from the left and the top.
    pub path: String,
}

/// The smallest code for a text, at error correction level M or higher (15 % of it may be damaged); `None` if the text
/// is too long for a code that a cheap phone can read. Capitals, digits and `$%*+-./:` with spaces take two thirds of
/// the space of other bytes.
pub fn qr_code(text: &str) -> Option<Code> {
    drawn(text, QrCodeEcc::Medium, FINEST)
}

/// The same for texts with no other way of transfer: as large as a good phone can read, at the lowest error correction
/// level.
pub fn fine_qr_code(text: &str) -> Option<Code> {
    drawn(text, QrCodeEcc::Low, FINEST_OF_GOOD_PHONES)
}

fn drawn(text: &str, correction: QrCodeEcc, finest: u8) -> Option<Code> {
    let parts = QrSegment::make_segments(text);
    // Increases the error correction level if the version stays the same.
    let code = QrCode::encode_segments_advanced(&parts, correction, Version::MIN, Version::new(finest), None, true);
    let code = code.ok()?;
    Some(Code { size: usize::try_from(code.size()).ok()?, path: path(&code) })
}

/// One rectangle per run of dark modules in a row.
fn path(code: &QrCode) -> String {
    let rows = (0..code.size()).zip(QUIET..);
    rows.flat_map(|(row, y)| runs(code, row).into_iter().map(move |(x, long)| format!("M{x} {y}h{long}v1h-{long}z")))
        .collect()
}

/// The start and length of each run in a row.
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
