// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteOIDCProvider`, from `ims/DeleteOIDCProvider.md`.

use alicloud_runtime::codegen::*;

/// Deletes an OIDC identity provider, so that tokens it issues no longer let anyone assume a role.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::DeleteOIDCProviderRequest::new();
/// let reply = client.delete_oidc_provider(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteOIDCProviderRequest {
    /// Name that tells the OIDC identity provider from others of the account.
    pub oidc_provider_name: Option<String>,
}

impl DeleteOIDCProviderRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OIDCProviderName`.
    pub fn oidc_provider_name(mut self, value: impl Into<String>) -> Self {
        self.oidc_provider_name = Some(value.into());
        self
    }
}

request! {
    DeleteOIDCProviderRequest {
        "OIDCProviderName" => oidc_provider_name: query,
    }
}

impl Operation for DeleteOIDCProviderRequest {
    type Response = DeleteOIDCProviderResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteOIDCProvider");
}

/// Response to [`DeleteOIDCProviderRequest`].
pub type DeleteOIDCProviderResponse = alicloud_runtime::EmptyResponse;
