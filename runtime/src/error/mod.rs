//! What can go wrong with a call, in one type with predicates.

mod code;
mod kind;
mod operation;
mod parse;

use std::{error::Error as StdError, fmt};

use crate::scrub::Printable;

pub use code::{ErrorCode, ErrorInfo, NoDocumentedErrors};
pub use kind::ErrorKind;
pub use operation::OperationError;
pub(crate) use parse::parse_error;

/// The error of a call: its kind, what the service said and how often it was tried.
pub struct Error {
    inner: Box<Inner>,
}

struct Inner {
    kind: ErrorKind,
    message: String,
    service: Option<ServiceError>,
    source: Option<Box<dyn StdError + Send + Sync>>,
    attempts: u32,
    body: Vec<u8>,
}

/// How many characters of a text of a service an error keeps, and so how much of it is ever printed.
const LONGEST_TEXT: usize = 8192;

/// What a service sent instead of a result.
///
/// A text of more than 8,192 characters is cut there and ends in `…`; [`Error::body`] has all of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServiceError {
    /// The error code, for example `InvalidParameter`.
    pub code: String,
    /// The service's message.
    pub message: String,
    /// HTTP status.
    pub status: u16,
    /// The request's identifier, to be quoted to support.
    pub request_id: Option<String>,
    /// The host that responded.
    pub host_id: Option<String>,
    /// Address of a page with advice.
    pub recommend: Option<String>,
    /// Why access was denied, as JSON text, when the service says.
    pub access_denied: Option<String>,
}

impl ServiceError {
    /// All texts that the service wrote.
    pub(crate) fn texts_mut(&mut self) -> impl Iterator<Item = &mut String> {
        let Self {
            code,
            message,
            status: _,
            request_id,
            host_id,
            recommend,
            access_denied,
        } = self;
        let optional = [request_id, host_id, recommend, access_denied];
        [code, message]
            .into_iter()
            .chain(optional.into_iter().flatten())
    }
}

/// Cuts what is longer than anybody reads.
fn cut_text(text: &mut String) {
    if let Some((cut, _)) = text.char_indices().nth(LONGEST_TEXT) {
        text.truncate(cut);
        text.push('…');
        text.shrink_to_fit();
    }
}

