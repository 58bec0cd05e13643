//! Credentials from environment variables.

use crate::future::BoxFuture;

use super::{
    ProvideCredentials,
    error::{CredentialsError, CredentialsErrorKind},
    provider_context::Context,
    types::Credentials,
};

const NAME: &str = "env";
const ID: &str = "ALIBABA_CLOUD_ACCESS_KEY_ID";
const SECRET: &str = "ALIBABA_CLOUD_ACCESS_KEY_SECRET";
const TOKEN: &str = "ALIBABA_CLOUD_SECURITY_TOKEN";

/// Credentials from `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and, for
/// temporary ones, `ALIBABA_CLOUD_SECURITY_TOKEN`.
#[derive(Debug)]
pub struct EnvironmentProvider {
    context: Context,
}

impl EnvironmentProvider {
    /// Reads the variables of `context` again each time.
    pub fn new(context: Context) -> Self {
        Self { context }
    }

    fn get(&self) -> Result<Credentials, CredentialsError> {
        let need = |name| {
            self.context.var(name).ok_or_else(|| {
                let kind = CredentialsErrorKind::NotConfigured;
                CredentialsError::new(NAME, kind, format!("{name} is not set"))
            })
        };
        let (id, secret) = (need(ID)?, need(SECRET)?);
        let found = match self.context.var(TOKEN) {
            Some(token) => Credentials::with_token(id, secret, token),
            None => Credentials::new(id, secret),
        };
        Ok(found.provided_by(NAME))
    }
}

impl ProvideCredentials for EnvironmentProvider {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(std::future::ready(self.get()))
    }
}
