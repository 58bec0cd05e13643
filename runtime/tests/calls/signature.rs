//! Signatures worked out from what came over the wire, apart from the code under test.

use base64::Engine;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::{Digest, Sha256};

use crate::server::Request;

fn escaped(text: &str) -> String {
    let escape = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
            char::from(byte).to_string()
        }
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(escape).collect()
}

fn joined(mut parameters: Vec<(String, String)>) -> String {
    parameters.sort();
    let pairs: Vec<String> = parameters
        .iter()
        .map(|(name, value)| format!("{}={}", escaped(name), escaped(value)))
        .collect();
    pairs.join("&")
}

fn hex(bytes: impl AsRef<[u8]>) -> String {
    bytes
        .as_ref()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

fn sha1_mac(key: &str, text: &str) -> String {
    let mac = Hmac::<Sha1>::new_from_slice(key.as_bytes())
        .unwrap()
        .chain_update(text);
    base64::engine::general_purpose::STANDARD.encode(mac.finalize().into_bytes())
}

/// Checks whichever scheme the request uses, and returns the text that was signed.
pub(crate) fn verify(request: &Request, secret: &str) -> String {
    let authorization = request.header("authorization").unwrap_or_default();
    if let Some(rest) = authorization.strip_prefix("ACS3-HMAC-SHA256 ") {
        acs3(request, rest, secret)
    } else if let Some(rest) = authorization.strip_prefix("acs ") {
        roa(request, rest, secret)
    } else {
        rpc(request, secret)
    }
}

fn acs3(request: &Request, authorization: &str, secret: &str) -> String {
    let parts: Vec<&str> = authorization.split(',').collect();
    let names = parts[1].strip_prefix("SignedHeaders=").unwrap();
    for name in [
        "host",
        "x-acs-action",
        "x-acs-content-sha256",
        "x-acs-date",
        "x-acs-signature-nonce",
    ] {
        assert!(
            names.split(';').any(|signed| signed == name),
            "{name} is not signed"
        );
    }
    let hash = hex(Sha256::digest(&request.body));
    assert_eq!(request.header("x-acs-content-sha256"), Some(hash.as_str()));
    let lines: String = names
        .split(';')
        .map(|name| format!("{name}:{}\n", request.header(name).unwrap()))
        .collect();
    let canonical = format!(
        "{}\n{}\n{}\n{lines}\n{names}\n{hash}",
        request.method,
        request.path(),
        joined(request.query())
    );
    let text = format!("ACS3-HMAC-SHA256\n{}", hex(Sha256::digest(canonical)));
    let mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes())
        .unwrap()
        .chain_update(&text);
    assert_eq!(
        parts[2],
        format!("Signature={}", hex(mac.finalize().into_bytes()))
    );
    text
}

fn roa(request: &Request, authorization: &str, secret: &str) -> String {
    let mut text = format!("{}\n", request.method);
    for name in ["accept", "content-md5", "content-type", "date"] {
        text += &format!("{}\n", request.header(name).unwrap_or_default());
    }
    let mut own: Vec<_> = request
        .headers
        .iter()
        .filter(|(name, _)| name.starts_with("x-acs-"))
        .collect();
    own.sort();
    text += &own
        .iter()
        .map(|(name, value)| format!("{name}:{value}\n"))
        .collect::<String>();
    let mut query = request.query();
    query.sort();
    let query: Vec<String> = query
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    text += request.path();
    if !query.is_empty() {
        text += &format!("?{}", query.join("&"));
    }
    let (_, signature) = authorization.split_once(':').unwrap();
    assert_eq!(signature, sha1_mac(secret, &text));
    text
}

fn rpc(request: &Request, secret: &str) -> String {
    let mut parameters = request.query();
    if request.header("content-type") == Some("application/x-www-form-urlencoded") {
        parameters.extend(request.form());
    }
    let place = parameters
        .iter()
        .position(|(name, _)| name == "Signature")
        .unwrap();
    let (_, signature) = parameters.remove(place);
    let text = format!("{}&%2F&{}", request.method, escaped(&joined(parameters)));
    assert_eq!(signature, sha1_mac(&format!("{secret}&"), &text));
    text
}
