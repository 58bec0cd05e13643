//! Headers from text to the types of the HTTP library, with as little as possible done anew for
//! each call.

use bytes::Bytes;
use hyper::header::{self, HeaderMap, HeaderName, HeaderValue};

use crate::transport::{Headers, TransportError, TransportErrorKind};

static ACTION: HeaderName = HeaderName::from_static("x-acs-action");
static CONTENT_SHA256: HeaderName = HeaderName::from_static("x-acs-content-sha256");
static DATE: HeaderName = HeaderName::from_static("x-acs-date");
static SIGNATURE_NONCE: HeaderName = HeaderName::from_static("x-acs-signature-nonce");
static VERSION: HeaderName = HeaderName::from_static("x-acs-version");

/// Names that nearly every request has. They need not be checked and copied.
fn usual_name(name: &[u8]) -> Option<HeaderName> {
    Some(match name {
        b"accept" => header::ACCEPT,
        b"authorization" => header::AUTHORIZATION,
        b"content-type" => header::CONTENT_TYPE,
        b"user-agent" => header::USER_AGENT,
        b"x-acs-action" => ACTION.clone(),
        b"x-acs-content-sha256" => CONTENT_SHA256.clone(),
        b"x-acs-date" => DATE.clone(),
        b"x-acs-signature-nonce" => SIGNATURE_NONCE.clone(),
        b"x-acs-version" => VERSION.clone(),
        _ => return None,
    })
}

/// Appends `headers`. Their values go on sharing their text: they are cloned several times on their
/// way.
pub(super) fn append_headers(map: &mut HeaderMap, headers: Headers) -> Result<(), TransportError> {
    let (text, ends) = headers.into_text();
    let mut text = Bytes::from(text);
    // With room for what the library adds.
    map.reserve(ends.len() + 4);
    let mut start = 0;
    for (name_end, value_end) in ends {
        let name = text.split_to(name_end - start);
        let value = text.split_to(value_end - name_end);
        start = value_end;
        let refuse = || {
            let name = String::from_utf8_lossy(&name);
            let message = format!("the header `{name}` holds what a header cannot");
            TransportError::new(TransportErrorKind::Request, message)
        };
        let known = match usual_name(&name) {
            Some(usual) => usual,
            None => HeaderName::from_bytes(&name).map_err(|_| refuse())?,
        };
        let value = HeaderValue::from_maybe_shared(value).map_err(|_| refuse())?;
        map.append(known, value);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_nearly_every_request_has_are_neither_checked_nor_copied() {
        for name in [
            "accept",
            "authorization",
            "content-type",
            "user-agent",
            "x-acs-action",
            "x-acs-content-sha256",
            "x-acs-date",
            "x-acs-signature-nonce",
            "x-acs-version",
        ] {
            let usual = usual_name(name.as_bytes());
            assert_eq!(usual.as_ref().map(HeaderName::as_str), Some(name));
        }
        assert_eq!(usual_name(b"x-own"), None);
    }

    #[test]
    fn there_is_room_for_what_the_library_adds() {
        for count in 1..60 {
            let given = (0..count).map(|number| (format!("x-{number}"), ""));
            let mut map = HeaderMap::new();
            append_headers(&mut map, given.collect()).unwrap();
            let expected = HeaderMap::<HeaderValue>::with_capacity(count + 4).capacity();
            assert_eq!(map.capacity(), expected, "{count} headers");
        }
    }

    #[test]
    fn values_stay_with_their_names() {
        let mut map = HeaderMap::new();
        let given = [("accept", "a"), ("X-Own", ""), ("x-own", "b c")];
        assert!(append_headers(&mut map, given.into_iter().collect()).is_ok());
        assert_eq!(map["accept"], "a");
        assert_eq!(map.get_all("x-own").iter().collect::<Vec<_>>(), ["", "b c"]);
        for bad in [("a b", ""), ("a", "b\r\nc")] {
            assert!(append_headers(&mut map, [bad].into_iter().collect()).is_err());
        }
    }
}
