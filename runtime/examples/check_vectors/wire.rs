//! Requests that official SDKs put on a socket.
//!
//! Each is checked twice: signed again from its own bytes it has to give the captured signature,
//! and the same parameters given to [`sign`] have to make a request that says the same.

use std::collections::BTreeMap;

use alicloud_runtime::{
    Credentials, OperationSpec, Product, Signature,
    encode::{Params, Position},
    sign::{
        Pair, Stamp, Unsigned, acs3, canonical_query, parse_time, percent_encoded, roa, rpc,
        sha256_hex, sign,
    },
    transport::HttpRequest,
};
use serde_json::Value;

use crate::verdict::{Verdict, pairs, text};

/// Parameters of the protocol in the RPC style.
const COMMON: [&str; 12] = [
    "Action",
    "Version",
    "Format",
    "AccessKeyId",
    "Signature",
    "SignatureMethod",
    "SignatureVersion",
    "SignatureNonce",
    "Timestamp",
    "SecurityToken",
    "SignatureType",
    "BearerToken",
];

/// Headers of the protocol that have to say the same; the others are each SDK's habit.
const COMPARED: [&str; 12] = [
    "x-acs-action",
    "x-acs-version",
    "x-acs-date",
    "x-acs-signature-nonce",
    "x-acs-signature-method",
    "x-acs-signature-version",
    "x-acs-signature-type",
    "x-acs-content-sha256",
    "x-acs-security-token",
    "x-acs-bearer-token",
    "date",
    "content-type",
];

struct Captured<'v> {
    method: &'v str,
    path: &'v str,
    query: Vec<(String, String)>,
    form: Vec<(String, String)>,
    headers: Vec<(&'v str, &'v str)>,
    body: &'v str,
}

impl<'v> Captured<'v> {
    fn new(vector: &'v Value) -> Self {
        let target = text(vector, "target");
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let headers = pairs(vector, "headers");
        let body = text(vector, "body");
        let is_form = header(&headers, "content-type")
            .is_some_and(|value| value.contains("x-www-form-urlencoded"));
        let form = if is_form { decoded(body) } else { Vec::new() };
        Self {
            method: text(vector, "method"),
            path,
            query: decoded(query),
            form,
            headers,
            body,
        }
    }

    /// A parameter of query or form, or a header.
    fn common(&self, parameter: &str, header_name: &str) -> Option<&str> {
        let all = self.query.iter().chain(&self.form);
        all.clone()
            .find(|(name, _)| name == parameter)
            .map(|(_, value)| value.as_str())
            .or_else(|| header(&self.headers, header_name))
    }
}

pub(crate) fn check(vector: &Value) -> Verdict {
    let captured = Captured::new(vector);
    match signed_again(vector, &captured) {
        Verdict::Passed => built_anew(vector, &captured),
        verdict => verdict,
    }
}

