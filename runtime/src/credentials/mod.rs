//! Who is calling: credentials, and where they come from.
//!
//! Without further ado a configuration uses [`default_chain`]. Everything that yields credentials implements
//! [`ProvideCredentials`], one's own providers too; providers that do I/O belong into a [`Cached`].
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

mod assume_role;
mod cache;
mod chain;
mod cli;
mod command;
mod context;
mod default;
mod ecs;
mod env;
mod environment;
mod error;
mod external;
mod ini;
mod ini_profile;
mod oidc;
mod profile;
mod record;
mod renamed;
mod role;
mod sts;
mod types;
mod uri;

pub use assume_role::AssumeRoleProvider;
pub use cache::{Cached, RefreshPolicy};
pub use chain::Chain;
pub use cli::CliProfileProvider;
pub use context::Context;
pub use default::{default_chain, default_region};
pub use ecs::EcsRoleProvider;
pub use env::EnvironmentProvider;
pub use environment::{Environment, FixedEnvironment, ProcessEnvironment};
pub use error::{CredentialsError, CredentialsErrorKind};
pub use external::ExternalProvider;
pub use ini_profile::ProfileProvider;
pub use oidc::OidcProvider;
pub use role::Role;
pub use types::Credentials;
pub use uri::UriProvider;

use crate::future::BoxFuture;
use std::fmt::Debug;

/// A source of credentials.
///
/// A provider is asked before every attempt of every call, so one that does I/O keeps what it got. Wrapping it in a
/// cache does that, with refresh ahead of expiry and one refresh at a time.
///
/// ```
/// use alicloud_runtime::credentials::{Credentials, CredentialsError, ProvideCredentials};
/// use alicloud_runtime::future::BoxFuture;
///
/// #[derive(Debug)]
/// struct Vault;
///
/// impl ProvideCredentials for Vault {
///     fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
///         Box::pin(async { Ok(Credentials::new("testid", "testsecret")) })
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

    /// Tells that the service refused `rejected` as expired, so that a provider which keeps credentials drops them and
    /// asks anew next time. Does nothing unless implemented.
    fn invalidate(&self, rejected: &Credentials) {
        let _ = rejected;
    }
}

/// Fixed credentials provide themselves.
impl ProvideCredentials for Credentials {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(std::future::ready(Ok(self.clone())))
    }
}

impl<P: ProvideCredentials + ?Sized> ProvideCredentials for std::sync::Arc<P> {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        (**self).credentials()
    }

    fn invalidate(&self, rejected: &Credentials) {
        (**self).invalidate(rejected);
    }
}

impl<P: ProvideCredentials + ?Sized> ProvideCredentials for &P {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        (**self).credentials()
    }

    fn invalidate(&self, rejected: &Credentials) {
        (**self).invalidate(rejected);
    }
}
