//! Encryption of what must not be read before it is opened, with a key stored separately in the same browser.
//!
//! It stops people from peeking into storage or at a copy of the record. It does not stop someone who has the device and writes
//! a program for it: nothing without a server can.

use base64ct::{Base64UrlUnpadded, Encoding};
use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};

/// Bytes of a key.
pub const KEY_BYTES: usize = 32;

/// Bytes of a nonce.
pub const NONCE_BYTES: usize = 12;

/// A key, and a fresh nonce for one encryption.
#[derive(Clone, Debug)]
pub struct Seal {
    /// The key.
    pub key: [u8; KEY_BYTES],
    /// Never used twice with one key.
    pub nonce: [u8; NONCE_BYTES],
}

impl Seal {
    /// Encrypts `text`. The length of the result depends only on the length of `text`, and the result differs every time.
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

/// Decrypts with this key; `None` with a wrong key or after any modification.
pub fn unsealed(key: &[u8; KEY_BYTES], sealed: &str) -> Option<String> {
    let bytes = Base64UrlUnpadded::decode_vec(sealed).ok()?;
    let (nonce, sealed) = bytes.split_at_checked(NONCE_BYTES)?;
    let nonce = Nonce::try_from(nonce).ok()?;
    let text = ChaCha20Poly1305::new(key.into()).decrypt(&nonce, sealed).ok()?;
    String::from_utf8(text).ok()
}

/// Encodes a key for storage.
pub fn key_text(key: &[u8; KEY_BYTES]) -> String {
    Base64UrlUnpadded::encode_string(key)
}

/// Decodes a stored key.
pub fn key_of(text: &str) -> Option<[u8; KEY_BYTES]> {
    Base64UrlUnpadded::decode_vec(text).ok()?.try_into().ok()
}
