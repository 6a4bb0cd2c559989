//! The browser's randomness.

/// Random bytes. A browser without them gives zeros: then stored votes are not protected, and nothing else fails.
pub fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    if let Some(crypto) = web_sys::window().and_then(|window| window.crypto().ok()) {
        // Fails only for more than 65,536 bytes at once.
        let _ = crypto.get_random_values_with_u8_array(&mut bytes);
    }
    bytes
}
