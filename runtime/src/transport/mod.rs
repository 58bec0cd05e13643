//! How requests travel.

#[cfg(any(feature = "http", feature = "reqwest"))]
mod bounded_buffer;
mod headers;
#[cfg(feature = "http")]
mod http;
mod local;
mod record_replay;
#[cfg(feature = "reqwest")]
mod reqwest;
mod rules;

use std::{borrow::Cow, fmt};

use crate::{error::find_untold, future::BoxFuture, rows::first_row};

pub use headers::{Headers, HeadersIter};
#[cfg(feature = "http")]
pub use http::{HttpOptions, HttpTransport};
pub(crate) use local::{Direct, is_local};
pub use record_replay::{Recorder, Replay};
#[cfg(feature = "reqwest")]
pub use reqwest::ReqwestTransport;
pub use rules::{RuleError, RuleRequest, Rules};

/// Sends one request and reads the whole response. Retries, time limits and signatures are the
/// client's.
pub trait Transport: Send + Sync {
    /// Sends `request`. Dropping the future cancels it.
    fn send<'a>(
        &'a self,
        request: HttpRequest,
    ) -> BoxFuture<'a, Result<HttpResponse, TransportError>>;
}

/// The name and value of a header that is added to a request.
pub type Header = (Cow<'static, str>, String);

impl<T: Transport + ?Sized> Transport for std::sync::Arc<T> {
    fn send<'a>(
        &'a self,
        request: HttpRequest,
    ) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        (**self).send(request)
    }
}

/// A request as it goes on the wire.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct HttpRequest {
    /// Method, upper case.
    pub method: Cow<'static, str>,
    /// Scheme, host, path and query.
    pub url: String,
    /// Names and values. `Host` is in the URL, `Content-Length` is the transport's.
    pub headers: Headers,
    /// Body, empty for none.
    pub body: Vec<u8>,
    /// Largest response that is accepted, in bytes; 0 for no limit.
    pub max_response: usize,
    /// Not through a proxy: the address is one that only this machine knows.
    pub direct: bool,
    /// Values of parameters that nothing may show or write down.
    pub secrets: Vec<String>,
    /// Members of the response whose values nothing may write down.
    pub secret_members: Vec<String>,
}

impl HttpRequest {
    /// A request without headers and body.
    pub fn new(method: impl Into<Cow<'static, str>>, url: impl Into<String>) -> Self {
        Self {
            method: method.into(),
            url: url.into(),
            ..Self::default()
        }
    }

    pub(crate) fn from_parts(method: &str, url: String, headers: Headers, body: Vec<u8>) -> Self {
        Self {
            method: static_method(method),
            url,
            headers,
            body,
            ..Self::default()
        }
    }

    /// The first header of this name, whatever its case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)
    }
}

fn static_method(method: &str) -> Cow<'static, str> {
    const COMMON: [&str; 7] = ["POST", "GET", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"];
    match first_row(&COMMON, |common| *common == method) {
        Some(common) => Cow::Borrowed(common),
        None => Cow::Owned(method.to_owned()),
    }
}

/// Without the query and the headers' values: both carry keys and tokens.
impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpRequest")
            .field("method", &self.method)
            .field("url", &self.url.split('?').next().unwrap_or_default())
            .field("headers", &self.headers)
            .field("body_len", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// A response with its whole body.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct HttpResponse {
    /// HTTP status.
    pub status: u16,
    /// Names and values.
    pub headers: Headers,
    /// Body, decompressed.
    pub body: Vec<u8>,
}

/// Without the body and the headers' values: some responses are credentials, and some repeat the
/// request.
impl fmt::Debug for HttpResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpResponse")
            .field("status", &self.status)
            .field("headers", &self.headers)
            .field("body_len", &self.body.len())
            .finish()
    }
}

impl HttpResponse {
    /// A response without headers.
    pub fn new(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self {
            status,
            headers: Headers::new(),
            body: body.into(),
        }
    }

    /// The first header of this name, whatever its case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)
    }
}

/// Why no response came.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    message: String,
    source: Box<dyn std::error::Error + Send + Sync>,
}

/// What failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection was made, so that the service saw nothing.
    Connect,
    /// A time limit of the transport passed.
    Timeout,
    /// The response is larger than allowed.
    TooLarge,
    /// The request cannot be sent as it is.
    Request,
    /// The connection broke, or the response was not HTTP.
    Io,
}

impl TransportError {
    /// An error with its cause.
    pub fn new(
        kind: TransportErrorKind,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        let source = source.into();
        Self {
            kind,
            message: source.to_string(),
            source,
        }
    }

    #[cfg(any(feature = "http", feature = "reqwest"))]
    fn described(
        kind: TransportErrorKind,
        message: String,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self {
            kind,
            message,
            source: source.into(),
        }
    }

    /// What failed.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

/// The texts of an error and of its causes.
#[cfg(any(feature = "http", feature = "reqwest"))]
fn with_causes(error: &dyn std::error::Error) -> String {
    let mut message = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        let text = inner.to_string();
        // Some errors quote their cause.
        if !message.contains(&text) {
            message.push_str(": ");
            message.push_str(&text);
        }
        cause = inner.source();
    }
    message
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        find_untold(&self.message, Some(&*self.source))
    }
}

#[cfg(all(test, any(feature = "http", feature = "reqwest")))]
mod tests {
    use std::{error::Error, io};

    use super::*;

    /// An error that says `text` and was caused by `cause`.
    #[derive(Debug)]
    struct Caused(&'static str, Option<Box<Caused>>);

    impl fmt::Display for Caused {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.0)
        }
    }

    impl Error for Caused {
        fn source(&self) -> Option<&(dyn Error + 'static)> {
            self.1.as_ref().map(|cause| &**cause as _)
        }
    }

    /// The first text, caused by the next and so on.
    fn chain(text: &'static str, causes: &[&'static str]) -> Caused {
        let cause = causes.split_first();
        Caused(text, cause.map(|(next, rest)| Box::new(chain(next, rest))))
    }

    #[test]
    fn causes_are_told_once() {
        assert_eq!(with_causes(&chain("a", &[])), "a");
        assert_eq!(with_causes(&chain("a", &["b", "c"])), "a: b: c");
        assert_eq!(with_causes(&chain("a: b", &["b", "c"])), "a: b: c");
    }

    #[test]
    fn what_the_message_does_not_say_is_its_source() {
        let told = TransportError::new(TransportErrorKind::Io, "gone");
        assert!(told.source().is_none());
        let cause = io::Error::other("the cable");
        let told = TransportError::described(TransportErrorKind::Io, "gone".to_owned(), cause);
        assert_eq!(told.to_string(), "gone");
        assert_eq!(told.source().unwrap().to_string(), "the cable");
    }
}
