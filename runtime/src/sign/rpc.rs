//! RPC style, signature version 1.0: HMAC-SHA1 over all parameters of query and form.

use super::{hash::hmac_sha1, percent::percent_encode};

/// The text that is signed, from the canonical query.
pub fn string_to_sign(method: &str, canonical_query: &str) -> String {
    let mut out = String::with_capacity(canonical_query.len() * 3 / 2 + 32);
    out.push_str(method);
    out.push_str("&%2F&");
    percent_encode(&mut out, canonical_query);
    out
}

/// The value of the `Signature` parameter, not encoded.
pub fn signature(secret: &str, string_to_sign: &str) -> String {
    hmac_sha1(secret, "&", string_to_sign)
}
