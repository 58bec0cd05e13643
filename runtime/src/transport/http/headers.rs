//! Headers from text to the types of the HTTP library, with as little as possible done anew for
//! each call.

use bytes::Bytes;
use hyper::header::{HeaderMap, HeaderName, HeaderValue};

use crate::transport::{Header, TransportError, TransportErrorKind};

/// Names that nearly every request has. They need not be checked and copied.
static USUAL: [HeaderName; 9] = [
    HeaderName::from_static("accept"),
    HeaderName::from_static("authorization"),
    HeaderName::from_static("content-type"),
    HeaderName::from_static("user-agent"),
    HeaderName::from_static("x-acs-action"),
    HeaderName::from_static("x-acs-content-sha256"),
    HeaderName::from_static("x-acs-date"),
    HeaderName::from_static("x-acs-signature-nonce"),
    HeaderName::from_static("x-acs-version"),
];

/// Appends `headers`. Their values share one buffer: they are cloned several times on their way.
pub(super) fn append_headers(
    map: &mut HeaderMap,
    headers: &[Header],
) -> Result<(), TransportError> {
    let length = headers.iter().map(|(_, value)| value.len()).sum();
    let mut values = Vec::with_capacity(length);
    headers
        .iter()
        .for_each(|(_, value)| values.extend_from_slice(value.as_bytes()));
    let mut values = Bytes::from(values);
    // With room for what the library adds.
    map.reserve(headers.len() + 4);
    for (name, value) in headers {
        let refuse = || {
            let message = format!("the header `{name}` holds what a header cannot");
            TransportError::new(TransportErrorKind::Request, message)
        };
        let usual = USUAL.iter().find(|usual| usual.as_str() == name);
        let name = match usual {
            Some(usual) => usual.clone(),
            None => HeaderName::from_bytes(name.as_bytes()).map_err(|_| refuse())?,
        };
        let value = HeaderValue::from_maybe_shared(values.split_to(value.len()));
        map.append(name, value.map_err(|_| refuse())?);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stay_with_their_names() {
        let header = |name: &'static str, value: &str| (name.into(), value.to_owned());
        let mut map = HeaderMap::new();
        let given = [
            header("accept", "a"),
            header("X-Own", ""),
            header("x-own", "b c"),
        ];
        assert!(append_headers(&mut map, &given).is_ok());
        assert_eq!(map["accept"], "a");
        assert_eq!(map.get_all("x-own").iter().collect::<Vec<_>>(), ["", "b c"]);
        for bad in [header("a b", ""), header("a", "b\r\nc")] {
            assert!(append_headers(&mut map, &[bad]).is_err());
        }
    }
}
