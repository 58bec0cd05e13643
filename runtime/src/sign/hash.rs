//! Digests and message authentication codes, as text.

use base64::{Engine, engine::general_purpose::STANDARD};
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// Base64 of the HMAC-SHA1 of `text`. RPC keys end in `&`: that is `suffix`.
pub(super) fn hmac_sha1(secret: &str, suffix: &str, text: &str) -> String {
    let mut key = Zeroizing::new(Vec::with_capacity(secret.len() + suffix.len()));
    key.extend_from_slice(secret.as_bytes());
    key.extend_from_slice(suffix.as_bytes());
    // HMAC takes keys of any length.
    match Hmac::<Sha1>::new_from_slice(&key) {
        Ok(mac) => STANDARD.encode(mac.chain_update(text).finalize().into_bytes()),
        Err(_) => String::new(),
    }
}

/// Lower-case hex of the HMAC-SHA256 of `text`.
pub(super) fn hmac_sha256(secret: &str, text: &str) -> String {
    match Hmac::<Sha256>::new_from_slice(secret.as_bytes()) {
        Ok(mac) => hex(&mac.chain_update(text).finalize().into_bytes()),
        Err(_) => String::new(),
    }
}

/// Lower-case hex of the SHA-256 of `bytes`.
pub fn sha256_hex(bytes: &[u8]) -> String {
    if bytes.is_empty() {
        // Most requests have no body.
        return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855".to_owned();
    }
    hex(&Sha256::digest(bytes))
}

/// Lower-case hex.
pub(crate) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |value: u8| DIGITS[usize::from(value & 15)];
    let mut out = Vec::with_capacity(bytes.len() * 2);
    for byte in bytes {
        out.extend_from_slice(&[digit(byte >> 4), digit(*byte)]);
    }
    // Digits are ASCII.
    String::from_utf8(out).unwrap_or_default()
}
