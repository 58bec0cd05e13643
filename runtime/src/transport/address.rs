//! From a request's text to the types of the HTTP library, with as little as possible done anew for each call.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use bytes::Bytes;
use reqwest::Url;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

use super::{Header, TransportError, TransportErrorKind};

/// Origins that are kept; host parameters can make any number of them.
const KEPT: usize = 64;

/// The parsed origins of the requests so far: a host's name takes as long to parse as the rest of a usual URL.
#[derive(Debug, Default)]
pub(super) struct Origins {
    parsed: RwLock<HashMap<String, Arc<Url>>>,
}

impl Origins {
    /// The URL of `text`.
    pub(super) fn url(&self, text: &str) -> Result<Url, TransportError> {
        let (origin, rest) = split(text);
        let (path, query) = match rest.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (rest, None),
        };
        let mut url = Url::clone(&*self.origin(origin)?);
        // That is the path of an origin alone.
        if !matches!(path, "" | "/") {
            url.set_path(path);
        }
        url.set_query(query);
        Ok(url)
    }

    fn origin(&self, origin: &str) -> Result<Arc<Url>, TransportError> {
        let parsed = self.parsed.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(url) = parsed.get(origin) {
            return Ok(url.clone());
        }
        drop(parsed);
        let url = Url::parse(origin)
            .map_err(|error| TransportError::new(TransportErrorKind::Request, error))?;
        let url = Arc::new(url);
        let mut parsed = self.parsed.write().unwrap_or_else(PoisonError::into_inner);
        if parsed.len() >= KEPT {
            parsed.clear();
        }
        parsed.insert(origin.to_owned(), url.clone());
        Ok(url)
    }
}

/// Scheme and host, and what follows them.
fn split(text: &str) -> (&str, &str) {
    let host = text.find("://").map_or(0, |at| at + 3);
    let end = text
        .bytes()
        .skip(host)
        .position(|byte| matches!(byte, b'/' | b'?' | b'#' | b'\\'));
    end.and_then(|length| text.split_at_checked(host + length))
        .unwrap_or((text, ""))
}

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
pub(super) fn append(map: &mut HeaderMap, headers: &[Header]) -> Result<(), TransportError> {
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
    fn a_url_is_the_same_from_its_parts() {
        let origins = Origins::default();
        for text in [
            "https://ecs.aliyuncs.com/",
            "https://ecs.aliyuncs.com/?A=1%20%2F&B=",
            "https://ecs.aliyuncs.com?A=1",
            "https://ecs.aliyuncs.com",
            "http://127.0.0.1:80/a%2Fb/c?x=//y",
            "http://[::1]:8080/a//b/?",
            "http://user:word@host:1//other/path",
            "HTTP://Ecs.aliyuncs.com/é?é",
        ] {
            for _ in 0..2 {
                let url = origins.url(text).expect(text);
                assert_eq!(url, Url::parse(text).expect(text));
            }
        }
        assert!(origins.url("/path").is_err());
        assert!(origins.url("https:///path").is_err());
    }

    #[test]
    fn origins_are_not_kept_without_bound() {
        let origins = Origins::default();
        for n in 0..KEPT * 3 {
            let text = format!("https://bucket-{n}.aliyuncs.com/");
            assert!(origins.url(&text).is_ok());
        }
        assert!(origins.parsed.read().is_ok_and(|all| all.len() <= KEPT));
    }

    #[test]
    fn values_stay_with_their_names() {
        let header = |name: &'static str, value: &str| (name.into(), value.to_owned());
        let mut map = HeaderMap::new();
        let given = [
            header("accept", "a"),
            header("X-Own", ""),
            header("x-own", "b c"),
        ];
        assert!(append(&mut map, &given).is_ok());
        assert_eq!(map["accept"], "a");
        assert_eq!(map.get_all("x-own").iter().collect::<Vec<_>>(), ["", "b c"]);
        for bad in [header("a b", ""), header("a", "b\r\nc")] {
            assert!(append(&mut map, &[bad]).is_err());
        }
    }
}
