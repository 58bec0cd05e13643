//! The credentials themselves.

use std::{borrow::Cow, fmt, sync::Arc, time::SystemTime};

use zeroize::Zeroizing;

/// What a request is signed with: an access key pair, with or without a security token; a bearer
/// token; or nothing.
///
/// A clone is one reference count. Secrets never appear in `Debug`, and what is kept here is wiped from
/// memory with the last clone. That holds for the access key secret as a whole: it never leaves this
/// place. Security tokens, bearer tokens and signatures are part of each request, and the buffers that
/// carry a request to the network are not wiped.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    inner: Arc<Inner>,
}

#[derive(Clone, PartialEq, Eq)]
struct Inner {
    secret: Secret,
    expires_at: Option<SystemTime>,
    provider: Cow<'static, str>,
}

#[derive(Clone, PartialEq, Eq)]
enum Secret {
    KeyPair {
        id: String,
        secret: Zeroizing<String>,
        token: Option<Zeroizing<String>>,
    },
    Bearer(Zeroizing<String>),
    Anonymous,
}

const STATIC_KEY: &str = "static_ak";
const STATIC_TOKEN: &str = "static_sts";
const BEARER: &str = "bearer";
const ANONYMOUS: &str = "anonymous";

impl Credentials {
    /// Names of the provider where no provider gave them but the program itself.
    pub(crate) const IN_THE_PROGRAM: [&str; 4] = [STATIC_KEY, STATIC_TOKEN, BEARER, ANONYMOUS];

    /// A long-lived access key pair.
    pub fn new(access_key_id: impl Into<String>, access_key_secret: impl Into<String>) -> Self {
        let secret = Zeroizing::new(access_key_secret.into());
        Self::with_secret(
            Secret::KeyPair {
                id: access_key_id.into(),
                secret,
                token: None,
            },
            STATIC_KEY,
        )
    }

    /// A temporary key pair with the security token that STS issued with it.
    pub fn with_token(
        access_key_id: impl Into<String>,
        access_key_secret: impl Into<String>,
        security_token: impl Into<String>,
    ) -> Self {
        let secret = Zeroizing::new(access_key_secret.into());
        let token = Some(Zeroizing::new(security_token.into()));
        Self::with_secret(
            Secret::KeyPair {
                id: access_key_id.into(),
                secret,
                token,
            },
            STATIC_TOKEN,
        )
    }

    /// A bearer token, sent in place of a signature.
    pub fn bearer(token: impl Into<String>) -> Self {
        Self::with_secret(Secret::Bearer(Zeroizing::new(token.into())), BEARER)
    }

    /// No identity: requests are sent unsigned.
    pub fn anonymous() -> Self {
        Self::with_secret(Secret::Anonymous, ANONYMOUS)
    }

    fn with_secret(secret: Secret, provider: &'static str) -> Self {
        Self {
            inner: Arc::new(Inner {
                secret,
                expires_at: None,
                provider: Cow::Borrowed(provider),
            }),
        }
    }

    /// The same credentials, valid until `expires_at`.
    pub fn expiring_at(mut self, expires_at: SystemTime) -> Self {
        Arc::make_mut(&mut self.inner).expires_at = Some(expires_at);
        self
    }

    /// The same credentials under the name of the provider that gave them, such as `default/env`.
    pub fn provided_by(mut self, provider: impl Into<Cow<'static, str>>) -> Self {
        Arc::make_mut(&mut self.inner).provider = provider.into();
        self
    }

    /// The very same credentials, not only equal ones.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.inner, &other.inner)
    }

    /// Whether both sign in the same way, whichever providers gave them.
    pub(crate) fn same_secret(&self, other: &Self) -> bool {
        self.inner.secret == other.inner.secret
    }

    /// The access key id, empty for a bearer token and for anonymous credentials.
    pub fn access_key_id(&self) -> &str {
        match &self.inner.secret {
            Secret::KeyPair { id, .. } => id,
            Secret::Bearer(_) | Secret::Anonymous => "",
        }
    }

    /// The access key secret, empty for a bearer token and for anonymous credentials.
    pub fn access_key_secret(&self) -> &str {
        match &self.inner.secret {
            Secret::KeyPair { secret, .. } => secret,
            Secret::Bearer(_) | Secret::Anonymous => "",
        }
    }

    /// The security token of a temporary key pair.
    pub fn security_token(&self) -> Option<&str> {
        match &self.inner.secret {
            Secret::KeyPair { token, .. } => token.as_ref().map(|token| token.as_str()),
            Secret::Bearer(_) | Secret::Anonymous => None,
        }
    }

    /// Whether they are a key pair a part of which is empty, so that nothing can be signed.
    pub(crate) fn has_empty_key(&self) -> bool {
        match &self.inner.secret {
            Secret::KeyPair { id, secret, .. } => id.is_empty() || secret.is_empty(),
            Secret::Bearer(_) | Secret::Anonymous => false,
        }
    }

    /// The bearer token, when these are bearer credentials.
    pub fn bearer_token(&self) -> Option<&str> {
        match &self.inner.secret {
            Secret::Bearer(token) => Some(token),
            Secret::KeyPair { .. } | Secret::Anonymous => None,
        }
    }

    /// Whether requests are sent unsigned.
    pub fn is_anonymous(&self) -> bool {
        matches!(self.inner.secret, Secret::Anonymous)
    }

    /// When the credentials stop working; `None` for those that do not expire.
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.inner.expires_at
    }

    /// The provider that gave these credentials, from the outermost inwards:
    /// `default/cli_profile/ram_role_arn`.
    pub fn provider_name(&self) -> &str {
        &self.inner.provider
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Credentials");
        out.field("provider", &self.inner.provider);
        match &self.inner.secret {
            Secret::KeyPair { id, token, .. } => {
                out.field("access_key_id", id)
                    .field("access_key_secret", &"***");
                if token.is_some() {
                    out.field("security_token", &"***");
                }
            }
            Secret::Bearer(_) => {
                out.field("bearer_token", &"***");
            }
            Secret::Anonymous => {}
        }
        if let Some(at) = self.inner.expires_at {
            out.field("expires_at", &at);
        }
        out.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_no_secret() {
        let all = [
            Credentials::new("id-1", "hidden-secret"),
            Credentials::with_token("id-1", "hidden-secret", "hidden-token"),
            Credentials::bearer("hidden-bearer"),
        ];
        for one in all {
            assert!(!format!("{one:?} {one:#?}").contains("hidden"));
        }
    }
}
