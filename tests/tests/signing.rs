//! Signatures of requests with hard characters, against an implementation that shares no code with the runtime.

use std::{
    collections::BTreeMap,
    time::{Duration, UNIX_EPOCH},
};

use alicloud_runtime::{
    Credentials, OperationSpec, Product, Signature,
    encode::{Params, Position},
    sign::{Signed, Stamp, Unsigned, sign},
    transport::HttpRequest,
};
use alicloud_tests::signature::{
    acs3_signature, acs3_string_to_sign, encode, hash, roa_signature, roa_string_to_sign,
    rpc_signature, rpc_string_to_sign,
};
use proptest::prelude::*;

static PRODUCT: Product = Product::new("Thing", "2020-01-01");
const SECRET: &str = "se+cr/et=&% ~é";

type Pairs = BTreeMap<String, String>;

/// Names and values that some encoder gets wrong.
fn hard_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[a-zA-Z0-9_.~-]{0,4}",
        "[ +*%&=/?#:;,@!$'()\\[\\]{}|\\\\^`\"<>]{1,3}",
        Just("%20".to_owned()),
        Just("\u{7f}\u{80}\u{ff}".to_owned()),
        "[é中文😀\u{0}\u{1}\n\r\t]{1,3}",
    ];
    proptest::collection::vec(piece, 0..4).prop_map(|pieces| pieces.concat())
}

fn name() -> impl Strategy<Value = String> {
    // A name of its own, so that it takes no name of the protocol.
    hard_text().prop_map(|text| format!("P{text}"))
}

fn pairs() -> impl Strategy<Value = Pairs> {
    proptest::collection::btree_map(name(), hard_text(), 0..6)
}

struct Case<'a> {
    signature: Signature,
    path: Option<&'a str>,
    query: &'a Pairs,
    form: &'a Pairs,
    token: Option<&'a str>,
}

fn signed(case: &Case<'_>, segment: &str) -> Signed {
    let mut params = Params::new();
    case.query
        .iter()
        .for_each(|(name, value)| params.push(Position::Query, name, value));
    case.form
        .iter()
        .for_each(|(name, value)| params.push(Position::Form, name, value));
    params.push(Position::Path, "Segment", segment);
    let operation = OperationSpec::rpc(&PRODUCT, "DescribeThing");
    let operation = match case.path {
        Some(path) => operation.roa("PUT", path),
        None => operation,
    };
    let unsigned = Unsigned {
        operation: &operation,
        origin: "https://thing.example.com:8443",
        params: &params,
        headers: &[],
    };
    let credentials = match case.token {
        Some(token) => Credentials::with_token("id", SECRET, token),
        None => Credentials::new("id", SECRET),
    };
    let time = UNIX_EPOCH + Duration::from_secs(1_716_193_800);
    let stamp = Stamp {
        time,
        nonce: "nonce-1",
    };
    sign(&unsigned, &credentials, case.signature, &stamp).expect("it can be signed")
}

/// The path and the parameters of a URL, taken apart by their encoding.
fn taken_apart(url: &str) -> (String, Pairs) {
    let target = url
        .strip_prefix("https://thing.example.com:8443")
        .expect("the origin");
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    (path.to_owned(), parsed(query))
}

fn parsed(text: &str) -> Pairs {
    let pairs = text.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| pair.split_once('=').expect("a value"))
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect()
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next().expect("a digit"), rest.next().expect("a digit")];
            let digits = std::str::from_utf8(&digits).expect("digits");
            bytes.push(u8::from_str_radix(digits, 16).expect("digits"));
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).expect("the text that was given")
}

fn headers(request: &HttpRequest) -> Pairs {
    let headers = request.headers.iter();
    headers
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect()
}

