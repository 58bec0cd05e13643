//! Vectors that give all parameters and headers of a request and the signature that they have.

use alicloud_runtime::sign::{Pair, acs3, canonical_query, percent_encoded, roa, rpc, sha256_hex};
use serde_json::Value;

use crate::verdict::{Verdict, pairs, text};

/// What signing a vector's request gives.
struct Signed {
    canonical: String,
    string_to_sign: String,
    signature: String,
    authorization: String,
    signed_headers: String,
    payload_hash: String,
}

/// A vector with one expectation.
pub(crate) fn check(vector: &Value) -> Verdict {
    let method = text(vector, "signature_method");
    if !["", "HMAC-SHA1", acs3::ALGORITHM].contains(&method) {
        return Verdict::Skipped(format!("{method} is not implemented"));
    }
    let Some(ours) = sign(vector) else {
        return Verdict::Failed(format!("style {} is not known", text(vector, "style")));
    };
    let all = [
        (
            "canonicalized query",
            &ours.canonical,
            "expected_canonicalized_query",
        ),
        (
            "canonical request",
            &ours.canonical,
            "expected_canonical_request",
        ),
        (
            "signed headers",
            &ours.signed_headers,
            "expected_signed_headers",
        ),
        ("payload hash", &ours.payload_hash, "hashed_payload"),
        (
            "string to sign",
            &ours.string_to_sign,
            "expected_string_to_sign",
        ),
        ("signature", &ours.signature, "expected_signature"),
        (
            "authorization",
            &ours.authorization,
            "expected_authorization",
        ),
    ];
    let given: Vec<_> = all
        .iter()
        .filter_map(|(what, ours, name)| Some((*what, ours.as_str(), vector.get(*name)?.as_str()?)))
        .collect();
    Verdict::equal(&given)
}

/// A vector on which official SDKs disagree: we have to agree with one of them, or with the
/// documentation.
pub(crate) fn check_choice(vector: &Value) -> Verdict {
    let Some(ours) = sign(vector) else {
        return Verdict::Failed(format!("style {} is not known", text(vector, "style")));
    };
    let choices = vector.get("signatures").and_then(Value::as_array);
    if choices
        .into_iter()
        .flatten()
        .any(|choice| text(choice, "signature") == ours.signature)
    {
        return Verdict::Passed;
    }
    if text(vector, "style") == "ACS3"
        && pairs(vector, "query")
            .iter()
            .any(|(name, _)| percent_encoded(name) != *name)
    {
        return Verdict::Skipped(
            "names are percent-encoded, as the documentation says and no SDK listed does"
                .to_owned(),
        );
    }
    let own = |name: &str| name.to_ascii_lowercase().starts_with("x-acs-");
    if pairs(vector, "headers")
        .iter()
        .any(|(name, value)| own(name) && value.trim() != *value)
    {
        return Verdict::Skipped(
            "header values are trimmed and nothing else, as the documentation says".to_owned(),
        );
    }
    Verdict::Failed("agrees with none of the SDKs".to_owned())
}

fn sign(vector: &Value) -> Option<Signed> {
    let (method, path, secret) = (
        text(vector, "method"),
        text(vector, "path"),
        text(vector, "access_key_secret"),
    );
    let id = text(vector, "access_key_id");
    let query = pairs(vector, "query");
    let form = pairs(vector, "form");
    let headers = pairs(vector, "headers");
    let as_pairs = |list: &[(&'_ str, &'_ str)]| -> Vec<(String, String)> {
        list.iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect()
    };
    let mut owned = as_pairs(&query);
    Some(match text(vector, "style") {
        "RPC" => {
            owned.extend(as_pairs(&form));
            let mut all = borrowed(&owned);
            let canonical = canonical_query(&mut all);
            let string_to_sign = rpc::string_to_sign(method, &canonical);
            let signature = rpc::signature(secret, &string_to_sign);
            Signed {
                canonical,
                signature,
                string_to_sign,
                authorization: String::new(),
                signed_headers: String::new(),
                payload_hash: String::new(),
            }
        }
        "ROA" => {
            let mut all = borrowed(&owned);
            let string_to_sign =
                roa::string_to_sign(method, headers.iter().copied(), path, &mut all);
            let signature = roa::signature(secret, &string_to_sign);
            Signed {
                canonical: String::new(),
                authorization: roa::authorization(id, &signature),
                signature,
                string_to_sign,
                signed_headers: String::new(),
                payload_hash: String::new(),
            }
        }
        "ACS3" => {
            let mut all = borrowed(&owned);
            let canonical_query = canonical_query(&mut all);
            let payload_hash = sha256_hex(text(vector, "body").as_bytes());
            let (canonical, signed_headers) = acs3::canonical_request(
                method,
                path,
                &canonical_query,
                headers.iter().copied(),
                &payload_hash,
            );
            let string_to_sign = acs3::string_to_sign(&canonical);
            let signature = acs3::signature(secret, &string_to_sign);
            Signed {
                canonical,
                authorization: acs3::authorization(id, &signed_headers, &signature),
                signature,
                string_to_sign,
                signed_headers,
                payload_hash,
            }
        }
        _ => return None,
    })
}

fn borrowed(owned: &[(String, String)]) -> Vec<Pair<'_>> {
    owned
        .iter()
        .map(|(name, value)| Pair { name, value })
        .collect()
}
