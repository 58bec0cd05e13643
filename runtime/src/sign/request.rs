//! From a request and credentials to a signed request, for each scheme.

use std::{borrow::Cow, ops::Range};

use smallvec::SmallVec;

use crate::{
    credentials::Credentials,
    encode::{Params, Position},
    transport::HttpRequest,
};

use super::{
    Signature, Stamp, acs3, hash,
    headers::HeadersDraft,
    http_date, iso8601,
    pairs::{Pair, canonical_query, query_size, write_pair, write_query},
    path,
    percent::percent_encode,
    roa, rpc,
    time::write_time,
    types::{SignError, Signed, Unsigned},
};

/// Builds and signs a request.
///
/// # Errors
/// When a path parameter is missing or would change the path, or when there are two bodies.
pub fn sign(
    unsigned: &Unsigned<'_>,
    credentials: &Credentials,
    signature: Signature,
    stamp: &Stamp<'_>,
) -> Result<Signed, SignError> {
    match (signature, unsigned.operation.path) {
        (Signature::HmacSha1, None) => sign_rpc(unsigned, credentials, stamp),
        (Signature::HmacSha1, Some(template)) => sign_roa(unsigned, template, credentials, stamp),
        (Signature::Acs3HmacSha256, template) => sign_acs3(unsigned, template, credentials, stamp),
    }
}

fn sign_rpc(
    unsigned: &Unsigned<'_>,
    credentials: &Credentials,
    stamp: &Stamp<'_>,
) -> Result<Signed, SignError> {
    let Unsigned {
        operation, params, ..
    } = unsigned;
    let time = iso8601(stamp.time);
    let mut pairs = rpc_pairs(unsigned, credentials, stamp, &time);
    pairs.sort_unstable();

    let mut canonical = String::with_capacity(query_size(pairs.iter().map(|(pair, _)| pair)));
    let mut url = String::with_capacity(unsigned.origin.len() + canonical.capacity() + 64);
    url.push_str(unsigned.origin);
    url.push_str("/?");
    let mut form = String::new();
    let mut separator = "";
    for (pair, to_form) in &pairs {
        if !canonical.is_empty() {
            canonical.push('&');
        }
        let place = write_pair(&mut canonical, pair);
        let encoded = canonical.get(place).unwrap_or_default();
        if *to_form {
            form.push_str(if form.is_empty() { "" } else { "&" });
            form.push_str(encoded);
        } else {
            url.push_str(std::mem::replace(&mut separator, "&"));
            url.push_str(encoded);
        }
    }

    let (mut string_to_sign, mut signature) = (String::new(), String::new());
    if signs(credentials) {
        string_to_sign = rpc::string_to_sign(operation.method, &canonical);
        url.push_str("&Signature=");
        signature = rpc::signature(credentials.access_key_secret(), &string_to_sign);
        percent_encode(&mut url, &signature);
    }
    let mut headers = HeadersDraft::new(unsigned);
    headers.protocol("x-acs-action", operation.action);
    headers.protocol("x-acs-version", operation.product.version);
    let body = headers.body(params, form)?;
    Ok(Signed {
        request: HttpRequest::from_parts(operation.method, url, headers.into_headers(), body),
        string_to_sign,
        signature,
    })
}

/// All parameters of a call by action, each with whether it travels in the form.
fn rpc_pairs<'a>(
    unsigned: &Unsigned<'a>,
    credentials: &'a Credentials,
    stamp: &Stamp<'a>,
    time: &'a str,
) -> Vec<(Pair<'a>, bool)> {
    let Unsigned {
        operation, params, ..
    } = unsigned;
    let mut pairs = Vec::with_capacity(params.len() + 12);
    let mut common = |name, value| pairs.push((Pair { name, value }, false));
    common("Action", operation.action);
    common("Version", operation.product.version);
    common("Format", "JSON");
    common("SignatureNonce", stamp.nonce);
    common("Timestamp", time);
    if let Some(token) = credentials.bearer_token() {
        common("BearerToken", token);
        common("SignatureType", "BEARERTOKEN");
    } else if !credentials.is_anonymous() {
        common("AccessKeyId", credentials.access_key_id());
        common("SignatureMethod", "HMAC-SHA1");
        common("SignatureVersion", "1.0");
        if let Some(token) = credentials.security_token() {
            common("SecurityToken", token);
        }
    }
    for (position, to_form) in [(Position::Query, false), (Position::Form, true)] {
        let given = params.at(position);
        pairs.extend(given.map(|(name, value)| (Pair { name, value }, to_form)));
    }
    pairs
}