/// The signature of the captured bytes.
fn signed_again(vector: &Value, captured: &Captured<'_>) -> Verdict {
    let Captured {
        method,
        path,
        query,
        form,
        headers,
        body,
    } = captured;
    let secret = text(vector, "access_key_secret");
    let authorization = header(headers, "authorization").unwrap_or_default();
    let expected = text(vector, "signature");
    let mut pairs: Vec<Pair<'_>> = borrowed(query);
    let (canonical, string_to_sign, signature) = if authorization.starts_with(acs3::ALGORITHM) {
        // Which headers are signed is the SDK's choice, so that part is taken from the request.
        let Some(names) = between(authorization, "SignedHeaders=", ",") else {
            return Verdict::Failed("no SignedHeaders in the capture".to_owned());
        };
        let hash = sha256_hex(body.as_bytes());
        let lines: String = names
            .split(';')
            .map(|name| {
                format!(
                    "{name}:{}\n",
                    header(headers, name).unwrap_or_default().trim()
                )
            })
            .collect();
        let query = canonical_query(&mut pairs);
        let canonical = format!("{method}\n{path}\n{query}\n{lines}\n{names}\n{hash}");
        let string_to_sign = acs3::string_to_sign(&canonical);
        let signature = acs3::signature(secret, &string_to_sign);
        (canonical, string_to_sign, signature)
    } else if authorization.starts_with("acs ") {
        // The capture holds the query in its canonical form or not; an empty value is read as the
        // SDK signed it.
        let string_to_sign = roa::string_to_sign(method, headers.iter().copied(), path, &mut pairs);
        let signature = roa::signature(secret, &string_to_sign);
        (String::new(), string_to_sign, signature)
    } else if query
        .iter()
        .chain(form)
        .any(|(name, _)| name == "Signature")
    {
        pairs.extend(borrowed(form));
        pairs.retain(|pair| pair.name != "Signature");
        let canonical = canonical_query(&mut pairs);
        let string_to_sign = rpc::string_to_sign(method, &canonical);
        let signature = rpc::signature(secret, &string_to_sign);
        (canonical, string_to_sign, signature)
    } else {
        return Verdict::equal(&[("signature", "", expected)]);
    };
    let bare = query.iter().any(|(_, value)| value.is_empty());
    if authorization.starts_with("acs ") && bare && signature != expected {
        return Verdict::Skipped(
            "an empty value is signed as the bare name, the SDK signs it with `=`".to_owned(),
        );
    }
    let mut checks = vec![("signature", signature.as_str(), expected)];
    for (what, ours, name) in [
        ("canonical text", &canonical, "canonical"),
        ("string to sign", &string_to_sign, "string_to_sign"),
    ] {
        if let (false, Some(expected)) = (ours.is_empty(), vector.get(name).and_then(Value::as_str))
        {
            checks.insert(0, (what, ours, expected));
        }
    }
    Verdict::equal(&checks)
}

/// The same call made by this crate says the same.
fn built_anew(vector: &Value, captured: &Captured<'_>) -> Verdict {
    let is_roa = captured.path != "/";
    let by_header = captured
        .headers
        .iter()
        .any(|(name, _)| name.eq_ignore_ascii_case("x-acs-date"));
    let signature = if by_header {
        Signature::Acs3HmacSha256
    } else {
        Signature::HmacSha1
    };
    let action = captured
        .common("Action", "x-acs-action")
        .unwrap_or_default();
    let version = captured
        .common("Version", "x-acs-version")
        .unwrap_or_default()
        .to_owned();
    // The product lives as long as the program, as in a generated crate.
    let product: &'static Product = Box::leak(Box::new(Product::new("Probe", version.leak())));
    let mut operation = OperationSpec::rpc(product, action).method(captured.method);
    if is_roa {
        operation = operation.roa(captured.method, captured.path);
    }
    let Some(time) = parse_time(text(vector, "timestamp")) else {
        return Verdict::Failed("its timestamp cannot be read".to_owned());
    };
    let mut params = Params::new();
    let own = |name: &str| is_roa || !COMMON.contains(&name);
    for (name, value) in captured.query.iter().filter(|(name, _)| own(name)) {
        params.push(Position::Query, name, value);
    }
    for (name, value) in captured.form.iter().filter(|(name, _)| own(name)) {
        params.push(Position::Form, name, value);
    }
    if captured.form.is_empty() && !captured.body.is_empty() {
        params.set_body(
            header(&captured.headers, "content-type").unwrap_or_default(),
            captured.body,
        );
    }
    let origin = format!(
        "http://{}",
        header(&captured.headers, "host").unwrap_or_default()
    );
    let unsigned = Unsigned {
        operation: &operation,
        origin: &origin,
        params: &params,
        headers: &[],
    };
    let stamp = Stamp {
        time,
        nonce: text(vector, "nonce"),
    };
    match sign(&unsigned, &credentials(vector, captured), signature, &stamp) {
        Ok(signed) => compare(captured, &signed.request, signature, is_roa),
        Err(error) => Verdict::Failed(error.to_string()),
    }
}

