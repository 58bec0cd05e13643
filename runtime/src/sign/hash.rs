//! Digests and message authentication codes, as text.

use std::borrow::Cow;

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
    hash_body(bytes).into_owned()
}

/// The same, ready for no bytes: most requests have no body.
pub(super) fn hash_body(bytes: &[u8]) -> Cow<'static, str> {
    if bytes.is_empty() {
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        return Cow::Borrowed(empty);
    }
    Cow::Owned(hex(&Sha256::digest(bytes)))
}

/// The SHA-256 of `bytes`.
pub(super) fn hash_bytes(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// Lower-case hex.
pub(crate) fn hex(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() * 2);
    write_hex(&mut out, bytes);
    out
}

/// Appends it.
pub(super) fn write_hex(out: &mut String, bytes: &[u8]) {
    for part in bytes.chunks(32) {
        let digits: [[u8; 2]; 32] = hex_digits(part);
        let written = digits.get(..part.len()).unwrap_or_default();
        // Digits are ASCII.
        out.push_str(std::str::from_utf8(written.as_flattened()).unwrap_or_default());
    }
}

/// Two digits for each byte, as far as there are bytes and digits.
pub(crate) fn hex_digits<const N: usize>(bytes: &[u8]) -> [[u8; 2]; N] {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    std::array::from_fn(|at| {
        let byte = bytes.get(at).copied().unwrap_or_default();
        [byte >> 4, byte & 15].map(|value| DIGITS[usize::from(value)])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hex_has_two_digits_for_each_of_any_number_of_bytes() {
        for count in [0, 1, 31, 32, 33, 40, 64, 65] {
            let bytes: Vec<u8> = (0..count).map(|byte| byte * 3).collect();
            let digits: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!(hex(&bytes), digits.concat(), "{count} bytes");
        }
    }

    #[test]
    fn no_bytes_need_no_hashing() {
        assert!(matches!(hash_body(b""), Cow::Borrowed(_)));
        assert_eq!(hash_body(b""), hex(&hash_bytes(b"")));
        assert_eq!(hash_body(b"x"), hex(&hash_bytes(b"x")));
    }
}
