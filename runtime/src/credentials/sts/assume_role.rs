//! Credentials of a role, for those of another provider.

use crate::{
    credentials::{
        ProvideCredentials, error::CredentialsError, provider_context::Context, types::Credentials,
    },
    future::BoxFuture,
};

use super::{exchange_identity, role::Role};

const NAME: &str = "ram_role_arn";

/// Temporary credentials of a RAM role, by `AssumeRole` with the credentials of another provider.
#[derive(Debug)]
pub struct AssumeRoleProvider<P> {
    context: Context,
    source: P,
    role: Role,
}

impl<P: ProvideCredentials> AssumeRoleProvider<P> {
    /// Assumes `role` with what `source` gives.
    pub fn new(context: Context, source: P, role: Role) -> Self {
        Self {
            context,
            source,
            role,
        }
    }

    async fn get(&self) -> Result<Credentials, CredentialsError> {
        let caller = self.source.credentials().await?;
        let name = format!("{NAME}/{}", caller.provider_name());
        match exchange_identity(NAME, &self.context, caller.clone(), &self.role, None).await {
            Ok(found) => Ok(found.provided_by(name)),
            Err(error) => {
                // Whatever the refusal was about: next time it will not be about credentials that
                // were kept too long.
                if caller.expires_at().is_some() {
                    self.source.invalidate(&caller);
                }
                Err(error)
            }
        }
    }
}

impl<P: ProvideCredentials> ProvideCredentials for AssumeRoleProvider<P> {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(self.get())
    }
}