impl Error {
    /// An error of the given kind.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self {
            inner: Box::new(Inner {
                kind,
                message: message.into(),
                service: None,
                source: None,
                attempts: 0,
                body: Vec::new(),
            }),
        }
    }

    /// An error that a service sent.
    pub(crate) fn service(service: ServiceError, body: Vec<u8>) -> Self {
        let status = service.status;
        Self::service_by_status(service, status, body)
    }

    /// The same where another HTTP status than the one that came would have been the fitting one.
    pub(crate) fn service_by_status(mut service: ServiceError, status: u16, body: Vec<u8>) -> Self {
        service.texts_mut().for_each(cut_text);
        let mut error = Self::new(ErrorKind::classify_service(&service.code, status), "");
        error.inner.service = Some(service);
        error.inner.body = body;
        error
    }

    /// Adds the cause.
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.inner.source = Some(source.into());
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.inner.attempts = attempts;
        self
    }

    pub(crate) fn with_body(mut self, body: Vec<u8>) -> Self {
        self.inner.body = body;
        self
    }

    /// Adds a sentence to what the error says.
    pub(crate) fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.inner.message = hint.into();
        self
    }

    /// The error that this one was made of, such as a
    /// [`CredentialsError`](crate::CredentialsError).
    pub fn get_ref(&self) -> Option<&(dyn StdError + 'static)> {
        let source = self.inner.source.as_deref()?;
        Some(source)
    }

    /// What went wrong, roughly.
    pub fn kind(&self) -> ErrorKind {
        self.inner.kind
    }

    /// What the service said, if it was the service that refused.
    pub fn as_service(&self) -> Option<&ServiceError> {
        self.inner.service.as_ref()
    }

    /// The service's error code.
    pub fn code_str(&self) -> Option<&str> {
        self.inner
            .service
            .as_ref()
            .map(|service| service.code.as_str())
    }

    /// The service's error code as one of those that `C` documents, such as the errors that all
    /// operations of a product share.
    pub fn documented<C: ErrorCode>(&self) -> Option<C> {
        C::from_code(self.code_str()?, self.status())
    }

    /// The service's message, or this crate's own.
    pub fn message(&self) -> &str {
        match &self.inner.service {
            Some(service) => &service.message,
            None => &self.inner.message,
        }
    }

    /// What this crate found out beyond the service's message, for example that the secret is
    /// wrong.
    pub fn hint(&self) -> Option<&str> {
        self.inner
            .service
            .as_ref()
            .and(Some(self.inner.message.as_str()))
            .filter(|hint| !hint.is_empty())
    }

    /// HTTP status of the response, if there was one.
    pub fn status(&self) -> Option<u16> {
        self.inner.service.as_ref().map(|service| service.status)
    }

    /// The identifier of the request at the service.
    pub fn request_id(&self) -> Option<&str> {
        self.inner.service.as_ref()?.request_id.as_deref()
    }

    /// Address of a page with the service's advice.
    pub fn recommend(&self) -> Option<&str> {
        self.inner.service.as_ref()?.recommend.as_deref()
    }

    /// How many requests were sent.
    pub fn attempts(&self) -> u32 {
        self.inner.attempts
    }

    /// The body of the response, empty if there was none. Of one with a status of success that is larger than
    /// [`ConfigBuilder::max_raw_body`](crate::ConfigBuilder::max_raw_body) it may be what stands around its
    /// longest list.
    pub fn body(&self) -> &[u8] {
        &self.inner.body
    }

    /// The caller is asked to slow down.
    pub fn is_throttled(&self) -> bool {
        self.inner.kind == ErrorKind::Throttled
    }

    /// The credentials are missing, wrong, expired or lack a permission.
    pub fn is_auth(&self) -> bool {
        use ErrorKind::{Credentials, Forbidden, Signature, Unauthenticated};
        matches!(
            self.inner.kind,
            Credentials | Forbidden | Signature | Unauthenticated
        )
    }

    /// The resource does not exist.
    pub fn is_not_found(&self) -> bool {
        self.inner.kind == ErrorKind::NotFound
    }

    /// The request itself is wrong; sending it again gives the same response.
    pub fn is_invalid_request(&self) -> bool {
        self.inner.kind == ErrorKind::InvalidRequest
    }

    /// The service failed.
    pub fn is_server(&self) -> bool {
        self.inner.kind == ErrorKind::Server
    }

    /// A time limit passed.
    pub fn is_timeout(&self) -> bool {
        self.inner.kind == ErrorKind::Timeout
    }

    /// No connection could be made, so that nothing was sent.
    pub fn is_connect(&self) -> bool {
        self.inner.kind == ErrorKind::Connect
    }

    /// The response could not be read.
    pub fn is_decode(&self) -> bool {
        self.inner.kind == ErrorKind::Decode
    }

    /// A dry run passed its checks: services say so with an error code.
    pub fn is_dry_run_passed(&self) -> bool {
        matches!(self.code_str(), Some("DryRunOperation" | "DryRun.Success"))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner {
            kind,
            message,
            service,
            attempts,
            ..
        } = &*self.inner;
        match service {
            Some(service) => {
                // Whoever runs the service writes these texts, and a terminal may show them.
                let (code, message) = (Printable(&service.code), Printable(&service.message));
                match (service.code.as_str(), service.message.as_str()) {
                    ("", "") => f.write_str(kind.as_str())?,
                    ("", _) => write!(f, "{message}")?,
                    (_, "") => write!(f, "{code}")?,
                    _ => write!(f, "{code}: {message}")?,
                }
                write!(f, " (HTTP {}", service.status)?;
                if let Some(id) = &service.request_id {
                    write!(f, ", request id {}", Printable(id))?;
                }
                if *attempts > 1 {
                    write!(f, ", {attempts} attempts")?;
                }
                f.write_str(")")?;
                if let Some(hint) = self.hint() {
                    write!(f, ": {}", Printable(hint))?;
                }
                Ok(())
            }
            None => {
                write!(f, "{}: {}", kind.as_str(), Printable(message))?;
                if *attempts > 1 {
                    write!(f, " ({attempts} attempts)")?;
                }
                Ok(())
            }
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What a program prints that ends with an error: no more than there is, and nothing twice.
        let mut out = f.debug_struct("Error");
        out.field("kind", &self.inner.kind);
        if !self.inner.message.is_empty() {
            out.field("message", &self.inner.message);
        }
        if let Some(service) = &self.inner.service {
            out.field("service", service);
        }
        if self.inner.attempts > 0 {
            out.field("attempts", &self.inner.attempts);
        }
        match &self.inner.source {
            Some(source) if !self.inner.message.contains(&source.to_string()) => {
                out.field("source", source);
            }
            _ => {}
        }
        out.finish_non_exhaustive()
    }
}