fn sign_roa(
    unsigned: &Unsigned<'_>,
    template: &str,
    credentials: &Credentials,
    stamp: &Stamp<'_>,
) -> Result<Signed, SignError> {
    let mut draft = Draft::new(unsigned, Some(template), credentials, stamp)?;
    let headers = &mut draft.headers;
    headers.protocol("date", &http_date(stamp.time));
    headers.protocol("x-acs-signature-method", "HMAC-SHA1");
    headers.protocol("x-acs-signature-version", "1.0");
    let (mut string_to_sign, mut signature) = (String::new(), String::new());
    if signs(credentials) {
        let method = unsigned.operation.method;
        let path = draft.url.get(draft.path.clone()).unwrap_or_default();
        string_to_sign = roa::string_to_sign(method, headers.iter(), path, &mut draft.pairs);
        signature = roa::signature(credentials.access_key_secret(), &string_to_sign);
        let authorization = roa::authorization(credentials.access_key_id(), &signature);
        headers.protocol("authorization", &authorization);
    }
    Ok(draft.signed(unsigned, string_to_sign, signature))
}

fn sign_acs3(
    unsigned: &Unsigned<'_>,
    template: Option<&str>,
    credentials: &Credentials,
    stamp: &Stamp<'_>,
) -> Result<Signed, SignError> {
    let mut draft = Draft::new(unsigned, template, credentials, stamp)?;
    let headers = &mut draft.headers;
    headers.protocol_with("x-acs-date", |text| write_time(text, stamp.time));
    let hash = hash::hash_body(&draft.body);
    headers.protocol("x-acs-content-sha256", &hash);
    let (mut string_to_sign, mut signature) = (String::new(), String::new());
    if signs(credentials) {
        let method = unsigned.operation.method;
        let all = headers.iter().chain([("host", host_of(unsigned.origin))]);
        let [path, query] =
            [&draft.path, &draft.query].map(|part| draft.url.get(part.clone()).unwrap_or_default());
        let (canonical, names) = acs3::write_canonical_request([method, path, query], all, &hash);
        headers.protocol_with("authorization", |text| {
            let names = canonical.get(names).unwrap_or_default();
            acs3::write_authorization(text, credentials.access_key_id(), names);
            string_to_sign = acs3::hash_request(canonical);
            signature = acs3::signature(credentials.access_key_secret(), &string_to_sign);
            text.push_str(&signature);
        });
    }
    Ok(draft.signed(unsigned, string_to_sign, signature))
}

/// The usual number of them needs no allocation.
type Pairs<'a> = SmallVec<[Pair<'a>; 32]>;

/// What the schemes that sign headers have in common, before they add theirs.
struct Draft<'a> {
    url: String,
    /// The path in the URL, encoded.
    path: Range<usize>,
    /// The query in the URL, encoded.
    query: Range<usize>,
    /// The query, sorted.
    pairs: Pairs<'a>,
    headers: HeadersDraft,
    body: Vec<u8>,
}

