//! What a profile of a configuration file means, and the provider that it becomes.

use std::{
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use crate::{
    credentials::{
        CredentialsErrorKind, ProvideCredentials,
        cache::RefreshPolicy,
        ecs_metadata::EcsRoleProvider,
        error::CredentialsError,
        provider_context::Context,
        provider_name::ProviderName,
        sts::{AssumeRoleProvider, OidcProvider, Role},
        types::Credentials,
        uri::UriProvider,
    },
    shared_task::{SharedTask, run_blocking},
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

/// Which profile of which file a provider stands for. What is absent comes from the environment.
#[derive(Clone, Debug)]
pub(super) struct Selection {
    pub(super) context: Context,
    /// The name of the profile or section.
    pub(super) name: Option<String>,
    pub(super) file: Option<PathBuf>,
}

impl Selection {
    pub(super) fn new(context: Context) -> Self {
        Self {
            context,
            name: None,
            file: None,
        }
    }

    /// The name that was given, or that the environment names.
    pub(super) fn chosen_name(&self) -> Option<String> {
        let given = self.name.clone();
        given.or_else(|| self.context.var("ALIBABA_CLOUD_PROFILE"))
    }

    /// The file that was given, or that `variable` names.
    pub(super) fn chosen_file(&self, variable: &str) -> Option<PathBuf> {
        let named = || self.context.var(variable).map(PathBuf::from);
        self.file.clone().or_else(named)
    }
}

/// Reads a file and finds the profile. Blocks.
pub(super) type Load = fn(&Selection) -> Result<Profile, CredentialsError>;

/// The provider that a file's profile became. The file is read once, and again when what it gave
/// has expired or was refused: someone may have written new credentials into it.
#[derive(Debug, Default)]
pub(super) struct LoadedProfile {
    current: Arc<Mutex<Option<Current>>>,
    loading: Arc<SharedTask<Result<Current, CredentialsError>>>,
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
        selection: &Selection,
        load: Load,
    ) -> Result<Credentials, CredentialsError> {
        for _ in 0..2 {
            let current = self.load_current(name, selection, load).await?;
            let found = current.provider.credentials().await?;
            let expired = found
                .expires_at()
                .is_some_and(|at| selection.context.environment.now() >= at);
            if !(current.fixed && expired) {
                return Ok(self.renamed.prefix(name, found));
            }
            *lock(&self.current) = None;
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
            *lock(&self.current) = None;
        }
    }

    /// What was loaded, or is now, once for all callers.
    async fn load_current(
        &self,
        name: &'static str,
        selection: &Selection,
        load: Load,
    ) -> Result<Current, CredentialsError> {
        let cancelled = move || {
            let kind = CredentialsErrorKind::Unreachable;
            CredentialsError::new(name, kind, "the file could not be read to its end")
        };
        let waiter = {
            if let Some(current) = &*lock(&self.current) {
                return Ok(current.clone());
            }
            let (slot, selection) = (self.current.clone(), selection.clone());
            self.loading.start(|| {
                Some(async move {
                    let context = selection.context.clone();
                    let loaded = run_blocking(move || load(&selection)).await;
                    let profile = loaded.ok_or_else(cancelled)??;
                    let fixed = matches!(profile, Profile::Fixed(_));
                    let provider = profile.into_provider(&context);
                    Ok(lock(&slot).insert(Current { provider, fixed }).clone())
                })
            })
        };
        let loaded = match waiter {
            Some(waiter) => waiter.wait().await,
            None => None,
        };
        loaded.unwrap_or_else(|| Err(cancelled()))
    }
}

fn lock(current: &Mutex<Option<Current>>) -> MutexGuard<'_, Option<Current>> {
    current.lock().unwrap_or_else(PoisonError::into_inner)
}
