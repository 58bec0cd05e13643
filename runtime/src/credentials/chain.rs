//! Several providers, asked in order.

use std::{
    borrow::Cow,
    sync::{Arc, OnceLock},
};

use crate::{
    future::BoxFuture,
    single_flight::{SingleFlight, Turn},
};

use super::{
    ProvideCredentials, error::CredentialsError, provider_name::ProviderName, types::Credentials,
};

/// Asks providers in order and stays with the first that gives credentials.
///
/// Once a provider gave credentials, only that one is asked: a failure later on is reported and
/// does not turn a program into somebody else. Until then each provider's failure leads to the
/// next, and when all failed, the error lists them.
#[derive(Debug)]
pub struct Chain {
    name: Cow<'static, str>,
    providers: Vec<Arc<dyn ProvideCredentials>>,
    chosen: OnceLock<usize>,
    flight: SingleFlight<CredentialsError>,
    renamed: ProviderName,
}

impl Chain {
    /// A chain of `providers`, in that order. `name` leads the provider name of what it gives, as
    /// in `name/env`.
    pub fn new(
        name: impl Into<Cow<'static, str>>,
        providers: Vec<Arc<dyn ProvideCredentials>>,
    ) -> Self {
        let (chosen, flight, renamed) = Default::default();
        Self {
            name: name.into(),
            providers,
            chosen,
            flight,
            renamed,
        }
    }

    async fn get(&self) -> Result<Credentials, CredentialsError> {
        loop {
            if let Some(provider) = self
                .chosen
                .get()
                .and_then(|index| self.providers.get(*index))
            {
                let found = provider.credentials().await?;
                return Ok(self.renamed.prefix(&self.name, found));
            }
            match self.flight.join().await {
                Turn::Over(Some(error)) => return Err(error),
                Turn::Over(None) => {}
                Turn::Lead(lead) => {
                    let found = self.search().await;
                    lead.finish(found.as_ref().err().cloned());
                    return found;
                }
            }
        }
    }

    async fn search(&self) -> Result<Credentials, CredentialsError> {
        let mut tried = Vec::new();
        for (index, provider) in self.providers.iter().enumerate() {
            match provider.credentials().await {
                Ok(found) => {
                    let _ = self.chosen.set(index);
                    return Ok(self.renamed.prefix(&self.name, found));
                }
                Err(error) => tried.push(error),
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
        for provider in &self.providers {
            provider.invalidate(rejected);
        }
    }
}
