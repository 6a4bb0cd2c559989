//! What must not be read before it is revealed: encrypted with a key that lies elsewhere in the same browser.
//!
//! It keeps out whoever looks into storage or at a copy of the record. It does not keep out someone who owns the device and
//! writes a program for it: nothing without a server could.

use base64ct::{Base64UrlUnpadded, Encoding};
use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};

/// How many random bytes make a key.
pub const KEY_BYTES: usize = 32;

/// How many random bytes each sealing needs.
pub const NONCE_BYTES: usize = 12;

/// A key, and fresh random bytes for one sealing with it.
#[derive(Clone, Debug)]
pub struct Seal {
    /// The key.
    pub key: [u8; KEY_BYTES],
    /// Never the same twice with one key.
    pub nonce: [u8; NONCE_BYTES],
}

impl Seal {
    /// Seals `text`. What comes out is as long as `text` is, whatever stands in it, and differs every time.
    ///
    /// ```
    /// use dinamika::persistence::{Seal, unsealed};
    /// let seal = Seal { key: [7; 32], nonce: [1; 12] };
    /// let sealed = seal.sealed("two of three").expect("a short text can be sealed");
    /// assert!(!sealed.contains("two"));
    /// assert_eq!(unsealed(&seal.key, &sealed).as_deref(), Some("two of three"));
    /// assert_eq!(unsealed(&[8; 32], &sealed), None, "another key");
    /// ```
    pub fn sealed(&self, text: &str) -> Option<String> {
        let cipher = ChaCha20Poly1305::new((&self.key).into());
        let sealed = cipher.encrypt((&self.nonce).into(), text.as_bytes()).ok()?;
        Some(Base64UrlUnpadded::encode_string(&[&self.nonce[..], &sealed].concat()))
    }
}

/// What was sealed with this key; none with another one, or where anything of it was changed.
pub fn unsealed(key: &[u8; KEY_BYTES], sealed: &str) -> Option<String> {
    let bytes = Base64UrlUnpadded::decode_vec(sealed).ok()?;
    let (nonce, sealed) = bytes.split_at_checked(NONCE_BYTES)?;
    let nonce = Nonce::try_from(nonce).ok()?;
    let text = ChaCha20Poly1305::new(key.into()).decrypt(&nonce, sealed).ok()?;
    String::from_utf8(text).ok()
}

/// The key as it is stored.
pub fn key_text(key: &[u8; KEY_BYTES]) -> String {
    Base64UrlUnpadded::encode_string(key)
}

/// A key as it was stored.
pub fn key_of(text: &str) -> Option<[u8; KEY_BYTES]> {
    Base64UrlUnpadded::decode_vec(text).ok()?.try_into().ok()
}
