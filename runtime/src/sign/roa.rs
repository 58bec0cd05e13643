//! ROA style, signature version 1.0: HMAC-SHA1 over method, some headers and the resource.

use std::borrow::Cow;

use smallvec::SmallVec;

use super::{acs3::lower_case, hash::hmac_sha1, pairs::Pair};

/// Headers whose values have fixed lines in the text; an absent one is an empty line.
const PLACED: [&str; 4] = ["accept", "content-md5", "content-type", "date"];

/// The text that is signed. `path` is encoded as it is sent; the query is not encoded here.
///
/// A parameter without a value is written as its bare name. The documentation leaves that open; the
/// newer official cores and the Java one do so.
pub fn string_to_sign<'h>(
    method: &str,
    headers: impl Iterator<Item = (&'h str, &'h str)> + Clone,
    path: &str,
    query: &mut [Pair<'_>],
) -> String {
    let mut out = String::with_capacity(512);
    out.push_str(method);
    out.push('\n');
    for placed in PLACED {
        if let Some((_, value)) = headers
            .clone()
            .find(|(name, _)| name.eq_ignore_ascii_case(placed))
        {
            out.push_str(value);
        }
        out.push('\n');
    }
    let mut own: SmallVec<[(Cow<'_, str>, &str); 16]> = headers
        .map(|(name, value)| (lower_case(name), value))
        .filter(|(name, _)| name.starts_with("x-acs-"))
        .collect();
    own.sort_unstable();
    for (name, value) in own {
        out.push_str(&name);
        out.push(':');
        out.push_str(value.trim());
        out.push('\n');
    }
    out.push_str(path);
    query.sort_unstable();
    for (index, pair) in query.iter().enumerate() {
        out.push(if index == 0 { '?' } else { '&' });
        out.push_str(pair.name);
        if !pair.value.is_empty() {
            out.push('=');
            out.push_str(pair.value);
        }
    }
    out
}

/// The signature in the `Authorization` header.
pub fn signature(secret: &str, string_to_sign: &str) -> String {
    hmac_sha1(secret, "", string_to_sign)
}

/// The `Authorization` header.
pub fn authorization(access_key_id: &str, signature: &str) -> String {
    format!("acs {access_key_id}:{signature}")
}