fn credentials(vector: &Value, captured: &Captured<'_>) -> Credentials {
    let (id, secret) = (
        text(vector, "access_key_id"),
        text(vector, "access_key_secret"),
    );
    if let Some(token) = captured.common("BearerToken", "x-acs-bearer-token") {
        return Credentials::bearer(token);
    }
    if vector.get("signature").is_none_or(Value::is_null) {
        return Credentials::anonymous();
    }
    match captured.common("SecurityToken", "x-acs-security-token") {
        Some(token) => Credentials::with_token(id, secret, token),
        None => Credentials::new(id, secret),
    }
}

fn compare<'c>(
    captured: &'c Captured<'_>,
    ours: &'c HttpRequest,
    signature: Signature,
    is_roa: bool,
) -> Verdict {
    let (path, query) = ours
        .url
        .split_once("://")
        .map_or("", |(_, rest)| rest)
        .split_once('/')
        .unwrap_or_default();
    let _ = path;
    let (path, query) = query.split_once('?').unwrap_or((query, ""));
    let body = String::from_utf8_lossy(&ours.body);
    let mut parameters = decoded(query);
    if captured.form.is_empty() && captured.body != body {
        return Verdict::Failed(format!("the body is {body:?}"));
    } else if !captured.form.is_empty() {
        parameters.extend(decoded(&body));
    }
    let theirs = meant(captured.query.iter().chain(&captured.form).cloned());
    let parameters = meant(parameters.into_iter());
    if parameters != theirs {
        return Verdict::Failed(format!(
            "the parameters are {parameters:?}, expected {theirs:?}"
        ));
    }
    let expected_path = captured.path.trim_start_matches('/');
    let mut checks = vec![("path", path, expected_path)];
    for name in COMPARED {
        // RPC 1.0 carries everything in parameters; the headers beside them are each SDK's habit.
        let in_parameters =
            !is_roa && signature == Signature::HmacSha1 && name.starts_with("x-acs-");
        let about_nothing = name == "content-type" && captured.body.is_empty();
        let Some(expected) =
            header(&captured.headers, name).filter(|_| !in_parameters && !about_nothing)
        else {
            continue;
        };
        let without_charset = |value: &'c str| value.split(';').next().unwrap_or_default();
        checks.push((
            name,
            without_charset(ours.header(name).unwrap_or_default()),
            without_charset(expected),
        ));
    }
    Verdict::equal(&checks)
}

/// Parameters without those that only tell which SDK sent them.
fn meant(parameters: impl Iterator<Item = (String, String)>) -> BTreeMap<String, String> {
    parameters
        .filter(|(name, value)| {
            name != "Signature" && !(name == "SignatureType" && value.is_empty())
        })
        .map(|(name, value)| {
            let value = if name == "Format" {
                value.to_ascii_uppercase()
            } else {
                value
            };
            (name, value)
        })
        .collect()
}

fn borrowed(owned: &[(String, String)]) -> Vec<Pair<'_>> {
    owned
        .iter()
        .map(|(name, value)| Pair { name, value })
        .collect()
}

fn header<'h>(headers: &[(&'h str, &'h str)], name: &str) -> Option<&'h str> {
    headers
        .iter()
        .find(|(given, _)| given.eq_ignore_ascii_case(name))
        .map(|(_, value)| *value)
}

fn between<'t>(text: &'t str, start: &str, end: &str) -> Option<&'t str> {
    let (_, rest) = text.split_once(start)?;
    rest.split(end).next()
}

fn decoded(query: &str) -> Vec<(String, String)> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (percent_decoded(name), percent_decoded(value))
        })
        .collect()
}

/// `+` is a space, as servers read it.
pub(crate) fn percent_decoded(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        match byte {
            b'+' => out.push(b' '),
            b'%' => {
                let hex: String = bytes.by_ref().take(2).map(char::from).collect();
                out.push(u8::from_str_radix(&hex, 16).unwrap_or(b'?'));
            }
            _ => out.push(byte),
        }
    }
    let out = String::from_utf8_lossy(&out).into_owned();
    debug_assert!(percent_encoded(&out).len() >= out.len());
    out
}