fn with_token(mut pairs: Pairs, token: Option<&str>) -> Pairs {
    pairs.extend(token.map(|token| ("SecurityToken".to_owned(), token.to_owned())));
    pairs
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn rpc_version_1(query in pairs(), form in pairs(), token in proptest::option::of("[a-zA-Z0-9+/=]{1,40}")) {
        prop_assume!(query.keys().all(|name| !form.contains_key(name)));
        let token = token.as_deref();
        let case = Case { signature: Signature::HmacSha1, path: None, query: &query, form: &form, token };
        let signed = signed(&case, "x");
        let (path, in_url) = taken_apart(&signed.request.url);
        prop_assert_eq!(path, "/");
        let in_body = parsed(std::str::from_utf8(&signed.request.body).unwrap());
        prop_assert_eq!(&in_body, &form);
        let all: Pairs = in_url.clone().into_iter().chain(in_body).collect();
        let text = rpc_string_to_sign("POST", &all);
        prop_assert_eq!(&signed.string_to_sign, &text);
        prop_assert_eq!(all.get("Signature"), Some(&rpc_signature(SECRET, &text)));
        let mut expected = with_token(query, token);
        for (name, value) in [
            ("AccessKeyId", "id"),
            ("Action", "DescribeThing"),
            ("Format", "JSON"),
            ("Signature", &all["Signature"]),
            ("SignatureMethod", "HMAC-SHA1"),
            ("SignatureNonce", "nonce-1"),
            ("SignatureVersion", "1.0"),
            ("Timestamp", "2024-05-20T08:30:00Z"),
            ("Version", "2020-01-01"),
        ] {
            expected.insert(name.to_owned(), value.to_owned());
        }
        prop_assert_eq!(in_url, expected);
    }

    #[test]
    fn roa_version_1(query in pairs(), form in pairs(), segment in name(), token in proptest::option::of("[a-zA-Z0-9+/=]{1,40}")) {
        let token = token.as_deref();
        let path = Some("/things/{Segment}/[Segment]");
        let case = Case { signature: Signature::HmacSha1, path, query: &query, form: &form, token };
        let signed = signed(&case, &segment);
        let (path, in_url) = taken_apart(&signed.request.url);
        prop_assert_eq!(&path, &format!("/things/{0}/{0}", encode(&segment)));
        prop_assert_eq!(&in_url, &query);
        let headers = headers(&signed.request);
        prop_assert_eq!(headers.get("x-acs-security-token").map(String::as_str), token);
        prop_assert_eq!(&headers["date"], "Mon, 20 May 2024 08:30:00 GMT");
        prop_assert_eq!(&headers["accept"], "application/json");
        let text = roa_string_to_sign("PUT", &path, &query, &headers);
        prop_assert_eq!(&signed.string_to_sign, &text);
        prop_assert_eq!(&headers["authorization"], &format!("acs id:{}", roa_signature(SECRET, &text)));
        prop_assert_eq!(parsed(std::str::from_utf8(&signed.request.body).unwrap()), form);
    }

    #[test]
    fn acs3(query in pairs(), form in pairs(), segment in name(), is_roa: bool, token in proptest::option::of("[a-zA-Z0-9+/=]{1,40}")) {
        let token = token.as_deref();
        let path = is_roa.then_some("/things/{Segment}");
        let case = Case { signature: Signature::Acs3HmacSha256, path, query: &query, form: &form, token };
        let signed = signed(&case, &segment);
        let (path, in_url) = taken_apart(&signed.request.url);
        prop_assert_eq!(&in_url, &query);
        let mut headers = headers(&signed.request);
        let authorization = headers.remove("authorization").expect("it is signed");
        headers.insert("host".to_owned(), "thing.example.com:8443".to_owned());
        let mut with_digest = headers.clone();
        with_digest.retain(|name, _| name == "host" || name == "content-type" || name.starts_with("x-acs-"));
        prop_assert_eq!(&headers["x-acs-content-sha256"], &hash(&signed.request.body));
        let method = if is_roa { "PUT" } else { "POST" };
        let text = acs3_string_to_sign(method, &path, &query, &with_digest, &signed.request.body);
        prop_assert_eq!(&signed.string_to_sign, &text);
        let names = with_digest.keys().map(String::as_str).collect::<Vec<_>>().join(";");
        let expected = format!(
            "ACS3-HMAC-SHA256 Credential=id,SignedHeaders={names},Signature={}",
            acs3_signature(SECRET, &text)
        );
        prop_assert_eq!(authorization, expected);
        prop_assert_eq!(headers.get("x-acs-security-token").map(String::as_str), token);
    }
}
