//! Credentials of a role, for the token of an identity provider.

use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use crate::{
    credentials::{
        ProvideCredentials,
        error::{CredentialsError, CredentialsErrorKind},
        provider_context::Context,
        types::Credentials,
    },
    future::BoxFuture,
    shared_task::run_blocking,
};

use super::{Oidc, exchange_identity, role::Role};

const NAME: &str = "oidc_role_arn";
const PROVIDER: &str = "ALIBABA_CLOUD_OIDC_PROVIDER_ARN";
const TOKEN_FILE: &str = "ALIBABA_CLOUD_OIDC_TOKEN_FILE";

/// Temporary credentials of a RAM role, by `AssumeRoleWithOIDC` with the token that an identity
/// provider keeps in a file: how pods get theirs (RRSA).
///
/// What is left out comes from `ALIBABA_CLOUD_ROLE_ARN`, `ALIBABA_CLOUD_OIDC_PROVIDER_ARN` and
/// `ALIBABA_CLOUD_OIDC_TOKEN_FILE`. The file is read for each exchange: tokens are rotated in
/// it.
#[derive(Debug)]
pub struct OidcProvider {
    context: Context,
    role: Role,
    provider_arn: Option<String>,
    token_file: Option<PathBuf>,
}

impl OidcProvider {
    /// Everything from the environment of `context`.
    pub fn new(context: Context) -> Self {
        Self {
            context,
            role: Role::from_environment(),
            provider_arn: None,
            token_file: None,
        }
    }

    /// The role to assume.
    pub fn role(mut self, role: Role) -> Self {
        self.role = role;
        self
    }

    /// The ARN of the identity provider in RAM.
    pub fn provider_arn(mut self, arn: impl Into<String>) -> Self {
        self.provider_arn = Some(arn.into());
        self
    }

    /// The file that holds the token.
    pub fn token_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.token_file = Some(path.into());
        self
    }

    async fn get(&self) -> Result<Credentials, CredentialsError> {
        let failed = |kind, message: String| CredentialsError::new(NAME, kind, message);
        let unset = |name| {
            failed(
                CredentialsErrorKind::NotConfigured,
                format!("{name} is not set"),
            )
        };
        // The role first: without one nothing was configured at all.
        self.role.arn(NAME, &self.context)?;
        let var = |name| self.context.var(name).ok_or_else(|| unset(name));
        let provider_arn = self
            .provider_arn
            .clone()
            .map_or_else(|| var(PROVIDER), Ok)?;
        let path = self
            .token_file
            .clone()
            .map_or_else(|| var(TOKEN_FILE).map(PathBuf::from), Ok)?;
        let token = self.read_token(&path).await?;
        let oidc = Oidc {
            provider_arn,
            token,
        };
        exchange_identity(
            NAME,
            &self.context,
            Credentials::anonymous(),
            &self.role,
            Some(oidc),
        )
        .await
    }

    async fn read_token(&self, path: &Path) -> Result<Zeroizing<String>, CredentialsError> {
        let invalid = |why: &dyn std::fmt::Display| {
            let message = format!("the token file {}: {why}", path.display());
            CredentialsError::new(NAME, CredentialsErrorKind::Invalid, message)
        };
        let (environment, file) = (self.context.environment.clone(), path.to_owned());
        let bytes = run_blocking(move || environment.read(&file)).await;
        let bytes = bytes.ok_or_else(|| invalid(&"it could not be read to its end"))?;
        let bytes = Zeroizing::new(bytes.map_err(|error| invalid(&error))?);
        let text = std::str::from_utf8(&bytes).map_err(|_| invalid(&"not UTF-8"))?;
        Ok(Zeroizing::new(text.trim().to_owned()))
    }
}

impl ProvideCredentials for OidcProvider {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(self.get())
    }
}