impl<'a> Draft<'a> {
    fn new(
        unsigned: &Unsigned<'a>,
        template: Option<&str>,
        credentials: &Credentials,
        stamp: &Stamp<'_>,
    ) -> Result<Self, SignError> {
        let Unsigned {
            operation, params, ..
        } = unsigned;
        let path = match template {
            Some(template) => Cow::Owned(path::expand(template, params)?),
            None => Cow::Borrowed("/"),
        };
        let is_rpc = template.is_none();
        let mut pairs = pairs_at(params, Position::Query);
        let mut common = |name, value| pairs.push(Pair { name, value });
        if is_rpc && credentials.bearer_token().is_some() {
            common("SignatureType", "BEARERTOKEN");
        } else if is_rpc && credentials.is_anonymous() {
            common("Format", "JSON");
        }
        let origin = unsigned.origin;
        let size = origin.len() + path.len() + query_size(pairs.iter()) + 1;
        let mut url = String::with_capacity(size);
        url.push_str(origin);
        url.push_str(&path);
        let path = origin.len()..url.len();
        if !pairs.is_empty() {
            url.push('?');
        }
        let start = url.len();
        write_query(&mut url, &mut pairs);
        let query = start..url.len();
        let mut headers = HeadersDraft::new(unsigned);
        headers.protocol("x-acs-action", operation.action);
        headers.protocol("x-acs-version", operation.product.version);
        headers.protocol("x-acs-signature-nonce", stamp.nonce);
        headers.identity(credentials, !is_rpc);
        let form = canonical_query(&mut pairs_at(params, Position::Form));
        let body = headers.body(params, form)?;
        Ok(Self {
            url,
            path,
            query,
            pairs,
            headers,
            body,
        })
    }

    fn signed(self, unsigned: &Unsigned<'_>, string_to_sign: String, signature: String) -> Signed {
        let headers = self.headers.into_headers();
        Signed {
            request: HttpRequest::from_parts(
                unsigned.operation.method,
                self.url,
                headers,
                self.body,
            ),
            string_to_sign,
            signature,
        }
    }
}

fn signs(credentials: &Credentials) -> bool {
    credentials.bearer_token().is_none() && !credentials.is_anonymous()
}

fn pairs_at(params: &Params, position: Position) -> Pairs<'_> {
    let pairs = params.at(position);
    pairs.map(|(name, value)| Pair { name, value }).collect()
}

