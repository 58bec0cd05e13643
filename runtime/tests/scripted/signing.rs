//! What each scheme puts where, beside the signature itself.

use std::time::UNIX_EPOCH;

use alicloud_runtime::{
    Credentials, OperationSpec, Signature,
    encode::{Params, Position},
    sign::{SignError, Signed, Stamp, Unsigned, sign},
    transport::Header,
};

use crate::thing::PRODUCT;

const OLDER: Signature = Signature::HmacSha1;
const NEWER: Signature = Signature::Acs3HmacSha256;

fn signed(
    operation: &OperationSpec<'_>,
    params: &[(Position, &str, &str)],
    credentials: &Credentials,
    signature: Signature,
) -> Result<Signed, SignError> {
    let mut all = Params::new();
    for (position, name, value) in params {
        all.push(*position, name, value);
    }
    let own: [Header; 1] = [("X-Own".into(), "o".to_owned())];
    let unsigned = Unsigned {
        operation,
        origin: "https://thing.example.com",
        params: &all,
        headers: &own,
    };
    let stamp = Stamp {
        time: UNIX_EPOCH,
        nonce: "n",
    };
    sign(&unsigned, credentials, signature, &stamp)
}

fn rpc() -> OperationSpec<'static> {
    OperationSpec::rpc(&PRODUCT, "Move")
}

fn roa(path: &str) -> OperationSpec<'_> {
    OperationSpec::rpc(&PRODUCT, "Move").roa("GET", path)
}

fn names_signed(signed: &Signed) -> String {
    let authorization = signed.request.header("authorization").unwrap();
    let (_, rest) = authorization.split_once("SignedHeaders=").unwrap();
    rest.split(',').next().unwrap().to_owned()
}

#[test]
fn the_headers_of_the_protocol_are_signed_and_no_others() {
    let usual =
        "host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version";
    let lasting = Credentials::new("id", "secret");
    for operation in [rpc(), roa("/a")] {
        let plain = signed(&operation, &[], &lasting, NEWER).unwrap();
        assert_eq!(names_signed(&plain), usual);
        let temporary = Credentials::with_token("id", "secret", "token");
        let with_token = signed(&operation, &[], &temporary, NEWER).unwrap();
        assert_eq!(with_token.request.header("x-acs-accesskey-id"), Some("id"));
        assert_eq!(
            with_token.request.header("x-acs-security-token"),
            Some("token")
        );
        assert_eq!(
            names_signed(&with_token),
            "host;x-acs-accesskey-id;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-security-token;\
            x-acs-signature-nonce;x-acs-version"
        );
        let form = signed(&operation, &[(Position::Form, "A", "1")], &lasting, NEWER).unwrap();
        assert_eq!(names_signed(&form), format!("content-type;{usual}"));
    }
}

#[test]
fn every_scheme_names_action_and_version_in_headers() {
    let credentials = Credentials::new("id", "secret");
    for operation in [rpc(), roa("/a")] {
        for signature in [OLDER, NEWER] {
            let signed = signed(&operation, &[], &credentials, signature).unwrap();
            let header = |name| signed.request.header(name);
            assert_eq!(
                (header("x-acs-action"), header("x-acs-version")),
                (Some("Move"), Some("2020-01-01"))
            );
        }
    }
    let older = signed(&roa("/a"), &[], &credentials, OLDER).unwrap();
    let header = |name| older.request.header(name);
    assert_eq!(header("date"), Some("Thu, 01 Jan 1970 00:00:00 GMT"));
    assert_eq!(header("x-acs-signature-nonce"), Some("n"));
    assert_eq!(
        (
            header("x-acs-signature-method"),
            header("x-acs-signature-version")
        ),
        (Some("HMAC-SHA1"), Some("1.0"))
    );
}

/// The parameters of a query, each with its name.
fn query(signed: &Signed) -> Vec<&str> {
    let (_, query) = signed.request.url.split_once('?').unwrap_or_default();
    query.split('&').filter(|pair| !pair.is_empty()).collect()
}

