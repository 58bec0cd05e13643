//! ACS3-HMAC-SHA256, for both styles: method, path, query, headers and the hash of the body are
//! signed.

use std::{borrow::Cow, ops::Range};

use smallvec::SmallVec;

use super::hash::{hash_bytes, hmac_sha256, write_hex};

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
    let target = [method, path, canonical_query];
    let (out, names) = write_canonical_request(target, headers, payload_hash);
    let names = out.get(names).unwrap_or_default().to_owned();
    (out, names)
}

/// The same, with the place of the names in it. `target` is method, path and query.
pub(super) fn write_canonical_request<'h>(
    target: [&str; 3],
    headers: impl Iterator<Item = (&'h str, &'h str)>,
    payload_hash: &str,
) -> (String, Range<usize>) {
    let [method, path, canonical_query] = target;
    let mut signed: SmallVec<[(Cow<'_, str>, &str); 16]> = headers
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
    let groups = || signed.chunk_by(|a, b| a.0 == b.0);
    for group in groups() {
        for (index, (name, value)) in group.iter().enumerate() {
            if index == 0 {
                out.push_str(name);
            }
            out.push(if index == 0 { ':' } else { ',' });
            out.push_str(value);
        }
        out.push('\n');
    }
    out.push('\n');
    let start = out.len();
    for group in groups() {
        let [(name, _), ..] = group else { continue };
        if out.len() > start {
            out.push(';');
        }
        out.push_str(name);
    }
    let names = start..out.len();
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
    hash_request(canonical_request.to_owned())
}

/// The same, in the buffer of the request.
pub(super) fn hash_request(mut canonical_request: String) -> String {
    let hash = hash_bytes(canonical_request.as_bytes());
    canonical_request.clear();
    canonical_request.push_str(ALGORITHM);
    canonical_request.push('\n');
    write_hex(&mut canonical_request, &hash);
    canonical_request
}

/// The signature in the `Authorization` header.
pub fn signature(secret: &str, string_to_sign: &str) -> String {
    hmac_sha256(secret, string_to_sign)
}

/// The `Authorization` header.
pub fn authorization(access_key_id: &str, signed_headers: &str, signature: &str) -> String {
    let mut out = String::with_capacity(256);
    write_authorization(&mut out, access_key_id, signed_headers);
    out.push_str(signature);
    out
}

/// Appends it up to the signature.
pub(super) fn write_authorization(out: &mut String, access_key_id: &str, signed_headers: &str) {
    for part in [
        ALGORITHM,
        " Credential=",
        access_key_id,
        ",SignedHeaders=",
        signed_headers,
        ",Signature=",
    ] {
        out.push_str(part);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signed_are_the_host_the_content_type_and_what_begins_with_the_mark_of_the_protocol() {
        let headers = [
            ("Host", "a"),
            ("hostess", "a"),
            ("Content-Type", "a"),
            ("content-types", "a"),
            ("X-Acs-B", "a"),
            ("x-acsb", "a"),
            ("accept", "a"),
        ];
        let (_, names) = canonical_request("GET", "", "", headers.into_iter(), "");
        assert_eq!(names, "content-type;host;x-acs-b");
    }

    #[test]
    fn names_are_written_anew_only_if_they_are_not_in_lower_case() {
        for name in ["HOST", "Host", "hosT", "X-ACS-A"] {
            assert_eq!(lower_case(name), name.to_ascii_lowercase());
        }
        assert!(matches!(lower_case("x-acs-a"), Cow::Borrowed("x-acs-a")));
    }
}
