//! ACS3-HMAC-SHA256, for both styles: method, path, query, headers and the hash of the body are
//! signed.

use std::borrow::Cow;

use super::hash::{hmac_sha256, sha256_hex};

/// Name of the algorithm in the `Authorization` header.
pub const ALGORITHM: &str = "ACS3-HMAC-SHA256";

/// The canonical request, and the names of the headers in it joined by `;`.
///
/// Signed are `host`, `content-type` and every `x-acs-*` header. `path` is encoded as it is sent,
/// empty for `/`; `canonical_query` comes from [`canonical_query`](super::canonical_query), that is
/// with encoded names as the documentation asks.
pub fn canonical_request<'h>(
    method: &str,
    path: &str,
    canonical_query: &str,
    headers: impl Iterator<Item = (&'h str, &'h str)>,
    payload_hash: &str,
) -> (String, String) {
    let mut signed: Vec<(Cow<'_, str>, &str)> = headers
        .map(|(name, value)| (lower_case(name), value.trim()))
        .filter(|(name, _)| is_signed(name))
        .collect();
    signed.sort_unstable();
    let lines: usize = signed
        .iter()
        .map(|(name, value)| 2 * name.len() + value.len() + 3)
        .sum();
    let mut out = String::with_capacity(canonical_query.len() + path.len() + lines + 80);
    for part in [
        method,
        if path.is_empty() { "/" } else { path },
        canonical_query,
    ] {
        out.push_str(part);
        out.push('\n');
    }
    let mut names = String::with_capacity(160);
    for group in signed.chunk_by(|a, b| a.0 == b.0) {
        for (index, (name, value)) in group.iter().enumerate() {
            if index == 0 {
                out.push_str(name);
                if !names.is_empty() {
                    names.push(';');
                }
                names.push_str(name);
            }
            out.push(if index == 0 { ':' } else { ',' });
            out.push_str(value);
        }
        out.push('\n');
    }
    out.push('\n');
    out.push_str(&names);
    out.push('\n');
    out.push_str(payload_hash);
    (out, names)
}

/// Names are mostly in lower case already.
pub(super) fn lower_case(name: &str) -> Cow<'_, str> {
    if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
        Cow::Owned(name.to_ascii_lowercase())
    } else {
        Cow::Borrowed(name)
    }
}

fn is_signed(name: &str) -> bool {
    name == "host" || name == "content-type" || name.starts_with("x-acs-")
}

/// The text that is signed.
pub fn string_to_sign(canonical_request: &str) -> String {
    [ALGORITHM, "\n", &sha256_hex(canonical_request.as_bytes())].concat()
}

/// The signature in the `Authorization` header.
pub fn signature(secret: &str, string_to_sign: &str) -> String {
    hmac_sha256(secret, string_to_sign)
}

/// The `Authorization` header.
pub fn authorization(access_key_id: &str, signed_headers: &str, signature: &str) -> String {
    let parts = [
        ALGORITHM,
        " Credential=",
        access_key_id,
        ",SignedHeaders=",
        signed_headers,
        ",Signature=",
        signature,
    ];
    parts.concat()
}
