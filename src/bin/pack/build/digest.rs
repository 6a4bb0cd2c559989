//! Hashes, and file names that contain them.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The number of hash digits in a file name.
const DIGITS: usize = 16;

/// SHA-256 as hexadecimal digits.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    format!("{:x}", Sha256::digest(bytes))
}

/// The same, shortened for file names.
pub(crate) fn short(bytes: &[u8]) -> String {
    hexadecimal(bytes).chars().take(DIGITS).collect()
}

/// SHA-256 in the form of a content security policy.
pub(crate) fn source(text: &str) -> String {
    format!("'{}'", integrity(text.as_bytes()))
}

/// SHA-256 in the form of an `integrity` attribute.
pub(crate) fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", base64(&Sha256::digest(bytes)))
}

/// Base64 with padding.
pub(crate) fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// The name of a file of the site: `vendor/echarts/echarts.min.js` becomes `echarts-0123456789abcdef.js`.
pub(crate) fn name(path: &str, bytes: &[u8]) -> String {
    let file = path.rsplit('/').next().unwrap_or(path);
    let stem = file.split('.').next().unwrap_or(file);
    let ending = file.rsplit('.').next().unwrap_or_default();
    format!("{stem}-{}.{ending}", short(bytes))
}