/// The value of the `Host` header: what follows the scheme.
fn host_of(origin: &str) -> &str {
    origin.split_once("://").map_or(origin, |(_, host)| host)
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use crate::{operation::OperationSpec, product::Product, transport::Header};

    use super::*;

    static PRODUCT: Product = Product::new("Thing", "2020-01-01");
    const ALL: [(Signature, bool); 4] = [
        (Signature::HmacSha1, false),
        (Signature::HmacSha1, true),
        (Signature::Acs3HmacSha256, false),
        (Signature::Acs3HmacSha256, true),
    ];

    fn signed(
        (signature, roa): (Signature, bool),
        params: &Params,
        headers: &[Header],
        credentials: &Credentials,
    ) -> Result<Signed, SignError> {
        let operation = OperationSpec::rpc(&PRODUCT, "Describe");
        let operation = if roa {
            operation.roa("PUT", "/a")
        } else {
            operation
        };
        let unsigned = Unsigned {
            operation: &operation,
            origin: "https://thing.example.com",
            params,
            headers,
        };
        let stamp = Stamp {
            time: UNIX_EPOCH,
            nonce: "n",
        };
        sign(&unsigned, credentials, signature, &stamp)
    }

    #[test]
    fn a_form_and_another_body_cannot_be_sent_together() {
        let mut params = Params::new();
        params.set_body("text/plain", "x");
        for way in ALL {
            let credentials = Credentials::new("id", "secret");
            assert!(signed(way, &params, &[], &credentials).is_ok());
            let mut both = params.clone();
            both.push(Position::Form, "A", "1");
            assert!(signed(way, &both, &[], &credentials).is_err());
        }
    }

    #[test]
    fn a_header_that_is_given_takes_the_place_of_the_protocols_in_any_case() {
        for way in ALL {
            let credentials = Credentials::new("id", "secret");
            let own: [Header; 2] = [
                ("ACCEPT".into(), "text/xml".into()),
                ("X-Acs-Version".into(), "1999-01-01".into()),
            ];
            let signed = signed(way, &Params::new(), &own, &credentials).unwrap();
            for (name, value) in [("accept", "text/xml"), ("x-acs-version", "1999-01-01")] {
                let headers = signed.request.headers.iter();
                let given: Vec<_> = headers
                    .filter(|(given, _)| given.eq_ignore_ascii_case(name))
                    .collect();
                assert_eq!(given.len(), 1, "{way:?} {given:?}");
                assert_eq!(given[0].1, value);
            }
        }
    }

    #[test]
    fn the_first_header_among_the_parameters_stands_whatever_its_case() {
        for way in ALL {
            let mut params = Params::new();
            for (name, value) in [
                ("x-own", "1"),
                ("X-Own", "2"),
                ("x-Other", "3"),
                ("x-other", "4"),
                ("Accept", "text/xml"),
            ] {
                params.push(Position::Header, name, value);
            }
            let credentials = Credentials::new("id", "secret");
            let signed = signed(way, &params, &[], &credentials).unwrap();
            let headers = signed.request.headers.iter();
            let own: Vec<_> = headers
                .filter(|(name, _)| !name.starts_with("x-acs-") && *name != "date")
                .filter(|(name, _)| *name != "authorization")
                .collect();
            assert_eq!(
                own,
                [("x-own", "1"), ("x-Other", "3"), ("Accept", "text/xml")]
            );
        }
    }

    #[test]
    fn the_host_is_what_follows_the_first_scheme() {
        for (origin, host) in [
            ("https://a.example.com:1", "a.example.com:1"),
            ("a.example.com", "a.example.com"),
            ("https://a/http://b", "a/http://b"),
        ] {
            assert_eq!(host_of(origin), host);
        }
    }

    #[test]
    fn parameters_of_one_name_are_sorted_by_their_values() {
        for way in ALL {
            let mut params = Params::new();
            params.push(Position::Query, "A", "2");
            params.push(Position::Query, "A", "1");
            let credentials = Credentials::new("id", "secret");
            let signed = signed(way, &params, &[], &credentials).unwrap();
            assert!(signed.request.url.contains("A=1&A=2"), "{way:?}");
        }
        let mut pairs = ["2", "1"].map(|value| Pair { name: "A", value });
        let text = roa::string_to_sign("PUT", [].into_iter(), "/a", &mut pairs);
        assert!(text.ends_with("/a?A=1&A=2"), "{text}");
    }

    #[test]
    fn json_is_asked_for() {
        for way in ALL {
            let signed =
                signed(way, &Params::new(), &[], &Credentials::new("id", "secret")).unwrap();
            assert_eq!(
                signed.request.header("accept"),
                Some("application/json"),
                "{way:?}"
            );
        }
    }

    #[test]
    fn what_signs_nothing_carries_no_signature() {
        for way in ALL {
            for credentials in [Credentials::anonymous(), Credentials::bearer("bearer-1")] {
                let signed = signed(way, &Params::new(), &[], &credentials).unwrap();
                assert_eq!(
                    (signed.string_to_sign.as_str(), signed.signature.as_str()),
                    ("", "")
                );
                assert_eq!(signed.request.header("authorization"), None);
                assert!(
                    !signed.request.url.contains("Signature="),
                    "{}",
                    signed.request.url
                );
                let headers: Vec<_> = signed.request.headers.iter().collect();
                let shown = format!("{:?}{headers:?}", signed.request.url);
                let is_bearer = credentials.bearer_token().is_some();
                assert_eq!(shown.contains("bearer-1"), is_bearer, "{way:?}");
                assert_eq!(shown.contains("BEARERTOKEN"), is_bearer, "{way:?}");
                assert!(!shown.contains("AccessKeyId"), "{way:?} {shown}");
            }
        }
    }
}
