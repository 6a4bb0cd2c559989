//! Randomness of the browser.

/// Random bytes. A browser without them gives zeros: then nothing is hidden that is stored, and nothing else fails.
pub fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    if let Some(crypto) = web_sys::window().and_then(|window| window.crypto().ok()) {
        // It refuses only more than 65,536 at once.
        let _ = crypto.get_random_values_with_u8_array(&mut bytes);
    }
    bytes
}
