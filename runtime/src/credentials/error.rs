//! Why there are no credentials.

use std::{borrow::Cow, error::Error, fmt, sync::Arc};

use crate::{error::find_untold, scrub::Printable};

/// Why a provider gave no credentials.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CredentialsErrorKind {
    /// This provider is not configured: a variable is unset, a file is absent.
    NotConfigured,
    /// A switch turned the provider off.
    Disabled,
    /// What configures the provider is wrong: an unknown mode, a missing field, a malformed file.
    Invalid,
    /// The service that issues the credentials could not be reached or did not respond in time.
    Unreachable,
    /// The service that issues the credentials responded, and not with credentials.
    Refused,
}

/// No credentials, with the provider and the reason; for a chain, those of every provider that was
/// asked.
///
/// A clone is one reference count: callers that waited for the same refresh get the same error. No
/// secret is in it.
#[derive(Clone)]
pub struct CredentialsError {
    inner: Arc<Inner>,
}

struct Inner {
    provider: Cow<'static, str>,
    kind: CredentialsErrorKind,
    message: String,
    tried: Vec<CredentialsError>,
    source: Option<Box<dyn Error + Send + Sync>>,
}

impl CredentialsError {
    /// An error of `provider`. The message ends up in front of users: no secret belongs in it.
    pub fn new(
        provider: impl Into<Cow<'static, str>>,
        kind: CredentialsErrorKind,
        message: impl Into<String>,
    ) -> Self {
        Self::build(provider.into(), kind, message.into(), Vec::new(), None)
    }

    /// The same with what caused it.
    pub fn caused_by(
        provider: impl Into<Cow<'static, str>>,
        kind: CredentialsErrorKind,
        message: impl Into<String>,
        source: impl Into<Box<dyn Error + Send + Sync>>,
    ) -> Self {
        Self::build(
            provider.into(),
            kind,
            message.into(),
            Vec::new(),
            Some(source.into()),
        )
    }

    /// The error of a chain none of whose providers gave credentials.
    pub fn none_of(provider: impl Into<Cow<'static, str>>, tried: Vec<CredentialsError>) -> Self {
        let is_there = |kind: &CredentialsErrorKind| tried.iter().any(|one| one.kind() == *kind);
        let kind = TELLING.into_iter().find(is_there);
        Self::build(
            provider.into(),
            kind.unwrap_or(CredentialsErrorKind::NotConfigured),
            "no provider gave credentials; set up one of them".to_owned(),
            tried,
            None,
        )
    }

    fn build(
        provider: Cow<'static, str>,
        kind: CredentialsErrorKind,
        message: String,
        tried: Vec<CredentialsError>,
        source: Option<Box<dyn Error + Send + Sync>>,
    ) -> Self {
        Self {
            inner: Arc::new(Inner {
                provider,
                kind,
                message,
                tried,
                source,
            }),
        }
    }

    /// The provider that gave nothing.
    pub fn provider(&self) -> &str {
        &self.inner.provider
    }

    /// The sort of failure.
    pub fn kind(&self) -> CredentialsErrorKind {
        self.inner.kind
    }

    /// The reason in words, without the provider's name.
    pub fn message(&self) -> &str {
        &self.inner.message
    }

    /// The errors of the providers that were asked, in order; empty unless this is the error of a
    /// chain.
    pub fn tried(&self) -> &[CredentialsError] {
        &self.inner.tried
    }
}

/// The kind of a chain is the most telling of its parts, which is first here: a refusal says more than an
/// unset variable.
const TELLING: [CredentialsErrorKind; 4] = [
    CredentialsErrorKind::Refused,
    CredentialsErrorKind::Invalid,
    CredentialsErrorKind::Unreachable,
    CredentialsErrorKind::Disabled,
];

impl fmt::Display for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let message = Printable(&self.inner.message);
        write!(f, "{}: {message}", Printable(&self.inner.provider))?;
        for (index, error) in self.inner.tried.iter().enumerate() {
            f.write_str(if index == 0 { " (tried " } else { "; " })?;
            fmt::Display::fmt(error, f)?;
        }
        if self.inner.tried.is_empty() {
            Ok(())
        } else {
            f.write_str(")")
        }
    }
}

impl fmt::Debug for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CredentialsError")
            .field("provider", &self.inner.provider)
            .field("kind", &self.inner.kind)
            .field("message", &self.inner.message)
            .field("tried", &self.inner.tried)
            .field("source", &self.inner.source)
            .finish()
    }
}

impl Error for CredentialsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source = self.inner.source.as_deref()?;
        find_untold(&self.inner.message, Some(source))
    }
}