#[test]
fn what_is_no_signature_says_so_in_its_own_place() {
    let bearer = Credentials::bearer("b");
    let nobody = Credentials::anonymous();
    let one = signed(&rpc(), &[], &bearer, NEWER).unwrap();
    assert_eq!(query(&one), ["SignatureType=BEARERTOKEN"]);
    assert_eq!(one.request.header("x-acs-signature-type"), None);
    assert_eq!(one.request.header("x-acs-bearer-token"), Some("b"));
    for signature in [OLDER, NEWER] {
        let one = signed(&roa("/a"), &[], &bearer, signature).unwrap();
        assert_eq!(query(&one), [""; 0]);
        assert_eq!(
            one.request.header("x-acs-signature-type"),
            Some("BEARERTOKEN")
        );
        let one = signed(&roa("/a"), &[], &nobody, signature).unwrap();
        assert_eq!(query(&one), [""; 0]);
    }
    let one = signed(&rpc(), &[], &nobody, NEWER).unwrap();
    assert_eq!(query(&one), ["Format=JSON"]);
    let one = signed(&rpc(), &[], &bearer, OLDER).unwrap();
    assert_eq!(
        query(&one),
        [
            "Action=Move",
            "BearerToken=b",
            "Format=JSON",
            "SignatureNonce=n",
            "SignatureType=BEARERTOKEN",
            "Timestamp=1970-01-01T00%3A00%3A00Z",
            "Version=2020-01-01"
        ]
    );
    let one = signed(&rpc(), &[], &nobody, OLDER).unwrap();
    assert_eq!(
        query(&one),
        [
            "Action=Move",
            "Format=JSON",
            "SignatureNonce=n",
            "Timestamp=1970-01-01T00%3A00%3A00Z",
            "Version=2020-01-01"
        ]
    );
}

#[test]
fn a_form_is_sorted_and_apart_from_the_query() {
    let params = [
        (Position::Form, "B", "2"),
        (Position::Query, "Q", "q"),
        (Position::Form, "A", "1 +"),
        (Position::Form, "C", ""),
        (Position::Query, "P", "p"),
    ];
    let credentials = Credentials::new("id", "secret");
    for signature in [OLDER, NEWER] {
        for operation in [rpc(), roa("/a")] {
            let one = signed(&operation, &params, &credentials, signature).unwrap();
            assert_eq!(one.request.body, b"A=1%20%2B&B=2&C=");
            let own: Vec<_> = query(&one)
                .into_iter()
                .filter(|pair| pair.starts_with(['P', 'Q', 'A', 'B', 'C']) && pair.len() < 6)
                .collect();
            assert_eq!(own, ["P=p", "Q=q"]);
        }
    }
}

#[test]
fn each_place_of_a_path_is_filled_with_its_own() {
    let credentials = Credentials::new("id", "secret");
    let params = [
        (Position::Path, "a", "1/2"),
        (Position::Path, "b", "ü"),
        (Position::Path, "c", "..."),
    ];
    for (template, path) in [
        ("/x/{a}/y/{b}", "/x/1%2F2/y/%C3%BC"),
        ("/x/[a]/{b}/[c]/z", "/x/1%2F2/%C3%BC/.../z"),
        ("x/{a}", "/x/1%2F2"),
        ("/{a}{b}", "/1%2F2%C3%BC"),
        ("/open/{a", "/open/{a"),
        ("", "/"),
    ] {
        let one = signed(&roa(template), &params, &credentials, NEWER).unwrap();
        assert_eq!(
            one.request.url,
            format!("https://thing.example.com{path}"),
            "{template}"
        );
    }
    for (template, value, why) in [
        ("/x/{d}", "1", "the path /x/{d} needs d"),
        ("/x/{a}", "", "a cannot be empty or dots"),
        ("/x/{a}", ".", "a cannot be empty or dots"),
        ("/x/{a}", "..", "a cannot be empty or dots"),
    ] {
        let params = [(Position::Path, "a", value)];
        let error = signed(&roa(template), &params, &credentials, NEWER).unwrap_err();
        assert!(error.to_string().contains(why), "{error}");
    }
}

/// Whoever calls the steps one by one may give an empty path.
#[test]
fn an_empty_path_is_the_root() {
    use alicloud_runtime::sign::acs3::canonical_request;
    let headers = || {
        [
            ("host", "h"),
            ("X-Acs-A", " 1 "),
            ("x-acs-a", "2"),
            ("accept", "x"),
        ]
        .into_iter()
    };
    let (empty, names) = canonical_request("GET", "", "q=1", headers(), "hash");
    let (root, _) = canonical_request("GET", "/", "q=1", headers(), "hash");
    assert_eq!(
        (empty.as_str(), names.as_str()),
        (root.as_str(), "host;x-acs-a")
    );
    assert_eq!(
        root,
        "GET\n/\nq=1\nhost:h\nx-acs-a:1,2\n\nhost;x-acs-a\nhash"
    );
}
