//! The signatures of the services, worked out a second time: nothing here calls the runtime.

use std::collections::BTreeMap;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::{Digest as _, Sha256};

/// Percent-encodes all but `A-Za-z0-9-_.~`.
pub fn encode(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                char::from(byte).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

/// Parameters as `name=value`, encoded, sorted by the bytes of the name.
pub fn canonical_query(parameters: &BTreeMap<String, String>) -> String {
    parameters
        .iter()
        .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
        .collect::<Vec<_>>()
        .join("&")
}

/// String to sign of signature version 1.0, RPC style: every parameter but the signature itself.
pub fn rpc_string_to_sign(method: &str, parameters: &BTreeMap<String, String>) -> String {
    let mut signed = parameters.clone();
    signed.remove("Signature");
    format!("{method}&%2F&{}", encode(&canonical_query(&signed)))
}

/// Signature of version 1.0, RPC style: HMAC-SHA1 in Base64.
pub fn rpc_signature(secret: &str, string_to_sign: &str) -> String {
    STANDARD.encode(mac::<Hmac<Sha1>>(&format!("{secret}&"), string_to_sign))
}

/// String to sign of `ACS3-HMAC-SHA256`. The headers are those that the request says it has signed.
pub fn acs3_string_to_sign(
    method: &str,
    path: &str,
    query: &BTreeMap<String, String>,
    headers: &BTreeMap<String, String>,
    body: &[u8],
) -> String {
    let lines: String = headers
        .iter()
        .map(|(name, value)| format!("{name}:{}\n", value.trim()))
        .collect();
    let names = headers
        .keys()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join(";");
    let canonical = format!(
        "{method}\n{path}\n{}\n{lines}\n{names}\n{}",
        canonical_query(query),
        hash(body)
    );
    format!("ACS3-HMAC-SHA256\n{}", hash(canonical.as_bytes()))
}

/// String to sign of signature version 1.0, ROA style. The query is signed as it is meant, not as it
/// is sent.
pub fn roa_string_to_sign(
    method: &str,
    path: &str,
    query: &BTreeMap<String, String>,
    headers: &BTreeMap<String, String>,
) -> String {
    let placed = ["accept", "content-md5", "content-type", "date"];
    let mut out = format!("{method}\n");
    for name in placed {
        out += headers.get(name).map_or("", String::as_str);
        out.push('\n');
    }
    for (name, value) in headers
        .iter()
        .filter(|(name, _)| name.starts_with("x-acs-"))
    {
        out += &format!("{name}:{}\n", value.trim());
    }
    out += path;
    for (index, (name, value)) in query.iter().enumerate() {
        out.push(if index == 0 { '?' } else { '&' });
        out += name;
        if !value.is_empty() {
            out += &format!("={value}");
        }
    }
    out
}

/// Signature of version 1.0, ROA style: HMAC-SHA1 in Base64.
pub fn roa_signature(secret: &str, string_to_sign: &str) -> String {
    STANDARD.encode(mac::<Hmac<Sha1>>(secret, string_to_sign))
}

/// Signature of `ACS3-HMAC-SHA256`: HMAC-SHA256 in hexadecimal.
pub fn acs3_signature(secret: &str, string_to_sign: &str) -> String {
    hex(&mac::<Hmac<Sha256>>(secret, string_to_sign))
}

/// SHA-256 in hexadecimal.
pub fn hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn mac<M: Mac + KeyInit>(key: &str, text: &str) -> Vec<u8> {
    // An HMAC takes a key of any length.
    M::new_from_slice(key.as_bytes())
        .map(|mac| mac.chain_update(text).finalize().into_bytes().to_vec())
        .unwrap_or_default()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parameters(list: &[(&str, &str)]) -> BTreeMap<String, String> {
        list.iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect()
    }

    /// The values that the vendor's documentation of the signature goes through.
    #[test]
    fn the_published_rpc_request() {
        let parameters = parameters(&[
            ("Action", "DescribeRegions"),
            ("Version", "2014-05-26"),
            ("Format", "XML"),
            ("AccessKeyId", "testid"),
            ("SignatureMethod", "HMAC-SHA1"),
            ("SignatureVersion", "1.0"),
            ("SignatureNonce", "3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf"),
            ("Timestamp", "2016-02-23T12:46:24Z"),
        ]);
        let text = rpc_string_to_sign("GET", &parameters);
        assert_eq!(
            rpc_signature("testsecret", &text),
            "OLeaidS1JvxuMvnyHOwuJ+uX5qY="
        );
    }

    #[test]
    fn the_published_acs3_request() {
        let query = parameters(&[
            (
                "ImageId",
                "win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd",
            ),
            ("RegionId", "cn-shanghai"),
        ]);
        let headers = parameters(&[
            ("host", "ecs.cn-shanghai.aliyuncs.com"),
            ("x-acs-action", "RunInstances"),
            ("x-acs-version", "2014-05-26"),
            ("x-acs-date", "2023-10-26T10:22:32Z"),
            ("x-acs-signature-nonce", "3156853299f313e23d1673dc12e1703d"),
            ("x-acs-content-sha256", &hash(b"")),
        ]);
        let text = acs3_string_to_sign("POST", "/", &query, &headers, b"");
        assert_eq!(
            acs3_signature("YourAccessKeySecret", &text),
            "06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0"
        );
    }

    #[test]
    fn spaces_stars_and_umlauts_are_encoded() {
        assert_eq!(encode("a b*ü~"), "a%20b%2A%C3%BC~");
    }
}
