//! Several providers, asked in order.

use std::{
    borrow::Cow,
    sync::{Arc, OnceLock},
    time::Duration,
};

use crate::{future::BoxFuture, shared_task::SharedTask};

use super::{
    ProvideCredentials,
    error::{CredentialsError, CredentialsErrorKind},
    provider_name::ProviderName,
    types::Credentials,
};

/// A provider that takes longer to give its first credentials is passed over.
const LIMIT: Duration = Duration::from_secs(90);
/// A search that was cancelled is begun again by those who wait for it, so often at most.
const TRIES: u32 = 3;

/// Asks providers in order and stays with the first that gives credentials.
///
/// Once a provider gave credentials, only that one is asked: a failure later on is reported and
/// does not turn a program into somebody else. Until then each provider's failure leads to the
/// next, and when all failed, the error lists them. The search runs in a task of its own and does
/// not end with the call that began it.
#[derive(Debug)]
pub struct Chain {
    inner: Arc<Inner>,
    search: Arc<SharedTask<Result<Credentials, CredentialsError>>>,
}

#[derive(Debug)]
struct Inner {
    name: Cow<'static, str>,
    providers: Vec<Arc<dyn ProvideCredentials>>,
    chosen: OnceLock<usize>,
    renamed: ProviderName,
}

impl Chain {
    /// A chain of `providers`, in that order. `name` leads the provider name of what it gives, as
    /// in `name/env`.
    pub fn new(
        name: impl Into<Cow<'static, str>>,
        providers: Vec<Arc<dyn ProvideCredentials>>,
    ) -> Self {
        let (chosen, renamed, search) = Default::default();
        let name = name.into();
        let inner = Inner {
            name,
            providers,
            chosen,
            renamed,
        };
        Self {
            inner: Arc::new(inner),
            search,
        }
    }

    async fn get(&self) -> Result<Credentials, CredentialsError> {
        for _ in 0..TRIES {
            if let Some(provider) = self.inner.chosen() {
                let found = provider.credentials().await?;
                return Ok(self.inner.renamed.prefix(&self.inner.name, found));
            }
            let waiter = self.search.start(|| self.inner.clone().next_search());
            if let Some(waiter) = waiter
                && let Some(found) = waiter.wait().await
            {
                return found;
            }
        }
        let message = "the search was cancelled before it ended";
        let kind = CredentialsErrorKind::Unreachable;
        Err(CredentialsError::new(
            self.inner.name.clone(),
            kind,
            message,
        ))
    }
}

impl Drop for Chain {
    fn drop(&mut self) {
        self.search.cancel();
    }
}

impl Inner {
    fn chosen(&self) -> Option<&Arc<dyn ProvideCredentials>> {
        self.providers.get(*self.chosen.get()?)
    }

    /// The search that is due, unless another one found a provider since the caller looked.
    fn next_search(
        self: Arc<Self>,
    ) -> Option<impl Future<Output = Result<Credentials, CredentialsError>> + Send + 'static> {
        self.chosen()
            .is_none()
            .then_some(async move { self.search().await })
    }

    async fn search(&self) -> Result<Credentials, CredentialsError> {
        let mut tried = Vec::new();
        for (index, provider) in self.providers.iter().enumerate() {
            match tokio::time::timeout(LIMIT, provider.credentials()).await {
                Ok(Ok(found)) => {
                    let _ = self.chosen.set(index);
                    return Ok(self.renamed.prefix(&self.name, found));
                }
                Ok(Err(error)) => tried.push(error),
                Err(_) => {
                    let message = format!("no credentials within {} s", LIMIT.as_secs());
                    let kind = CredentialsErrorKind::Unreachable;
                    let name = format!("provider {}", index + 1);
                    tried.push(CredentialsError::new(name, kind, message));
                }
            }
        }
        Err(CredentialsError::none_of(self.name.clone(), tried))
    }
}

impl ProvideCredentials for Chain {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(self.get())
    }

    fn invalidate(&self, rejected: &Credentials) {
        for provider in &self.inner.providers {
            provider.invalidate(rejected);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_was_found_since_a_caller_looked_is_not_searched_for_again() {
        let chain = Chain::new("chain", vec![Arc::new(Credentials::new("id", "secret"))]);
        let search = chain.inner.clone().next_search();
        search.unwrap().await.unwrap();
        assert!(chain.inner.clone().next_search().is_none());
    }
}