/// Only what the message does not say: whoever prints an error with its causes gets each sentence
/// once. [`Error::get_ref`] gives the cause in any case.
impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        find_untold(&self.inner.message, self.get_ref())
    }
}

/// The first cause in a chain whose text is not part of what was said already.
pub(crate) fn find_untold<'e>(
    said: &str,
    cause: Option<&'e (dyn StdError + 'static)>,
) -> Option<&'e (dyn StdError + 'static)> {
    let mut next = cause;
    while let Some(cause) = next {
        if !said.contains(&cause.to_string()) {
            break;
        }
        next = cause.source();
    }
    next
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An error within an error within an error.
    fn nested(texts: [&str; 3]) -> Error {
        let [outer, middle, inner] = texts;
        let inner = Error::new(ErrorKind::Config, inner);
        let middle = Error::new(ErrorKind::Config, middle).with_source(inner);
        Error::new(ErrorKind::Config, outer).with_source(middle)
    }

    #[test]
    fn a_chain_of_causes_says_each_sentence_once() {
        let chain = |error: &Error| {
            let mut texts = Vec::new();
            let mut next = error.source();
            while let Some(cause) = next {
                texts.push(cause.to_string());
                next = cause.source();
            }
            texts
        };
        let told = nested([
            "a: configuration: b: configuration: c",
            "b: configuration: c",
            "c",
        ]);
        assert_eq!(chain(&told), [""; 0]);
        assert_eq!(
            told.get_ref().unwrap().to_string(),
            "configuration: b: configuration: c"
        );
        let untold = nested(["a", "b", "c"]);
        assert_eq!(chain(&untold), ["configuration: b", "configuration: c"]);
        let half = nested(["a: configuration: b", "b", "c"]);
        assert_eq!(chain(&half), ["configuration: c"]);
    }

    #[test]
    fn debug_shows_what_there_is_and_nothing_twice() {
        let error = Error::new(ErrorKind::Config, "no region: unset").with_source("unset");
        let shown = r#"Error { kind: Config, message: "no region: unset", .. }"#;
        assert_eq!(format!("{error:?}"), shown);
        let error = Error::new(ErrorKind::Config, "no region").with_source("unset");
        let error = error.with_attempts(2);
        let shown =
            r#"Error { kind: Config, message: "no region", attempts: 2, source: "unset", .. }"#;
        assert_eq!(format!("{error:?}"), shown);
        assert_eq!(error.source().unwrap().to_string(), "unset");
    }

    #[test]
    fn each_question_is_about_its_own_kinds() {
        use ErrorKind::*;
        type Asked = (fn(&Error) -> bool, &'static [ErrorKind]);
        let all = [
            Throttled,
            Unauthenticated,
            Signature,
            ClockSkew,
            Forbidden,
            NotFound,
            Conflict,
            InvalidRequest,
            Refused,
            Server,
            Timeout,
            Connect,
            Transport,
            TooLarge,
            Decode,
            Credentials,
            Endpoint,
            Paging,
            State,
            Config,
            Protocol,
        ];
        let asked: [Asked; 8] = [
            (Error::is_throttled, &[Throttled]),
            (
                Error::is_auth,
                &[Unauthenticated, Signature, Forbidden, Credentials],
            ),
            (Error::is_not_found, &[NotFound]),
            (Error::is_invalid_request, &[InvalidRequest]),
            (Error::is_server, &[Server]),
            (Error::is_timeout, &[Timeout]),
            (Error::is_connect, &[Connect]),
            (Error::is_decode, &[Decode]),
        ];
        let mut words = std::collections::BTreeSet::new();
        for kind in all {
            let error = Error::new(kind, "m");
            for (is, kinds) in asked {
                assert_eq!(is(&error), kinds.contains(&kind), "{kind:?}");
            }
            assert!(!error.is_dry_run_passed());
            assert_eq!(error.to_string(), format!("{}: m", kind.as_str()));
            words.insert(kind.as_str());
        }
        assert_eq!(words.len(), all.len(), "each has a name of its own");
    }

    #[test]
    fn texts_of_a_service_are_cut_to_what_may_be_printed() {
        let told = |length: usize| {
            let text = || "ü".repeat(length);
            let service = ServiceError {
                code: text(),
                message: text(),
                status: 400,
                request_id: Some(text()),
                host_id: Some(text()),
                recommend: Some(text()),
                access_denied: Some(text()),
            };
            let mut error = Error::service(service, text().into_bytes());
            assert_eq!(error.body().len(), 2 * length, "the body is whole");
            let service = error.inner.service.as_mut().unwrap();
            service.texts_mut().map(|text| text.clone()).collect()
        };
        let whole = "ü".repeat(LONGEST_TEXT);
        let told: [Vec<String>; 2] = [told(LONGEST_TEXT), told(4 << 20)];
        assert_eq!(told[0], vec![whole.clone(); 6]);
        assert_eq!(told[1], vec![format!("{whole}…"); 6]);
    }

    #[test]
    fn what_there_is_of_a_refusal_is_told_in_one_line() {
        let error = |code: &str, message: &str, id: Option<&str>, attempts| {
            let service = ServiceError {
                code: code.to_owned(),
                message: message.to_owned(),
                status: 503,
                request_id: id.map(str::to_owned),
                ..ServiceError::default()
            };
            Error::service(service, Vec::new()).with_attempts(attempts)
        };
        for (error, told) in [
            (error("", "", None, 1), "server error (HTTP 503)"),
            (error("", "m", None, 1), "m (HTTP 503)"),
            (error("C", "", None, 0), "C (HTTP 503)"),
            (error("C", "m", None, 2), "C: m (HTTP 503, 2 attempts)"),
            (
                error("C", "m", Some("r"), 3),
                "C: m (HTTP 503, request id r, 3 attempts)",
            ),
            (
                error("C", "m", None, 1).with_hint("h"),
                "C: m (HTTP 503): h",
            ),
            (
                Error::new(ErrorKind::Timeout, "m").with_attempts(1),
                "timeout: m",
            ),
            (
                Error::new(ErrorKind::Timeout, "m").with_attempts(2),
                "timeout: m (2 attempts)",
            ),
        ] {
            assert_eq!(error.to_string(), told);
        }
        let typed: OperationError<NoDocumentedErrors> = Error::new(ErrorKind::Config, "m")
            .with_source("cause")
            .into();
        assert_eq!(
            typed.source().map(ToString::to_string).as_deref(),
            Some("cause")
        );
        assert_eq!(typed.to_string(), "configuration: m");
        assert_eq!(typed.into_error().message(), "m");
    }
}
