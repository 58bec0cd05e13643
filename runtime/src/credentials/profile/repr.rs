//! What a profile of a configuration file means, and the provider that it becomes.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use crate::credentials::{
    CredentialsErrorKind, ProvideCredentials,
    cache::RefreshPolicy,
    ecs_metadata::EcsRoleProvider,
    error::CredentialsError,
    provider_context::Context,
    provider_name::ProviderName,
    sts::{AssumeRoleProvider, OidcProvider, Role},
    types::Credentials,
    uri::UriProvider,
};

use super::process::ExternalProvider;

/// A profile, whatever file it was in.
pub(super) enum Profile {
    Fixed(Credentials),
    AssumeRole(Box<Profile>, Role),
    EcsRole(Option<String>),
    Oidc {
        role: Role,
        provider_arn: Option<String>,
        token_file: Option<String>,
    },
    Uri(Option<String>),
    External(String),
}

impl Profile {
    /// The provider, with a cache where it does I/O.
    pub(super) fn into_provider(self, context: &Context) -> Arc<dyn ProvideCredentials> {
        let usual = RefreshPolicy::default();
        let own = || context.clone();
        match self {
            Self::Fixed(credentials) => Arc::new(credentials),
            Self::AssumeRole(source, role) => {
                let source = source.into_provider(context);
                context.cached(AssumeRoleProvider::new(own(), source, role), usual)
            }
            Self::EcsRole(role) => {
                let provider = EcsRoleProvider::new(own());
                let provider = role.into_iter().fold(provider, EcsRoleProvider::role);
                context.cached(provider, RefreshPolicy::instance_metadata())
            }
            Self::Oidc {
                role,
                provider_arn,
                token_file,
            } => {
                let provider = OidcProvider::new(own()).role(role);
                let provider = provider_arn
                    .into_iter()
                    .fold(provider, OidcProvider::provider_arn);
                let provider = token_file
                    .into_iter()
                    .fold(provider, OidcProvider::token_file);
                context.cached(provider, usual)
            }
            Self::Uri(uri) => {
                let provider = UriProvider::new(own());
                context.cached(uri.into_iter().fold(provider, UriProvider::uri), usual)
            }
            Self::External(command) => {
                // A command that names no expiry may well print something else in a while.
                let unexpiring = Some(Duration::from_secs(60));
                let policy = RefreshPolicy {
                    unexpiring,
                    ..usual
                };
                context.cached(ExternalProvider::new(own(), command), policy)
            }
        }
    }
}

/// The provider that a file's profile became. The file is read once, and again when what it gave
/// has expired or was refused: someone may have written new credentials into it.
#[derive(Debug, Default)]
pub(super) struct LoadedProfile {
    current: Mutex<Option<Current>>,
    renamed: ProviderName,
}

#[derive(Clone, Debug)]
struct Current {
    provider: Arc<dyn ProvideCredentials>,
    /// The credentials are those in the file: only the file can hold newer ones.
    fixed: bool,
}

impl LoadedProfile {
    pub(super) async fn get(
        &self,
        name: &'static str,
        context: &Context,
        load: impl Fn() -> Result<Profile, CredentialsError>,
    ) -> Result<Credentials, CredentialsError> {
        for _ in 0..2 {
            let current = self.load_current(context, &load)?;
            let found = current.provider.credentials().await?;
            let expired = found
                .expires_at()
                .is_some_and(|at| context.environment.now() >= at);
            if !(current.fixed && expired) {
                return Ok(self.renamed.prefix(name, found));
            }
            *self.lock() = None;
        }
        let message = "the credentials in the file have expired: log in again";
        Err(CredentialsError::new(
            name,
            CredentialsErrorKind::Invalid,
            message,
        ))
    }

    /// Forgets what was loaded if it is where `rejected` came from.
    pub(super) fn invalidate(&self, rejected: &Credentials) {
        if self.renamed.forget(rejected) {
            *self.lock() = None;
        }
    }

    fn load_current(
        &self,
        context: &Context,
        load: &impl Fn() -> Result<Profile, CredentialsError>,
    ) -> Result<Current, CredentialsError> {
        let mut current = self.lock();
        if let Some(current) = &*current {
            return Ok(current.clone());
        }
        let profile = load()?;
        let fixed = matches!(profile, Profile::Fixed(_));
        let provider = profile.into_provider(context);
        Ok(current.insert(Current { provider, fixed }).clone())
    }

    fn lock(&self) -> MutexGuard<'_, Option<Current>> {
        self.current.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
