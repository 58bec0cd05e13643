//! Who is calling: credentials, and where they come from.
//!
//! By default a configuration uses [`default_chain`]. Everything that yields credentials
//! implements [`ProvideCredentials`], your own providers too; wrap providers that do I/O in a
//! [`Cached`].
//!
//! ```no_run
//! use alicloud_runtime::credentials::{AssumeRoleProvider, Cached, Context, Role, default_chain};
//! use alicloud_runtime::transport::{HttpOptions, HttpTransport};
//! use alicloud_runtime::Config;
//!
//! # fn main() -> Result<(), alicloud_runtime::Error> {
//! // Whoever the machine is, as this role:
//! let context = Context::new(HttpTransport::new(&HttpOptions::new())?);
//! let source = default_chain(&context);
//! let role = Role::new("acs:ram::123456789012:role/reader").named("nightly-report");
//! let provider = Cached::new(AssumeRoleProvider::new(context, source, role));
//! let config = Config::builder().region("cn-hangzhou").credentials(provider).build()?;
//! # drop(config);
//! # Ok(())
//! # }
//! ```

mod cache;
mod chain;
mod command;
mod default_chain;
mod ecs_metadata;
mod environment;
mod error;
mod file;
mod json_record;
mod profile;
mod provider_context;
mod provider_name;
mod sts;
mod system;
mod types;
mod uri;

use std::fmt::Debug;

use crate::future::BoxFuture;

pub use cache::{Cached, RefreshPolicy};
pub use chain::Chain;
pub use default_chain::{default_chain, default_region};
pub(crate) use default_chain::{profile_chain, profile_region};
pub use ecs_metadata::EcsRoleProvider;
pub use environment::EnvironmentProvider;
pub use error::{CredentialsError, CredentialsErrorKind};
pub use profile::{CliProfileProvider, ExternalProvider, ProfileProvider};
pub use provider_context::Context;
pub use sts::{AssumeRoleProvider, OidcProvider, Role};
pub use system::{Environment, FixedEnvironment, ProcessEnvironment};
pub use types::Credentials;
pub use uri::UriProvider;

/// A source of credentials.
///
/// A provider is asked before every attempt of every call, so one that does I/O must keep its
/// result. Wrapping it in a [`Cached`] does that, with refresh ahead of expiry and one refresh at a
/// time.
///
/// ```
/// use alicloud_runtime::credentials::{
///     Credentials, CredentialsError, CredentialsErrorKind, ProvideCredentials,
/// };
/// use alicloud_runtime::future::BoxFuture;
///
/// #[derive(Debug)]
/// struct Vault;
///
/// impl ProvideCredentials for Vault {
///     fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
///         Box::pin(async {
///             let secret = std::env::var("VAULT_SECRET").map_err(|error| {
///                 let kind = CredentialsErrorKind::NotConfigured;
///                 CredentialsError::new("vault", kind, error.to_string())
///             })?;
///             Ok(Credentials::new("testid", secret).provided_by("vault"))
///         })
///     }
/// }
/// ```
pub trait ProvideCredentials: Debug + Send + Sync {
    /// The credentials to sign the next request with.
    ///
    /// # Errors
    ///
    /// A [`CredentialsError`] that says which provider gave nothing, and why.
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>>;

    /// The same where they are at hand, so that a call need not wait. Nothing unless implemented.
    fn ready(&self) -> Option<Credentials> {
        None
    }

    /// Tells that the service refused `rejected` as expired, so that a provider which keeps
    /// credentials drops them and asks anew next time. Does nothing unless implemented.
    #[allow(unused_variables)]
    fn invalidate(&self, rejected: &Credentials) {}
}

/// Fixed credentials provide themselves.
impl ProvideCredentials for Credentials {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(std::future::ready(Ok(self.clone())))
    }

    fn ready(&self) -> Option<Credentials> {
        Some(self.clone())
    }
}

impl<P: ProvideCredentials + ?Sized> ProvideCredentials for std::sync::Arc<P> {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        (**self).credentials()
    }

    fn ready(&self) -> Option<Credentials> {
        (**self).ready()
    }

    fn invalidate(&self, rejected: &Credentials) {
        (**self).invalidate(rejected);
    }
}

impl<P: ProvideCredentials + ?Sized> ProvideCredentials for &P {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        (**self).credentials()
    }

    fn ready(&self) -> Option<Credentials> {
        (**self).ready()
    }

    fn invalidate(&self, rejected: &Credentials) {
        (**self).invalidate(rejected);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    #[test]
    fn fixed_credentials_are_at_hand_whoever_holds_them() {
        fn ready(provider: impl ProvideCredentials) -> Option<Credentials> {
            provider.ready()
        }
        let fixed = Credentials::new("id", "secret");
        for found in [
            ready(fixed.clone()),
            ready(&fixed),
            ready(Arc::new(fixed.clone())),
        ] {
            assert!(found.is_some_and(|found| found.is_same(&fixed)));
        }
    }
}
